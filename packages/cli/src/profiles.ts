import { homedir } from "node:os";
import { join } from "node:path";
import { didYouMean, UsageError } from "@onezone/command-line";
import { parseExactly } from "./read-body-file.ts";
import { readText } from "./read-text.ts";
import { asTokenFilePath } from "./token-file.ts";

/** The settings for a Onezone, saved under a name that the user chose. Contains no secret. */
export interface Profile {
  readonly name?: string;
  readonly host?: string;
  /** A file with an access token for the host. */
  readonly tokenFile?: string;
}

/** Returns the path of the file of profiles: YAML, with a `host` and a `tokenFile` for each name. */
export function profilesFile(environment: NodeJS.ProcessEnv): string {
  return join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "onezone-rest-cli", "profiles.yaml");
}

/** Returns the names of the profiles; an empty list if they cannot be read. */
export async function profileNames(environment: NodeJS.ProcessEnv): Promise<string[]> {
  return Object.keys(await readProfiles(profilesFile(environment)).catch(() => ({})));
}

/**
 * Reads the profile that `--profile` or `ONEZONE_PROFILE` names; an empty one if neither does.
 *
 * @throws {UsageError} if there is no profile of the name, or the profile or its file is invalid
 */
export async function readProfile(
  option: string | undefined,
  environment: NodeJS.ProcessEnv,
): Promise<Profile> {
  const name = option ?? environment.ONEZONE_PROFILE;
  if (!name) return {};
  const file = profilesFile(environment);
  const profiles = await readProfiles(file);
  if (!Object.hasOwn(profiles, name)) {
    throw new UsageError(`There is no profile ${name} in ${file}.${didYouMean(name, Object.keys(profiles))}`);
  }
  const { host, tokenFile, ...unknown }: Record<string, unknown> = Object(profiles[name]);
  const [other] = Object.keys(unknown);
  if (other !== undefined || !isText(host) || !isText(tokenFile)) {
    throw new UsageError(
      `The profile ${name} in ${file} must have only a host and a tokenFile, both text${other ? `, not ${other}` : ""}.`,
    );
  }
  if (tokenFile && !host) {
    throw new UsageError(
      `The profile ${name} in ${file} has a tokenFile but no host: add the host that the token is for.`,
    );
  }
  return { name, ...(host && { host }), ...(tokenFile && { tokenFile: asTokenFilePath(tokenFile) }) };
}

async function readProfiles(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    const { code, message }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error));
    throw new UsageError(
      `There are no profiles: ${file} cannot be read (${code ?? message}). It must contain a host and a tokenFile for each name.`,
    );
  }
  try {
    return Object(await parseExactly(text));
  } catch (error) {
    throw new UsageError(`${file} ${error instanceof Error ? error.message : error}.`);
  }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
