/** A request as the mock sees it, whether it came over a socket or from `fetch`. */
export interface MockRequest {
  /** In the letters in which it was sent. */
  readonly method: string;
  /** Path and query as they were sent, percent-encoded. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Headers;
  /** Absent where none was sent; the first part of one that is over the limit. */
  readonly body?: Uint8Array;
  /** Whether the body is over the limit, and `body` not all of it. */
  readonly bodyTooLarge?: boolean;
  /** The caller's address, IPv4 where it is one. */
  readonly ip: string;
  /** The address that the caller connected to, IPv4 where it is one; absent without a socket. */
  readonly localIp?: string;
}

/** Headers of a request, by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** Headers of a response, by lower-case name. They are never changed: what adds some makes new ones. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** A response of the mock. */
export interface MockResponse {
  readonly status: number;
  /** Without those of CORS, which are added last. */
  readonly headers: ResponseHeaders;
  /** Whether the server itself lets pages of any origin read the response. Default: false. */
  readonly allowsAnyOrigin?: boolean;
  /** Undefined if the response is empty. */
  readonly body?: string | Uint8Array;
  /** Why the mock chose this response: one line in plain words, without secrets. */
  readonly why: string;
  /** Where the API description says so: a JSON Pointer (RFC 6901, as URI fragment); undefined outside the description. */
  readonly pointer?: string;
  readonly operationId?: string;
  /** The id of the error in the response; for refused credentials, of its cause. */
  readonly errorId?: string;
  /** The name of the user or provider that called, or `anonymous`; undefined if the credentials were not looked at. */
  readonly caller?: string;
}

/** What goes wrong with the delivery of one response. */
export type Fault =
  /** The request is not executed. The response is what the spec documents for this status; empty if it documents nothing. */
  | { readonly kind: "status"; readonly status: number }
  /** The request is executed, but the connection is cut before the first byte of the response. */
  | { readonly kind: "cut" }
  /** The request is executed, but the connection is cut after the headers and half of the body. */
  | { readonly kind: "cut-body" }
  /** The body of the response arrives at this rate. */
  | { readonly kind: "slow"; readonly bytesPerSecond: number };

/** How the delivery of one response is disturbed. */
export interface Disturbance {
  /** Milliseconds to wait before the response is sent. */
  readonly delay: number;
  /** Undefined if the response is delivered whole. */
  readonly fault?: Fault;
}

/** The response to a request, and how it is delivered. */
export interface Handled extends Disturbance {
  readonly response: MockResponse;
}

/** Handles a request. The result is a promise only if files must be read. */
export type Handle = (request: MockRequest) => Handled | Promise<Handled>;

/** Returns the text as a header can hold it. */
export function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, (character) =>
    encodeURIComponent(/[\ud800-\udfff]/u.test(character) ? "\ufffd" : character),
  );
}
