import { madeUpNames } from "./made-up-names.ts";
import type { Story } from "./story.ts";
import { resolvePlaceholders, resolveText } from "./story-placeholders.ts";

/** A request and its response, with the placeholders replaced. */
export interface Exchange {
  /** Its position in the story, for messages: `step 2, createUser returned 201`. */
  readonly place: string;
  readonly operationId: string;
  /** Absent if there is no body, or if the body is not JSON. */
  readonly requestBody?: unknown;
  readonly status: number;
  /** The response body; null if it was empty. May contain `{{any}}` instead of a value. */
  readonly responseBody: unknown;
  /** The `Location` header, with its placeholders; absent if there was none. */
  readonly location?: string;
  readonly stubbed: boolean;
}

/**
 * Returns the exchanges of a story that call operations.
 *
 * @throws {UnknownName} if a step uses a name that no step of the story saves
 */
export function storyExchanges({ steps }: Pick<Story, "steps">): Exchange[] {
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
        place: `step ${index + 1}, ${operationId} returned ${expect.status}`,
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

/** Returns the parsed value of a text; undefined if it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
