import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, matchesGlob, relative } from "node:path";
import { root } from "./command.ts";

// `npm run check:inputs`: fails if a Turbo task reads a file that is not part of its hash. A change of this file would not
// invalidate the cache of the task.

/** A task in the output of `turbo run --dry=json`. */
interface Task {
  readonly taskId: string;
  readonly command: string;
  /** The directory of the package, relative to the root. The paths and globs below are relative to this directory. */
  readonly directory: string;
  readonly dependencies: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[] | null;
  readonly excludedOutputs: readonly string[] | null;
}

/** The output of `turbo run --dry=json`. */
interface DryRun {
  readonly tasks: readonly Task[];
  readonly globalCacheInputs: { readonly files: Readonly<Record<string, string>> };
}

const cachedTasks = ["lint", "typecheck", "build", "build:page", "check:generated", "test"];

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1e9 });
const turbo = join(root, "node_modules/.bin/turbo");

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (spawnSync("strace", ["-V"]).status !== 0)
  fail("strace was not found. It runs on Linux only; install it, for example with `apt-get install strace`.");

const { tasks, globalCacheInputs }: DryRun = JSON.parse(run(turbo, "run", ...cachedTasks, "--dry=json"));
const byId = new Map(tasks.map((task) => [task.taskId, task]));
const runnable = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
const names = process.argv.slice(2);
for (const name of names) {
  if (!runnable.some(({ taskId }) => taskId === name))
    fail(`There is no task "${name}". The tasks are:\n${runnable.map(({ taskId }) => taskId).join("\n")}`);
}

/** Returns a task and all tasks that it depends on. Their hashes are part of the hash of the task. */
function upstream(task: Task, found: Set<Task> = new Set()): Set<Task> {
  found.add(task);
  for (const id of task.dependencies) {
    const dependency = byId.get(id);
    if (dependency && !found.has(dependency)) upstream(dependency, found);
  }
  return found;
}

/** Returns whether a file is an input or output of a task, or of a task that the task depends on. */
function isHashed(file: string, task: Task): boolean {
  if (file in globalCacheInputs.files) return true;
  return [...upstream(task)].some(({ directory, inputs, outputs, excludedOutputs }) => {
    const path = relative(directory, file);
    const matches = (glob: string) => matchesGlob(path, glob);
    return path in inputs || (outputs?.some(matches) && !excludedOutputs?.some(matches));
  });
}

/** Runs the command of a task under strace. Returns the files in the repository that it reads. */
function readsOf({ taskId, command, directory }: Task): string[] {
  const folder = mkdtempSync(join(tmpdir(), "onezone-inputs-"));
  const trace = join(folder, "trace");
  const calls = [
    "-f",
    "-y",
    "-qq",
    "--seccomp-bpf",
    "-e",
    "trace=open,openat,openat2",
    "-e",
    "status=successful",
  ];
  const { status, stdout, stderr } = spawnSync("strace", [...calls, "-o", trace, "sh", "-c", command], {
    cwd: join(root, directory),
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
    maxBuffer: 1e9,
  });
  if (status !== 0) {
    console.error(`${taskId} failed, so some of its reads may be missing:\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
  const reads = new Set<string>();
  for (const line of readFileSync(trace, "utf8").split("\n")) {
    const [, flags = "", path = ""] = /, (?:\{flags=)?(O_[A-Z_|]+).* = \d+<(.*)>$/.exec(line) ?? [];
    if (path.startsWith(root) && !/O_WRONLY|O_DIRECTORY|O_TRUNC/.test(flags)) reads.add(relative(root, path));
  }
  rmSync(folder, { recursive: true });
  return [...reads];
}

run(turbo, "run", "build", "build:page", "--output-logs=errors-only");
// Files that Git ignores are not sources: they are dependencies, or files that a task writes for itself.
const sources = new Set(
  run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"),
);
const isOurs = (file: string) => sources.has(file) || /^packages\/[^/]+\/dist\//.test(file);

// Runs builds before the tasks that read their output.
const order = runnable.toSorted((one, other) => upstream(one).size - upstream(other).size);
for (const task of order.filter(({ taskId }) => names.length === 0 || names.includes(taskId))) {
  const reads = readsOf(task).filter(isOurs);
  const missing = reads.filter((file) => !isHashed(file, task)).sort();
  console.log(`${task.taskId} reads ${reads.length} files; ${missing.length} of them are not in its inputs.`);
  for (const file of missing) console.log(`  ${file}`);
  if (missing.length > 0) process.exitCode = 1;
}
