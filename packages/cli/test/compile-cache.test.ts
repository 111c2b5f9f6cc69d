import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileCacheDirectory } from "../src/compile-cache.ts";
import { run } from "./run.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "onezone-cli-home-"));
});
afterEach(() => rm(home, { recursive: true }));

const cacheOf = (base: string) => compileCacheDirectory({ XDG_CACHE_HOME: base });

describe("the directory for compiled code", () => {
  it("is created below the home directory, with access only for its owner", async () => {
    await run(["--version"], { environment: { HOME: home, TMPDIR: home } });
    const directory = join(home, ".cache/onezone-rest-cli");
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect(await readdir(directory)).not.toEqual([]);
    expect(await readdir(home)).toEqual([".cache"]);
  });

  it.each(["", "/no/such", "relative"])("is not used if the home directory is %j", async (base) => {
    const { code } = await run(["--version"], { environment: { HOME: base, TMPDIR: home } });
    expect({ code, left: await readdir(home) }).toEqual({ code: 0, left: [] });
  });

  it("is not used if others can write to it", async () => {
    const directory = join(home, "onezone-rest-cli");
    await mkdir(directory);
    await chmod(directory, 0o777);
    expect(cacheOf(home)).toBeUndefined();
  });

  it("is not used if it is a symbolic link", async () => {
    await mkdir(join(home, "planted"), { mode: 0o700 });
    await symlink(join(home, "planted"), join(home, "onezone-rest-cli"));
    expect(cacheOf(home)).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)("is not used if it belongs to another user", async () => {
    const { chown } = await import("node:fs/promises");
    expect(cacheOf(home)).toBe(join(home, "onezone-rest-cli"));
    await chown(join(home, "onezone-rest-cli"), 65534, 65534);
    expect(cacheOf(home)).toBeUndefined();
  });
});
