import { MAX_BODY } from "./engine/request-limits.ts";
import { slowly } from "./faults/slow-body.ts";
import type { Handle, Handled } from "./mock-request.ts";
import { sleep } from "./sleep.ts";

/** A function that behaves like the global `fetch`, but sends nothing: the mock responds to requests for any host. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Returns the `fetch` of a mock. */
export function createMockFetch(handle: Handle): MockFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const tooLarge = body !== undefined && body.length > MAX_BODY;
    const handled = await handle({
      method: request.method,
      target: pathname + search,
      headers: Object.fromEntries(request.headers),
      ip: "127.0.0.1",
      ...(body && { body: tooLarge ? body.subarray(0, MAX_BODY) : body }),
      ...(tooLarge && { bodyTooLarge: true }),
    });
    return toResponse(handled, request);
  };
}

async function toResponse({ response, delay, fault }: Handled, request: Request): Promise<Response> {
  const { method, signal } = request;
  if (delay > 0) await sleep(delay, signal);
  signal.throwIfAborted();
  // The error with which `fetch` rejects if a connection is closed.
  const cut = () => new TypeError("fetch failed", { cause: new Error("The mock closed the connection.") });
  if (fault?.kind === "cut") throw cut();

  const { status, headers, body } = response;
  const init = { status, headers };
  if (body === undefined || method === "HEAD") return new Response(null, init);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (fault?.kind === "cut-body") {
    const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
    return new Response(failingStream(half, cut), init);
  }
  if (fault?.kind === "slow")
    return new Response(streamOf(slowly(bytes, fault.bytesPerSecond, signal)), init);
  return new Response(Uint8Array.from(bytes), init);
}

function failingStream(first: Uint8Array, cut: () => Error): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(first),
    pull: (controller) => controller.error(cut()),
  });
}

/** Like `ReadableStream.from`, which not all browsers have. */
function streamOf(chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}
