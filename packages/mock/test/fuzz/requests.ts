import fc from "fast-check";
import { bodyArbitrary } from "./bodies.ts";
import { contentTypeArbitrary, credentialArbitrary, otherHeadersArbitrary } from "./headers.ts";
import type { FuzzRequest } from "./request.ts";
import type { FuzzSpec } from "./spec.ts";
import { routeArbitrary, targetArbitrary } from "./targets.ts";
import { type FuzzWorld, idsOf, tokensOf } from "./world.ts";

/** Requests to the API, from good ones to such as HTTP forbids. */
export function requestArbitrary(spec: FuzzSpec, world: FuzzWorld): fc.Arbitrary<FuzzRequest> {
  const ids = idsOf(world);
  const tokens = tokensOf(world);
  const cut = fc.oneof(
    { weight: 60, arbitrary: fc.constant("never" as const) },
    { weight: 1, arbitrary: fc.constantFrom("in-body" as const, "after-request" as const) },
  );
  return routeArbitrary(spec.operations).chain(({ method, template }) => {
    const operation = spec.operations.find((each) => each.template === template && each.method === method);
    return fc
      .record({
        method: fc.constant(method),
        target: targetArbitrary(template, spec.base, ids),
        credentials: credentialArbitrary(world),
        contentType: contentTypeArbitrary,
        others: otherHeadersArbitrary,
        body: bodyArbitrary(operation?.bodyExamples ?? [], tokens),
        cut,
      })
      .map(({ credentials, contentType, others, ...rest }) => ({
        ...rest,
        headers: [...credentials, ...contentType, ...others].filter(
          (header) => !opensStream(rest.target, header),
        ),
      }));
  });
}

/** An event stream never ends, which would be taken for a hang. */
function opensStream(target: string, [name, value]: readonly [string, string]): boolean {
  return target.includes("__mock") && name === "accept" && value.includes("event-stream");
}
