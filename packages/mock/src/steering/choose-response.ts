import { type EngineOptions, operationResponse } from "../engine/engine.ts";
import type { RoutedRequest } from "../engine/route.ts";
import { faultResponse } from "../faults/fault-response.ts";
import type { FaultAndDelay, MockResponse } from "../mock-request.ts";
import { FORWARDED, type Forward, forwardedResponse } from "./forward.ts";
import { overriddenResponse } from "./override.ts";
import type { Steering } from "./steered-worlds.ts";

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
export function chooseResponse(
  responders: Responders,
  routed: RoutedRequest,
  world: string,
  faultAndDelay: FaultAndDelay,
): MockResponse | Promise<MockResponse> {
  const override = responders.steering.overrideOf(routed.operation.id, world);
  return (
    (override && overriddenResponse(override, routed)) ??
    ownResponse(responders, routed, world, faultAndDelay)
  );
}

function ownResponse(
  { engine, steering, forwards }: Responders,
  routed: RoutedRequest,
  worldName: string,
  { fault }: FaultAndDelay,
): MockResponse | Promise<MockResponse> {
  const { request, operation } = routed;
  const { basePath } = engine.description.model;
  if (fault?.kind === "status") {
    return faultResponse(basePath, routed, fault.status, steering.store(worldName));
  }
  const forward = forwards.find(({ operationIds }) => operationIds.has(operation.id));
  if (forward && request.headers[FORWARDED] === undefined)
    return forwardedResponse(forward, routed, basePath);
  return operationResponse(engine, routed, steering.store(worldName));
}
