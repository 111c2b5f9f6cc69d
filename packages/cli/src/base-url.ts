import { UsageError } from "@onezone/command-line";
import type { CommandLine } from "./options.ts";
import type { Profile } from "./profiles.ts";

const BASE_PATH = "/api/v3/onezone";

/**
 * Returns the base URL of the API, such as `https://onezone.example.org/api/v3/onezone`. The host is the first of these that
 * exists: `--host`, the host of the profile, `ONEZONE_HOST`, `ONEDATA_ZONE`.
 *
 * @throws {UsageError} if the host is missing or invalid
 */
export function readBaseUrl(
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

/**
 * Returns the base URL for a host name or the URL of a host.
 *
 * @param source the source of the host, for messages, such as `--host`
 * @throws {UsageError} if the value is invalid; the message does not contain the value, which may contain a password
 */
export function asBaseUrl(value: string, source: string): string {
  const fail = (problem: string): never => {
    throw new UsageError(`${source} ${problem}: write it as in https://onezone.example.org.`);
  };
  const url = value.includes(":/") ? value : `https://${value}`;
  // URL removes line breaks and tabs, and reads "a\\b" as "a/b" and "@a" as "a".
  if (/[\s\\]|\/@/.test(url) || !URL.canParse(url) || !/^https?:\/\//i.test(url))
    fail("is not a valid http or https URL");
  const { origin, pathname, username, password, search, hash } = new URL(url);
  if (username || password) {
    fail("must not contain a user or password (use --user, --token-file or ONEZONE_API_KEY)");
  }
  if (search || hash) fail("must not contain a query or fragment");
  const base = (origin + pathname).replace(/(?<!\/)\/+$/, "");
  return base.endsWith(BASE_PATH) ? base : base + BASE_PATH;
}
