import { connect } from "node:net";
import { bodyBytes, type FuzzRequest, headBytes, isOpenEnded } from "./request.ts";
import { type FuzzResponse, readResponse } from "./response.ts";

/** How a request ended: with a response, cut by the server, cut by the client as planned, or not at all. */
export type Outcome =
  | { readonly kind: "response"; readonly response: FuzzResponse }
  | { readonly kind: "cut by server" }
  | { readonly kind: "cut by client" }
  | { readonly kind: "hang" }
  | { readonly kind: "refused"; readonly reason: string };

/** Milliseconds without a response after which the server counts as hanging. It may be slow on a machine under load. */
const PATIENCE = 20_000;
/** The same for a request that may make the server wait for more bytes. After this time, the client ends the request. */
const SHORT_PATIENCE = 300;

/** Sends a request over a connection of its own and resolves when the connection has ended. Never rejects. */
export function send(port: number, request: FuzzRequest): Promise<Outcome> {
  const body = bodyBytes(request.body);
  return new Promise((resolve) => {
    const received: Uint8Array[] = [];
    const socket = connect({ host: "127.0.0.1", port });
    const timer = isOpenEnded(request)
      ? setTimeout(() => finish({ kind: "cut by client" }), SHORT_PATIENCE)
      : setTimeout(() => finish({ kind: "hang" }), PATIENCE);
    let isConnected = false;
    let ended = false;

    function finish(outcome: Outcome): void {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    }

    socket.on("connect", () => {
      isConnected = true;
      socket.write(headBytes(request));
      if (request.cut === "in-body") {
        socket.write(body.subarray(0, body.length / 2), () => finish({ kind: "cut by client" }));
      } else if (request.cut === "after-request") {
        socket.write(body, () => finish({ kind: "cut by client" }));
      } else {
        socket.write(body);
      }
    });
    socket.on("data", (bytes) => received.push(bytes));
    socket.on("error", (error) => {
      // A server may respond and close the connection while the client still sends. Such a response is valid.
      if (!isConnected) finish({ kind: "refused", reason: error.message });
    });
    socket.on("close", () => {
      const response = readResponse(Buffer.concat(received), request.method);
      finish(response ? { kind: "response", response } : { kind: "cut by server" });
    });
  });
}
