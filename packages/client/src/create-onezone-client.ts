import { resolveBaseUrl, type ServerOptions } from "./base-url.ts";
import { type CredentialOptions, credential, credentialHeaders } from "./credentials.ts";
import { interpretResponse } from "./interpret-response.ts";
import type { Log } from "./log.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";
import type { OnezoneClient } from "./onezone-client.ts";
import { prepareRequest } from "./prepare-request.ts";
import { faultOf, type SendOptions } from "./send-options.ts";
import { sendWithRetries } from "./send-with-retries.ts";
import { type Call, type CallInit, callOperation } from "./untyped-call.ts";

/** The options of a client: the server, the credential, and how to send requests. */
export type OnezoneClientOptions = ServerOptions &
  CredentialOptions &
  SendOptions & {
    /** A function to use instead of the global `fetch`. */
    readonly fetch?: (request: Request) => Promise<Response>;
    /** A function that is called after each attempt, successful or not. Its errors are ignored. */
    readonly log?: Log;
  };

/**
 * Creates a client of one Onezone. This sends no request.
 *
 * The client never sends the credential to another origin, even if the server redirects there.
 *
 * @example
 * const onezone = createOnezoneClient({ host: "onezone.example.org", token });
 * const { error, response } = await onezone.DELETE("/users/{id}/tokens/temporary", { params: { path: { id } } });
 *
 * @throws {TypeError} if host, base URL, credential, `timeout` or `retry` is invalid; the message never contains the
 *   credential
 */
export function createOnezoneClient(options: OnezoneClientOptions): OnezoneClient {
  const baseUrl = resolveBaseUrl(options);
  const { fetch, log } = options;
  const ownCredential = credential(options);

  const fault = faultOf(options);
  if (fault) throw new TypeError(fault);

  const call: Call = async (context, init = {}) => {
    const { timeout = options.timeout, retry = options.retry, parseAs } = init;
    const callFault = faultOf(init);
    if (callFault) throw new OnezoneCallError("argument", `${callFault} Nothing was sent.`, context);
    const request = prepareRequest(baseUrl, context, init);
    if (ownCredential) for (const name of credentialHeaders) delete request.headers[name];
    const sender = { credential: ownCredential, fetch, log, timeout, retry };
    return interpretResponse(await sendWithRetries(request, context, sender), context, parseAs);
  };

  const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"].map((method) => [
    method,
    (path: string, init?: CallInit) => call({ method, path }, init),
  ]);
  const client: object = { ...Object.fromEntries(verbs), [callOperation]: call };
  return client as OnezoneClient;
}
