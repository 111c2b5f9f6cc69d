import { locate } from "@onezone/model";
import { describe, expect, it } from "vitest";
import { specDirectory } from "../command.ts";
import { findFaultyPart, findFileOf } from "../faulty-part.ts";

const operation = (operationId: string) => ({ operationId, summary: "A", responses: {} });

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/a": { get: operation("getA"), put: operation("putA") },
    "/b": { get: operation("getB") },
  },
  components: {
    schemas: { A: {}, "b/~": {} },
    responses: { A: { description: "A" } },
  },
};

describe("findFaultyPart", () => {
  const pointers = [
    "#/paths/~1a/get",
    "#/paths/~1a/put",
    "#/paths/~1b/get",
    "#/components/schemas/A",
    "#/components/schemas/b~1~0",
    "#/components/responses/A",
  ];

  it.each(pointers)("finds the part at %s by removing it", async (pointer) => {
    const original = JSON.stringify(locate(document, pointer));
    const isSound = async (rest: object) => JSON.stringify(locate(rest, pointer)) !== original;
    const part = await findFaultyPart(document, isSound);
    expect(part?.pointer).toBe(pointer);
  });

  it("returns undefined if the problem is elsewhere", async () => {
    expect(await findFaultyPart(document, async () => false)).toBeUndefined();
  });
});

describe("findFileOf", () => {
  it.each([
    ["operation", "getCurrentUser", "resources/user/current-user.yaml"],
    ["component", "NotFound", "shared/responses/NotFound.yaml"],
    ["component", "Nowhere", undefined],
  ] as const)("finds the file of the %s %s", async (kind, name, file) => {
    expect(await findFileOf({ kind, name, pointer: "" }, specDirectory)).toBe(file);
  });
});
