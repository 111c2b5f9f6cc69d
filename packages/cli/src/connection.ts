import { Agent, ProxyAgent } from "undici";
import type { ProxySetting } from "./proxy-from-environment.ts";

/** The settings of a connection that Node's own `fetch` does not support. */
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
    // Works as in curl. A plain HTTP request is sent to the proxy. A TLS connection goes through the proxy, which sees no
    // credential.
    const dispatcher = proxy
      ? new ProxyAgent({ uri: proxy.url, proxyTunnel: false, requestTls: tls })
      : new Agent({ connect: tls });
    // TypeScript only has the type of the browsers' `fetch`, which has no dispatcher.
    const init = { redirect: request.redirect, dispatcher };
    return fetch(request, init);
  };
}
