import type { Node } from "@onezone/model";
import { describe, expect, it } from "vitest";
import type { BodyFacts } from "../facts/facts-file.ts";
import { differences, fact, operationWithoutBody, thing } from "./thing-facts.ts";

describe("compareWithFacts for request bodies", () => {
  const ofBody = (thing: Node, body: BodyFacts, ...bodyVariants: BodyFacts[]) =>
    differences({ thing }, { ...fact, body, bodyVariants });

  it("reports an empty body that only the spec or only the server accepts", () => {
    const properties = { name: {}, size: {} };
    const names = Object.keys(properties);
    expect(ofBody({ properties }, { optional: names })).toEqual([]);
    expect(ofBody({ properties, minProperties: 1 }, { optional: names })).toEqual([
      "a request body without any field: spec says it is refused, facts say it is accepted",
    ]);
    expect(ofBody({ properties }, { atLeastOneOf: names })).toEqual([
      "a request body without any field: spec says it is accepted, facts say it is refused",
    ]);
    const anyOf = [{ required: ["name"] }, { required: ["size"] }];
    expect(ofBody({ properties, anyOf }, { atLeastOneOf: names })).toEqual([]);
    expect(ofBody({ properties, anyOf: [...anyOf, {}] }, { optional: names })).toEqual([]);
    const conditional = { properties, dependentSchemas: { size: { required: ["name"] } } };
    expect(ofBody(conditional, { optional: names })).toEqual([]);
  });

  it("accepts a body without known fields, whether or not the spec describes it", () => {
    const withoutBody = (body: BodyFacts) =>
      differences({ operation: operationWithoutBody }, { ...fact, body });
    expect(withoutBody({})).toEqual([]);
    expect(ofBody({ properties: {} }, {})).toEqual([]);
    expect(withoutBody({ optional: ["name"] })).toEqual(["request body: spec says no, facts say yes"]);
  });

  it("compares the fields of all branches and variants, but not the required fields of variants", () => {
    const body = { required: ["token", "id"] };
    const variant = { required: ["macaroon"] };
    const oneOf = ["token", "macaroon"].map((name) => ({ properties: { [name]: {} }, required: [name] }));
    const forms: Node = { properties: { id: {} }, required: ["id"], oneOf };
    expect(ofBody(forms, body, variant)).toEqual([]);
    expect(ofBody({ ...forms, oneOf: oneOf.slice(0, 1) }, body, variant)).toEqual([
      "fields of the request body: spec says id, token, facts say id, macaroon, token",
    ]);
    expect(ofBody({ ...forms, required: ["id", "macaroon"] }, body, variant)).toEqual([
      "required fields of the request body: spec says id, macaroon, token, facts say id, token",
    ]);
    expect(ofBody({ ...forms, required: [] }, body, variant)).toEqual([
      "required fields of the request body: spec says token, facts say id, token",
    ]);
  });

  it("compares conditional fields as optional fields", () => {
    const conditional: Node = {
      ...thing,
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's name for it.
      then: { properties: { usageLimit: {} }, required: ["usageLimit"] },
      dependentSchemas: { size: { properties: { unit: {} } } },
    };
    const { required, optional } = { required: ["name"], optional: ["size", "unit"] };
    expect(ofBody(conditional, { required, optional }, { optional: ["usageLimit"] })).toEqual([]);
  });
});
