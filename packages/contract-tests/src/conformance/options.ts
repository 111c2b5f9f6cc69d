import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** What `--help` prints. */
export const help = `Usage: npm run conformance -- [options]

Plays every recorded conversation with a real Onezone (a story) against a
server, and compares status, headers and bodies. Without --url that is the
mock of this repository, started for the purpose.

Options:
      --url <url>       server to play against, as in https://onezone.example.org
      --story <regexp>  only stories whose id or title matches, in any case
      --operation <id>  only stories that call this operation; may be repeated
      --brief           a line for each story that fails
      --all             a line for each story that passes or is skipped, too
      --one-world       a mock's own world for all stories, one after the other,
                        in place of a world for each
      --world <file>    whom and what a live Onezone knows: JSON as a mock's
                        GET /__mock/world has it. Without it, only the callers
                        below are known, and nothing that is theirs
      --write           play stories that write to a live Onezone, too
  -h, --help            show this help

A live Onezone gives no fresh world and stops no clock, so a story may fail
there because of what there is already, or of the time that passes. By default
only stories that do nothing but GET and HEAD are played. THE OTHERS CREATE,
CHANGE AND DELETE tokens, users, groups and spaces, and revoke all temporary
tokens of those who play: --write is for a Onezone that nobody needs.

Environment:
  ONEZONE_URL        the server, if there is no --url
  ONEZONE_TOKEN      for a live Onezone, the access token of bob, the ordinary
                     user of the stories
  ONEZONE_TOKEN_ADA  that of ada, who holds every admin privilege
  ONEZONE_TOKEN_CID  that of cid, who has nothing to do with bob
  ONEZONE_TOKEN_P1   the root token of p1, a provider that bob administers

Exit status: 0 if no story failed, 1 if one did, 2 for a wrong option or a
server that does not answer, 130 when interrupted (Ctrl-C).`;

/** What is to be played, against what, and how it is told. */
export interface Options {
  /** Base URL of the API; absent to start a mock. */
  readonly url?: URL;
  readonly story: RegExp;
  /** Ids of operations: a story must call one of them. Empty for any story. */
  readonly operation: readonly string[];
  readonly brief: boolean;
  readonly all: boolean;
  readonly oneWorld: boolean;
  /** Path of a file; absent if there is none. */
  readonly world?: string;
  readonly write: boolean;
}

const options = {
  url: { type: "string" },
  story: { type: "string", default: "" },
  operation: { type: "string", multiple: true },
  brief: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  "one-world": { type: "boolean", default: false },
  world: { type: "string" },
  write: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line; `ONEZONE_URL` stands in for `--url`.
 *
 * @returns undefined if help is asked for
 * @throws {UsageError} for an option that there is not, or a value that is none
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options | undefined {
  const { help: isHelp, url, story, operation = [], world, "one-world": oneWorld, ...flags } = parse(args);
  if (isHelp) return undefined;
  const address = url || environment.ONEZONE_URL;
  if (world !== undefined && !address)
    throw new UsageError("--world is for a live Onezone: name it with --url.");
  return {
    ...flags,
    oneWorld,
    story: pattern(story),
    operation,
    ...(address && { url: baseUrl(address) }),
    ...(world !== undefined && { world }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function pattern(source: string): RegExp {
  try {
    return new RegExp(source, "i");
  } catch (error) {
    throw new UsageError(`--story is no regular expression: ${error instanceof Error ? error.message : ""}.`);
  }
}

const BASE_PATH = "/api/v3/onezone";

function baseUrl(address: string): URL {
  const text = address.includes("://") ? address : `https://${address}`;
  if (!URL.canParse(text) || !/^https?:/i.test(text)) {
    throw new UsageError(`"${address}" is no URL: write it as in --url https://onezone.example.org.`);
  }
  const url = new URL(text);
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, "") || BASE_PATH;
  return url;
}
