import type { CallContext } from "./call-context.ts";
import type { Limit } from "./time-limit.ts";
import { toCallError } from "./to-call-error.ts";

/** How to read the body of a 2xx response that is not JSON. */
export type BodyReader = "text" | "blob" | "arrayBuffer" | "stream";

/** Reads the body of a 2xx response in the given way, or of any other response as text. A stream releases the limit at its end. */
export async function readResponseBody(
  response: Response,
  parseAs: BodyReader | undefined,
  context: CallContext,
  limit: Limit | undefined,
): Promise<unknown> {
  if (response.ok && parseAs === "stream" && response.body) {
    return guardedStream(response.body, limit, (error) =>
      toCallError(error, context, limit?.endedBy, response),
    );
  }
  const body = await response[response.ok && parseAs && parseAs !== "stream" ? parseAs : "text"]();
  limit?.release();
  return body;
}

/** Returns a stream of the same bytes, whose errors are converted like those of calls. */
function guardedStream(
  body: ReadableStream<Uint8Array>,
  limit: Limit | undefined,
  toError: (error: unknown) => Error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      limit?.ended.catch((reason) => controller.error(toError(reason)));
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(toError(error));
      }
      limit?.release();
    },
    cancel(reason) {
      limit?.release();
      return reader.cancel(reason);
    },
  });
}
