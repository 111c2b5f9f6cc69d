import { readModel } from "@onezone/model";
import { expect, it } from "vitest";
import { clientOperations } from "../generators/client-operations.ts";
import { errorTypes } from "../generators/error-types.ts";

const operation = (operationId: string, ...ids: string[]) => ({
  operationId,
  summary: "Do it",
  responses: {
    204: { description: "Done." },
    400: {
      description: "No.",
      content: { "application/json": { examples: Object.fromEntries(ids.map((id) => [id, {}])) } },
    },
  },
});
const model = readModel({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: { "/things": { get: operation("getThings", "late", "shy"), put: operation("putThings", "late") } },
});

it("lists the errors that all operations return once, and the other errors of an operation in its docstring", () => {
  const generated = clientOperations(model);
  expect(generated).toContain("which their descriptions omit: `late`.");
  expect(generated.match(/`late`/g)).toHaveLength(1);
  expect(generated.match(/^ \* Errors: .*$/gm)).toEqual([" * Errors: `shy`."]);
});

it("types the errors that all operations return once", () => {
  const generated = errorTypes(model);
  expect(generated).toContain('  getThings: CommonErrors | "shy";\n  putThings: CommonErrors;');
  expect(generated).toContain('type CommonErrors = "late";');
});
