import { UsageError } from "@onezone/command-line";
import { asBaseUrl } from "./base-url.ts";
import { isCredential } from "./check-header-value.ts";
import { readFromKeychain } from "./keychain.ts";
import type { CommandLine } from "./options.ts";
import type { Profile } from "./profiles.ts";
import { readTokenFile } from "./token-file.ts";

/** A credential. Onezone uses the first one that it finds in a request, so only one is sent. */
export type Credential =
  | { readonly token: string }
  | { readonly basic: { readonly username: string; readonly password: string } };

/** A credential and its source. */
export interface FoundCredential {
  readonly credential: Credential;
  /** The source of the credential, for messages: `--user`, `ONEZONE_API_KEY`. */
  readonly source: string;
}

/** The call that a credential is read for. */
export interface Purpose {
  readonly profile: Profile;
  /** Base URL of the API that the credential is sent to. */
  readonly baseUrl: string;
  /** The headers of the call. If they contain a credential, there must not be another one. */
  readonly headers: Readonly<Record<string, string>>;
  /** Asks for the token. Called only if `--ask-token` is given. */
  readonly askToken: () => Promise<string>;
}

/**
 * Reads the credential: from `--ask-token`, `--token-file` or `--user`, else from the profile, from `ONEZONE_API_KEY`,
 * `ONEZONE_TOKEN_FILE` or `ONEZONE_BASIC_AUTH`, from `ONEDATA_API_KEY` or `ONEDATA_BASIC_AUTH`, and finally from the keychain.
 * Returns undefined if there is no credential, or if the headers of the call contain it.
 *
 * @throws {UsageError} if there are several credentials, or if the credential cannot be read, cannot be sent, or is for another
 *   host
 */
export async function readCredential(
  commandLine: CommandLine,
  environment: NodeJS.ProcessEnv,
  { profile, baseUrl, headers, askToken }: Purpose,
): Promise<FoundCredential | undefined> {
  const own = Object.keys(headers).filter(isCredential);
  refuseSeveral(commandLine, own);
  if (own.length > 0) return undefined;
  // A dry run needs no secret, so it neither asks for one nor opens the keychain.
  const isReal = !commandLine.dryRun;
  const found =
    (commandLine.askToken ? token(isReal ? await askToken() : "asked", "--ask-token") : undefined) ??
    (await givenCredential(commandLine)) ??
    (await profileCredential(profile, baseUrl)) ??
    (await environmentCredential(environment)) ??
    (isReal ? await keychainCredential(baseUrl) : undefined);
  if (found) await refuseUnusable(baseUrl, found);
  return found;
}

/** @throws {UsageError} if the credential cannot be sent; the message names its source */
async function refuseUnusable(baseUrl: string, { credential, source }: FoundCredential): Promise<void> {
  const { createOnezoneClient } = await import("@onezone/client");
  try {
    createOnezoneClient({ baseUrl, ...credential });
  } catch (error) {
    throw new UsageError(`${source}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws {UsageError} if the command line contains several credentials */
function refuseSeveral(
  { askToken, keychain, tokenFile, user }: CommandLine,
  headers: readonly string[],
): void {
  const given = [
    ...(askToken ? [keychain === "login" ? "--login" : "--ask-token"] : []),
    ...(tokenFile === undefined ? [] : ["--token-file"]),
    ...(user === undefined ? [] : ["--user"]),
    ...headers.map((name) => `the header ${name}`),
  ];
  if (given.length > 1) throw new UsageError(`Give one credential, not ${given.join(" and ")}.`);
}

async function givenCredential({ tokenFile, user }: CommandLine): Promise<FoundCredential | undefined> {
  if (tokenFile !== undefined) return fromFile(tokenFile, "--token-file");
  return user === undefined ? undefined : basic(user, "--user");
}

/** @throws {UsageError} if the origin of the call is not the origin of the profile, because the token is only for the latter */
async function profileCredential(
  { name, host, tokenFile }: Profile,
  baseUrl: string,
): Promise<FoundCredential | undefined> {
  if (host === undefined || tokenFile === undefined) return undefined;
  const own = new URL(asBaseUrl(host, "The host of the profile")).origin;
  const { origin } = new URL(baseUrl);
  if (own !== origin) {
    throw new UsageError(
      `The token of the profile ${name} is for ${own}, and is not sent to ${origin}: leave out --host, or give a credential with --token-file, --ask-token or --user.`,
    );
  }
  return fromFile(tokenFile, "the token file of the profile");
}

async function environmentCredential(environment: NodeJS.ProcessEnv): Promise<FoundCredential | undefined> {
  const { ONEZONE_API_KEY, ONEZONE_TOKEN_FILE, ONEZONE_BASIC_AUTH, ONEDATA_API_KEY, ONEDATA_BASIC_AUTH } =
    environment;
  if (ONEZONE_API_KEY) return token(ONEZONE_API_KEY, "ONEZONE_API_KEY");
  if (ONEZONE_TOKEN_FILE) return fromFile(ONEZONE_TOKEN_FILE, "ONEZONE_TOKEN_FILE");
  if (ONEZONE_BASIC_AUTH) return basic(ONEZONE_BASIC_AUTH, "ONEZONE_BASIC_AUTH");
  if (ONEDATA_API_KEY) return token(ONEDATA_API_KEY, "ONEDATA_API_KEY");
  return ONEDATA_BASIC_AUTH ? basic(ONEDATA_BASIC_AUTH, "ONEDATA_BASIC_AUTH") : undefined;
}

async function keychainCredential(baseUrl: string): Promise<FoundCredential | undefined> {
  const found = await readFromKeychain(baseUrl);
  return found ? token(found, "the keychain (--login)") : undefined;
}

function token(value: string, source: string): FoundCredential {
  return { credential: { token: value }, source };
}

async function fromFile(file: string, source: string): Promise<FoundCredential> {
  return token(await readTokenFile(file), `${source} (${file})`);
}

function basic(pair: string, source: string): FoundCredential {
  const [username = "", ...rest] = pair.split(":");
  if (rest.length === 0) throw new UsageError(`${source} must be written as user:password.`);
  return { credential: { basic: { username, password: rest.join(":") } }, source };
}
