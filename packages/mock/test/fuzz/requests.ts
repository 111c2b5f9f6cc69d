import type { Operation, RequestBody } from "@onezone/model";
import fc from "fast-check";
import { bodyArbitrary, goodBodyArbitrary } from "./bodies.ts";
import {
  contentTypeArbitrary,
  credentialArbitrary,
  goodCredentialArbitrary,
  otherHeadersArbitrary,
} from "./headers.ts";
import type { FuzzRequest } from "./request.ts";
import type { FuzzSpec } from "./spec.ts";
import { goodTargetArbitrary, methodArbitrary, targetArbitrary } from "./targets.ts";
import type { FuzzWorld } from "./world.ts";

/** Requests to the API: valid requests, invalid requests, and requests that violate HTTP. */
export function requestArbitrary(spec: FuzzSpec, world: FuzzWorld): fc.Arbitrary<FuzzRequest> {
  const { names, tokens } = world;
  const cut = fc.oneof(
    { weight: 60, arbitrary: fc.constant("never" as const) },
    { weight: 1, arbitrary: fc.constantFrom("in-body" as const, "after-request" as const) },
  );
  const credentials = credentialArbitrary(world);
  const goodCredentials = goodCredentialArbitrary(world);
  const good = ({ method, path, requestBody }: Operation): fc.Arbitrary<FuzzRequest> =>
    fc.record({
      method: fc.constant(method),
      target: goodTargetArbitrary(path, spec.base, names),
      headers: goodCredentials.map((headers) => [...headers, ["content-type", "application/json"] as const]),
      body: goodBodyArbitrary(bodyExamples(requestBody), tokens),
      cut: fc.constant("never" as const),
    });
  const any = ({ method, path, requestBody }: Operation): fc.Arbitrary<FuzzRequest> =>
    fc
      .record({
        method: methodArbitrary(method),
        target: targetArbitrary(path, spec.base, names),
        credentials,
        contentType: contentTypeArbitrary,
        others: otherHeadersArbitrary,
        body: bodyArbitrary(bodyExamples(requestBody), tokens),
        cut,
      })
      .map(({ credentials, contentType, others, ...rest }) => ({
        ...rest,
        headers: [...credentials, ...contentType, ...others].filter(
          (header) => !opensStream(rest.target, header),
        ),
      }));
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...spec.operations.map(any)) },
    { weight: 1, arbitrary: fc.oneof(...spec.operations.map(good)) },
  );
}

function bodyExamples(body: RequestBody | undefined): unknown[] {
  return (body?.content.examples ?? []).map(({ value }) => value);
}

/** Whether the request is for an event stream, which never ends and so would count as hanging. */
function opensStream(target: string, [name, value]: readonly [string, string]): boolean {
  return target.includes("__mock") && name === "accept" && value.includes("event-stream");
}
