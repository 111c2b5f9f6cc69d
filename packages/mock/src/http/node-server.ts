import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { MAX_BODY } from "../engine/engine.ts";
import type { Handle, Handled, MockRequest } from "../engine/message.ts";
import { slowly } from "../faults/index.ts";
import type { Log } from "../log/index.ts";
import { isEventStream, streamLog } from "./log-stream.ts";

/** Bytes of all headers together; a single line is measured by the engine, whose limit is lower. */
const MAX_HEADERS = 65_536;

/** Serves a mock over HTTP. */
export function createMockServer(handle: Handle, log: Log): Server {
  const server = createServer(
    { maxHeaderSize: MAX_HEADERS, requireHostHeader: false },
    (incoming, response) => {
      answer(handle, log, incoming, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    },
  );
  server.on("clientError", refuse);
  // Node would answer 417 to an expectation that it does not know; the server takes no notice of it.
  server.on("checkExpectation", (incoming, response) => server.emit("request", incoming, response));
  return server;
}

async function answer(
  handle: Handle,
  log: Log,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isEventStream(incoming)) {
    streamLog(log, response);
    return;
  }
  const request = await readRequest(incoming);
  if (request === undefined) return;
  const handled = handle(request);
  await deliver(handled instanceof Promise ? await handled : handled, response);
}

/** The request with its body; nothing where the connection was cut before it was whole. */
async function readRequest(incoming: IncomingMessage): Promise<MockRequest | undefined> {
  const { method = "", url = "", headers, socket } = incoming;
  const request = {
    method,
    target: url.startsWith("/") ? url : pathOf(url),
    // Only `set-cookie` comes as a list, and no request has that.
    headers: headers as MockRequest["headers"],
    ip: (socket.remoteAddress ?? "").replace(/^::ffff:/, ""),
  };
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return request;

  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming) {
      length += chunk.length;
      // The rest of what is too large is read, so that the client can finish, and forgotten.
      if (length <= MAX_BODY) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return { ...request, body: Buffer.concat(chunks), ...(length > MAX_BODY && { bodyTooLarge: true }) };
}

/** The path of a request target in absolute form (RFC 9112, 3.2.2), which proxies get. */
function pathOf(target: string): string {
  return target.replace(/^[a-z]+:\/\/[^/]*/i, "") || "/";
}

async function deliver({ answer, delay, fault }: Handled, response: ServerResponse): Promise<void> {
  if (delay > 0 && !(await isThereAfter(delay, response))) return;
  if (fault?.kind === "cut") {
    response.destroy();
    return;
  }
  const { status, headers, body } = answer;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  // A creation without body says so; where HTTP allows none, nothing is said of its length.
  if (bytes !== undefined) headers["content-length"] = String(bytes.length);
  else if (status >= 200 && status !== 204 && status !== 304) headers["content-length"] = "0";
  response.writeHead(status, headers);

  if (bytes === undefined || response.req.method === "HEAD") response.end();
  else if (fault?.kind === "cut-body") {
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
  } else if (fault?.kind === "slow") await trickle(bytes, fault.bytesPerSecond, response);
  else response.end(bytes);
}

/** Waits so many milliseconds; whether the client is still there then. */
function isThereAfter(delay: number, response: ServerResponse): Promise<boolean> {
  return sleep(delay, true, { signal: goneSignal(response) }).catch(() => false);
}

/** Is aborted when the client has gone. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return gone.signal;
}

async function trickle(bytes: Uint8Array, bytesPerSecond: number, response: ServerResponse): Promise<void> {
  const signal = goneSignal(response);
  try {
    for await (const chunk of slowly(bytes, bytesPerSecond, signal)) {
      if (!response.write(chunk)) await once(response, "drain", { signal });
    }
    response.end();
  } catch {
    // Nobody waits for the rest.
    response.destroy();
  }
}

/** What Node's parser does not take: the server answers these without a body, too. */
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
