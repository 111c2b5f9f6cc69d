import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followFile } from "../src/cli/follow-file.ts";

let folder: string;
let changes: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-mock-"));
  changes = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const at = (path: string) => join(folder, path);

async function write(path: string, text: string) {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
}

async function follow(path: string) {
  followFile(at(path), async () => {
    changes += 1;
  });
  await sleep(150);
}

/** Resolves when exactly this number of changes has been reported. */
async function reported(count: number) {
  await vi.waitFor(() => expect(changes).toBe(count), { timeout: 5000 });
  await sleep(300);
  expect(changes).toBe(count);
  changes = 0;
}

describe("followFile", () => {
  it("reports a file that is written in place", async () => {
    await write("spec.yaml", "first");
    await follow("spec.yaml");
    await write("spec.yaml", "second");
    await reported(1);
  });

  it("reports every replacement of the file by an editor", async () => {
    await write("spec.yaml", "first");
    await follow("spec.yaml");
    for (const count of [1, 2]) {
      await write("spec.yaml.tmp", `version ${count}`);
      await rename(at("spec.yaml.tmp"), at("spec.yaml"));
      await reported(1);
    }
  });

  it("reports every save of an editor that renames the old file to a backup", async () => {
    await write("spec.yaml", "first");
    await follow("spec.yaml");
    for (const count of [1, 2, 3, 4]) {
      await rename(at("spec.yaml"), at("spec.yaml~"));
      await write("spec.yaml", `version ${count}`);
      await reported(1);
    }
  });

  it("reports a file that was missing for a while", async () => {
    await write("spec.yaml", "first");
    await follow("spec.yaml");
    await unlink(at("spec.yaml"));
    await sleep(300);
    await write("spec.yaml", "second");
    await reported(1);
  });

  it.each([
    0, 300,
  ])("reports a file if its folder is removed and created again %i ms later", async (pause) => {
    await write("dist/spec.yaml", "first");
    await follow("dist/spec.yaml");
    for (const count of [1, 2]) {
      await rm(at("dist"), { recursive: true });
      await sleep(pause);
      await mkdir(at("dist"));
      await sleep(pause);
      await write("dist/spec.yaml", `version ${count}`);
      await reported(1);
    }
    await write("dist/spec.yaml", "in place");
    await reported(1);
  });

  it.each([
    "dist",
    "a/dist",
  ])("reports a save after the folder %s was renamed away and back", async (inner) => {
    const [outer = ""] = inner.split("/");
    await write(`${inner}/spec.yaml`, "first");
    await follow(`${inner}/spec.yaml`);
    await rename(at(outer), at("away"));
    await sleep(300);
    await rename(at("away"), at(outer));
    await vi.waitFor(() => expect(changes).toBe(1), { timeout: 5000 });
    await reported(1);
    await write(`${inner}/spec.yaml`, "second");
    await reported(1);
  });

  it("reports every change of a symbolic link in the path of the file, as in a Kubernetes volume", async () => {
    await write("..1/spec.yaml", "version 1");
    await symlink("..1", at("..data"));
    await symlink("..data/spec.yaml", at("spec.yaml"));
    await follow("spec.yaml");
    for (const version of [2, 3]) {
      await write(`..${version}/spec.yaml`, `version ${version}`);
      await symlink(`..${version}`, at("..data_tmp"));
      await rename(at("..data_tmp"), at("..data"));
      await rm(at(`..${version - 1}`), { recursive: true });
      await reported(1);
    }
  });

  it("does not report other files of the folder", async () => {
    await write("spec.yaml", "first");
    await follow("spec.yaml");
    await write("other.yaml", "x");
    await reported(0);
  });

  it("calls the listener once more if the file changes several times while the listener runs", async () => {
    await write("spec.yaml", "first");
    const finish: (() => void)[] = [];
    followFile(at("spec.yaml"), () => new Promise<void>((resolve) => finish.push(resolve)));
    await sleep(150);
    for (const count of [1, 2, 3]) {
      await write("spec.yaml", `version ${count}`);
      await sleep(300);
    }
    expect(finish).toHaveLength(1);
    finish[0]?.();
    await vi.waitFor(() => expect(finish).toHaveLength(2));
    finish[1]?.();
    await sleep(300);
    expect(finish).toHaveLength(2);
  });
});
