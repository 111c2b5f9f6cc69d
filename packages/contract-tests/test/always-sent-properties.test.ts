import { expect, it } from "vitest";
import { alwaysSentProperties } from "../src/always-sent-properties.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {},
  components: {
    schemas: {
      Thing: {
        required: ["id"],
        properties: { id: {}, name: {}, size: {}, part: { $ref: "#/components/schemas/Part" } },
      },
      Part: { anyOf: [{ $ref: "#/components/schemas/Wheel" }, { $ref: "#/components/schemas/Door" }] },
      Wheel: { required: ["kind"], properties: { kind: { const: "wheel" }, radius: {} } },
      Door: { required: ["kind"], properties: { kind: { const: "door" }, key: {} } },
    },
  },
};
const things = { items: { $ref: "#/components/schemas/Thing" } };

it("lists the optional properties that all values have, also in lists and in the matching branch", () => {
  const body = [
    { id: 1, name: "a", part: { kind: "wheel", radius: 1 } },
    { id: 2, name: "b", size: 3, part: { kind: "door" } },
  ];
  expect(alwaysSentProperties(document, [{ schema: things, body }])).toEqual([
    "Thing.name",
    "Thing.part",
    "Wheel.radius",
  ]);
});
