import { expect, it } from "vitest";
import type { Step } from "../src/story.ts";
import { storyExchanges } from "../src/story-exchanges.ts";

const step: Step = {
  as: "ada",
  operationId: "createThing",
  request: { method: "POST", path: "/things", body: { owner: "{{ada}}" } },
  expect: { status: 201, body: { id: "{{any}}" } },
};
const of = (...steps: Step[]) => storyExchanges({ steps });

it("replaces placeholders", () => {
  expect(of(step)).toEqual([
    {
      place: "step 1, createThing returned 201",
      operationId: "createThing",
      requestBody: { owner: "593ed8e0a91bd37bfc5cd5ae1b0f6e03" },
      status: 201,
      responseBody: { id: "{{any}}" },
      stubbed: false,
    },
  ]);
});

it("uses the recorded bodies if the step has them", () => {
  const run = { example: { id: "1" }, exampleRequest: { path: "/things", body: { owner: "2" } } };
  expect(of({ ...step, ...run })).toMatchObject([{ requestBody: { owner: "2" }, responseBody: { id: "1" } }]);
  expect(of({ ...step, example: null })).toMatchObject([{ responseBody: null }]);
});

it("parses a raw body, and ignores it if it is not JSON", () => {
  const raw = (rawBody: string) => of({ ...step, request: { method: "POST", path: "/things", rawBody } })[0];
  expect(raw('{"owner": "{{cid}}"}')).toHaveProperty("requestBody.owner", "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1");
  expect(raw("{")).not.toHaveProperty("requestBody");
});

it("omits steps without an operation, but counts them", () => {
  expect(of({ ...step, operationId: null }, { ...step, stubbedBody: true })).toMatchObject([
    { place: "step 2, createThing returned 201", stubbed: true },
  ]);
});
