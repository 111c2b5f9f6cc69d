import { UsageError } from "@onezone/command-line";
import { isCredential } from "./headers.ts";
import { readFromKeychain } from "./keychain.ts";
import type { CommandLine } from "./options.ts";
import { type Profile, readProfile } from "./profiles.ts";
import { readTokenFile } from "./token-file.ts";

/** Which Onezone to call, and as whom. */
export interface Settings {
  /** Base URL of the API, as in `https://onezone.example.org/api/v3/onezone`. */
  readonly baseUrl: string;
  /** Absent to call without a credential of its own. */
  readonly credential?: Credential;
  /** Where the credential comes from, for people: `--user`, `ONEZONE_API_KEY`. */
  readonly source?: string;
}

/** One credential: Onezone takes the first that it finds, so only one is sent. */
export type Credential =
  | { readonly token: string }
  | { readonly basic: { readonly username: string; readonly password: string } };

/** A credential, and where it comes from. */
type Found = Required<Pick<Settings, "credential" | "source">>;

const BASE_PATH = "/api/v3/onezone";

/**
 * Reads the settings: the host from `--host`, the profile, `ONEZONE_HOST` or `ONEDATA_ZONE`; the credential from a header
 * of the call, `--ask-token`, `--token-file` or `--user`, else from the profile, from `ONEZONE_API_KEY`,
 * `ONEZONE_TOKEN_FILE` or `ONEZONE_BASIC_AUTH`, from `ONEDATA_API_KEY` or `ONEDATA_BASIC_AUTH`, and at last from the
 * keychain.
 *
 * @param askToken asks for the token; called with `--ask-token` only
 * @param headers the headers of the call; a credential among them is the only one
 * @throws {UsageError} if there is no host, or an invalid one, or a credential that cannot be read or is for another host
 */
export async function readSettings(
  commandLine: CommandLine,
  environment: NodeJS.ProcessEnv,
  askToken: () => Promise<string>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Settings> {
  const name = commandLine.profile ?? environment.ONEZONE_PROFILE;
  if (commandLine.profile === "") throw new UsageError("--profile is empty: give the name of a profile.");
  const profile = name ? await readProfile(name, environment) : {};
  const baseUrl = readBaseUrl(commandLine, profile, environment);
  const own = Object.keys(headers).filter(isCredential);
  refuseSeveral(commandLine, own);
  if (own.length > 0) return { baseUrl };
  // A dry run needs no secret: nobody is asked for one, and the keychain stays closed.
  const isReal = !commandLine.dryRun;
  const found =
    (commandLine.askToken ? token(isReal ? await askToken() : "asked", "--ask-token") : undefined) ??
    (await givenCredential(commandLine)) ??
    (await profileCredential(name, profile, baseUrl)) ??
    (await environmentCredential(environment)) ??
    (isReal ? await keychainCredential(baseUrl) : undefined);
  if (found) await refuseUnusable(baseUrl, found);
  return { baseUrl, ...found };
}

/** @throws {UsageError} naming the source of a credential that cannot be sent */
async function refuseUnusable(baseUrl: string, { credential, source }: Found): Promise<void> {
  const { createOnezoneClient } = await import("@onezone/client");
  try {
    createOnezoneClient({ baseUrl, ...credential });
  } catch (error) {
    throw new UsageError(`${source}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws {UsageError} if the command line gives several credentials */
function refuseSeveral({ askToken, tokenFile, user }: CommandLine, headers: readonly string[]): void {
  const given = [
    ...(askToken ? ["--ask-token"] : []),
    ...(tokenFile === undefined ? [] : ["--token-file"]),
    ...(user === undefined ? [] : ["--user"]),
    ...headers.map((name) => `the header ${name}`),
  ];
  if (given.length > 1) throw new UsageError(`Give one credential, not ${given.join(" and ")}.`);
}

function readBaseUrl(
  { host }: CommandLine,
  profile: Profile,
  { ONEZONE_HOST, ONEDATA_ZONE }: NodeJS.ProcessEnv,
): string {
  if (host !== undefined) return asBaseUrl(host, "--host");
  if (profile.host) return asBaseUrl(profile.host, "The host of the profile");
  if (ONEZONE_HOST) return asBaseUrl(ONEZONE_HOST, "ONEZONE_HOST");
  if (ONEDATA_ZONE) return asBaseUrl(ONEDATA_ZONE, "ONEDATA_ZONE");
  throw new UsageError("No host: set ONEZONE_HOST, or add --host https://onezone.example.org.");
}

/** The errors do not repeat the value, which may hold a password. */
function asBaseUrl(value: string, source: string): string {
  const fail = (problem: string): never => {
    throw new UsageError(`${source} ${problem}: write it as in https://onezone.example.org.`);
  };
  const url = value.includes(":/") ? value : `https://${value}`;
  if (value === "") fail("is empty");
  if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) fail("is not a valid http or https URL");
  const { origin, pathname, username, password, search, hash } = new URL(url);
  if (username || password) {
    fail("must not contain a user or password (use --user, --token-file or ONEZONE_API_KEY)");
  }
  if (search || hash) fail("must not contain a query or fragment");
  const base = (origin + pathname).replace(/(?<!\/)\/+$/, "");
  return base.endsWith(BASE_PATH) ? base : base + BASE_PATH;
}

async function givenCredential({ tokenFile, user }: CommandLine): Promise<Found | undefined> {
  if (tokenFile === "") throw new UsageError("--token-file is empty: give the name of a file.");
  if (tokenFile !== undefined) return fromFile(tokenFile, "--token-file");
  return user === undefined ? undefined : basic(user, "--user");
}

/** @throws {UsageError} if the call goes to another origin than the profile's, which its token is for */
async function profileCredential(
  name: string | undefined,
  { host, tokenFile }: Profile,
  baseUrl: string,
): Promise<Found | undefined> {
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

async function environmentCredential(environment: NodeJS.ProcessEnv): Promise<Found | undefined> {
  const { ONEZONE_API_KEY, ONEZONE_TOKEN_FILE, ONEZONE_BASIC_AUTH, ONEDATA_API_KEY, ONEDATA_BASIC_AUTH } =
    environment;
  if (ONEZONE_API_KEY) return token(ONEZONE_API_KEY, "ONEZONE_API_KEY");
  if (ONEZONE_TOKEN_FILE) return fromFile(ONEZONE_TOKEN_FILE, "ONEZONE_TOKEN_FILE");
  if (ONEZONE_BASIC_AUTH) return basic(ONEZONE_BASIC_AUTH, "ONEZONE_BASIC_AUTH");
  if (ONEDATA_API_KEY) return token(ONEDATA_API_KEY, "ONEDATA_API_KEY");
  return ONEDATA_BASIC_AUTH ? basic(ONEDATA_BASIC_AUTH, "ONEDATA_BASIC_AUTH") : undefined;
}

async function keychainCredential(baseUrl: string): Promise<Found | undefined> {
  const found = await readFromKeychain(baseUrl);
  return found ? token(found, "the keychain (--login)") : undefined;
}

function token(value: string, source: string): Found {
  return { credential: { token: value }, source };
}

async function fromFile(file: string, source: string): Promise<Found> {
  return token(await readTokenFile(file), `${source} (${file})`);
}

function basic(pair: string, source: string): Found {
  const [username = "", ...rest] = pair.split(":");
  if (rest.length === 0) throw new UsageError(`${source} must be written as user:password.`);
  return { credential: { basic: { username, password: rest.join(":") } }, source };
}
