import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolvePlaceholders, storyNames } from "./placeholders.ts";

const folder = fileURLToPath(new URL("../stories", import.meta.url));

/** A recorded conversation with a real Onezone; see stories/README.md. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** One request of a story and its answer, as recorded: with placeholders. */
export interface Step {
  /** Absent (null) where no operation was asked for: an unknown path, say. */
  readonly operationId: string | null;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
    /** What was sent in place of a JSON body, letter by letter. */
    readonly rawBody?: string;
  };
  /** Names for values of the answer: each a JSON Pointer into its body, or `header:location`. */
  readonly save?: Readonly<Record<string, string>>;
  readonly expect: { readonly status: number; readonly body: unknown };
  /** The body of one run, letter by letter; null where it was empty. */
  readonly example?: unknown;
  /** The request of one run. */
  readonly exampleRequest?: { readonly body?: unknown };
  /** Whether the body came from a stand-in, and shows nothing of what the server sends. */
  readonly stubbedBody?: boolean;
}

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
  readonly stubbed: boolean;
}

/** Every recorded story, in the order of their files' names. */
export function readStories(): Story[] {
  return globSync("*/*.json", { cwd: folder })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

/**
 * The exchanges of a story that are about operations.
 *
 * @throws {Error} where a step uses a name that the story does not give to any value
 */
export function exchanges(story: Story): Exchange[] {
  const names = storyNames(story.steps.map(({ save = {} }) => save));
  return story.steps.flatMap((step, index) => {
    const { operationId, request, expect, example, exampleRequest, stubbedBody = false } = step;
    if (operationId === null) return [];
    const requestBody =
      exampleRequest && "body" in exampleRequest
        ? exampleRequest.body
        : resolvePlaceholders("body" in request ? request.body : parsed(request.rawBody), names);
    return [
      {
        place: `step ${index + 1}, ${operationId} answered ${expect.status}`,
        operationId,
        ...(requestBody !== undefined && { requestBody }),
        status: expect.status,
        responseBody: example === undefined ? resolvePlaceholders(expect.body, names) : example,
        stubbed: stubbedBody,
      },
    ];
  });
}

/** The value of a JSON text; none where it is none. */
function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
