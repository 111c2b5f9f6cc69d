import { madeUpNames } from "./made-up-names.ts";
import { resolvePlaceholders, resolveText } from "./placeholders.ts";
import type { Story } from "./story.ts";

/** One request and its answer, with values in place of the placeholders. */
export interface Exchange {
  /** Where it stands in its story, for messages: `step 2, createUser answered 201`. */
  readonly place: string;
  readonly operationId: string;
  /** Absent where nothing was sent, or nothing that is JSON. */
  readonly requestBody?: unknown;
  readonly status: number;
  /** What the answer carried; null where it was empty. May hold `{{any}}` in the place of a value. */
  readonly responseBody: unknown;
  /** The `Location` header, in which placeholders stay; absent if there was none. */
  readonly location?: string;
  readonly stubbed: boolean;
}

/**
 * The exchanges of a story that are about operations.
 *
 * @throws {UnknownName} where a step uses a name that the story does not give to any value
 */
export function exchanges({ steps }: Pick<Story, "steps">): Exchange[] {
  const names = madeUpNames(steps.map(({ save = {} }) => save));
  return steps.flatMap((step, index) => {
    const { operationId, request, expect, example, exampleRequest, stubbedBody = false } = step;
    if (operationId === null) return [];
    const requestBody =
      exampleRequest && "body" in exampleRequest
        ? exampleRequest.body
        : "body" in request
          ? resolvePlaceholders(request.body, names)
          : parsed(resolveText(request.rawBody ?? "", names));
    return [
      {
        place: `step ${index + 1}, ${operationId} answered ${expect.status}`,
        operationId,
        ...(requestBody !== undefined && { requestBody }),
        status: expect.status,
        responseBody: example === undefined ? resolvePlaceholders(expect.body, names) : example,
        ...(expect.headers?.location && { location: expect.headers.location }),
        stubbed: stubbedBody,
      },
    ];
  });
}

/** The value of a JSON text; none where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
