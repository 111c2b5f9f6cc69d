import type { Operation } from "@onezone/model";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { MockResponse } from "../mock-request.ts";
import type { Store } from "../world/store.ts";
import { exampleResponse, type Preference } from "./example-response.ts";
import { errorResponse } from "./responses.ts";
import type { RoutedRequest } from "./route.ts";

/** Parses `code=401, example=tokenRevoked`. Returns undefined if the header prefers no response. */
export function readPrefer(header: string | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  const { code, example } = Object.fromEntries(
    [...header.matchAll(/\b(code|example)\s*=\s*"?([^",;\s]+)"?/g)].map(([, key, value]) => [key, value]),
  );
  if (code === undefined && example === undefined) return undefined;
  return { ...(code && { code }), ...(example && { example }) };
}

/** Returns the documented response that a request prefers, or an error that lists the documented responses. */
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
    `the operation documents no response with ${wanted}; it documents ${listExamples(operation, code)}`;
  return (
    exampleResponse(basePath, routed, preference, world, `the request prefers ${wanted}`) ??
    errorResponse(new OnezoneError("badData", { key: "prefer", hint: hint() }), operation)
  );
}

/** Lists the documented examples: of a status if the operation documents it, otherwise of all statuses. */
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
