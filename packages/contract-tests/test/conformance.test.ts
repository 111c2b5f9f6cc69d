import { startMock } from "@onezone/mock";
import { afterAll, describe, expect, it } from "vitest";
import { Store } from "../../mock/src/world/store.ts";
import { mockServer } from "../src/conformance/mock-server.ts";
import { playStory } from "../src/conformance/play-story.ts";
import { failureReport } from "../src/conformance/report.ts";
import { readStories } from "../src/story.ts";
import { recordedVerdict, type Verdict, verdictOn } from "./conformance/verdicts.ts";

/** The time limit of a response, in milliseconds. */
const TIMEOUT = 20_000;

const stories = readStories();

describe.each([{ strict: false }, { strict: true }])("a mock with %o", async ({ strict }) => {
  const mock = await startMock({ strict });
  afterAll(() => mock.close());
  const server = await mockServer(new URL(mock.url), { timeout: TIMEOUT });
  if (server === undefined) throw new Error(`${mock.url} does not have the routes of a mock`);

  it("executes every operation, and creates every fixture", () => {
    const notPlayed = stories.filter(
      (story) => server.unplayable(story) !== undefined || server.lacksBehaviour(story).length > 0,
    );
    expect(notPlayed.map(({ id }) => id)).toEqual([]);
  });

  it.each(stories)("responds and authorizes callers as recorded: $id: $title", async (story) => {
    const verdicts: [step: number, Verdict][] = [];
    const recorded: typeof verdicts = [];
    const failed = await playStory(story, server, TIMEOUT, (step, request) => {
      // The verdicts do not depend on the mode.
      const expected = strict ? undefined : recordedVerdict(step);
      const state = expected && mock.snapshot(story.id);
      const verdict = state && verdictOn(request, new Store(state));
      if (verdict === undefined || expected === undefined) return;
      const number = story.steps.indexOf(step) + 1;
      verdicts.push([number, verdict]);
      recorded.push([number, expected]);
    });
    expect(failed, failureReport({ story, failed })).toEqual([]);
    expect(verdicts).toEqual(recorded);
  });
});
