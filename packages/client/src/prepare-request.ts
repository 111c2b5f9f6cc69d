import { mergeHeaders } from "openapi-fetch";
import type { CallContext } from "./call-context.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";
import { safePath } from "./path-parameters.ts";
import type { BodyReader } from "./read-response-body.ts";
import { serializeQuery } from "./serialize-query.ts";
import type { CallInit } from "./untyped-call.ts";

/** A request that is ready to be sent, once or several times. */
export interface PreparedRequest {
  readonly url: string;
  /** The headers by name in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal | undefined;
  /** How to read the body of a 2xx response. Default: as text. */
  readonly parseAs: BodyReader | undefined;
}

/**
 * Returns the request of a call, without the client's credential.
 *
 * @throws {OnezoneCallError} of kind `argument`, if a path parameter, a header or the body is invalid
 */
export function prepareRequest(
  baseUrl: string,
  context: CallContext,
  { params: { path = {}, query, header } = {}, body, headers, signal, parseAs }: CallInit,
): PreparedRequest {
  const url = baseUrl + safePath(context, path);
  try {
    const search = query && serializeQuery(query);
    return {
      url: search ? `${url}?${search}` : url,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(headers || header ? plain(mergeHeaders(headers, header)) : {}),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal,
      parseAs,
    };
  } catch {
    // The `cause` is not set, because the message of the original error may contain a header.
    throw new OnezoneCallError("argument", "the body or a header is invalid. Nothing was sent.", context);
  }
}

/** Converts `Headers` to an object. fetch accepts both, but is slower with `Headers`. */
function plain(headers: Headers): Record<string, string> {
  const result: Record<string, string> = {};
  headers.forEach((value, name) => {
    result[name] = value;
  });
  return result;
}
