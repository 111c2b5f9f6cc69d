import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { segmentsOf } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { isMap, parseDocument } from "yaml";

/** The Redocly command, with the same version and configuration as `redocly` in `spec/`. */

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** The spec is invalid. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  /** One line for each problem: `file:line:column reason (rule)`, with the path relative to the repository. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Lints the spec in `directory` and bundles it into one document.
 *
 * @throws {SpecError} if lint reports an error or a warning, or if bundling fails
 */
export function lintAndBundle(directory: string): Promise<OpenApiDocument> {
  return makeFromSpec(directory, async (document) => document);
}

/**
 * Lints the spec in `directory` and processes its bundle at the same time, because lint takes longer than bundling. If lint reports a
 * problem, the result is discarded.
 *
 * @param signal aborts lint and bundling
 * @throws {SpecError} if lint reports an error or a warning, or if bundling fails
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
  // The problems of lint are more helpful than later errors.
  if (linted.status === "rejected") throw linted.reason;
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

async function lint(directory: string, signal?: AbortSignal): Promise<void> {
  // Without --lint-config=error, a mistake in redocly.yaml would silently turn off a rule.
  const options = ["--format=json", "--max-problems=1000", "--lint-config=error"];
  const finished = await redocly(directory, ["lint", "onezone", ...options], signal);
  const problems = await lintProblems(finished, directory);
  if (problems.length > 0) throw new SpecError(problems);
}

/**
 * Bundles the spec in `directory` into one document, without lint.
 *
 * @param signal aborts it
 * @throws {SpecError} if bundling fails
 */
export async function bundle(directory: string, signal?: AbortSignal): Promise<OpenApiDocument> {
  const options = ["--ext=json", "--component-renaming-conflicts-severity=error"];
  const { code, stdout, stderr } = await redocly(directory, ["bundle", "onezone", ...options], signal);
  if (code !== 0) throw new SpecError(await textProblems(stderr, directory));
  return JSON.parse(stdout);
}

interface LintReport {
  readonly problems: readonly Problem[];
}

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly [
    {
      readonly source: { readonly ref: string };
      readonly pointer?: string;
      readonly start: { readonly line: number; readonly col: number };
    },
  ];
  /** The node that refers to the location, such as the content that an example belongs to. */
  readonly from?: { readonly source: { readonly ref: string }; readonly pointer: string };
  /** Similar known words. */
  readonly suggest?: readonly string[];
}

/** Reads problems from JSON on stdout, or from text on stderr if Redocly cannot read the root file or the configuration. */
async function lintProblems({ code, stdout, stderr }: Finished, directory: string): Promise<string[]> {
  if (!stdout.startsWith("{")) return code === 0 ? [] : textProblems(stderr, directory);
  const report: LintReport = JSON.parse(stdout);
  // Broken references are reported separately, so this omits examples that cannot be validated because of one.
  const problems = report.problems.filter(({ message }) => !/errored: can't resolve reference/.test(message));
  return Promise.all(
    problems.map(async (problem) => {
      const { ruleId, message, suggest = [] } = problem;
      const [{ source, start }] = problem.location;
      const about = /^no-invalid-.*-examples$/.test(ruleId) ? await exampleOf(problem, directory) : "";
      const meant = suggest.length > 0 ? ` Did you mean ${suggest.slice(0, 3).join(" or ")}?` : "";
      const reason = message.replaceAll(/\s*\n\s*/g, " ").trim();
      return `spec/${source.ref}:${start.line}:${start.col} ${about}${reason}${meant} (${ruleId})`;
    }),
  );
}

/** Returns the names of an invalid example and the file of its schema: `example "first", schema spec/…: `. */
async function exampleOf({ location: [at], from }: Problem, directory: string): Promise<string> {
  if (from === undefined) return "";
  const key = /\/examples\/([^/]+)/.exec(at.pointer ?? "")?.[1];
  const name = at.source.ref === from.source.ref ? key : basename(at.source.ref, ".yaml");
  const text = await readFile(join(directory, from.source.ref), "utf8");
  const owner: unknown = parseDocument(text).getIn(segmentsOf(from.pointer), true);
  const ref = isMap(owner) ? owner.getIn(["schema", "$ref"]) : undefined;
  const schema =
    typeof ref === "string" && !ref.startsWith("#") ? join(dirname(from.source.ref), ref) : from.source.ref;
  return `${name === undefined ? "" : `example "${name}", `}schema spec/${schema}: `;
}

/** Reads the problems in Redocly's error text, one line for each, without stack traces. */
async function textProblems(text: string, directory: string): Promise<string[]> {
  const relativeText = text.replaceAll(`${resolve(directory)}${sep}`, "spec/");
  const inConfiguration = relativeText.matchAll(
    /^\[\d+\] (\S+) at \S+\n\n(.*)\n(?:\n(Did you mean): (.*) \?)?/gm,
  );
  const problems = [...inConfiguration].map(
    ([, place, reason, meant, words]) => `spec/${place} ${reason}${meant ? ` ${meant} ${words}?` : ""}`,
  );
  if (problems.length > 0) return problems;
  if (/^onezone does not exist/m.test(text))
    return ['spec/redocly.yaml is missing or does not define the API "onezone" under `apis`.'];
  const [, cause] = /^ {2}- (.*)$/m.exec(relativeText) ?? [];
  if (cause === undefined) return [textLines(relativeText).join(" ")];
  if (/^Something went wrong when processing/m.test(text)) return [`spec/lint: a rule failed: ${cause}`];
  const [, plugin] = /Failed to load plugin "(.*?)"/.exec(text) ?? [];
  return [`${plugin === undefined ? "" : await placeOfFault(plugin, directory)}${placeFirst(cause)}`];
}

/** Returns the location of a module's load error, such as `spec/lint/plugin.js:1 `, or an empty text if it is unknown. */
async function placeOfFault(module: string, directory: string): Promise<string> {
  const { stderr } = await run([module]);
  const [, url, line] = /^(file:.*):(\d+)$/m.exec(stderr) ?? [];
  return url === undefined ? "" : `spec/${relative(directory, fileURLToPath(url))}:${line} `;
}

/** Converts `reason in "file" (line:column)` to `file:line:column reason`, the format of other problems. */
function placeFirst(cause: string): string {
  const [, reason, file, place] = /^(.*) in "(.*)" \((\d+:\d+)\)$/.exec(cause) ?? [];
  return reason === undefined ? cause : `${file}:${place} ${reason}`;
}

function textLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(validating|bundling) |^[\u2500-\u257f]/.test(line));
}

/** The result of a command. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a `redocly` command in a directory. Does not throw if the command fails.
 *
 * @throws the reason of the signal, if it was aborted
 */
export function redocly(cwd: string, args: readonly string[], signal?: AbortSignal): Promise<Finished> {
  return run([cli, ...args], { cwd, ...(signal && { signal }) });
}

function run(
  args: readonly string[],
  { signal, ...options }: { readonly cwd?: string; readonly signal?: AbortSignal } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const all = { ...options, maxBuffer: Number.POSITIVE_INFINITY, ...(signal && { signal }) };
    const child = execFile(process.execPath, args, all, (_error, stdout, stderr) => {
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: child.exitCode ?? 1, stdout, stderr });
    });
  });
}
