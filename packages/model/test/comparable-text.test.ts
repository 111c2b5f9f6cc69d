import { expect, it } from "vitest";
import { fullText } from "../src/index.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const document = (leaf: string, other = "other") => ({
  components: {
    schemas: {
      Tree: { properties: { children: { items: reference("Tree") }, leaf: reference("Leaf") } },
      Leaf: { description: leaf },
      Other: { description: other },
    },
  },
});
const text = (from: object) => fullText(from, { schema: reference("Tree") });

it("the text differs if an indirectly referenced node differs", () => {
  expect(text(document("green"))).not.toBe(text(document("red")));
});

it("the text is the same if only unrelated nodes differ", () => {
  expect(text(document("green", "one"))).toBe(text(document("green", "two")));
});

it("the text contains a recursive node once", () => {
  expect(text(document("green")).match(/children/g)).toHaveLength(1);
});
