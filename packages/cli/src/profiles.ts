import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { asTokenFilePath } from "./token-file.ts";
import { UsageError } from "./usage-error.ts";
import { didYouMean } from "./words.ts";

/** A Onezone that one calls often, under a name of one's own. Holds no secret. */
export interface Profile {
  readonly host?: string;
  /** A file with an access token. */
  readonly tokenFile?: string;
}

/** Where the profiles stand: a YAML file, by name a `host` and a `tokenFile`. */
export function profilesFile(environment: NodeJS.ProcessEnv): string {
  return join(environment.XDG_CONFIG_HOME || join(homedir(), ".config"), "onezone-rest-cli", "profiles.yaml");
}

/**
 * Reads a profile.
 *
 * @throws {UsageError} if there is none of the name, or the file is no list of profiles
 */
export async function readProfile(name: string, environment: NodeJS.ProcessEnv): Promise<Profile> {
  const file = profilesFile(environment);
  const profiles = await readProfiles(file);
  const profile = profiles[name];
  if (profile === undefined) {
    throw new UsageError(`There is no profile ${name} in ${file}.${didYouMean(name, Object.keys(profiles))}`);
  }
  const { host, tokenFile, ...unknown } = Object(profile) as Record<string, unknown>;
  const [other] = Object.keys(unknown);
  if (other !== undefined || !isText(host) || !isText(tokenFile)) {
    throw new UsageError(
      `The profile ${name} in ${file} has a host and a tokenFile, both text${other ? `; not ${other}` : ""}.`,
    );
  }
  return { ...(host && { host }), ...(tokenFile && { tokenFile: asTokenFilePath(tokenFile) }) };
}

async function readProfiles(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UsageError(
      `There are no profiles: ${file} cannot be read. It holds, by name, a host and a tokenFile.`,
    );
  }
  try {
    return Object((await import("yaml")).parse(text));
  } catch (error) {
    throw new UsageError(
      `${file} is no YAML: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
    );
  }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
