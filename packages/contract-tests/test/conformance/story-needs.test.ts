import { expect, it } from "vitest";
import {
  isReadOnly,
  missingFixtures,
  missingInWorld,
  missingOperations,
} from "../../src/conformance/story-needs.ts";
import type { Step, Story } from "../../src/story.ts";

const step = (change: Partial<Step> = {}): Step => ({
  as: "anonymous",
  operationId: "getThing",
  request: { method: "GET", path: "/things" },
  expect: { status: 200, body: null },
  ...change,
});
const story = (steps: Step[], given?: Story["given"]): Story => ({
  collection: "tokens",
  id: "s",
  title: "A story",
  steps,
  ...(given && { given }),
});
const world = {
  domain: "d",
  users: { bob: { id: "b", token: "t" }, cid: { id: "c" } },
  spaces: { "My experiment": { id: "s" } },
};
const missing = (...steps: Step[]) => missingInWorld(story(steps), world);

it("names an unknown operation, and counts the others", () => {
  const steps = ["a", "b", "c", "b"].map((operationId) => step({ operationId }));
  expect(missingOperations(story(steps), new Set(["a"]))).toBe("the spec has no b (and 1 more)");
  expect(missingOperations(story(steps), new Set(["a", "c"]))).toBe("the spec has no b");
  expect(missingOperations(story(steps), new Set(["a", "b", "c"]))).toBeUndefined();
  expect(missingOperations(story([step({ operationId: null })]), new Set())).toBeUndefined();
});

it("names a fixture", () => {
  expect(missingFixtures(story([], [{ fixture: "share" }]))).toBe("no operation creates its fixture: share");
  expect(missingFixtures(story([]))).toBeUndefined();
});

it("names a caller without credential", () => {
  expect(missing(step({ as: "bob" }), step({ as: { basic: "dan:pw" } }))).toBeUndefined();
  expect(missing(step({ as: "bob" }), step({ as: "cid" }))).toBe("the world has no credential of cid");
  expect(missing(step({ as: "p1" }))).toBe("the world has no credential of p1");
});

it("names a value that the world lacks, in any part of the story", () => {
  const request = { method: "GET", path: "/spaces/{{space}}/{{domain}}/{{now+1}}" };
  expect(missing(step({ request }))).toBeUndefined();
  expect(missing(step({ request: { ...request, path: "/groups/{{group}}" } }))).toBe(
    "the world has no {{group}}",
  );
  expect(missing(step({ as: { token: "{{p1Token}}" } }))).toBe("the world has no {{p1Token}}");
  const inBody = (body: unknown) => missing(step({ expect: { status: 200, body } }));
  expect(inBody({ "{{unordered}}": ["{{any}}", "{{iso:now}}", "{{space.name}}"] })).toBeUndefined();
  expect(inBody({ "{{p1}}": 1 })).toBe("the world has no {{p1}}");
  expect(inBody("{{b64path:/<group>/x}}")).toBe("the world has no {{group}}");
  expect(inBody("{{flip:p1Token}}")).toBe("the world has no {{p1Token}}");
});

it("does not require values that a step saves", () => {
  expect(missing(step({ save: { t: "/token" } }), step({ as: { token: "{{t}}" } }))).toBeUndefined();
});

it("recognizes stories that only read", () => {
  const sent = (method: string) => step({ request: { method, path: "/" } });
  expect(isReadOnly(story([sent("GET"), sent("HEAD")]))).toBe(true);
  for (const method of ["POST", "DELETE", "PATCH", "BREW"]) {
    expect(isReadOnly(story([sent("GET"), sent(method)]))).toBe(false);
  }
});
