import type { Difference } from "./difference.ts";
import type { Outcome } from "./play-all.ts";
import type { FailedStep } from "./play-story.ts";
import { withoutTokens } from "./without-tokens.ts";

/** A story that failed, with the steps that did and in each what was expected and what came. */
export function failureReport({ story, failed }: Outcome): string {
  return [
    `FAIL ${story.id}: ${story.title}`,
    ...failed.flatMap((failure) => [
      `  ${stepTitle(failure)}`,
      ...(failure.problem === undefined ? [] : [`    ${failure.problem}`]),
      ...failure.differences.flatMap((difference) =>
        differenceLines(difference).map((line) => `    ${line}`),
      ),
      ...(failure.why === undefined ? [] : [`    the server says why: ${withoutTokens(failure.why)}`]),
    ]),
  ].join("\n");
}

/** A story that failed, in one line: its first step that did, and the first difference. */
export function failureLine({ story, failed: [first] }: Outcome): string {
  if (first === undefined) return `FAIL ${story.id}`;
  const [difference] = first.differences;
  const fault = difference ? differenceLines(difference).map((line) => line.trim()) : [first.problem];
  return `FAIL ${story.id} ${stepTitle(first)} | ${fault.join(", ")}`;
}

/** What became of a story that did not fail, in one line. */
export function outcomeLine({ story, skipped, waitsFor }: Outcome): string {
  if (waitsFor) return `wait ${story.id}: no behaviour yet of ${waitsFor.join(", ")}`;
  return skipped === undefined ? `pass ${story.id}` : `skip ${story.id}: ${skipped}`;
}

/**
 * How many stories passed, failed and were skipped, and how many wait for behaviour.
 *
 * @param asked how many were to be played: an interruption leaves some
 */
export function summary(outcomes: readonly Outcome[], asked: number): string {
  const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined).length;
  const failed = outcomes.filter((outcome) => outcome.failed.length > 0).length;
  const waiting = outcomes.filter(({ waitsFor }) => waitsFor).length;
  const left = asked - outcomes.length;
  return [
    `${outcomes.length - failed - skipped - waiting} passed, ${failed} failed, ${skipped} skipped`,
    ...(waiting > 0 ? [`${waiting} waiting for behaviour`] : []),
    ...(left > 0 ? [`${left} not played: interrupted`] : []),
  ].join(", ");
}

function stepTitle({ number, step: { as, operationId, request, expect } }: FailedStep): string {
  const caller = typeof as === "string" ? as : `a ${Object.keys(as)[0]}`;
  const path = request.path.length > 100 ? `${request.path.slice(0, 100)}…` : request.path;
  const operation = operationId === null ? "" : ` (${operationId})`;
  return `step ${number}, ${caller}: ${request.method} ${path}${operation}, to answer ${expect.status}`;
}

function differenceLines({ at, expected, received }: Difference): string[] {
  return [`${at}: expected ${shown(expected)}`, `${" ".repeat(at.length)}  received ${shown(received)}`];
}

const LONGEST = 300;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = withoutTokens(JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
