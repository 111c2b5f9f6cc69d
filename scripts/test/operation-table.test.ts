import { describe, expect, it } from "vitest";
import type { OpenApi } from "../generators/open-api.ts";
import { operationTable } from "../generators/operation-table.ts";

const document: OpenApi = {
  openapi: "3.1.0",
  servers: [{ url: "https://{host}/api" }],
  components: { schemas: {} },
  "x-onezone-errors": {},
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, example: "t1" }],
      patch: {
        operationId: "modifyThing",
        summary: "Modify a thing",
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            examples: { other: { value: "t2" } },
          },
          { name: "dry", in: "query" },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              examples: { rename: { value: { name: "n" } } },
            },
          },
        },
        responses: { 204: { description: "Done." } },
      },
    },
  },
};

describe("operationTable", () => {
  const { modifyThing } = operationTable(document);

  it("lists the example of each parameter, and none where there is none", () => {
    expect(modifyThing?.parameters).toEqual([
      { name: "id", in: "path", required: true, example: "t2" },
      { name: "dry", in: "query", required: false },
    ]);
  });

  it("points to the examples of a request body", () => {
    expect(modifyThing?.requestBody).toEqual({
      required: true,
      mediaType: "application/json",
      examples: {
        rename: "#/paths/~1things~1{id}/patch/requestBody/content/application~1json/examples/rename",
      },
    });
  });

  it("gives an answer without body neither media type nor examples", () => {
    expect(modifyThing?.responses).toEqual({
      204: { description: "Done.", examples: {} },
    });
  });
});
