import type { Operation } from "@onezone/model";
import { isErrorBody, OnezoneError, rootId } from "../errors/onezone-error.ts";
import { responseExample } from "../examples/documented-response.ts";
import type { Preference } from "../examples/prefer.ts";
import type { MockResponse } from "../message.ts";
import type { Store } from "../world/store.ts";
import { errorResponse } from "./responses.ts";
import type { RoutedRequest } from "./route.ts";

/**
 * Returns the documented response that is asked for, with an example as its body; undefined if none is documented.
 *
 * @param basePath path of the base URL
 * @param world undefined if the mock has no memory
 */
export function exampleResponse(
  basePath: string,
  { request: { target, headers }, operation }: RoutedRequest,
  preference: Preference,
  world: Store | undefined,
  why: string,
): MockResponse | undefined {
  // The base URL as the server itself would state it.
  const baseUrl = `https://${world?.domain ?? headers.host ?? "localhost"}${basePath}`;
  const documented = responseExample(operation, preference, baseUrl, target.slice(basePath.length));
  if (documented === undefined) return undefined;
  const { value, ...response } = documented;
  const errorId = errorIdOf(value);
  return {
    ...response,
    allowsAnyOrigin: true,
    why,
    operationId: operation.id,
    ...(errorId !== undefined && { errorId }),
  };
}

/** Returns the documented response that a request prefers, or an error that lists those that are documented. */
export function preferredResponse(
  basePath: string,
  routed: RoutedRequest,
  preference: Preference,
  world: Store | undefined,
): MockResponse {
  const { operation } = routed;
  const { code, example } = preference;
  const wanted = [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(", ");
  const hint = () =>
    `the operation documents no response with ${wanted}; there are ${listExamples(operation, code)}`;
  return (
    exampleResponse(basePath, routed, preference, world, `the request prefers ${wanted}`) ??
    errorResponse(new OnezoneError("badData", { key: "prefer", hint: hint() }), operation)
  );
}

/** Lists the documented examples: of the status if the operation documents it, otherwise of every status. */
function listExamples(operation: Operation, code: string | undefined): string {
  const ofCode = code === undefined ? undefined : operation.response(Number(code));
  return (ofCode ? [ofCode] : operation.responses)
    .filter(({ status }) => !status.startsWith("1"))
    .map(({ status, content }) => {
      const code = status === "default" ? "any other code from 200 to 599" : `code=${status}`;
      const names = content?.examples.map(({ name }) => name) ?? [];
      return names.length === 0 ? code : `${code} with example=${names.join("|")}`;
    })
    .join(", ");
}

function errorIdOf(body: unknown): string | undefined {
  const { error } = typeof body === "object" && body !== null && "error" in body ? body : {};
  return isErrorBody(error) ? rootId(error) : undefined;
}
