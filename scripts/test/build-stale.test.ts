import { readdir, readFile, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildStale, readProject } from "../build-stale.ts";
import { type ScratchCopy, scratchCopy } from "./scratch-copy.ts";

let scratch: ScratchCopy;
beforeEach(async () => {
  scratch = await scratchCopy();
});
afterEach(() => scratch.remove());

/** Returns the files in a directory of the scratch copy, by path. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(join(scratch.root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(scratch.root.length), await readFile(file, "utf8")]),
    ),
  );
}

describe("the builds of npm run dev", () => {
  it.each(["packages/types", "packages/client"])("equal the output of tsc for %s", async (path) => {
    await rm(join(scratch.root, path, "dist"), { recursive: true, force: true });
    expect(await buildStale(scratch.root)).toContain(path);
    const own = await contents(join(path, "dist"));

    await rm(join(scratch.root, path, "dist"), { recursive: true });
    const { fileNames, options } = readProject(join(scratch.root, path, "tsconfig.build.json"));
    ts.createProgram(fileNames, { ...options, noCheck: true }).emit();
    expect(own).toEqual(await contents(join(path, "dist")));
  });

  it("update the tables of the CLI once", async () => {
    const tables = ["operations.json", "help.json"];
    for (const name of tables) {
      await scratch.write(`packages/cli/dist/${name}`, "[]");
      await utimes(join(scratch.root, "packages/cli/dist", name), 0, 0);
    }
    expect(await buildStale(scratch.root)).toContain("packages/cli");
    for (const name of tables)
      expect(JSON.parse(await scratch.read(`packages/cli/dist/${name}`))).toEqual(
        JSON.parse(await scratch.read(`packages/cli/src/generated/${name}`)),
      );
    expect(await buildStale(scratch.root)).toEqual([]);
  });
});
