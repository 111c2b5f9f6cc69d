import { isOnezoneCallError, isOnezoneError, type OnezoneCallErrorKind } from "@onezone/client";
import type { ProxySetting } from "./proxy-from-environment.ts";

/** The details of a call that can explain why it failed. */
export interface Circumstances {
  readonly baseUrl: string;
  /** The source of the credential; undefined if none was sent. */
  readonly source: string | undefined;
  /** The proxy that the call was sent through. */
  readonly proxy: ProxySetting | undefined;
}

/** A failed call, with advice for the user. `cause` is the error of the call. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";
  /** The advice, one sentence per item. */
  readonly advice: readonly string[];

  constructor(cause: unknown, advice: readonly string[]) {
    super("the call failed", { cause });
    this.advice = advice;
  }
}

/** The kinds of errors that a proxy can cause. */
const proxyKinds: readonly OnezoneCallErrorKind[] = ["network", "timeout", "response"];

/** Returns advice on how to fix an error, or an empty list if there is none. */
export function adviceOn(error: unknown, { baseUrl, source, proxy }: Circumstances): string[] {
  if (isOnezoneError(error, "unauthorized")) {
    return source === undefined
      ? ["Set ONEZONE_API_KEY to an access token, or ONEZONE_BASIC_AUTH to user:password."]
      : [`The credential comes from ${source}: put a valid one there.`];
  }
  if (!isOnezoneCallError(error) || !proxyKinds.includes(error.kind)) return [];
  const advice = error.kind === "network" ? connectionAdvice(codesOf(error), new URL(baseUrl)) : [];
  if (!proxy) return advice;
  // The URL can contain a password. The origin of a SOCKS proxy would be "null".
  const { protocol, host } = new URL(proxy.url);
  return [
    ...advice,
    `The proxy ${protocol}//${host} of ${proxy.variable} was used; NO_PROXY lists hosts to call without it.`,
  ];
}

function connectionAdvice(codes: string, { protocol, host }: URL): string[] {
  if (/ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|EPROTO/.test(codes)) {
    return [`${host} does not use TLS: write http://${host} as the host.`];
  }
  if (/ERR_TLS_CERT_ALTNAME_INVALID/.test(codes)) {
    return [
      "The server's certificate is for another host name: call the server by a name in its certificate.",
    ];
  }
  if (/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/.test(codes)) {
    return ["The server's certificate is not valid now: renew it, or add --insecure to skip the check."];
  }
  if (/SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/.test(codes)) {
    return [
      "Node.js does not know who signed the server's certificate. Add --cacert FILE, or set NODE_EXTRA_CA_CERTS=FILE, with the certificate of the authority as PEM; --insecure skips the check.",
    ];
  }
  if (protocol === "http:" && /HPE_|UND_ERR_SOCKET|ECONNRESET/.test(codes)) {
    return [`If ${host} uses TLS, write https://${host} as the host.`];
  }
  return [];
}

/** Returns the codes of an error and its causes, separated by spaces. */
function codesOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const code = "code" in error ? String(error.code) : "";
  return `${code} ${codesOf(error.cause)}`;
}
