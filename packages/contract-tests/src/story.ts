import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The time of the stopped clock of every story, in seconds since 1970. */
export const STORY_TIME = 1_767_225_600;

/** A recorded conversation with a real Onezone; see stories/README.md. */
export interface Story {
  /** The folder of its file. The stories of each folder were recorded in a different way. */
  readonly collection: Collection;
  readonly id: string;
  readonly title: string;
  /** Additional entities of the world, which no operation can create. */
  readonly given?: readonly ({ readonly fixture: string } & Readonly<Record<string, unknown>>)[];
  readonly steps: readonly Step[];
}

/** A folder of stories. */
export type Collection = "entities" | "tokens";

/** One request of a story with its response, as recorded: with placeholders. */
export interface Step {
  readonly as: Caller;
  /** Null if the request calls no operation, for example because of an unknown path. */
  readonly operationId: string | null;
  readonly request: {
    readonly method: string;
    /** The path below the base path, percent-encoded as it was sent. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** The exact text that was sent instead of a JSON body. */
    readonly rawBody?: string;
  };
  /** Names for values of the response: each is a JSON Pointer into its body, or `header:location`. */
  readonly save?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly status: number;
    /** By name in lower case; null if the header must be absent. */
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly body: unknown;
  };
  /** The exact body of one run; null if it was empty. */
  readonly example?: unknown;
  /** The request of one run. */
  readonly exampleRequest?: { readonly body?: unknown };
  /** Whether a stub returned the body, so that it says nothing about the server. */
  readonly stubbedBody?: boolean;
}

/** The sender of a request: the name of a user or Oneprovider of the world, `anonymous`, or a credential. */
export type Caller =
  | string
  | { readonly token: string }
  | { readonly basic: string }
  | { readonly headers: Readonly<Record<string, string>> };

const folder = fileURLToPath(new URL("../stories", import.meta.url));

/** Returns all recorded stories, sorted by file name. */
export function readStories(): Story[] {
  return globSync("*/*.json", { cwd: folder })
    .sort()
    .map((file) => ({
      ...JSON.parse(readFileSync(join(folder, file), "utf8")),
      collection: dirname(file),
    }));
}
