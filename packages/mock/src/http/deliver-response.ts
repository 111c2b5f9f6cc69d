import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { slowly } from "../faults/slow-body.ts";
import type { Handled } from "../mock-request.ts";

/** Waits for the delay of a response, then sends it with its fault. */
export async function deliverResponse(
  { response, delay, fault }: Handled,
  to: ServerResponse,
): Promise<void> {
  if (delay > 0 && !(await isThereAfter(delay, to))) return;
  if (fault?.kind === "cut") {
    to.destroy();
    return;
  }
  const { status, headers, body } = response;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  // A response without a body has the length 0, unless HTTP forbids a body.
  const hasLength = bytes !== undefined || (status >= 200 && status !== 204 && status !== 304);
  to.writeHead(status, hasLength ? { ...headers, "content-length": String(bytes?.length ?? 0) } : headers);

  if (bytes === undefined || to.req.method === "HEAD") to.end();
  else if (fault?.kind === "cut-body") {
    to.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => to.destroy());
  } else if (fault?.kind === "slow") await trickle(bytes, fault.bytesPerSecond, to);
  else to.end(bytes);
}

/** Waits for a number of milliseconds. Returns whether the client is still connected. */
function isThereAfter(delay: number, response: ServerResponse): Promise<boolean> {
  return sleep(delay, true, { signal: goneSignal(response) }).catch(() => false);
}

/** Returns a signal that is aborted when the client disconnects. */
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
    // The client has disconnected.
    response.destroy();
  }
}
