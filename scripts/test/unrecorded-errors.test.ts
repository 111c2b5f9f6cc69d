import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { expect, it } from "vitest";
import { describedOperations } from "../facts/described-operations.ts";
import { knownFacts, readFacts } from "../facts/facts-file.ts";
import { unrecordedErrors } from "../facts/unrecorded-errors.ts";

it("unrecordedErrors contains no error that the spec does not list, or that the facts list", async () => {
  const { operations } = await readFacts(knownFacts);
  const shown = new Map(operations.map(({ operationId, errors }) => [operationId, errors]));
  const unrecorded = describedOperations(readModel(document)).flatMap(({ operationId, errors }) =>
    errors
      .filter((error) => !shown.get(operationId)?.includes(error))
      .map((error) => `${operationId} ${error}`),
  );
  const unused = unrecordedErrors.filter(({ errors }) => !unrecorded.some((error) => errors.test(error)));
  expect(unused).toEqual([]);
});
