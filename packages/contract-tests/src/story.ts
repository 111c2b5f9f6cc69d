import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The moment at which the clock of every story stands still, in seconds since 1970. */
export const STORY_TIME = 1_767_225_600;

/** A recorded conversation with a real Onezone; see stories/README.md. */
export interface Story {
  /** The folder that it is in: the stories of each were recorded in a manner of their own. */
  readonly collection: Collection;
  readonly id: string;
  readonly title: string;
  /** What the world has besides, and no operation can make. */
  readonly given?: readonly ({ readonly fixture: string } & Readonly<Record<string, unknown>>)[];
  readonly steps: readonly Step[];
}

/** A folder of stories. */
export type Collection = "entities" | "tokens";

/** One request of a story and its answer, as recorded: with placeholders. */
export interface Step {
  readonly as: Caller;
  /** Absent (null) where no operation was asked for: an unknown path, say. */
  readonly operationId: string | null;
  readonly request: {
    readonly method: string;
    /** Below the base path, percent-encoded as it was sent. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** What was sent in place of a JSON body, letter by letter. */
    readonly rawBody?: string;
  };
  /** Names for values of the answer: each a JSON Pointer into its body, or `header:location`. */
  readonly save?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly status: number;
    /** By name in lower case; null where the header is not sent. */
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly body: unknown;
  };
  /** The body of one run, letter by letter; null where it was empty. */
  readonly example?: unknown;
  /** The request of one run. */
  readonly exampleRequest?: { readonly body?: unknown };
  /** Whether the body came from a stand-in, and shows nothing of what the server sends. */
  readonly stubbedBody?: boolean;
}

/** Who sends a request: somebody from the world of the story, `anonymous`, or a credential to send. */
export type Caller =
  | string
  | { readonly token: string }
  | { readonly basic: string }
  | { readonly headers: Readonly<Record<string, string>> };

const folder = fileURLToPath(new URL("../stories", import.meta.url));

/** Every recorded story, in the order of their files' names. */
export function readStories(): Story[] {
  return globSync("*/*.json", { cwd: folder })
    .sort()
    .map((file) => ({
      ...JSON.parse(readFileSync(join(folder, file), "utf8")),
      collection: dirname(file),
    }));
}
