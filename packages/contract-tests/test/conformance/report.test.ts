import { expect, it } from "vitest";
import type { StoryResult } from "../../src/conformance/play-all.ts";
import { failureLine, failureReport, resultLine, summary } from "../../src/conformance/report.ts";
import type { Story } from "../../src/story.ts";

const token = `MDAy${"x".repeat(200)}`;
const story: Story = { collection: "tokens", id: "named/one", title: "One story", steps: [] };
const step = {
  as: { token: "{{t}}" },
  operationId: null,
  request: { method: "GET", path: `/${"a".repeat(200)}` },
  expect: { status: 200, body: null },
};
const failed: StoryResult = {
  story,
  failed: [
    {
      number: 2,
      step,
      why: "the token is revoked",
      differences: [
        { at: "status", expected: 200, received: 401 },
        { at: "header location", received: "x" },
        { at: "body /t", expected: `is ${token}`, received: "y".repeat(1000) },
      ],
    },
    { number: 3, step, problem: "socket hang up", differences: [] },
  ],
};

it("shows each difference of a failed step, and the server's explanation", () => {
  expect(failureReport(failed).split("\n")).toEqual([
    "FAIL named/one: One story",
    `  step 2, a token: GET /${"a".repeat(99)}…, expected status 200`,
    "    status: expected 200",
    "            received 401",
    "    header location: expected nothing",
    '                     received "x"',
    expect.stringMatching(/^ {4}body \/t: expected "is <token [0-9a-f]{8}>"$/),
    `             received "${"y".repeat(299)}…`,
    "    reason from the server: the token is revoked",
    expect.stringContaining("  step 3"),
    "    socket hang up",
  ]);
});

it("shows the first difference, or the missing response, in one line", () => {
  expect(failureLine(failed)).toMatch(/^FAIL named\/one step 2, .* \| status: expected 200, received 401$/);
  expect(failureLine({ story, failed: failed.failed.slice(1) })).toMatch(/\| socket hang up$/);
});

it("distinguishes tokens without showing them", () => {
  const shown = (value: string) =>
    failureReport({ story, failed: [{ number: 1, step, differences: [{ at: "body", expected: value }] }] });
  expect(shown(token)).toBe(shown(token));
  expect(shown(token)).not.toBe(shown(`${token}x`));
  expect(shown(token)).not.toContain("xxxx");
});

it("reports passed, skipped and waiting stories, and counts the stories of each kind", () => {
  const skipped: StoryResult = { story, failed: [], skipped: "the spec has no x" };
  const passed: StoryResult = { story, failed: [] };
  const waiting: StoryResult = { story, failed: [], waitsFor: ["getSpace", "joinSpace"] };
  expect([skipped, passed, waiting].map(resultLine)).toEqual([
    "skip named/one: the spec has no x",
    "pass named/one",
    "wait named/one: not implemented: getSpace, joinSpace",
  ]);
  expect(summary([waiting, passed], 2)).toBe("1 passed, 0 failed, 0 skipped, 1 waiting for behaviour");
  expect(summary([failed, skipped, passed, passed], 4)).toBe("2 passed, 1 failed, 1 skipped");
  expect(summary([passed], 3)).toBe("1 passed, 0 failed, 0 skipped, 2 not played: interrupted");
});
