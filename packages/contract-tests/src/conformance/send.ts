import {
  type ClientRequestArgs,
  Agent as HttpAgent,
  type IncomingMessage,
  request as requestHttp,
} from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import type { TcpNetConnectOpts } from "node:net";
import { type Duplex, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { PatientSocket } from "./patient-socket.ts";

/** A request, sent as it is written: neither the path nor a header is put in order first. */
export interface Request {
  readonly method: string;
  /** With the base path and the query, percent-encoded. */
  readonly path: string;
  /** `host` and, with a body, `content-length` are added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** By name in lower case; one that came more than once is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A connection to a server, kept open from request to request. */
export interface Connection {
  /** @throws {Error} if no answer comes, none in time, or one that breaks off */
  send(request: Request): Promise<Answer>;
  close(): void;
}

/**
 * Connects, at the first request, to the server of a URL.
 *
 * @param timeout how long an answer may take, in milliseconds
 */
export function connect({ protocol, hostname, port }: URL, timeout: number): Connection {
  const isSecure = protocol === "https:";
  const agent = new (isSecure ? HttpsAgent : PatientAgent)({ keepAlive: true, maxSockets: 1 });
  const server = { agent, hostname: hostname.replace(/^\[(.*)\]$/, "$1"), port };

  return {
    send({ method, path, headers, body }) {
      return new Promise((resolve, reject) => {
        const content = Buffer.from(body ?? "");
        const sending = (isSecure ? requestHttps : requestHttp)({
          ...server,
          method,
          path,
          headers: body === undefined ? headers : { ...headers, "content-length": content.length },
        });
        const timer = setTimeout(
          () => sending.destroy(new Error(`no answer within ${timeout / 1000} seconds`)),
          timeout,
        );
        const upload = content.length > SLICE_BYTES ? Readable.from(slices(content)) : undefined;
        let isAnswered = false;
        sending
          .once("response", (response) => {
            isAnswered = true;
            read(response)
              .then(resolve, reject)
              .finally(() => {
                clearTimeout(timer);
                // A server may answer before it has read the body; the rest of it is then not sent.
                if (!sending.writableEnded) sending.destroy();
              });
          })
          .on("error", (error) => {
            upload?.destroy();
            // With an answer under way, all that matters is whether that one comes to its end.
            if (isAnswered) return;
            clearTimeout(timer);
            reject(error);
          });
        if (upload) upload.pipe(sending);
        else sending.end(content);
      });
    },
    close: () => agent.destroy(),
  };
}

async function read(response: IncomingMessage): Promise<Answer> {
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(", ")]),
    ),
    text: await text(response),
  };
}

class PatientAgent extends HttpAgent {
  override createConnection(options: ClientRequestArgs & TcpNetConnectOpts): Duplex {
    return new PatientSocket(options).connect(options);
  }
}

const SLICE_BYTES = 65_536;

/** The body in slices, between which there is time to see that the server has answered already. */
async function* slices(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += SLICE_BYTES) {
    yield content.subarray(at, at + SLICE_BYTES);
    await setImmediate();
  }
}
