import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { redocly } from "./redocly.ts";

/** A description that keeps every rule. */
export const sound: string = await readFile(new URL("sound.yaml", import.meta.url), "utf8");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-lint-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A problem as `redocly lint` reports it. */
export interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly suggest: readonly string[];
  readonly location: readonly { readonly start: { readonly line: number } }[];
}

/** Returns what `redocly lint` finds, under the project's own configuration but for common responses. */
export async function lint(description: string): Promise<Problem[]> {
  const file = join(folder, `${crypto.randomUUID()}.yaml`);
  await writeFile(file, description);
  // The sound description has a catalogue of its own, without the errors of the responses that are common to Onezone's.
  const options = ["--format=json", "--skip-preprocessor=onezone/common-responses"];
  return JSON.parse(await redocly("lint", file, ...options)).problems;
}

/**
 * The sound description with `before` replaced.
 *
 * @returns the broken description, and the line of the replacement
 */
export function broken(before: string, after: string): { description: string; line: number } {
  const at = sound.indexOf(before);
  if (at < 0) throw new Error(`sound.yaml does not contain ${before}`);
  return {
    description: sound.replace(before, () => after),
    line: sound.slice(0, at).split("\n").length,
  };
}

/** Expects that the replacement breaks just the one rule, and that the problem is reported on the replaced line. */
export async function expectProblem(
  before: string,
  after: string,
  ruleId: string,
  message: string | RegExp,
): Promise<void> {
  const { description, line } = broken(before, after);
  const problems = await lint(description);
  expect(problems.map((problem) => problem.ruleId)).toEqual([ruleId]);
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.location[0]?.start.line).toBe(line);
}
