import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { alwaysSentProperties } from "../src/always-sent-properties.ts";
import { optionalProperties } from "../src/optional-properties.ts";
import { specBodies } from "../src/spec-bodies.ts";
import { readStories } from "../src/story.ts";
import { exchangeProblems, unforeseenRefusals } from "../src/story-checks.ts";
import { storyExchanges } from "../src/story-exchanges.ts";
import { unpredictableRefusals } from "../src/unpredictable-refusals.ts";

const operations = specBodies(document);

/** The exchanges whose operation the spec describes. */
const stories = readStories()
  .map((story) => ({
    name: `${story.id}: ${story.title}`,
    checks: storyExchanges(story).flatMap((exchange) => {
      const bodies = operations.get(exchange.operationId);
      return bodies ? [() => exchangeProblems(bodies, exchange)] : [];
    }),
  }))
  .filter(({ checks }) => checks.length > 0);

it("finds recorded exchanges of described operations", () => {
  expect(stories).not.toEqual([]);
});

it("unpredictableRefusals contains no error that was not recorded, or that the schema predicts", () => {
  const refusals = readStories().flatMap((story) =>
    storyExchanges(story).flatMap((exchange) => {
      const bodies = operations.get(exchange.operationId);
      return bodies ? unforeseenRefusals(bodies, exchange) : [];
    }),
  );
  expect(
    unpredictableRefusals.filter(({ refusals: known }) => !refusals.some((each) => known.test(each))),
  ).toEqual([]);
});

it("optionalProperties contains exactly the optional properties that all recorded responses contain", () => {
  const { operations } = readModel(document);
  const recorded = readStories()
    .flatMap((story) => storyExchanges(story))
    .flatMap(({ operationId, status, responseBody, stubbed }) => {
      const content = operations.find(({ id }) => id === operationId)?.response(status)?.content;
      return content && status < 300 && !stubbed ? [{ schema: content.schema, body: responseBody }] : [];
    });
  const always = alwaysSentProperties(document, recorded);
  const known = (property: string) => optionalProperties.some(({ properties }) => properties.test(property));
  expect(always.filter((property) => !known(property))).toEqual([]);
  expect(
    optionalProperties.filter(({ properties }) => !always.some((each) => properties.test(each))),
  ).toEqual([]);
});

describe("the spec allows the recorded exchanges", () => {
  it.each(stories)("$name", ({ checks }) => {
    expect(checks.flatMap((check) => check())).toEqual([]);
  });
});
