import { describe, expect, it } from "vitest";
import { changesBetween, changeText } from "../changed-operations.ts";

const operation = (operationId: string, name = "Thing") => ({
  operationId,
  responses: { 200: { $ref: `#/components/responses/${name}` } },
});
const document = (paths: Record<string, object>, description = "The thing.") => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths,
  components: { responses: { Thing: { description }, Other: { description: "Another thing." } } },
});
const described = { "/a": { get: operation("getA") }, "/b": { get: operation("getB", "Other") } };
const before = document(described);

describe("the changes between two versions of the description", () => {
  it("are empty for equal versions", () => {
    expect(changeText(changesBetween(before, structuredClone(before)))).toBe("");
  });

  it("contain added and removed operations", () => {
    const after = document({ "/a": { get: operation("getA") }, "/b": { put: operation("setB") } });
    expect(changeText(changesBetween(before, after))).toBe("added setB, removed getB");
  });

  it.each([
    ["a component that it refers to", document(described, "Something.")],
    ["its path", document({ "/c": { get: operation("getA") }, "/b": { get: operation("getB", "Other") } })],
    [
      "the parameters of its path item",
      document({
        ...described,
        "/a": { get: operation("getA"), parameters: [{ name: "id", in: "query" }] },
      }),
    ],
  ])("contain an operation that differs in %s", (_what, after) => {
    expect(changeText(changesBetween(before, after))).toBe("changed getA");
  });

  it("contain only the number of changed operations if there are many", () => {
    const many = (summary: string) =>
      document(
        Object.fromEntries(
          ["a", "b", "c", "d"].map((id) => [`/${id}`, { get: { operationId: id, summary } }]),
        ),
      );
    expect(changeText(changesBetween(many("One"), many("Two")))).toBe("changed 4 operations");
  });
});
