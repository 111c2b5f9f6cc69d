import fc from "fast-check";
import { bodyArbitrary } from "./bodies.ts";
import { contentTypeArbitrary, credentialArbitrary, otherHeadersArbitrary } from "./headers.ts";
import type { FuzzRequest } from "./request.ts";
import type { FuzzOperation, FuzzSpec } from "./spec.ts";
import { methodArbitrary, targetArbitrary } from "./targets.ts";
import { type FuzzWorld, idsOf, tokensOf } from "./world.ts";

/** Requests to the API, from good ones to such as HTTP forbids. */
export function requestArbitrary(spec: FuzzSpec, world: FuzzWorld): fc.Arbitrary<FuzzRequest> {
  const ids = idsOf(world);
  const tokens = tokensOf(world);
  const cut = fc.oneof(
    { weight: 60, arbitrary: fc.constant("never" as const) },
    { weight: 1, arbitrary: fc.constantFrom("in-body" as const, "after-request" as const) },
  );
  const credentials = credentialArbitrary(world);
  const ofOperation = ({ method, template, bodyExamples }: FuzzOperation): fc.Arbitrary<FuzzRequest> =>
    fc
      .record({
        method: methodArbitrary(method),
        target: targetArbitrary(template, spec.base, ids),
        credentials,
        contentType: contentTypeArbitrary,
        others: otherHeadersArbitrary,
        body: bodyArbitrary(bodyExamples, tokens),
        cut,
      })
      .map(({ credentials, contentType, others, ...rest }) => ({
        ...rest,
        headers: [...credentials, ...contentType, ...others].filter(
          (header) => !opensStream(rest.target, header),
        ),
      }));
  return fc.oneof(...spec.operations.map(ofOperation));
}

/** An event stream never ends, which would be taken for a hang. */
function opensStream(target: string, [name, value]: readonly [string, string]): boolean {
  return target.includes("__mock") && name === "accept" && value.includes("event-stream");
}
