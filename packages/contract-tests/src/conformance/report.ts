import type { Difference } from "./difference.ts";
import { hideTokens } from "./hide-tokens.ts";
import type { StoryResult } from "./play-all.ts";
import type { FailedStep } from "./play-story.ts";

/** Returns the report of a failed story: its failed steps, with expected and received values. */
export function failureReport({ story, failed }: StoryResult): string {
  return [
    `FAIL ${story.id}: ${story.title}`,
    ...failed.flatMap((failure) => [
      `  ${stepTitle(failure)}`,
      ...(failure.problem === undefined ? [] : [`    ${failure.problem}`]),
      ...failure.differences.flatMap((difference) =>
        differenceLines(difference).map((line) => `    ${line}`),
      ),
      ...(failure.why === undefined ? [] : [`    reason from the server: ${hideTokens(failure.why)}`]),
    ]),
  ].join("\n");
}

/** Returns the report of a failed story in one line: its first failed step and the first difference. */
export function failureLine({ story, failed: [first] }: StoryResult): string {
  if (first === undefined) return `FAIL ${story.id}`;
  const [difference] = first.differences;
  const problem = difference ? differenceLines(difference).map((line) => line.trim()) : [first.problem];
  return `FAIL ${story.id} ${stepTitle(first)} | ${problem.join(", ")}`;
}

/** Returns the report of a story that did not fail, in one line. */
export function resultLine({ story, skipped, waitsFor }: StoryResult): string {
  if (waitsFor) return `wait ${story.id}: not implemented: ${waitsFor.join(", ")}`;
  return skipped === undefined ? `pass ${story.id}` : `skip ${story.id}: ${skipped}`;
}

/**
 * Returns the numbers of passed, failed, skipped and waiting stories.
 *
 * @param asked the number of selected stories; after an interruption, some of them have no result
 */
export function summary(results: readonly StoryResult[], asked: number): string {
  const skipped = results.filter((result) => result.skipped !== undefined).length;
  const failed = results.filter((result) => result.failed.length > 0).length;
  const waiting = results.filter(({ waitsFor }) => waitsFor).length;
  const left = asked - results.length;
  return [
    `${results.length - failed - skipped - waiting} passed, ${failed} failed, ${skipped} skipped`,
    ...(waiting > 0 ? [`${waiting} waiting for behaviour`] : []),
    ...(left > 0 ? [`${left} not played: interrupted`] : []),
  ].join(", ");
}

function stepTitle({ number, step: { as, operationId, request, expect } }: FailedStep): string {
  const caller = typeof as === "string" ? as : `a ${Object.keys(as)[0]}`;
  const path = request.path.length > 100 ? `${request.path.slice(0, 100)}…` : request.path;
  const operation = operationId === null ? "" : ` (${operationId})`;
  return `step ${number}, ${caller}: ${request.method} ${path}${operation}, expected status ${expect.status}`;
}

function differenceLines({ at, expected, received }: Difference): string[] {
  return [`${at}: expected ${shown(expected)}`, `${" ".repeat(at.length)}  received ${shown(received)}`];
}

const LONGEST = 300;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = hideTokens(JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
