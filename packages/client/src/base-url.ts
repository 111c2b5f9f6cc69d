import { serverUrlTemplate } from "./generated/server.ts";

/** Where Onezone is: give one of the two. */
export type ServerOptions =
  | {
      /** Host name of a Onezone, with `:port` if it is not 443, as in `onezone.example.org`. It is called over HTTPS. */
      readonly host: string;
      readonly baseUrl?: never;
    }
  | {
      readonly host?: never;
      /** The whole URL below which the paths of the API stand, as in `http://127.0.0.1:4010/api/v3/onezone`. */
      readonly baseUrl: string;
    };

/**
 * The URL below which the paths of the API stand.
 *
 * @throws {TypeError} if neither or both are given, or if what is given is no host or no HTTP URL
 */
export function resolveBaseUrl({ host, baseUrl }: ServerOptions): string {
  if ((host === undefined) === (baseUrl === undefined)) {
    throw new TypeError("Give either `host` or `baseUrl`, to say which Onezone to call.");
  }
  if (host !== undefined) {
    const url = serverUrlTemplate.replace("{host}", host);
    if (!/^[^\s/\\?#@]+$/.test(host) || !URL.canParse(url)) {
      throw new TypeError(
        `\`host\` must be a host name, with a port if need be, as in "onezone.example.org"; it is ${JSON.stringify(host)}. Use \`baseUrl\` for a whole URL.`,
      );
    }
    return url;
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new TypeError(
      `\`baseUrl\` must be an http or https URL, with no user, query or fragment, as in "${serverUrlTemplate.replace("{host}", "onezone.example.org")}".`,
    );
  }
  return baseUrl;
}
