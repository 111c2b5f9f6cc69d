import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import scalarPlugin from "@scalar/fastify-api-reference";

/** Scalar's reference as one script for browsers, and its licence. */
export interface ScalarBundle {
  /** Sets the global `Scalar`. */
  readonly script: string;
  readonly licence: string;
}

/**
 * Returns the script from the plugin for Fastify, which serves it as one file. The package that contains its source has hundreds
 * of dependencies. The plugin adds its route to an object that this function passes instead of a Fastify server.
 *
 * @throws {Error} if the plugin no longer has this route
 */
export async function scalarBundle(): Promise<ScalarBundle> {
  const bodies: unknown[] = [];
  const reply = {
    header: () => reply,
    send: (body: unknown) => bodies.push(body),
  };
  const server = {
    initialConfig: {},
    route({ url, handler }: { url: string; handler: (request: object, reply: object) => void }) {
      if (url.endsWith(".js")) handler({}, reply);
    },
  };
  scalarPlugin(server, { configuration: { url: "/" } }, () => undefined);

  const [script] = bodies;
  if (typeof script !== "string") throw new Error("@scalar/fastify-api-reference no longer serves a script.");
  const licence = new URL("../LICENSE", import.meta.resolve("@scalar/fastify-api-reference"));
  return { script, licence: await readFile(fileURLToPath(licence), "utf8") };
}
