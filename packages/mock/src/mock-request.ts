/** A request to the mock, from a socket or from `fetch`. */
export interface MockRequest {
  /** The method as it was sent, not converted to upper case. */
  readonly method: string;
  /** Path and query as they were sent, percent-encoded. */
  readonly target: string;
  /** Headers by lower-case name. */
  readonly headers: Headers;
  /** The body, truncated if it is too large; absent if no body was sent. */
  readonly body?: Uint8Array;
  /** Whether the body was too large and is truncated. */
  readonly bodyTooLarge?: boolean;
  /** The caller's address; IPv4 if possible. */
  readonly ip: string;
  /** The address that the caller connected to; IPv4 if possible; absent if the mock has no socket. */
  readonly localIp?: string;
}

/** Headers of a request, by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** Headers of a response, by lower-case name. They are immutable: code that adds headers creates a copy. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** A response of the mock. */
export interface MockResponse {
  readonly status: number;
  /** The headers. CORS headers are added later. */
  readonly headers: ResponseHeaders;
  /** Whether the server itself allows pages of any origin to read the response. Default: false. */
  readonly allowsAnyOrigin?: boolean;
  /** Undefined if the response is empty. */
  readonly body?: string | Uint8Array;
  /** The reason for this response: one line in plain words, without secrets. */
  readonly why: string;
  /** The place of the response in the API description: a JSON Pointer (RFC 6901, as URI fragment); undefined if it is not documented. */
  readonly pointer?: string;
  readonly operationId?: string;
  /** The id of the error in the response or, if the credentials were refused, of the cause of the error. */
  readonly errorId?: string;
  /** The name of the user or provider that called, or `anonymous`; undefined if the credentials were not read. */
  readonly caller?: string;
}

/** A fault of one response. */
export type Fault =
  /** The request is not executed. The response is the documented example for this status, or empty if there is no example. */
  | { readonly kind: "status"; readonly status: number }
  /** The request is executed, but the connection is closed before the first byte of the response. */
  | { readonly kind: "cut" }
  /** The request is executed, but the connection is closed after the headers and half of the body. */
  | { readonly kind: "cut-body" }
  /** The body of the response arrives at this rate. */
  | { readonly kind: "slow"; readonly bytesPerSecond: number };

/** The fault and the delay of one response. */
export interface FaultAndDelay {
  /** Milliseconds to wait before the response is sent. */
  readonly delay: number;
  /** Undefined if there is no fault. */
  readonly fault?: Fault;
}

/** The response to a request, and how it is delivered. */
export interface Handled extends FaultAndDelay {
  readonly response: MockResponse;
}

/** Handles a request. The result is a promise only if files must be read. */
export type Handle = (request: MockRequest) => Handled | Promise<Handled>;

/** Encodes a text for a header. */
export function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, (character) =>
    encodeURIComponent(/[\ud800-\udfff]/u.test(character) ? "\ufffd" : character),
  );
}
