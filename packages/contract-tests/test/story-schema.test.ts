import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { readStories } from "../src/story.ts";

const schema = JSON.parse(readFileSync(new URL("../stories/story.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
const validate = ajv.compile(schema);
const stories = readStories().map(({ collection: _, ...story }) => story);

it("accepts every recorded story", () => {
  const problems = stories.flatMap((story) => {
    const accepted: boolean = validate(story);
    return accepted ? [] : [`${story.id}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(problems).toEqual([]);
  expect(stories.length).toBeGreaterThan(400);
});

it.each([
  ["a misspelt member of a step", { step: { operation: "getUser" } }],
  ["an unknown caller", { step: { as: "dora" } }],
  ["a status that is not a number", { expect: { status: "200" } }],
  ["two bodies", { request: { body: {}, rawBody: "{}" } }],
  ["a saved value without pointer", { step: { save: { id: "userId" } } }],
])("refuses %s", (_what, { step = {}, request = {}, expect: expected = {} }: Record<string, object>) => {
  const sound = {
    as: "bob",
    operationId: "getUser",
    request: { method: "GET", path: "/user" },
    expect: { status: 200, body: null },
  };
  const story = (change: object) => ({
    id: "a/b",
    title: "A",
    operations: [],
    level: "api",
    steps: [change],
  });
  expect(validate(story(sound))).toBe(true);
  const broken = {
    ...sound,
    request: { ...sound.request, ...request },
    expect: { ...sound.expect, ...expected },
    ...step,
  };
  expect(validate(story(broken))).toBe(false);
});
