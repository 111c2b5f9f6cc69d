import { Agent, ProxyAgent } from "undici";
import type { ProxySetting } from "./proxy.ts";

/** How to connect, where Node's own `fetch` cannot by itself. */
export interface Connection {
  /** Returns the proxy for a URL. */
  readonly proxyFor: (url: string) => ProxySetting | undefined;
  /** The certificates to trust in place of Node's own, as PEM. */
  readonly ca: string | undefined;
  /** Whether any certificate of the server is accepted. */
  readonly insecure: boolean;
}

/** Returns a `fetch` that connects through proxies, or trusts other certificates. */
export function connectingFetch({
  proxyFor,
  ca,
  insecure,
}: Connection): (request: Request) => Promise<Response> {
  const tls = { ...(ca !== undefined && { ca }), ...(insecure && { rejectUnauthorized: false }) };
  return (request) => {
    const proxy = proxyFor(request.url);
    // As curl: over plain HTTP the proxy passes the request on; over TLS it passes bytes on and sees no credential.
    const dispatcher = proxy
      ? new ProxyAgent({ uri: proxy.url, proxyTunnel: false, requestTls: tls })
      : new Agent({ connect: tls });
    // The types of fetch are those of browsers, which have no dispatcher.
    const init = { redirect: request.redirect, dispatcher };
    return fetch(request, init);
  };
}
