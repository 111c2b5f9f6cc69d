import { startMock } from "@onezone/mock";
import { afterAll, describe, expect, it } from "vitest";
import { mockServer } from "../src/conformance/mock-server.ts";
import { playStory } from "../src/conformance/play-story.ts";
import { failureReport } from "../src/conformance/report.ts";
import { readStories } from "../src/story.ts";

/** The time limit of a response, in milliseconds. */
const TIMEOUT = 20_000;

const mock = await startMock();
afterAll(() => mock.close());

const server = await mockServer(new URL(mock.url), { timeout: TIMEOUT });
if (server === undefined) throw new Error(`${mock.url} does not have the routes of a mock`);

const stories = readStories()
  .filter((story) => server.unplayable(story) === undefined && server.lacksBehaviour(story).length === 0)
  .map((story) => ({ name: `${story.id}: ${story.title}`, story }));

it("finds stories to play", () => {
  expect(stories).not.toEqual([]);
});

describe("the mock responds as recorded", () => {
  it.each(stories)("$name", async ({ story }) => {
    const failed = await playStory(story, server, TIMEOUT);
    expect(failed, failureReport({ story, failed })).toEqual([]);
  });
});
