import { parseArgs } from "node:util";
import { hostFault, readHost } from "../host.ts";

import { suggestion } from "../suggestion.ts";
import { type LogFormat, logFormats } from "./log-formats.ts";
import { UsageError } from "./usage-error.ts";

/** What the command is asked to do. */
export type Command =
  | { readonly do: "help" | "version" }
  | { readonly do: "serve"; readonly options: Options };

/** How to serve; see `help` for each. Optional ones are absent where the mock's own default holds. */
export interface Options {
  readonly port: number;
  readonly host: string;
  readonly spec?: string;
  readonly seed?: string;
  readonly stateless: boolean;
  readonly strict: boolean;
  readonly openControl?: boolean;
  readonly delays: readonly string[];
  readonly faults: readonly string[];
  readonly randomSeed?: string;
  readonly log: LogFormat;
}

const known = {
  port: { type: "string", short: "p", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  spec: { type: "string" },
  seed: { type: "string" },
  stateless: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  "open-control": { type: "boolean", default: false },
  delay: { type: "string", multiple: true },
  fault: { type: "string", multiple: true },
  "random-seed": { type: "string" },
  log: { type: "string", default: "text" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/**
 * Reads the command line, without the program's name.
 *
 * @throws {UsageError} naming the option that is wrong
 */
export function parseOptions(args: readonly string[]): Command {
  const {
    help,
    version,
    port,
    delay = [],
    fault = [],
    "random-seed": randomSeed,
    "open-control": openControl,
    host: hostText,
    log,
    spec,
    seed,
    ...rest
  } = read(args);
  if (help) return { do: "help" };
  if (version) return { do: "version" };
  if (!/^\d+$/.test(port)) throw new UsageError(`--port must be a number; it is "${port}".`);
  const host = readHost(hostText);
  if (host === undefined) throw new UsageError(hostFault("--host", hostText));
  if (!isLogFormat(log)) throw new UsageError(`--log must be ${logFormats.join(", ")}; it is "${log}".`);
  if (rest.stateless && seed !== undefined) {
    throw new UsageError("--stateless has no world, so it goes without --seed.");
  }
  return {
    do: "serve",
    options: {
      ...rest,
      port: Number(port),
      host,
      ...(openControl && { openControl }),
      delays: delay,
      faults: fault,
      log,
      ...(spec !== undefined && { spec }),
      ...(seed !== undefined && { seed }),
      ...(randomSeed !== undefined && { randomSeed }),
    },
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    if (!isParseArgsError(error)) throw error;
    const [, unknown] = /^Unknown option '(--[^']+)'/.exec(error.message) ?? [];
    if (unknown === undefined) throw new UsageError(error.message);
    const names = Object.keys(known).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${unknown}.${suggestion(unknown, names)}`);
  }
}

/** https://nodejs.org/api/errors.html: each fault that parseArgs finds has a code of this form. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

function isLogFormat(text: string): text is LogFormat {
  return logFormats.some((format) => format === text);
}
