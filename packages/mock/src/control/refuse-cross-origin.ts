import { hostName, isLoopback } from "../host.ts";
import type { Headers, MockRequest, MockResponse } from "../mock-request.ts";
import type { PublicUrl } from "../public-url.ts";
import { controlError } from "./control-responses.ts";

/** Addresses that represent all addresses of the machine. */
const WILDCARDS = ["0.0.0.0", "::"];

/**
 * Refuses a request to a control route if a page of another origin may have sent it. This is the case if the `origin` is another
 * one, or if the `host` is neither a loopback address nor the host that the mock listens on (DNS rebinding). Programs other than
 * browsers send no `origin` and the correct `host`.
 *
 * @param listenHost the host that the mock listens on; undefined if it has no socket
 * @param publicUrl the URL under which a proxy makes the mock available
 * @returns the response, or undefined if the request is allowed
 */
export function refuseForeign(
  { headers, localIp }: Pick<MockRequest, "headers" | "localIp">,
  listenHost: string | undefined,
  publicUrl?: PublicUrl,
): MockResponse | undefined {
  const { host, origin, "sec-fetch-site": site } = headers;
  const name = host === undefined ? undefined : hostName(host);
  if (host !== undefined && name !== publicUrl?.host && !isOwnHost(name, listenHost, localIp))
    return refusal(`the host "${host}" is not that of the mock`);
  if (origin !== undefined && origin !== publicUrl?.origin && !isSameHost(origin, headers))
    return refusal(`pages of the origin "${origin}" are not allowed`);
  return site === "cross-site" ? refusal("pages of other sites are not allowed") : undefined;
}

function refusal(reason: string): MockResponse {
  return controlError(
    403,
    `The page and the routes below /__mock/ refuse this request: ${reason}. Open the mock's own address, or start the mock with --open-control (in code: openControl: true).`,
  );
}

function isOwnHost(name: string | undefined, listenHost = "localhost", localIp?: string): boolean {
  if (name === undefined) return false;
  if (isLoopback(name) || name === listenHost) return true;
  return WILDCARDS.includes(listenHost) && name === localIp;
}

/** Compares an origin with the `host`. Ignores the default port, and also the scheme, because a proxy may terminate TLS. */
function isSameHost(origin: string, { host }: Headers): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: ofOrigin } = new URL(origin);
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === ofOrigin;
}
