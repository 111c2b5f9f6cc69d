import { readModel } from "@onezone/model";
import { expect, it } from "vitest";
import { textPatterns } from "../generators/mock-text-patterns.ts";

it("lists the exact patterns of schemas as literals", () => {
  const schemas = {
    Name: { type: "string", pattern: "^.+$", "x-onezone-pattern": "^\\p{L}+/$" },
    Id: { type: "string", pattern: "^[0-9a-f]+$" },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {},
    components: { schemas },
  };
  expect(textPatterns(readModel(document))).toContain(
    'textPatterns: Readonly<Record<"Name", RegExp>> = {\n  Name: /^\\p{L}+\\/$/u,\n};',
  );
});
