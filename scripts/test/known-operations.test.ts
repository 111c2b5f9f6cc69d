import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "@onezone/model";
import { afterAll, beforeAll, expect, it } from "vitest";
import { specDirectory } from "../command.ts";
import { knownFacts, readFacts } from "../facts/facts-file.ts";
import { redocly } from "../lint-and-bundle.ts";
import { knownDocument } from "./known-document.ts";

/**
 * A description of all known operations of Onezone, including those that the spec does not describe yet. The rules and decorators of
 * the spec must support all of them.
 */
const { operations } = await readFacts(knownFacts);

let directory: string;
let description: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "onezone-known-"));
  description = join(directory, "onezone.json");
  await writeFile(description, JSON.stringify(knownDocument(operations)));
});
afterAll(() => rm(directory, { recursive: true }));

/** Returns the output of a `redocly` command for this description, with the configuration of the spec. */
async function print(command: string, ...options: string[]): Promise<string> {
  const skip = "--skip-preprocessor=onezone/common-responses";
  return (await redocly(specDirectory, [command, description, skip, ...options])).stdout;
}

it("lint accepts the resource and the access rule of every known operation", async () => {
  const { problems } = JSON.parse(await print("lint", "--format=json", "--max-problems=100000"));
  const ofAccess = (problem: { readonly location: readonly { readonly pointer?: string }[] }) =>
    problem.location[0]?.pointer?.includes("/x-onezone-");
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(ofAccess)).toEqual([]);
});

it("the bundle describes who may call every known operation", async () => {
  const model = readModel(JSON.parse(await print("bundle", "--ext=json")));
  const described = new Map(model.operations.map(({ id, description }) => [id, description]));
  const words = operations.map(({ operationId, path }) => {
    const text = described.get(operationId) ?? "";
    const [, who] = /^\*\*Who may call it\*\*: (.+?)\n\n\*\*API caveat\*\*: `ozw\/\S+`$/s.exec(text) ?? [];
    return { path, who: who?.replaceAll("\n", " ") };
  });
  // Each text is shown once, with the first of its paths.
  const distinct = new Map(words.reverse().map(({ path, who }) => [who, path]));
  const lines = [...distinct].reverse().map(([who, path]) => `${path}\n  ${who}\n`);
  await expect(lines.join("")).toMatchFileSnapshot("who-may-call.txt");
  expect(distinct.has(undefined)).toBe(false);
});
