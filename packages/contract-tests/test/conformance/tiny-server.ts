import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { Server } from "node:net";

/** A server for these tests. */
export interface TinyServer extends AsyncDisposable {
  readonly url: URL;
}

/** Starts a server on a free port. It stops at the end of the block in which the test declares it. */
export async function tinyServer(listener: RequestListener): Promise<TinyServer> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: new URL(`http://127.0.0.1:${portOf(server)}/api/v3/onezone`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Returns the port that a server listens on. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return address.port;
}
