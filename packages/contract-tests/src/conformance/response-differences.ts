import type { Collection, Step } from "../story.ts";
import { type Names, resolveText, UnknownName } from "../story-placeholders.ts";
import { withoutOrigin } from "../without-origin.ts";
import { bodyDifferences } from "./body-differences.ts";
import type { Difference } from "./difference.ts";
import type { ReceivedResponse } from "./raw-connection.ts";
import { matchesText } from "./text-match.ts";

/**
 * Returns the differences between a response and the expected response of a step: the status, the headers that the step names, and
 * the body.
 *
 * In the stories of `entities`, some lists have no order, and only the path of `Location` was recorded.
 */
export function responseDifferences(
  { expect, stubbedBody = false }: Step,
  response: ReceivedResponse,
  names: Names,
  collection: Collection,
): Difference[] {
  const isLoose = collection === "entities";
  return [
    ...(response.status === expect.status
      ? []
      : [{ at: "status", expected: expect.status, received: response.status }]),
    ...Object.entries(expect.headers ?? {}).flatMap(([name, value]) =>
      known(`header ${name}`, () => headerDifferences(name, value, response, names, isLoose)),
    ),
    ...(stubbedBody ? [] : known("body", () => compareBody(expect.body, response, names, isLoose))),
  ];
}

function headerDifferences(
  name: string,
  value: string | null,
  { headers }: ReceivedResponse,
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

function compareBody(
  expected: unknown,
  { text }: ReceivedResponse,
  names: Names,
  isLoose: boolean,
): Difference[] {
  const received = bodyOf(text);
  if (expected === null) return received === undefined ? [] : [{ at: "body", received }];
  return bodyDifferences(expected, received, names, isLoose ? "names and references" : "none");
}

/** Returns the parsed JSON of a body, its text if it is not JSON, or undefined if it is empty. */
export function bodyOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reports a name that has no value as a difference, because an earlier response did not contain the value to save. */
function known(at: string, compare: () => Difference[]): Difference[] {
  try {
    return compare();
  } catch (error) {
    if (error instanceof UnknownName) return [{ at, expected: error.message }];
    throw error;
  }
}
