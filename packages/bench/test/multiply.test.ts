import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "@onezone/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { specDirectory } from "../../../scripts/command.ts";
import { lintAndBundle } from "../../../scripts/redocly.ts";
import { multiplySpec } from "../src/multiply.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-multiply-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Returns the operations of a multiplied spec in their order, as `METHOD /path operationId`. */
async function operationsOf(count: number): Promise<string[]> {
  await multiplySpec(specDirectory, folder, count);
  const { operations } = readModel(await lintAndBundle(folder));
  return operations.map(({ method, path, id }) => `${method} ${path} ${id}`);
}

describe("the multiplied spec", () => {
  it("contains only the revocation of temporary tokens for one operation", async () => {
    expect(await operationsOf(1)).toEqual([
      "DELETE /users/{id}/tokens/temporary revokeAllTemporaryTokensOfUser",
    ]);
  });

  it("has the requested number of operations and passes lint", async () => {
    expect(await operationsOf(50)).toHaveLength(50);
  });

  it("does not change the original", async () => {
    const before = await readFile(join(specDirectory, "onezone.yaml"), "utf8");
    await multiplySpec(specDirectory, folder, 100);
    expect(await readFile(join(specDirectory, "onezone.yaml"), "utf8")).toBe(before);
  });
});
