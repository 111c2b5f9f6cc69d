/** A response as received from the socket. */
export interface FuzzResponse {
  readonly status: number;
  /** Values by lower-case name. If a header is repeated, the last value. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** How the response violates RFC 9112; absent if it does not. */
  readonly malformed?: string;
}

/**
 * Parses the bytes received before the server closed the connection as one HTTP/1.1 response (RFC 9112).
 *
 * @returns undefined if no response began
 */
export function readResponse(bytes: Uint8Array, method: string): FuzzResponse | undefined {
  const text = Buffer.from(bytes).toString("latin1");
  const [interim] = /^(HTTP\/1\.1 1\d\d [^\r\n]*\r\n\r\n)*/.exec(text) ?? [""];
  const headEnd = text.indexOf("\r\n\r\n", interim.length);
  if (headEnd < 0) return undefined;
  const [statusLine = "", ...lines] = text.slice(interim.length, headEnd).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]);
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const rest = bytes.subarray(headEnd + 4);
  const response = { status, headers, body: rest };
  if (!status) return { ...response, malformed: `its first line is ${JSON.stringify(statusLine)}` };
  if (headers.get("transfer-encoding") === "chunked") return readChunks(response);

  const hasNoBody = method === "HEAD" || status === 204 || status === 304;
  const length = headers.get("content-length");
  const expected = hasNoBody ? 0 : Number(length ?? rest.length);
  if (rest.length === expected) return response;
  return { ...response, malformed: `its body has ${rest.length} bytes instead of ${expected}` };
}

/** https://www.rfc-editor.org/rfc/rfc9112#section-7.1, without trailers. */
function readChunks(response: FuzzResponse): FuzzResponse {
  const chunks: Uint8Array[] = [];
  let { body: rest } = response;
  for (;;) {
    const lineEnd = Buffer.from(rest).indexOf("\r\n");
    const size = Number.parseInt(Buffer.from(rest.subarray(0, Math.max(lineEnd, 0))).toString("latin1"), 16);
    const chunk = rest.subarray(lineEnd + 2, lineEnd + 2 + size);
    if (Number.isNaN(size) || chunk.length < size)
      return { ...response, malformed: "its last chunk is not whole" };
    rest = rest.subarray(lineEnd + 2 + size + 2);
    if (size === 0) return { ...response, body: Buffer.concat(chunks) };
    chunks.push(chunk);
  }
}
