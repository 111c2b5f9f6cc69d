import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** The parts of a received or printed request. */
export interface SeenRequest {
  readonly method: string;
  readonly target: string;
  /** The header `host`. */
  readonly host: string;
  /** The sorted lines of the headers that the caller set. Headers that fetch or curl add are omitted. */
  readonly headers: readonly string[];
  /** One character per byte. */
  readonly body: string;
}

/** A server on loopback that records what it receives, and returns an empty object. */
export interface RecordingServer {
  /** The host and port, such as `127.0.0.1:4010`. */
  readonly host: string;
  /** Returns the requests since the last call of this function. */
  take(): SeenRequest[];
  close(): void;
}

/** Starts a server. */
export async function recordingServer(): Promise<RecordingServer> {
  let requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", rawHeaders } = request;
    const body = (await buffer(request)).toString("latin1");
    const lines = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1]}`] : [],
    );
    requests.push(seenRequest(method, url, lines, body));
    response.writeHead(200, { location: "/a/b", "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => server.close(),
  };
}

/** Headers that fetch and curl add. */
const ownHeaders =
  /^(accept: \*\/\*|accept-encoding: (gzip, deflate|br, gzip, deflate|identity)|accept-language: \*|cache-control: no-cache|pragma: no-cache|connection: [\w-]+|content-length: \d+|sec-fetch-mode: cors|user-agent: (node|curl\/.*))$/;

/** Returns a request with the given header lines. */
export function seenRequest(
  method: string,
  target: string,
  lines: readonly string[],
  body: string,
): SeenRequest {
  const headers = lines.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase())).sort();
  const isHost = (line: string) => line.startsWith("host:");
  return {
    method,
    target,
    host: headers.filter(isHost).join(),
    headers: headers.filter((line) => !isHost(line) && !ownHeaders.test(line)),
    body,
  };
}
