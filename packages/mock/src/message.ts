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

/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** What the mock answers. */
export interface MockResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Record<string, string>;
  /** Absent where the answer is empty. */
  readonly body?: string | Uint8Array;
  /** Why this answer was chosen: one line in plain words, without secrets. */
  readonly why: string;
  /** Where the API description says so: a JSON Pointer (RFC 6901, as URI fragment); absent outside of the description. */
  readonly pointer?: string;
  readonly operationId?: string;
  /** The id of the error that is answered; of its cause, for a refused credential. */
  readonly errorId?: string;
  /** Who called: a user's or a provider's name, or `anonymous`; absent where nobody asked. */
  caller?: string;
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

/** What becomes of a request: its answer, and how that is delivered. */
export interface Handled extends Disturbance {
  readonly answer: MockResponse;
}

/** What handles a request; at once where no example is needed. */
export type Handle = (request: MockRequest) => Handled | Promise<Handled>;

/** Returns the text as a header can hold it. */
export function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, (character) =>
    encodeURIComponent(Buffer.from(character).toString()),
  );
}
