import { METHODS } from "node:http";

/** A request as it is sent to the socket. Unlike a request of `node:http`, it can violate HTTP. */
export interface FuzzRequest {
  readonly method: string;
  /** The request target, by which the fuzzer finds the operation. */
  readonly target: string;
  /** Latin-1, in order; `host`, `connection` and the length of the body are added. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: FuzzBody;
  /** When the client cuts the connection: never, in the middle of the body, or after the request is sent. */
  readonly cut: "never" | "in-body" | "after-request";
}

/** A body. A long body is described by its parts. */
export type FuzzBody =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** `open`, then `repeated` until the body has about `size` bytes, then `close`. */
  | {
      readonly kind: "long";
      readonly open: string;
      readonly repeated: string;
      readonly close: string;
      readonly size: number;
    };

/** Returns the bytes of a body. */
export function bodyBytes(body: FuzzBody): Uint8Array {
  switch (body.kind) {
    case "none":
      return new Uint8Array();
    case "text":
      return Buffer.from(body.text);
    case "bytes":
      return body.bytes;
    case "long":
      return Buffer.from(body.open + body.repeated.repeat(body.size / body.repeated.length) + body.close);
  }
}

/** Returns the request line and the headers, including the empty line. */
export function headBytes({ method, target, headers, body }: FuzzRequest): Uint8Array {
  const length = bodyBytes(body).length;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    "host: 127.0.0.1",
    "connection: close",
    ...(body.kind === "none" ? [] : [`content-length: ${length}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
}

/** Returns the request as text for a report. A long body is described by its parts. */
export function describeRequest(request: FuzzRequest): string {
  const { body, cut } = request;
  const shown =
    body.kind === "long" ? JSON.stringify(body) : JSON.stringify(Buffer.from(bodyBytes(body)).toString());
  return [
    ...Buffer.from(headBytes(request))
      .toString("latin1")
      .trimEnd()
      .split("\r\n")
      .map((line) => JSON.stringify(line)),
    `body: ${body.kind === "none" ? "none" : shown}`,
    ...(cut === "never" ? [] : [`the client cuts the connection: ${cut}`]),
  ].join("\n");
}

/** Headers that can make a server wait for more, or keep the connection. */
const framingHeaders = ["transfer-encoding", "content-length", "upgrade", "expect", "connection"];

/** Returns whether a server may wait for more bytes, although none follow. */
export function isOpenEnded({ headers }: FuzzRequest): boolean {
  return headers.some(([name]) => framingHeaders.includes(name));
}

/**
 * Returns whether RFC 9112 requires a response to the request, so that the server may not just close the connection. A
 * method that Node's parser does not know counts as malformed.
 */
export function isHttp({ method, target, headers }: FuzzRequest): boolean {
  return (
    METHODS.includes(method) &&
    method !== "CONNECT" &&
    /^(?:\/|https?:\/\/|\*$)[\x21-\x7e]*$/.test(target) &&
    headers.every(
      ([name, value]) =>
        /^[\w-]+$/.test(name) &&
        /^[\x20-\x7e\x80-\xff]*$/.test(value) &&
        ![...framingHeaders, "host"].includes(name),
    )
  );
}
