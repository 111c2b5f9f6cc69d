import { type Names, resolveText, UnknownName } from "../placeholders.ts";
import type { Collection, Step } from "../story.ts";
import { withoutOrigin } from "../without-origin.ts";
import { bodyDifferences } from "./body-differences.ts";
import type { Difference } from "./difference.ts";
import type { Answer } from "./send.ts";
import { matchesText } from "./text-match.ts";

/**
 * Where an answer is not the one that a step expects: status, the headers that the step names, and body.
 *
 * The stories of `entities` have some lists in no order, and know of a `Location` its path only.
 */
export function answerDifferences(
  { expect, stubbedBody = false }: Step,
  answer: Answer,
  names: Names,
  collection: Collection,
): Difference[] {
  const isLoose = collection === "entities";
  return [
    ...(answer.status === expect.status
      ? []
      : [{ at: "status", expected: expect.status, received: answer.status }]),
    ...Object.entries(expect.headers ?? {}).flatMap(([name, value]) =>
      known(`header ${name}`, () => headerDifferences(name, value, answer, names, isLoose)),
    ),
    ...(stubbedBody ? [] : known("body", () => compareBody(expect.body, answer, names, isLoose))),
  ];
}

function headerDifferences(
  name: string,
  value: string | null,
  { headers }: Answer,
  names: Names,
  isLoose: boolean,
): Difference[] {
  const at = `header ${name}`;
  const received = headers[name];
  if (value === null) return received === undefined ? [] : [{ at, received }];
  const expected = resolveText(value, names);
  if (received === undefined) return [{ at, expected }];
  const [wanted, came] =
    isLoose && name === "location"
      ? [withoutOrigin(expected), withoutOrigin(received)]
      : [expected, received];
  return matchesText(wanted, came) ? [] : [{ at, expected, received }];
}

function compareBody(expected: unknown, { text }: Answer, names: Names, isLoose: boolean): Difference[] {
  const received = bodyOf(text);
  if (expected === null) return received === undefined ? [] : [{ at: "body", received }];
  return bodyDifferences(expected, received, names, isLoose ? "names and references" : "none");
}

/** The JSON that an answer carries, or its text where that is no JSON; undefined where it is empty. */
export function bodyOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A name without value is a difference too: an earlier answer lacked what should have been saved of it. */
function known(at: string, compare: () => Difference[]): Difference[] {
  try {
    return compare();
  } catch (error) {
    if (error instanceof UnknownName) return [{ at, expected: error.message }];
    throw error;
  }
}
