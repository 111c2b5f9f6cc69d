import { readModel } from "@onezone/model";
import { expect, it } from "vitest";
import { errorCatalogue } from "../generators/mock-error-catalogue.ts";

const example = (entry: object) => ({ summary: "An error", "x-onezone-error": entry });
const member = {
  type: "object",
  required: ["child"],
  properties: { child: { $ref: "#/components/schemas/Node" } },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  components: { schemas: { Node: member } },
  paths: {},
  "x-onezone-errors": {
    gone: example({ status: 404, message: 'The "thing" is gone: `a` */ \u2028.' }),
    "too-low": example({
      status: 400,
      details: {
        type: "object",
        required: ["key", "limits"],
        properties: {
          key: { type: "string" },
          limits: { type: "array", items: { type: "integer" } },
          hint: { type: "boolean" },
          cause: { anyOf: [{ type: "string" }] },
        },
      },
    }),
    shy: example({ status: 403, details: { $ref: "#/components/schemas/Node" }, detailsOptional: true }),
  },
};
const catalogue = errorCatalogue(readModel(document));

it("contains the status of each error, and its message template if there is one", () => {
  expect(catalogue).toContain('  gone: {"status":404,"message":"The \\"thing\\" is gone: `a` */ \u2028."},');
  expect(catalogue).toContain('  "too-low": {"status":400},');
});

it("types missing, optional and required details", () => {
  expect(catalogue).toContain("  readonly gone: NoDetails;");
  expect(catalogue).toContain(
    '  readonly "too-low": { readonly key: string; readonly limits: readonly number[]; readonly hint?: boolean; readonly cause?: Json };',
  );
});

it("types a recursive schema to a limited depth", () => {
  expect(catalogue).toContain("  readonly shy: { readonly child: { readonly child: Json } } | NoDetails;");
});
