import document from "@onezone/spec/onezone.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { exchanges } from "../src/exchanges.ts";
import { specBodies } from "../src/spec-bodies.ts";
import { readStories } from "../src/story.ts";
import { exchangeProblems, unforeseenRefusals } from "../src/story-checks.ts";
import { looser } from "../src/unforeseen-refusals.ts";

const operations = specBodies(document);

/** The exchanges whose operation the spec describes. */
const stories = readStories()
  .map((story) => ({
    name: `${story.id}: ${story.title}`,
    checks: exchanges(story).flatMap((exchange) => {
      const bodies = operations.get(exchange.operationId);
      return bodies ? [() => exchangeProblems(bodies, exchange)] : [];
    }),
  }))
  .filter(({ checks }) => checks.length > 0);

it("finds recorded exchanges of described operations", () => {
  expect(stories).not.toEqual([]);
});

it("has no reason for an error that was not recorded, or that the schema predicts", () => {
  const refusals = readStories().flatMap((story) =>
    exchanges(story).flatMap((exchange) => {
      const bodies = operations.get(exchange.operationId);
      return bodies ? unforeseenRefusals(bodies, exchange) : [];
    }),
  );
  expect(looser.filter(({ refusals: known }) => !refusals.some((each) => known.test(each)))).toEqual([]);
});

describe("the spec allows the recorded exchanges", () => {
  it.each(stories)("$name", ({ checks }) => {
    expect(checks.flatMap((check) => check())).toEqual([]);
  });
});
