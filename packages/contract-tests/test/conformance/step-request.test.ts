import { describe, expect, it } from "vitest";
import { stepRequest } from "../../src/conformance/step-request.ts";
import type { World } from "../../src/conformance/story-world.ts";
import type { Caller, Step } from "../../src/story.ts";

const world: World = {
  domain: "onezone.example.org",
  users: {
    bob: { id: "b0b", username: "robert", password: "p:w", token: "spare" },
    ada: { id: "ada1", token: "adas" },
    cid: { id: "c1d" },
  },
  providers: { p1: { id: "p", token: "root" } },
};
const names = {
  now: 60,
  values: new Map<string, unknown>([
    ["t", "tok"],
    ["rev", { n: 1 }],
  ]),
};
const of = (request: Partial<Step["request"]>, as: Caller = "anonymous") =>
  stepRequest(
    {
      as,
      operationId: null,
      request: { method: "POST", path: "/x", ...request },
      expect: { status: 200, body: null },
    },
    "/api",
    world,
    names,
  );

describe("the caller", () => {
  it.each<[Caller, object]>([
    ["anonymous", {}],
    ["bob", { Authorization: `Basic ${Buffer.from("robert:p:w").toString("base64")}` }],
    ["ada", { "X-Auth-Token": "adas" }],
    ["p1", { "X-Auth-Token": "root" }],
    [{ token: "{{t}}" }, { "X-Auth-Token": "tok" }],
    [{ basic: "cid:pw" }, { Authorization: "Basic Y2lkOnB3" }],
    [
      { headers: { Authorization: "Bearer  {{t}}", macaroon: "" } },
      { Authorization: "Bearer  tok", macaroon: "" },
    ],
  ])("has the credential headers of %j", (as, headers) => {
    expect(of({}, as).headers).toEqual(headers);
  });

  it.each(["cid", "dan"])("must have a credential: %s has none", (as) => {
    expect(() => of({}, as)).toThrow(`the world has no credential of ${as}`);
  });
});

describe("the body", () => {
  it("is sent as JSON, with its placeholders replaced", () => {
    expect(of({ body: { a: "{{now}}", "{{t}}": "{{rev}}" } })).toEqual({
      method: "POST",
      path: "/api/x",
      headers: { "Content-Type": "application/json" },
      body: '{"a":60,"tok":{"n":1}}',
    });
  });

  it("has the content type of the step, even if the header name is in lower case", () => {
    expect(of({ body: {}, headers: { "content-type": "text/plain" } }).headers).toEqual({
      "content-type": "text/plain",
    });
  });

  it("is sent unchanged and without a content type if it is raw", () => {
    expect(of({ rawBody: '{"x": {{repeat:a:3}}' })).toMatchObject({ headers: {}, body: '{"x": aaa' });
    expect(of({ rawBody: "" })).toHaveProperty("body", "");
  });

  it("is absent if the step has none", () => {
    expect(of({})).toEqual({ method: "POST", path: "/api/x", headers: {} });
  });
});

it("the path is not changed", () => {
  expect(of({ path: "/a//../%ZZ/{{t}}?x=%" }).path).toBe("/api/a//../%ZZ/tok?x=%");
});

it("throws if a name has no value", () => {
  expect(() => of({ path: "/{{nobody}}" })).toThrow("{{nobody}}");
});
