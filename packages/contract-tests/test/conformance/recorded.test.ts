import jsonpointer from "jsonpointer";
import { describe, expect, it } from "vitest";
import { playStory } from "../../src/conformance/play-story.ts";
import { failureReport } from "../../src/conformance/report.ts";
import type { Server } from "../../src/conformance/story-server.ts";
import { madeUpNames } from "../../src/made-up-names.ts";
import { readStories, type Step, type Story } from "../../src/story.ts";
import { ANY, type Names, resolvePlaceholders, resolveText } from "../../src/story-placeholders.ts";
import { type TinyServer, tinyServer } from "./tiny-server.ts";

/** Starts a server that returns the expected responses of a story, in order. */
function recorded({ steps }: Story): Promise<TinyServer> {
  const names = madeUpNames(steps.map(({ save = {} }) => save));
  const expectedSteps = steps.values();
  return tinyServer((_, response) => {
    const { value: step } = expectedSteps.next();
    if (step === undefined) return void response.destroy();
    for (const [name, value] of Object.entries(step.expect.headers ?? {})) {
      if (value !== null) response.setHeader(name, resolveText(value, names));
    }
    response.sendDate = false;
    response.writeHead(step.expect.status).end(body(step, names));
  });
}

function body({ expect, save = {} }: Step, names: Names): string {
  if (expect.body === null) return "";
  const holder = { body: resolvePlaceholders(expect.body, names) };
  for (const [name, from] of Object.entries(save)) {
    const pointer = `/body${from}`;
    // Later steps expect a saved id or token to have the value in `values`. A saved object keeps its recorded value.
    if (typeof jsonpointer.get(holder, pointer) === "string") {
      jsonpointer.set(holder, pointer, names.values.get(name));
    }
  }
  return JSON.stringify(holder.body).replaceAll(ANY, "anything");
}

async function play(story: Story): Promise<string> {
  await using server = await recorded(story);
  const { now, values } = madeUpNames([]);
  const text = (name: string) => String(values.get(name));
  const person = (name: string) => [name, { id: text(name), username: name, password: "password1" }] as const;
  const target: Server = {
    url: server.url,
    parallel: 1,
    unplayable: () => undefined,
    lacksBehaviour: () => [],
    freshWorld: async () => ({
      world: {
        domain: text("domain"),
        users: Object.fromEntries(["ada", "bob", "cid"].map(person)),
        providers: { p1: { id: text("p1"), token: text("p1Token") } },
        spaces: { "My experiment": { id: text("space") } },
        groups: { "Bob group": { id: text("group") } },
      },
      now,
      headers: {},
    }),
  };
  const failed = await playStory(story, target, 5000);
  return failed.length > 0 ? failureReport({ story, failed }) : "";
}

const stories = readStories().map((story) => ({ name: `${story.collection}/${story.id}`, story }));

describe("a server that responds as recorded passes", () => {
  it.each(stories)("the story $name", async ({ story }) => {
    expect(await play(story)).toBe("");
  });
});
