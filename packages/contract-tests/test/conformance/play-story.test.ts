import { describe, expect, it } from "vitest";
import { playStory } from "../../src/conformance/play-story.ts";
import type { Server } from "../../src/conformance/story-server.ts";
import type { Step, Story } from "../../src/story.ts";
import { tinyServer } from "./tiny-server.ts";

/** Starts a server that stores things. POST /things creates a thing, which has an id and an owner. */
const things = () =>
  tinyServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    response.setHeader("x-mock-why", `${request.headers["x-world"]} said so`);
    const [, id] = /^\/api\/v3\/onezone\/things\/(\w+)$/.exec(request.url ?? "") ?? [];
    if (request.method === "POST") {
      const location = "https://onezone.example.org/api/v3/onezone/things/t1";
      response.writeHead(201, { location }).end(JSON.stringify({ id: "t1", ...JSON.parse(body), rev: [1] }));
    } else if (id === "t1") {
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"t1","owner":"b0b"}');
    } else {
      response.writeHead(404).end();
    }
  });

const create: Step = {
  as: "anonymous",
  operationId: "createThing",
  request: { method: "POST", path: "/things", body: { owner: "{{bob}}", at: "{{now}}" } },
  save: { t: "/id", l: "header:location", rev: "/rev" },
  expect: {
    status: 201,
    headers: { location: "https://{{domain}}/api/v3/onezone/things/{{t}}", "content-type": null },
    body: { id: "{{l}}", owner: "{{bob}}", at: 1000, rev: "{{rev}}" },
  },
};
const get: Step = {
  as: "anonymous",
  operationId: "getThing",
  request: { method: "GET", path: "/things/{{t}}" },
  expect: {
    status: 200,
    headers: { "content-type": "application/json" },
    body: { id: "{{t}}", owner: "{{bob}}" },
  },
};

const story = (...steps: Step[]): Story => ({ collection: "tokens", id: "s1", title: "A story", steps });

async function play({ id, ...rest }: Story) {
  await using server = await things();
  const target: Server = {
    url: server.url,
    parallel: 1,
    unplayable: () => undefined,
    lacksBehaviour: () => [],
    freshWorld: async () => ({
      world: { domain: "onezone.example.org", users: { bob: { id: "b0b" } } },
      now: 1000,
      headers: { "x-world": id },
    }),
  };
  return await playStory({ id, ...rest }, target, 2000);
}

it("passes if every response is as expected and contains the values from earlier responses", async () => {
  expect(await play(story(create, get))).toEqual([]);
});

it("sends every request to the world of the story, and reports how the server explains its response", async () => {
  const [failed] = await play(story({ ...get, request: { method: "GET", path: "/nowhere" } }));
  expect(failed).toMatchObject({ number: 1, why: "s1 said so" });
});

describe("fails if one part differs", () => {
  const mutated: [string, Partial<Step["expect"]>][] = [
    ["status", { status: 202 }],
    ["header content-type", { headers: { "content-type": "text/plain" } }],
    ["header content-type", { headers: { "content-type": null } }],
    ["body /owner", { body: { id: "{{t}}", owner: "{{t}}" } }],
    ["body /owner", { body: { id: "{{t}}" } }],
    ["body /more", { body: { id: "{{t}}", owner: "{{bob}}", more: "{{any}}" } }],
    ["body", { body: null }],
  ];
  it.each(mutated)("%s: %j", async (at, change) => {
    const failed = await play(story(create, { ...get, expect: { ...get.expect, ...change } }));
    expect(failed).toMatchObject([{ number: 2, differences: [{ at }] }]);
  });
});

it("continues after a failed step, but does not send requests that need its values", async () => {
  const failed = await play(
    story({ ...create, request: { method: "GET", path: "/nowhere" } }, get, {
      ...get,
      request: { method: "GET", path: "/things/t1" },
      expect: { ...get.expect, body: { id: "t1", owner: "{{bob}}" } },
    }),
  );
  expect(failed).toMatchObject([
    { number: 1 },
    { number: 2, problem: "not sent: {{t}}: no step saves a value of this name", differences: [] },
  ]);
});

it("does not save null", async () => {
  const failed = await play(
    story({
      ...create,
      request: { ...create.request, body: { id: null, owner: "b0b", at: 1000 } },
      expect: { ...create.expect, headers: {}, body: { id: "{{t}}", owner: "b0b", at: 1000, rev: [1] } },
    }),
  );
  expect(failed).toMatchObject([{ number: 1, differences: [{ at: "body" }] }]);
});

it("fails with the reason if there is no response", async () => {
  await using server = await tinyServer((request) => request.destroy());
  const target: Server = {
    url: server.url,
    parallel: 1,
    unplayable: () => undefined,
    lacksBehaviour: () => [],
    freshWorld: async () => ({ world: { domain: "d" }, now: 0, headers: {} }),
  };
  const [failed] = await playStory(
    story({ ...get, request: { method: "GET", path: "/things" } }),
    target,
    2000,
  );
  expect(failed).toMatchObject({ number: 1, problem: "socket hang up" });
});
