import type { CallContext } from "./call-context.ts";

/** Defines the properties of an error. The response is not enumerable, so consoles and JSON do not show it. */
export function defineError(
  error: Error,
  properties: object,
  { operationId, method }: CallContext,
  response: Response | undefined,
): void {
  Object.assign(error, properties, { operationId, method, status: response?.status });
  Object.defineProperty(error, "response", { value: response });
}
