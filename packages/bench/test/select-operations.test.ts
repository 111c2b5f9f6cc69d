import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { specDirectory } from "../../../scripts/command.ts";
import { lintAndBundle } from "../../../scripts/lint-and-bundle.ts";
import { selectOperations } from "../src/select-operations.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-select-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Selects operations of the spec, and returns the selected ones in order, as `METHOD /path operationId`. */
async function operationsOf(count: number): Promise<string[]> {
  await selectOperations(specDirectory, folder, count);
  const { operations } = readModel(await lintAndBundle(folder));
  return operations.map(({ method, path, id }) => `${method} ${path} ${id}`);
}

describe("a spec with selected operations", () => {
  it("contains only the revocation of temporary tokens if one operation is selected", async () => {
    expect(await operationsOf(1)).toEqual([
      "DELETE /users/{id}/tokens/temporary revokeAllTemporaryTokensOfUser",
    ]);
  });

  it("has the requested number of operations, passes lint, and does not change the original", async () => {
    const original = () => readFile(join(specDirectory, "onezone.yaml"), "utf8");
    const before = await original();
    expect(await operationsOf(50)).toHaveLength(50);
    expect(await original()).toBe(before);
  });

  it("is the unchanged spec if all operations are selected", async () => {
    const all = readModel(document).operations.length;
    await selectOperations(specDirectory, folder, all);
    const root = (directory: string) => readFile(join(directory, "onezone.yaml"), "utf8");
    expect(await root(folder)).toBe(await root(specDirectory));
    await expect(selectOperations(specDirectory, folder, all + 1)).rejects.toThrow(
      `The spec has ${all} operations; it cannot be measured with ${all + 1}.`,
    );
  });
});
