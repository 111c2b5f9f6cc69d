import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { MAX_BODY } from "../engine/request-limits.ts";
import type { Log } from "../log/log.ts";
import type { Handle, MockRequest } from "../mock-request.ts";
import type { Certificate } from "./create-certificate.ts";
import { deliverResponse } from "./deliver-response.ts";
import { createLogStream, isEventStream, type OwnRoute } from "./log-stream.ts";

/** The limit of all headers together, in bytes. The engine has a lower limit for each header. */
const MAX_HEADERS = 65_536;

/** The parts of a mock that the server needs. */
export interface Served {
  readonly handle: Handle;
  readonly log: Log;
  readonly own: OwnRoute;
  /** The optional prefix of paths before `/`; empty for none. */
  readonly prefix: string;
}

/** Serves a mock over HTTP, or over HTTPS with a certificate. */
export function createMockServer({ handle, log, own, prefix }: Served, certificate?: Certificate): Server {
  const streamLog = createLogStream(log, own);
  const options = { maxHeaderSize: MAX_HEADERS, requireHostHeader: false };
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    respond(incoming, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { "x-mock-why": "internal error of the mock: it cannot send the response" })
          .end();
    });
  };
  // An import would evaluate all exports of these modules, which loads an HTTP client and parses root certificates. The mock would
  // take 6 MB more, and a quarter more of CPU time to start.
  const server = certificate
    ? process.getBuiltinModule("node:https").createServer({ ...options, ...certificate }, listener)
    : process.getBuiltinModule("node:http").createServer(options, listener);
  server.on("clientError", refuse);
  // Node would return 417 for an unknown expectation. The server ignores it.
  server.on("checkExpectation", (incoming, response) => server.emit("request", incoming, response));
  return server;

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, prefix);
    if (request === undefined) return;
    const handled = isEventStream(request) ? streamLog(request, response) : handle(request);
    if (handled) await deliverResponse(handled instanceof Promise ? await handled : handled, response);
  }
}

/** Returns the request with its body; undefined if the connection was closed before the body was complete. */
async function readRequest(incoming: IncomingMessage, prefix: string): Promise<MockRequest | undefined> {
  const { method = "", url = "", headers, socket } = incoming;
  const request = {
    method,
    // Only `set-cookie` is a list, and requests do not have it.
    ...destination(
      url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : url,
      headers as MockRequest["headers"],
    ),
    ip: unmapped(socket.remoteAddress),
    localIp: unmapped(socket.localAddress),
  };
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return request;

  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming) {
      length += chunk.length;
      // If a body is too large, the rest is read and discarded, so that the client can finish the request.
      if (length <= MAX_BODY) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return { ...request, body: Buffer.concat(chunks), ...(length > MAX_BODY && { bodyTooLarge: true }) };
}

/** Parses a request target. If it is absolute (RFC 9112, 3.2.2), its host replaces the header `host`. */
function destination(
  target: string,
  headers: MockRequest["headers"],
): Pick<MockRequest, "target" | "headers"> {
  const [, host, path] = (target.startsWith("/") ? null : /^[a-z]+:\/\/([^/]*)(.*)$/is.exec(target)) ?? [];
  return host === undefined ? { target, headers } : { target: path || "/", headers: { ...headers, host } };
}

/** Returns an address, with an IPv4-mapped IPv6 address as IPv4. */
function unmapped(address = ""): string {
  return address.replace(/^::ffff:/, "");
}

/** Responds to a request that Node cannot parse: without a body, as the server does. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(
    `HTTP/1.1 ${REFUSALS.get(error.code ?? "") ?? "400 Bad Request"}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  );
}

const REFUSALS: ReadonlyMap<string, string> = new Map([
  ["HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large"],
  ["HPE_INVALID_METHOD", "500 Internal Server Error"],
  ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout"],
]);
