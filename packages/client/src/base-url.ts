import { serverUrlTemplate } from "./generated/server.ts";

/** The address of Onezone: either `host` or `baseUrl`. */
export type ServerOptions =
  | {
      /** Host name of a Onezone, such as `onezone.example.org`, with `:port` unless the port is 443. Requests use HTTPS. */
      readonly host: string;
      readonly baseUrl?: never;
    }
  | {
      readonly host?: never;
      /** The URL to which the paths of the API are appended, such as `http://127.0.0.1:4010/api/v3/onezone`. */
      readonly baseUrl: string;
    };

/**
 * Returns the URL to which the paths of the API are appended.
 *
 * @throws {TypeError} if neither or both of `host` and `baseUrl` are given, or if the given one is invalid
 */
export function resolveBaseUrl({ host, baseUrl }: ServerOptions): string {
  if ((host === undefined) === (baseUrl === undefined))
    throw new TypeError("Give either `host` or `baseUrl`.");
  const url: unknown = host === undefined ? baseUrl : serverUrlTemplate.replace("{host}", String(host));
  const parsed: Partial<URL> = typeof url === "string" && URL.canParse(url) ? new URL(url) : {};
  const { protocol = "", href = "", username, password } = parsed;
  if (host !== undefined && (!href || typeof host !== "string" || /^$|[\s/\\?#@]/.test(host))) {
    throw new TypeError(
      `\`host\` must be a host name such as "onezone.example.org:8443", got ${JSON.stringify(host)}. Use \`baseUrl\` for a URL.`,
    );
  }
  if (!/^https?:$/.test(protocol) || /[?#]/.test(href) || username || password) {
    throw new TypeError("`baseUrl` must be an http or https URL string without user, query or fragment.");
  }
  return String(url).replace(/\/$/, "");
}
