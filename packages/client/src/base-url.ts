import { serverUrlTemplate } from "./generated/server.ts";

/** The address of Onezone: give one of the two. */
export type ServerOptions =
  | {
      /** Host name of a Onezone, with `:port` unless it is 443, as in `onezone.example.org`. It is called over HTTPS. */
      readonly host: string;
      readonly baseUrl?: never;
    }
  | {
      readonly host?: never;
      /** The whole URL that the paths of the API are appended to, as in `http://127.0.0.1:4010/api/v3/onezone`. */
      readonly baseUrl: string;
    };

/**
 * Returns the URL that the paths of the API are appended to.
 *
 * @throws {TypeError} if neither or both are given, or if it is not a valid host or HTTP URL
 */
export function resolveBaseUrl({ host, baseUrl }: ServerOptions): string {
  if ((host === undefined) === (baseUrl === undefined))
    throw new TypeError("Give either `host` or `baseUrl`.");
  const url: unknown = host === undefined ? baseUrl : serverUrlTemplate.replace("{host}", String(host));
  const parsed: Partial<URL> = typeof url === "string" && URL.canParse(url) ? new URL(url) : {};
  const { protocol = "", href = "", username, password } = parsed;
  if (host !== undefined && (!href || typeof host !== "string" || /^$|[\s/\\?#@]/.test(host))) {
    throw new TypeError(
      `\`host\` must be a host name, as in "onezone.example.org:8443"; it is ${JSON.stringify(host)}. Use \`baseUrl\` for a URL.`,
    );
  }
  if (!/^https?:$/.test(protocol) || /[?#]/.test(href) || username || password) {
    throw new TypeError("`baseUrl` must be an http or https URL, a string with no user, query or fragment.");
  }
  return String(url).replace(/\/$/, "");
}
