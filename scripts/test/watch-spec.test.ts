import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stateOfSpec } from "../watch-spec.ts";

let spec: string;
beforeEach(async () => {
  spec = await mkdtemp(join(tmpdir(), "onezone-"));
  await write("paths/a.yaml");
  await write("dist/onezone.yaml");
});
afterEach(() => rm(spec, { recursive: true }));

async function write(path: string) {
  await mkdir(join(spec, path, ".."), { recursive: true });
  await writeFile(join(spec, path), String(Math.random()));
}

describe("stateOfSpec", () => {
  it.each([
    ["a save in place", () => write("paths/a.yaml")],
    ["a new file in a new folder", () => write("components/new/b.yaml")],
    ["a new file of the linter", () => write("lint/rule.js")],
    ["a removed file", () => rm(join(spec, "paths/a.yaml"))],
    [
      "a folder that is removed and created again",
      async () => {
        await rm(join(spec, "paths"), { recursive: true });
        await write("paths/a.yaml");
      },
    ],
  ])("changes after %s", async (_, change) => {
    const before = stateOfSpec(spec);
    await change();
    expect(stateOfSpec(spec)).not.toBe(before);
  });

  it("does not change after saves of generated files, packages and other files", async () => {
    const before = stateOfSpec(spec);
    await write("dist/onezone.yaml");
    await write("node_modules/x/index.js");
    await write("README.md");
    expect(stateOfSpec(spec)).toBe(before);
  });

  it("is undefined while the directory is renamed", async () => {
    const before = stateOfSpec(spec);
    await rename(spec, `${spec}.away`);
    expect(stateOfSpec(spec)).toBeUndefined();
    await rename(`${spec}.away`, spec);
    expect(stateOfSpec(spec)).toBe(before);
  });
});
