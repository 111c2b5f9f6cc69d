import { Agent, ProxyAgent } from "undici";
import type { ProxySetting } from "./proxy-from-environment.ts";

/** How to connect, in cases that Node's own `fetch` does not support. */
export interface Connection {
  /** Returns the proxy for a URL. */
  readonly proxyFor: (url: string) => ProxySetting | undefined;
  /** The certificates to trust instead of Node's own, as PEM. */
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
    // Like curl: over plain HTTP the proxy forwards the request; over TLS it forwards bytes and sees no credential.
    const dispatcher = proxy
      ? new ProxyAgent({ uri: proxy.url, proxyTunnel: false, requestTls: tls })
      : new Agent({ connect: tls });
    // TypeScript knows the `fetch` of browsers, which has no dispatcher.
    const init = { redirect: request.redirect, dispatcher };
    return fetch(request, init);
  };
}
