import { mergeHeaders } from "openapi-fetch";
import type { CallInit } from "./call.ts";
import type { CallContext } from "./call-context.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";
import { safePath } from "./path-parameters.ts";
import type { BodyReader } from "./read-body.ts";

/** A request that is ready to be sent, once or again. */
export interface PreparedRequest {
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal | undefined;
  /** How to read the body of a success; as text if it is undefined. */
  readonly parseAs: BodyReader | undefined;
}

/**
 * Returns the request of a call, without the client's credential.
 *
 * @throws {OnezoneCallError} of kind `argument`, if a path parameter, a header or the body cannot be sent
 */
export function prepareRequest(
  baseUrl: string,
  context: CallContext,
  { params: { path = {}, query, header } = {}, body, headers, signal, parseAs }: CallInit,
): PreparedRequest {
  const url = baseUrl + safePath(context, path);
  try {
    const search = query && serialize(query);
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
    // What was thrown may quote the header that cannot be sent.
    throw new OnezoneCallError("argument", "the body or a header cannot be sent. Nothing was sent.", context);
  }
}

/** Not openapi-fetch's serializer, a sixth of the size of the client: no operation has query parameters so far. */
function serialize(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) search.append(name, String(each));
  }
  return search.toString();
}

/** Names in lower case, as `Headers` has them. A plain object costs a call less than `Headers`, which fetch copies. */
function plain(headers: Headers): Record<string, string> {
  const result: Record<string, string> = {};
  headers.forEach((value, name) => {
    result[name] = value;
  });
  return result;
}
