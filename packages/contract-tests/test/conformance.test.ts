import { startMock } from "@onezone/mock";
import { afterAll, describe, expect, it } from "vitest";
import { mockServer } from "../src/conformance/mock-server.ts";
import { playStory } from "../src/conformance/play-story.ts";
import { failureReport } from "../src/conformance/report.ts";
import { readStories } from "../src/story.ts";

/** The time limit of a response, in milliseconds. */
const TIMEOUT = 20_000;

const stories = readStories();

describe.each([{ strict: false }, { strict: true }])("a mock with %o", async ({ strict }) => {
  const mock = await startMock({ strict });
  afterAll(() => mock.close());
  const server = await mockServer(new URL(mock.url), { timeout: TIMEOUT });
  if (server === undefined) throw new Error(`${mock.url} does not have the routes of a mock`);

  it("executes every operation, and makes every fixture", () => {
    const notPlayed = stories.filter(
      (story) => server.unplayable(story) !== undefined || server.lacksBehaviour(story).length > 0,
    );
    expect(notPlayed.map(({ id }) => id)).toEqual([]);
  });

  it.each(stories)("responds as was recorded: $id: $title", async (story) => {
    const failed = await playStory(story, server, TIMEOUT);
    expect(failed, failureReport({ story, failed })).toEqual([]);
  });
});
