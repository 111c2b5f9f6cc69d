import { hostName, isLoopback } from "../host.ts";
import type { Headers, MockRequest, MockResponse } from "../http-message.ts";
import { fault } from "./responses.ts";

/** Addresses that stand for every address of the machine. */
const WILDCARDS = ["0.0.0.0", "::"];

/**
 * Refuses a request to the mock's own routes that a page of another origin may have sent: one from another origin, or one
 * whose `host` is neither loopback nor the host that the mock listens on, as after DNS rebinding. Programs other than
 * browsers send no `origin`, and the right `host`.
 *
 * @param listenHost the host that the mock was told to listen on; undefined without a socket
 * @returns the response, or undefined if the request may pass
 */
export function refuseForeign(
  { headers, localIp }: Pick<MockRequest, "headers" | "localIp">,
  listenHost: string | undefined,
): MockResponse | undefined {
  const { host, origin, "sec-fetch-site": site } = headers;
  if (host !== undefined && !isOwnHost(hostName(host), listenHost, localIp))
    return refusal(`the host "${host}" is not the mock's own`);
  if (origin !== undefined && !isSameHost(origin, headers))
    return refusal(`they are closed to pages of the origin "${origin}"`);
  return site === "cross-site" ? refusal("they are closed to pages of other sites") : undefined;
}

function refusal(reason: string): MockResponse {
  return fault(
    403,
    `The page and the routes below /__mock/ refuse this request: ${reason}. Open the mock's own address, or start the mock with --open-control (in code: openControl: true).`,
  );
}

function isOwnHost(name: string | undefined, listenHost = "localhost", localIp?: string): boolean {
  if (name === undefined) return false;
  if (isLoopback(name) || name === listenHost) return true;
  return WILDCARDS.includes(listenHost) && name === localIp;
}

/** Compares with the `host` as URLs do, in which the default port is left out. A proxy may have taken TLS off. */
function isSameHost(origin: string, { host }: Headers): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: ofOrigin } = new URL(origin);
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === ofOrigin;
}
