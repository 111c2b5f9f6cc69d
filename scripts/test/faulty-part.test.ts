import { describe, expect, it } from "vitest";
import { specDirectory } from "../command.ts";
import { findFaultyPart, findFileOf } from "../faulty-part.ts";
import type { OpenApi } from "../generators/open-api.ts";

const operation = (operationId: string) => ({ operationId, summary: "A", responses: {} });

const document: OpenApi = {
  openapi: "3.1.0",
  servers: [{ url: "https://{host}/api" }],
  paths: {
    "/a": { get: operation("getA"), put: operation("putA") },
    "/b": { get: operation("getB") },
  },
  components: {
    schemas: { A: {}, "b/~": {} },
    responses: { A: { description: "A" } },
  },
  "x-onezone-errors": {},
};

describe("findFaultyPart", () => {
  const pointers = [
    "/paths/~1a/get",
    "/paths/~1a/put",
    "/paths/~1b/get",
    "/components/schemas/A",
    "/components/schemas/b~1~0",
    "/components/responses/A",
  ];

  it.each(pointers)("finds the part at %s by leaving it out", async (pointer) => {
    const [section = "", ...rest] = pointer.slice(1).split("/");
    const keys = [section, ...rest.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))];
    const at = (source: unknown) =>
      keys.reduce<unknown>(
        (node, key) => (node instanceof Object ? Reflect.get(node, key) : undefined),
        source,
      );
    const original = JSON.stringify(at(document));
    const part = await findFaultyPart(document, async (rest) => JSON.stringify(at(rest)) !== original);
    expect(part?.pointer).toBe(pointer);
  });

  it("finds none when the fault is elsewhere", async () => {
    expect(await findFaultyPart(document, async () => false)).toBeUndefined();
  });
});

describe("findFileOf", () => {
  it.each([
    ["operation", "getCurrentUser", "resources/user/users.yaml"],
    ["component", "NotFound", "shared/responses/NotFound.yaml"],
    ["component", "Nowhere", undefined],
  ] as const)("finds the file of the %s %s", async (kind, name, file) => {
    expect(await findFileOf({ kind, name, pointer: "" }, specDirectory)).toBe(file);
  });
});
