import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagesOf } from "./changesets/packages.ts";
import { root } from "./command.ts";
import { tryAsConsumer } from "./rehearsal/consumer.ts";
import { managers, nodes } from "./rehearsal/package-managers.ts";
import { startRegistry } from "./rehearsal/registry.ts";

// `npm run release:rehearse`: versions and builds a clone of the last commit, publishes it to a registry on this machine, and tries
// the packages with each package manager and version of Node. `-- TEXT` selects the combinations whose names contain the text.

const selected = (process.argv[2] ?? "").toLowerCase();
const combinations = managers
  .flatMap((manager) => nodes.map((node) => ({ manager, node, name: `${manager.name} ${node}` })))
  .filter(({ name }) => name.toLowerCase().includes(selected));
if (combinations.length === 0 || process.argv.length > 3) {
  console.error(
    `npm run release:rehearse: "${process.argv.slice(2).join(" ")}" selects none of ${managers.map(({ name }) => name).join(", ")} with ${nodes.join(", ")}.`,
  );
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), "onezone-release-"));
const clone = join(scratch, "clone");
const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });

try {
  say("installing package managers and Node versions");
  run(join(root, "scripts/rehearsal"), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  say("cloning the last commit");
  run(root, "git", "clone", "--quiet", root, clone);
  run(clone, "npm", "ci", "--no-audit", "--no-fund");
  say("setting the versions");
  run(clone, "npm", "run", "--silent", "release:version");
  // Fails if the lock file does not follow the versions.
  run(clone, "npm", "ci", "--no-audit", "--no-fund");
  say("building");
  run(clone, "npm", "run", "--silent", "build", "--", "--output-logs=errors-only");

  const registry = await startRegistry(scratch);
  try {
    const npmrc = join(scratch, "publish.npmrc");
    await writeFile(npmrc, `${registry.url.replace("http:", "")}/:_authToken=rehearsal\n`);
    for (const { name, version, directory } of packagesOf(clone).filter((each) => !each.private)) {
      say(`publishing ${name}@${version}`);
      const options = [
        `--registry=${registry.url}`,
        `--userconfig=${npmrc}`,
        "--provenance=false",
        "--silent",
      ];
      run(join(clone, directory), "npm", "publish", ...options);
    }
    const consumers = join(scratch, "consumers");
    await mkdir(consumers);
    for (const { manager, node, name } of combinations) {
      try {
        await tryAsConsumer(manager, node, registry.url, consumers);
        say(`✓ ${name}`);
      } catch (error) {
        say(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await registry.close();
  }
} finally {
  await rm(scratch, { recursive: true });
}

function say(text: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
}
