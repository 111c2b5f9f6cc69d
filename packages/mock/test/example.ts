import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { unpackedChromium } from "@onezone/chromium";

// `npm run test:example` copies the example app to a temporary directory, installs the packed packages there, and runs
// the tests of the app.

const exec = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const example = fileURLToPath(new URL("../examples/spaces-app", import.meta.url));
const packed = ["spec", "packages/types", "packages/client", "packages/mock"];
const { values } = parseArgs({ options: { keep: { type: "boolean" } } });

/** The time limit in seconds for all steps together. */
const LIMIT = 600;
const signal = AbortSignal.timeout(LIMIT * 1000);

const folder = await mkdtemp(join(tmpdir(), "onezone-example-"));
console.log(folder);
await cp(example, folder, { recursive: true });
const env = { ...process.env, CI: "1", CHROMIUM: await unpackedChromium() };
await run(
  "npm",
  "pack",
  "--no-workspaces",
  "--pack-destination",
  folder,
  ...packed.map((name) => join(root, name)),
);
const tarballs = (await readdir(folder)).filter((file) => file.endsWith(".tgz")).map((file) => `./${file}`);
await run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs);
await run("npx", "msw", "init", "public", "--no-save");
await run("npm", "test");
await run("npm", "run", "build");
await run("npm", "run", "test:e2e");
if (!values.keep) await rm(folder, { recursive: true });

async function run(program: string, ...args: readonly string[]): Promise<void> {
  console.log(`> ${program} ${args.join(" ")}`);
  const { stdout } = await exec(program, args, { cwd: folder, env, signal }).catch((error) => {
    console.error(error.stdout, error.stderr);
    throw error;
  });
  console.log(stdout);
}
