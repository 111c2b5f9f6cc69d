import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** Redocly's command, run on the spec as `redocly` in `spec/` would: same version, same configuration, same verdict. */

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** Something wrong in the spec. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  /** One line for each problem: `file:line:column reason (rule)`, the file relative to the repository. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Lints the spec in `directory` and bundles it into one document.
 *
 * @throws {SpecError} where lint finds an error or a warning, or the bundle cannot be made
 */
export function lintAndBundle(directory: string): Promise<OpenApiDocument> {
  return makeFromSpec(directory, async (document) => document);
}

/**
 * Lints the spec in `directory`, and makes something of its bundle. That is done while lint is still under way, which takes
 * longer than the bundle; where lint finds anything, what was made is thrown away.
 *
 * @param signal ends it early
 * @throws {SpecError} where lint finds an error or a warning, or the bundle cannot be made
 */
export async function makeFromSpec<T>(
  directory: string,
  make: (document: OpenApiDocument) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const [linted, made] = await Promise.allSettled([
    lint(directory, signal),
    bundle(directory, signal).then(make),
  ]);
  // Of a spec that is broken, lint tells more than what breaks on it later.
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

async function lint(directory: string, signal?: AbortSignal): Promise<void> {
  const options = ["--format=json", "--max-problems=1000"];
  const finished = await redocly(directory, ["lint", "onezone", ...options], signal);
  const problems = lintProblems(finished);
  if (problems.length > 0) throw new SpecError(problems);
}

async function bundle(directory: string, signal?: AbortSignal): Promise<OpenApiDocument> {
  const options = ["--ext=json", "--component-renaming-conflicts-severity=error"];
  const { code, stdout, stderr } = await redocly(directory, ["bundle", "onezone", ...options], signal);
  if (code !== 0) throw new SpecError(textLines(stderr));
  return JSON.parse(stdout);
}

interface LintReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly [
      {
        readonly source: { readonly ref: string };
        readonly start: { readonly line: number; readonly col: number };
      },
    ];
  }[];
}

/** Redocly reports as JSON, unless it cannot read the root file or its configuration: then in words, on stderr. */
function lintProblems({ code, stdout, stderr }: Finished): string[] {
  if (!stdout.startsWith("{")) return code === 0 ? [] : textLines(stderr);
  const report: LintReport = JSON.parse(stdout);
  return report.problems.map(({ ruleId, message, location: [{ source, start }] }) => {
    const reason = message.replaceAll(/\s*\n\s*/g, " ").trim();
    return `spec/${source.ref}:${start.line}:${start.col} ${reason} (${ruleId})`;
  });
}

function textLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(validating|bundling) /.test(line));
}

/** What a command left behind. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a `redocly` command in a folder; whether it succeeds is the reader's to judge.
 *
 * @throws the signal's reason, if that ended the command
 */
export function redocly(cwd: string, args: readonly string[], signal?: AbortSignal): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: Number.POSITIVE_INFINITY, ...(signal && { signal }) };
    const child = execFile(process.execPath, [cli, ...args], options, (_error, stdout, stderr) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: child.exitCode ?? 1, stdout, stderr });
    });
  });
}
