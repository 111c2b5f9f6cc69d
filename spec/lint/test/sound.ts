import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { lint as lintFile } from "./redocly.ts";

/** A description without lint problems. */
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

/** Returns the problems that `redocly lint` finds with the project's configuration, without common responses. */
export async function lint(description: string): Promise<Problem[]> {
  const file = join(folder, `${crypto.randomUUID()}.yaml`);
  await writeFile(file, description);
  // The description has its own catalogue, without the errors of the common responses.
  return (await lintFile(file, "--skip-preprocessor=onezone/common-responses")) as Problem[];
}

/**
 * Returns the valid description with a replacement that breaks a rule, and the line of the replacement.
 */
export function broken(before: string, after: string): { description: string; line: number } {
  const at = sound.indexOf(before);
  if (at < 0) throw new Error(`sound.yaml does not contain ${before}`);
  return {
    description: sound.replace(before, () => after),
    line: sound.slice(0, at).split("\n").length,
  };
}

/** Expects that the replacement breaks exactly one rule, and that the problem is reported on the replaced line. */
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
