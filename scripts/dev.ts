import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseOptions, UsageError } from "@onezone/command-line";
import { startMock } from "@onezone/mock";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { buildStale } from "./build-stale.ts";
import { changesBetween, changeText } from "./changed-operations.ts";
import { root, specDirectory } from "./command.ts";
import { differencesFromFacts } from "./facts/differences-of-operations.ts";
import { generateFiles, writeFiles } from "./generated-files.ts";
import { makeFromSpec, SpecError } from "./lint-and-bundle.ts";
import { playStories } from "./play-stories.ts";
import { follow, stateOfSpec } from "./watch-spec.ts";

/**
 * `npm run dev`: updates everything that is generated from the spec after each save. It lints and bundles the spec, writes the
 * generated files, builds types, client and CLI, and reloads the mock. If the spec is invalid, it prints the problems and the mock
 * continues with the last valid one. For the changed operations, it prints differences from the facts and plays the stories in the
 * background.
 */

/** The maximum number of problems to print. The first ones are usually the cause of the others. */
const MAX_PROBLEMS = 5;

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));

const mock = await start();
/** The description that the mock serves. */
let served: OpenApiDocument = await readServed();
say("mock", `serving ${operations()} at ${mock.url}`);
say("mock", `reference, console and log: ${mock.origin}/; credentials: ${mock.origin}/__mock/world`);
if (mock.curl) console.log(`\n  ${mock.curl}\n`);

say("dev", "watching spec/ (press Ctrl-C to stop)");
follow(() => stateOfSpec(specDirectory), update);

async function start() {
  try {
    const { port } = parseOptions(process.argv.slice(2), {
      port: { value: "number", default: "4010", read: readPort, help: "port of the mock" },
    }).options;
    return await startMock({ port, spec: join(specDirectory, "dist/onezone.json") });
  } catch (error) {
    console.error(`npm run dev: ${error instanceof Error ? error.message : error}`);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}

function readPort(text: string, option: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`${option} must be a number, got "${text}".`);
}

async function readServed(): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(join(specDirectory, "dist/onezone.json"), "utf8"));
}

/**
 * Updates everything from the spec. Stops if the spec is saved again meanwhile. Never rejects: it prints errors, and the next save
 * tries again.
 */
async function update(signal: AbortSignal): Promise<void> {
  const startTime = performance.now();
  try {
    const { document, files } = await makeFromSpec(
      specDirectory,
      async (document) => {
        signal.throwIfAborted();
        return { document, files: await generateFiles(document) };
      },
      signal,
    );
    // Generating the files blocks the event loop, so this process can notice another save only now.
    await setTimeout(0);
    signal.throwIfAborted();
    say("lint", "no problems");
    const written = await writeFiles(root, files);
    say("bundle", list(written.filter((path) => path.startsWith("spec/"))));
    signal.throwIfAborted();
    say("build", list(await buildStale(root)));
    signal.throwIfAborted();
    await mock.reload(document);
    const changes = changesBetween(served, document);
    served = document;
    say("mock", `serving ${operations()} at ${mock.url}`);
    say("spec", changeText(changes) || "no operation changed");
    const affected = [...changes.added, ...changes.changed];
    for (const difference of await differencesFromFacts(document, affected)) say("facts", difference);
    playStories(mock.url, affected, (line) => say("stories", line), signal);
    say("dev", `up to date after ${((performance.now() - startTime) / 1000).toFixed(1)} s`);
  } catch (error) {
    if (signal.aborted) return;
    printProblems(error);
    say("mock", `still serving the last valid spec at ${mock.url}`);
  }
}

function printProblems(error: unknown): void {
  if (!(error instanceof SpecError)) {
    say("error", error instanceof Error ? error.message : String(error));
    return;
  }
  for (const problem of error.problems.slice(0, MAX_PROBLEMS)) say("lint", problem);
  const more = error.problems.length - MAX_PROBLEMS;
  if (more > 0) say("lint", `and ${more} more; run \`npm run lint\` to see all`);
}

function operations(): string {
  return mock.operationCount === 1 ? "1 operation" : `${mock.operationCount} operations`;
}

function list(paths: readonly string[]): string {
  return paths.length === 0 ? "unchanged" : paths.join(", ");
}

function say(step: string, text: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${step.padEnd(7)}  ${text}`);
}
