import { type Options, parseOptions, UsageError } from "@onezone/command-line";
import { completionFileNames } from "./completion-file-names.ts";
import { shells } from "./completion-scripts.ts";
import { profileNames } from "./profiles.ts";

/** How a response is printed. */
export type Format = (typeof formats)[number];

const formats = ["json", "yaml", "table", "raw"] as const;

/** The output formats of a dry run: the values of `--dry-run-as`. */
export const dryRunFormats = ["curl", "typescript", "http"] as const;

/** The media types that have a short name. */
const mediaTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    text: "text/plain",
    html: "text/html",
    md: "text/markdown",
    csv: "text/csv",
    css: "text/css",
    rtf: "application/rtf",
    json: "application/json",
    xml: "application/xml",
    yaml: "application/yaml",
    js: "application/javascript",
    bin: "application/octet-stream",
    rdf: "application/rdf+xml",
    jpg: "image/jpeg",
    png: "image/png",
    gif: "image/gif",
    bmp: "image/bmp",
    tiff: "image/tiff",
  }),
);

const suggestMediaTypes = () => [...mediaTypes.keys()];

/** The options of the command. */
export const options = {
  help: { short: "h", help: "print this help, or that of an operation" },
  version: { short: "V", help: "print the version" },
  about: { help: "print version, license and home page" },
  list: { short: "l", help: "list all operations, or those that match all words" },
  host: { value: "url", help: "the Onezone to call, as in https://onezone.example.org" },
  profile: {
    short: "p",
    value: "name",
    suggest: (_typed: string, environment: NodeJS.ProcessEnv) => profileNames(environment),
    help: "use the host and token file of a profile (see below)",
  },
  "token-file": {
    value: "file",
    suggest: completionFileNames,
    help: "read the access token from a file that only you can read",
  },
  "ask-token": { help: "ask for the access token, without showing it" },
  user: {
    short: "u",
    value: "user:password",
    help: "sign in with a password; other users of this machine can see it",
  },
  login: { help: "ask for an access token and save it in the system's keychain" },
  logout: { help: "remove the token from the keychain" },
  "allow-unknown": {
    help: "send fields and parameters that this version does not know, to a newer Onezone",
  },
  yes: { short: "y", help: "do not ask before an operation that cannot be undone" },
  output: {
    short: "o",
    values: formats,
    help: "how to print the response; by default JSON, indented on a terminal; raw: the received bytes",
  },
  include: { short: "i", help: "print status and headers too, also for errors" },
  "dry-run": {
    help: "print the request as curl, with variables instead of secrets, and send nothing",
  },
  "dry-run-as": { values: dryRunFormats, help: "the same, in another format" },
  verbose: { short: "v", help: "print one line of JSON per attempt, without secrets" },
  timeout: {
    value: "s",
    read: milliseconds,
    help: "limit of each attempt in seconds (default 30; 0: no limit); safe requests are tried up to three times",
  },
  accept: {
    short: "ac",
    value: "type",
    read: mediaType,
    suggest: suggestMediaTypes,
    help: "the Accept header: a media type, or a short name such as json",
  },
  "content-type": {
    short: "ct",
    value: "type",
    read: mediaType,
    suggest: suggestMediaTypes,
    help: "the Content-Type header",
  },
  completion: { values: shells, help: "print the script that completes this command in a shell" },
  "no-colors": { short: "nc", help: "print no colours (also: NO_COLOR)" },
  cacert: {
    value: "file",
    suggest: completionFileNames,
    help: "trust the certificates in a file (PEM), and no others",
  },
  insecure: { short: "k", help: "do not check the server's certificate" },
  // For the completion scripts. The first word is the line to complete.
  complete: {},
  // Options of the first version, and of curl, which that version ran. They no longer have an effect.
  silent: { short: "s" },
  "show-error": { short: "S" },
  force: {},
} as const satisfies Options;

/** A parsed command line: the options, and the other words, which are the operation and its arguments. */
export type CommandLine = ReturnType<typeof parseCommandLine>;

/**
 * Parses a command line. Options can be before and after the operation.
 *
 * @throws {UsageError} if an option is unknown or given twice, or its value is missing or invalid; the message names the option
 */
export function parseCommandLine(args: readonly string[]) {
  const { options: values, words } = parseOptions(args, options, true);
  const { login, logout, dryRun, dryRunAs, accept, contentType, ...rest } = values;
  if ((login || logout) && (words.length > 0 || (login && logout) || rest.list || dryRun || dryRunAs)) {
    throw new UsageError(
      "--login and --logout must be given alone, without an operation, --list or --dry-run.",
    );
  }
  const keychain = login ? ("login" as const) : logout ? ("logout" as const) : undefined;
  const headers: Readonly<Record<string, string>> = {
    ...(accept !== undefined && { accept }),
    ...(contentType !== undefined && { "content-type": contentType }),
  };
  return { ...rest, words, keychain, dryRun: dryRunAs ?? dryRun, headers };
}

function mediaType(value: string): string {
  const type = value.includes("/") ? value : mediaTypes.get(value);
  if (type !== undefined) return type;
  throw new UsageError(
    `"${value}" is not a media type: write it as in application/json, or use a short name such as json.`,
  );
}

/** The longest delay of a Node timer, in whole seconds. */
const MAX_TIMEOUT = 2_147_483;

/** Returns whole milliseconds; `Infinity` (no limit) for 0 seconds. */
function milliseconds(seconds: string): number {
  if (!/^\d+(\.\d+)?$/.test(seconds) || Number(seconds) > MAX_TIMEOUT) {
    throw new UsageError(
      `--timeout must be a number of seconds up to ${MAX_TIMEOUT}, or 0 for no limit; got "${seconds}".`,
    );
  }
  return Number(seconds) === 0 ? Infinity : Math.max(1, Math.round(Number(seconds) * 1000));
}
