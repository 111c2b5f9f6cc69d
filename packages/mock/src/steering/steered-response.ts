import { type EngineOptions, operationResponse } from "../engine/engine.ts";
import { exampleResponse } from "../engine/example-response.ts";
import { refusal } from "../engine/responses.ts";
import type { RoutedRequest } from "../engine/route.ts";
import type { Disturbance, MockResponse } from "../http-message.ts";
import { FORWARDED, type Forward, forwardedResponse } from "./forward.ts";
import { overriddenResponse } from "./override.ts";
import type { Steering } from "./steering.ts";

/** The sources of responses to requests of operations. */
export interface Responders {
  readonly engine: EngineOptions;
  readonly steering: Steering;
  readonly forwards: readonly Forward[];
}

/**
 * Returns the response of an operation in a world. It comes from an override, a fault, a Onezone to which the request is
 * forwarded, or the engine.
 */
export function steeredResponse(
  responders: Responders,
  routed: RoutedRequest,
  world: string,
  disturbance: Disturbance,
): MockResponse | Promise<MockResponse> {
  const override = responders.steering.overrideOf(routed.operation.id, world);
  return (
    (override && overriddenResponse(override, routed)) ?? ownResponse(responders, routed, world, disturbance)
  );
}

function ownResponse(
  { engine, steering, forwards }: Responders,
  routed: RoutedRequest,
  worldName: string,
  { fault }: Disturbance,
): MockResponse | Promise<MockResponse> {
  const { request, operation } = routed;
  const { basePath } = engine.description.model;
  if (fault?.kind === "status") {
    const { status } = fault;
    const why = "a requested fault";
    const world = steering.store(worldName);
    const code = String(status);
    return exampleResponse(basePath, routed, { code }, world, why) ?? refusal({ status, why }, operation);
  }
  const forward = forwards.find(({ operationIds }) => operationIds.has(operation.id));
  if (forward && request.headers[FORWARDED] === undefined)
    return forwardedResponse(forward, routed, basePath);
  return operationResponse(engine, routed, steering.store(worldName));
}
