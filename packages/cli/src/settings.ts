import { readFromKeychain } from "./keychain.ts";
import type { CommandLine } from "./options.ts";
import { type Profile, readProfile } from "./profiles.ts";
import { readTokenFile } from "./token-file.ts";
import { UsageError } from "./usage-error.ts";

/** Which Onezone to call, and as whom. */
export interface Settings {
  /** Base URL of the API, as in `https://onezone.example.org/api/v3/onezone`. */
  readonly baseUrl: string;
  /** Absent to call without a credential. */
  readonly credential?: Credential;
}

/** One credential: Onezone takes the first that it finds, so only one is sent. */
export type Credential =
  | { readonly token: string }
  | { readonly basic: { readonly username: string; readonly password: string } };

const BASE_PATH = "/api/v3/onezone";

/**
 * Reads the settings: the host from `--host`, the profile, `ONEZONE_HOST` or `ONEDATA_ZONE`; the credential from
 * `--ask-token`, `--token-file` or `--user`, else from the profile, from `ONEZONE_API_KEY`, `ONEZONE_TOKEN_FILE` or
 * `ONEZONE_BASIC_AUTH`, from `ONEDATA_API_KEY` or `ONEDATA_BASIC_AUTH`, and at last from the keychain.
 *
 * @param askToken asks for the token; called with `--ask-token` only
 * @throws {UsageError} if there is no host, or one that is no URL, or a credential that cannot be read
 */
export async function readSettings(
  commandLine: CommandLine,
  environment: NodeJS.ProcessEnv,
  askToken: () => Promise<string>,
): Promise<Settings> {
  const name = commandLine.profile ?? environment.ONEZONE_PROFILE;
  const profile = name ? await readProfile(name, environment) : {};
  const given = commandLine.host || profile.host || environment.ONEZONE_HOST || environment.ONEDATA_ZONE;
  if (!given) throw new UsageError("No host: set ONEZONE_HOST, or add --host https://onezone.example.org.");
  const url = given.includes("://") ? given : `https://${given}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`"${given}" is no host: write it as in --host https://onezone.example.org.`);
  }
  const base = url.replace(/(?<!\/)\/+$/, "");
  const baseUrl = base.endsWith(BASE_PATH) ? base : base + BASE_PATH;
  // A dry run needs no secret: nobody is asked for one, and the keychain stays closed.
  const isReal = !commandLine.dryRun;
  const credential =
    isReal && commandLine.askToken
      ? { token: await askToken() }
      : (readCredential(commandLine, profile, environment) ??
        (isReal ? await keychainCredential(baseUrl) : undefined));
  return { baseUrl, ...(credential && { credential }) };
}

async function keychainCredential(baseUrl: string): Promise<Credential | undefined> {
  const token = await readFromKeychain(baseUrl);
  return token ? { token } : undefined;
}

function readCredential(
  { user, tokenFile }: CommandLine,
  profile: Profile,
  environment: NodeJS.ProcessEnv,
): Credential | undefined {
  const { ONEZONE_API_KEY, ONEZONE_TOKEN_FILE, ONEZONE_BASIC_AUTH, ONEDATA_API_KEY, ONEDATA_BASIC_AUTH } =
    environment;
  if (tokenFile !== undefined) return { token: readTokenFile(tokenFile) };
  if (user !== undefined) return basic(user, "--user");
  if (profile.tokenFile !== undefined) return { token: readTokenFile(profile.tokenFile) };
  if (ONEZONE_API_KEY) return { token: ONEZONE_API_KEY };
  if (ONEZONE_TOKEN_FILE) return { token: readTokenFile(ONEZONE_TOKEN_FILE) };
  if (ONEZONE_BASIC_AUTH) return basic(ONEZONE_BASIC_AUTH, "ONEZONE_BASIC_AUTH");
  if (ONEDATA_API_KEY) return { token: ONEDATA_API_KEY };
  return ONEDATA_BASIC_AUTH ? basic(ONEDATA_BASIC_AUTH, "ONEDATA_BASIC_AUTH") : undefined;
}

function basic(pair: string, from: string): Credential {
  const [username = "", ...rest] = pair.split(":");
  if (rest.length === 0) throw new UsageError(`${from} is written user:password.`);
  return { basic: { username, password: rest.join(":") } };
}
