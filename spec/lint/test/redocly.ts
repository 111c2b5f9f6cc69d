import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));
const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

/** The maximum output of a command, in bytes: the whole bundle takes several megabytes. */
const maxBuffer = 2 ** 26;

/** Bundles a description with the project's configuration. */
export async function bundle<Document>(file: string): Promise<Document> {
  return JSON.parse(await redocly("bundle", file, "--ext=json"));
}

type Waiting = (report: Promise<readonly unknown[]>) => void;

/** The descriptions that wait for the next run of lint, by options. */
const waiting = new Map<string, Map<string, Waiting>>();

/**
 * Lints a description with the project's configuration. Returns the problems of the report in JSON. Tests that run at the same time
 * share a process, because most of the run time of a process is start-up.
 */
export function lint(file: string, ...options: readonly string[]): Promise<readonly unknown[]> {
  const key = options.join(" ");
  const files = waiting.get(key) ?? new Map<string, Waiting>();
  if (files.size === 0) {
    waiting.set(key, files);
    setTimeout(() => {
      waiting.delete(key);
      lintAll(files, options);
    }, 50);
  }
  return new Promise((resolve) => files.set(file, resolve));
}

/** Lints all files with one process, which prints a JSON document for each, in their order. */
async function lintAll(files: ReadonlyMap<string, Waiting>, options: readonly string[]): Promise<void> {
  const output = await redocly("lint", ...files.keys(), "--format=json", ...options);
  const reports = output.split(/(?<=^\})(?=\{)/m).filter((text) => text.trim() !== "");
  [...files.values()].forEach((resolve, index) => {
    resolve(Promise.resolve().then(() => JSON.parse(reports[index] ?? "").problems));
  });
}

/** Runs a `redocly` command with the project's configuration and returns its output, even if the command fails. */
async function redocly(...options: readonly string[]): Promise<string> {
  const args = [cli, ...options, "--config", config];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer }).catch((error) => error);
  return stdout;
}
