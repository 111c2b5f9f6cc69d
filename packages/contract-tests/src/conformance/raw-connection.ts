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

/** A request that is sent unchanged: neither its path nor its headers are normalized. */
export interface Request {
  readonly method: string;
  /** Includes the base path and the query, percent-encoded. */
  readonly path: string;
  /** `host` and, with a body, `content-length` are added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The response of a server. */
export interface ReceivedResponse {
  readonly status: number;
  /** By name in lower case; the values of a repeated header are joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A connection to a server. It stays open between requests. */
export interface Connection {
  /** @throws {Error} if the response is missing, late or incomplete */
  send(request: Request): Promise<ReceivedResponse>;
  close(): void;
}

/**
 * Returns a connection to the server of a URL. It is opened by the first request.
 *
 * @param timeout time limit of a response, in milliseconds
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
          () => sending.destroy(new Error(`no response within ${timeout / 1000} seconds`)),
          timeout,
        );
        const upload = content.length > SLICE_BYTES ? Readable.from(slices(content)) : undefined;
        let hasResponse = false;
        sending
          .once("response", (response) => {
            hasResponse = true;
            read(response)
              .then(resolve, reject)
              .finally(() => {
                clearTimeout(timer);
                // A server may respond before it has read the body. The rest of the body is then not sent.
                if (!sending.writableEnded) sending.destroy();
              });
          })
          .on("error", (error) => {
            upload?.destroy();
            // After the response has begun, only reading it can fail.
            if (hasResponse) return;
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

async function read(response: IncomingMessage): Promise<ReceivedResponse> {
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

/** Yields the body in slices, with pauses in which an early response can be received. */
async function* slices(content: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += SLICE_BYTES) {
    yield content.subarray(at, at + SLICE_BYTES);
    await setImmediate();
  }
}
