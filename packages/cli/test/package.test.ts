import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const exec = promisify(execFile);
const cwd = fileURLToPath(new URL("..", import.meta.url));

let prefix: string;
beforeAll(async () => {
  prefix = await mkdtemp(join(tmpdir(), "onezone-cli-"));
  // npm fails if this directory does not exist.
  await mkdir(join(prefix, "lib"));
  const { stdout } = await exec("npm", ["pack", "--no-workspaces", "--json", "--pack-destination", prefix], {
    cwd,
  });
  const [packed] = Object.values<{ filename: string }>(JSON.parse(stdout));
  await exec("npm", [
    "install",
    "--global",
    "--offline",
    "--prefix",
    prefix,
    join(prefix, packed?.filename ?? ""),
  ]);
});
afterAll(() => rm(prefix, { recursive: true }));

describe("the command, installed from its tarball", () => {
  it("runs by its name", async () => {
    const { stdout } = await exec(join(prefix, "bin/onezone-rest-cli"), ["--version"]);
    expect(stdout).toMatch(/^Onezone command line client/);
  });

  it("finds its table of operations", async () => {
    const { stdout } = await exec(join(prefix, "bin/onezone-rest-cli"), ["--list", "health"]);
    expect(stdout).toContain("Check the health");
  });
});
