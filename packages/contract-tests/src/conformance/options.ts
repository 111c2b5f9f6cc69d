import { optionHelp, parseOptions, type Options as Table, UsageError } from "@onezone/command-line";

const options = {
  url: { value: "url", help: "server to play against, as in https://onezone.example.org" },
  story: {
    value: "regexp",
    default: "",
    read: pattern,
    help: "only stories whose id or title matches, in any case",
  },
  operation: {
    value: "id",
    multiple: true,
    help: "only stories that call this operation; may be repeated",
  },
  brief: { help: "print a line for each story that fails" },
  all: { help: "print a line for each story that passes or is skipped, too" },
  "one-world": {
    help: "play all stories one after the other in the mock's own world, instead of each in a world of its own",
  },
  world: {
    value: "file",
    help: "users and objects that a live Onezone has: JSON as a mock's GET /__mock/world returns it. Without it, only the callers below are known, and nothing that is theirs",
  },
  write: { help: "play stories that write to a live Onezone, too" },
  help: { short: "h", help: "show this help" },
} as const satisfies Table;

/** What `--help` prints. */
export const help = `Usage: npm run conformance -- [options]

Plays every recorded conversation with a real Onezone (a story) against a
server, and compares status, headers and bodies. Without --url that is the
mock of this repository, started for the purpose. A story that calls an
operation which the mock only answers from examples is not played: it waits
for the behaviour of that operation, and is no failure.

Options:
${optionHelp(options, 24)}

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

/** What is to be played, against what, and how it is reported. */
export type Options = NonNullable<ReturnType<typeof readOptions>>;

/**
 * Reads the command line; `ONEZONE_URL` is used without `--url`, and a mock is started without either.
 *
 * @returns undefined if help is asked for
 * @throws {UsageError} for an unknown option, or an invalid value
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv) {
  const { help: isHelp, url, ...rest } = parseOptions(args, options).options;
  if (isHelp) return undefined;
  const address = url || environment.ONEZONE_URL;
  if (rest.world !== undefined && !address)
    throw new UsageError("--world is for a live Onezone: name it with --url.");
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
