import { optionHelp, parseOptions, type Options as Table, UsageError } from "@onezone/command-line";

const options = {
  url: { value: "url", help: "server to test, as in https://onezone.example.org" },
  story: {
    value: "regexp",
    default: "",
    read: pattern,
    help: "only stories whose id or title matches, ignoring case",
  },
  operation: {
    value: "id",
    multiple: true,
    help: "only stories that call this operation; can be repeated",
  },
  brief: { help: "print one line for each failed story" },
  all: { help: "also print a line for each passed or skipped story" },
  "one-world": {
    help: "play all stories one after the other in the mock's default world, instead of one world per story",
  },
  world: {
    value: "file",
    help: "users and entities of a live Onezone, in the format of GET /__mock/world of a mock. Without it, only the callers below are known",
  },
  write: { help: "also play stories that write to a live Onezone" },
  help: { short: "h", help: "show this help" },
} as const satisfies Table;

/** The output of `--help`. */
export const help = `Usage: npm run conformance -- [options]

Plays every recorded conversation with a real Onezone (a story) against a
server, and compares status, headers and bodies. Without --url, a mock of this
repository is started and tested. If the mock returns only examples for an
operation of a story, the story is not played: it is reported as waiting for
behaviour, which is not a failure.

Options:
${optionHelp(options, 24)}

A live Onezone can neither create a new world nor stop its clock, so a story can
fail because of existing data or because time passes. By default, only stories
that send only GET and HEAD requests are played. ALL OTHER STORIES CREATE,
CHANGE AND DELETE tokens, users, groups and spaces, and revoke all temporary
tokens of the callers: use --write only with a Onezone that you can delete.

Environment:
  ONEZONE_URL        the server, if there is no --url
  ONEZONE_TOKEN      for a live Onezone, the access token of bob, the ordinary
                     user of the stories
  ONEZONE_TOKEN_ADA  the access token of ada, a user with all admin privileges
  ONEZONE_TOKEN_CID  the access token of cid, a user without relations to bob
  ONEZONE_TOKEN_P1   the root token of p1, a Oneprovider whose admin is bob

Exit status: 0 if no story failed, 1 if a story failed, 2 for an invalid option
or a server that does not respond, 130 if interrupted (Ctrl-C).`;

/** The options of the command: stories, server and report. */
export type Options = NonNullable<ReturnType<typeof readOptions>>;

/**
 * Reads the command line. `ONEZONE_URL` is the default of `--url`; if neither is set, a mock is started.
 *
 * @returns undefined if help is requested
 * @throws {UsageError} if an option is unknown or has an invalid value
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv) {
  const { help: isHelp, url, ...rest } = parseOptions(args, options).options;
  if (isHelp) return undefined;
  const address = url || environment.ONEZONE_URL;
  if (rest.world !== undefined && !address)
    throw new UsageError("--world is only for a live Onezone: add its --url.");
  return { ...rest, url: address ? baseUrl(address) : undefined };
}

function pattern(source: string): RegExp {
  try {
    return new RegExp(source, "i");
  } catch (error) {
    throw new UsageError(
      `--story is not a regular expression: ${error instanceof Error ? error.message : ""}.`,
    );
  }
}

const BASE_PATH = "/api/v3/onezone";

function baseUrl(address: string): URL {
  const text = address.includes("://") ? address : `https://${address}`;
  if (!URL.canParse(text) || !/^https?:/i.test(text) || /[?#@]/.test(text)) {
    throw new UsageError(
      "The URL must be http or https, without user, query and fragment: --url https://onezone.example.org.",
    );
  }
  const url = new URL(text);
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, "") || BASE_PATH;
  return url;
}
