import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";
import { didYouMean } from "./words.ts";

/** How a response is printed. */
export type Format = (typeof formats)[number];

/** The formats of `--output`. */
export const formats = ["json", "yaml", "table", "raw"] as const;

/** What the options say, and the words that are none: the operation, and what it is called with. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly about: boolean;
  readonly list: boolean;
  readonly host?: string;
  readonly user?: string;
  readonly profile?: string;
  readonly tokenFile?: string;
  /** Whether to keep a token in the keychain, or to remove it from there. */
  readonly keychain?: "login" | "logout";
  /** Whether to ask for the token, without showing what is typed. */
  readonly askToken: boolean;
  /** Whether fields and parameters that the API description lacks are sent. */
  readonly allowUnknown: boolean;
  /** Whether what cannot be undone is done without asking. */
  readonly yes: boolean;
  /** The shell whose completion script is wanted. */
  readonly completion?: string;
  /** Whether a shell asks what the command line in the first word could go on with. */
  readonly complete: boolean;
  readonly dryRun: boolean | DryRunFormat;
  readonly output?: Format;
  readonly include: boolean;
  readonly insecure: boolean;
  /** A file with the certificates to trust in place of Node's own. */
  readonly cacert?: string;
  /** Whether to tell of each attempt, without secrets. */
  readonly verbose: boolean;
  /** Whether colours are unwanted. */
  readonly noColors: boolean;
  /** Headers that options stand for. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/** What a dry run prints. */
export type DryRunFormat = (typeof dryRunFormats)[number];

/** The forms of `--dry-run-as`. */
export const dryRunFormats = ["curl", "typescript", "http"] as const;

/** The options as `parseArgs` takes them. */
export const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  about: { type: "boolean" },
  list: { type: "boolean", short: "l" },
  host: { type: "string" },
  user: { type: "string", short: "u" },
  profile: { type: "string", short: "p" },
  "token-file": { type: "string" },
  login: { type: "boolean" },
  logout: { type: "boolean" },
  "ask-token": { type: "boolean" },
  "allow-unknown": { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  completion: { type: "string" },
  complete: { type: "boolean" },
  "dry-run": { type: "boolean" },
  "dry-run-as": { type: "string" },
  output: { type: "string", short: "o" },
  include: { type: "boolean", short: "i" },
  insecure: { type: "boolean", short: "k" },
  cacert: { type: "string" },
  verbose: { type: "boolean", short: "v" },
  "no-colors": { type: "boolean" },
  timeout: { type: "string" },
  accept: { type: "string" },
  "content-type": { type: "string" },
  // Options of the command's first version, and of curl behind it, that have nothing to change any more.
  silent: { type: "boolean", short: "s" },
  "show-error": { type: "boolean", short: "S" },
  force: { type: "boolean" },
} as const;

/** Every option, as it is written. */
export const optionNames: readonly string[] = Object.keys(options).map((name) => `--${name}`);

/** Short options of two letters, which the command has always had and parseArgs does not know. */
export const twoLetters: Readonly<Record<string, string>> = {
  "-nc": "--no-colors",
  "-ac": "--accept",
  "-ct": "--content-type",
};

/** Looks a word of the command line up; `constructor` and its like are not in a table. */
function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * Takes the options out of a command line; they may stand before and after the operation.
 *
 * @throws {UsageError} naming an option that is unknown, is given twice or lacks its value
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args.map((arg) => own(twoLetters, arg) ?? arg));
  const { host, user, timeout, completion } = values;
  if ((values.login || values.logout) && (positionals.length > 0 || (values.login && values.logout))) {
    throw new UsageError("--login and --logout are given alone, without an operation.");
  }
  return {
    words: positionals,
    help: values.help ?? false,
    version: values.version ?? false,
    about: values.about ?? false,
    list: values.list ?? false,
    ...(host !== undefined && { host }),
    ...(user !== undefined && { user }),
    ...(values["token-file"] !== undefined && { tokenFile: values["token-file"] }),
    ...(values.profile !== undefined && { profile: values.profile }),
    ...(values.login && { keychain: "login" as const }),
    ...(values.logout && { keychain: "logout" as const }),
    askToken: values["ask-token"] ?? false,
    allowUnknown: values["allow-unknown"] ?? false,
    yes: values.yes ?? false,
    ...(completion !== undefined && { completion }),
    complete: values.complete ?? false,
    dryRun:
      values["dry-run-as"] === undefined
        ? (values["dry-run"] ?? false)
        : oneOf("--dry-run-as", values["dry-run-as"], dryRunFormats),
    ...(values.output !== undefined && {
      output: oneOf("--output", values.output, formats),
    }),
    include: values.include ?? false,
    insecure: values.insecure ?? false,
    ...(values.cacert !== undefined && { cacert: values.cacert }),
    verbose: values.verbose ?? false,
    noColors: values["no-colors"] ?? false,
    headers: {
      ...(values.accept !== undefined && { accept: mediaType(values.accept) }),
      ...(values["content-type"] !== undefined && { "content-type": mediaType(values["content-type"]) }),
    },
    ...(timeout !== undefined && { timeout: seconds(timeout) }),
  };
}

function parse(args: readonly string[]) {
  const parsed = parseOptions(args);
  const given = parsed.tokens.filter((token) => token.kind === "option" && token.value !== undefined);
  const names = given.map((token) => ("name" in token ? token.name : ""));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`The option --${twice} is given twice.`);
  return parsed;
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(`${message.split(". ")[0]}.`);
    throw new UsageError(`There is no option "${unknown}".${didYouMean(unknown, optionNames)}`);
  }
}

/** What media types may be shortened to. */
export const mediaTypes: Readonly<Record<string, string>> = {
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
};

function mediaType(value: string): string {
  const whole = value.includes("/") ? value : own(mediaTypes, value);
  if (whole !== undefined) return whole;
  throw new UsageError(`"${value}" is not a media type: write it as in application/json, or short: json.`);
}

function oneOf<const Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((each) => each === value);
  if (found === undefined)
    throw new UsageError(`${option} is one of ${values.join(", ")}; it is "${value}".`);
  return found;
}

/** The longest time that a timer of Node can wait, in seconds, without a fraction. */
const MAX_TIMEOUT = 2_147_483;

/** Returns whole milliseconds; `Infinity`, for no limit, if there are 0 seconds. */
function seconds(value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value) || Number(value) > MAX_TIMEOUT) {
    throw new UsageError(
      `--timeout must be a number of seconds up to ${MAX_TIMEOUT}, or 0 for no limit; got "${value}".`,
    );
  }
  return Number(value) === 0 ? Infinity : Math.max(1, Math.round(Number(value) * 1000));
}
