import { mkdtemp, rename, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followFile } from "../src/cli/follow-file.ts";

let folder: string;
let file: string;
let changes: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-mock-"));
  file = join(folder, "spec.yaml");
  changes = 0;
  await writeFile(file, "first");
  await followFile(
    file,
    async () => {
      changes += 1;
    },
    (error) => {
      throw error;
    },
  );
});
afterEach(() => rm(folder, { recursive: true }));

/** Resolves when that many changes have been told of, and no more. */
async function toldOf(count: number) {
  await vi.waitFor(() => expect(changes).toBe(count), { timeout: 5000 });
  await sleep(200);
  expect(changes).toBe(count);
}

describe("followFile", () => {
  it("tells of a file that is written in place", async () => {
    await writeFile(file, "second");
    await toldOf(1);
  });

  it("tells each time that an editor puts a new file in its stead", async () => {
    for (const count of [1, 2]) {
      await writeFile(`${file}.tmp`, `version ${count}`);
      await rename(`${file}.tmp`, file);
      await toldOf(count);
    }
  });

  it("tells each time of an editor that keeps the old file as a backup", async () => {
    // What it is about is a race, which the file's watcher does not lose each time.
    for (const count of [1, 2, 3, 4]) {
      await rename(file, `${file}~`);
      await writeFile(file, `version ${count}`);
      await toldOf(count);
    }
  });

  it("tells of a file that was gone for a while", async () => {
    await unlink(file);
    await sleep(300);
    await writeFile(file, "second");
    await toldOf(1);
  });

  it("says nothing of other files in the folder", async () => {
    await writeFile(join(folder, "other.yaml"), "x");
    await sleep(400);
    expect(changes).toBe(0);
  });
});
