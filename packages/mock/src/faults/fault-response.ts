import { exampleResponse } from "../engine/example-response.ts";
import { refusal } from "../engine/responses.ts";
import type { RoutedRequest } from "../engine/route.ts";
import type { MockResponse } from "../mock-request.ts";
import type { Store } from "../world/store.ts";

/** Returns the response of a fault. Its body is an example for the status, or empty if the operation documents no example. */
export function faultResponse(
  basePath: string,
  routed: RoutedRequest,
  status: number,
  world: Store | undefined,
): MockResponse {
  const why = "a requested fault";
  const example = exampleResponse(basePath, routed, { code: String(status) }, world, why);
  return example ?? refusal({ status, why }, routed.operation);
}
