import { readModel } from "@onezone/model";
import { describe, expect, it } from "vitest";
import { errorTypes } from "../generators/error-types.ts";

const examples = (...ids: string[]) => ({
  content: { "application/json": { examples: Object.fromEntries(ids.map((id) => [id, { value: {} }])) } },
});

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  "x-onezone-errors": {
    gone: { summary: "It is gone", "x-onezone-error": { status: 404 } },
    late: { summary: "It is late", "x-onezone-error": { status: 400, details: { type: "object" } } },
    shy: { summary: "It is shy", "x-onezone-error": { status: 403, details: {}, detailsOptional: true } },
  },
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        summary: "List the things",
        responses: {
          200: { description: "The things.", ...examples("some") },
          400: { description: "Bad.", ...examples("late") },
          403: { description: "No.", ...examples("shy", "late") },
        },
      },
      delete: {
        operationId: "deleteThings",
        summary: "Delete them",
        responses: { 204: { description: "Done." } },
      },
    },
  },
};

describe("errorTypes", () => {
  const types = errorTypes(readModel(document));

  it("types missing, required and optional details", () => {
    expect(types).toContain("  /** It is gone */\n  gone: undefined;");
    expect(types).toContain('  late: components["schemas"]["ErrorDetails"]["late"];');
    expect(types).toContain('  shy: components["schemas"]["ErrorDetails"]["shy"] | undefined;');
  });

  it("contains the status of each error", () => {
    expect(types).toContain("  gone: 404;\n  late: 400;\n  shy: 403;");
  });

  it("lists the error ids of each operation once, or `never` if it has no errors", () => {
    expect(types).toContain('  listThings: "late" | "shy";\n  deleteThings: never;');
  });
});
