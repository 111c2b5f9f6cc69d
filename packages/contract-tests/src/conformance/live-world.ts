import { readFile } from "node:fs/promises";
import { UsageError } from "@onezone/command-line";
import { connect } from "./raw-connection.ts";
import { asWorld, type World } from "./story-world.ts";

/** The environment variable of each caller's token, and how to request the caller's id. */
const callers = [
  { name: "bob", variable: "ONEZONE_TOKEN", kind: "users", path: "/user", idKey: "userId" },
  { name: "ada", variable: "ONEZONE_TOKEN_ADA", kind: "users", path: "/user", idKey: "userId" },
  { name: "cid", variable: "ONEZONE_TOKEN_CID", kind: "users", path: "/user", idKey: "userId" },
  { name: "p1", variable: "ONEZONE_TOKEN_P1", kind: "providers", path: "/provider", idKey: "providerId" },
] as const;

/**
 * Returns the world of a live Onezone: the content of a file, and the callers whose tokens are in the environment. These
 * tokens override those in the file. If the file has no id for such a caller, the server is asked for it.
 *
 * @param file path of a JSON file; undefined if there is none
 * @param timeout time limit of a response, in milliseconds
 * @throws {UsageError} if the file cannot be read or does not contain a world, or the server does not accept a token
 */
export async function liveWorld(
  url: URL,
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
  timeout: number,
): Promise<World> {
  const written = file === undefined ? { domain: url.hostname } : await readWorld(file);
  const users = { ...written.users };
  const providers = { ...written.providers };
  for (const { name, variable, kind, path, idKey } of callers) {
    const token = environment[variable];
    if (!token) continue;
    const id = written[kind]?.[name]?.id ?? (await askId(url, path, idKey, { token, variable, timeout }));
    (kind === "users" ? users : providers)[name] = { id, token };
  }
  return { ...written, users, providers };
}

async function readWorld(file: string): Promise<World> {
  try {
    return asWorld(JSON.parse(await readFile(file, "utf8")), "The file");
  } catch (error) {
    throw new UsageError(`--world ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function askId(
  url: URL,
  path: string,
  idKey: string,
  {
    token,
    variable,
    timeout,
  }: { readonly token: string; readonly variable: string; readonly timeout: number },
): Promise<string> {
  const connection = connect(url, timeout);
  try {
    const { status, text } = await connection.send({
      method: "GET",
      path: url.pathname + path,
      headers: { "X-Auth-Token": token },
    });
    const body: unknown = status === 200 ? JSON.parse(text) : undefined;
    const id =
      body !== null && typeof body === "object" && Object.entries(body).find(([key]) => key === idKey);
    if (id && typeof id[1] === "string") return id[1];
    throw new UsageError(
      `${variable}: GET ${path} with this token returned ${status}. Is it a token of that server?`,
    );
  } finally {
    connection.close();
  }
}
