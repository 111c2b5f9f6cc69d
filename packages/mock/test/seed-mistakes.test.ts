import { describe, expect, it } from "vitest";
import { SeedError } from "../src/world/seed-types.ts";
import { validateSeed } from "../src/world/validate-seed.ts";
import { token, wrongSeeds } from "./wrong-seeds.ts";

/** Returns the mistakes that are reported for a seed. */
function faultsOf(seed: unknown): readonly string[] {
  try {
    validateSeed(seed);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.faults;
    throw error;
  }
}

describe("a mistake in a seed is reported with its place and what to write", () => {
  it.each(wrongSeeds)("%s", (_, seed, message) => {
    expect(faultsOf(seed).filter((fault) => fault.includes(message))).toHaveLength(1);
    expect(faultsOf(seed)).toHaveLength(1);
  });
});

describe("many mistakes in a seed", () => {
  it("does not compare missing values", () => {
    const { name, subject } = token;
    const faults = faultsOf({ users: [{ username: "dora" }], namedTokens: [{ name }, { subject }] });
    expect(faults.join()).toContain('/namedTokens/1 needs the field "id".');
    expect(faults.join()).not.toContain("has the same");
  });

  it.each<[string, (index: number) => object]>([
    ["of unknown fields", (index) => ({ [`usernme${index}`]: "" })],
    ["of one name", () => ({ username: "dora" })],
    ["of wrong values", () => ({ username: "-", adminPrivileges: ["oz_user_list"] })],
  ])("%s are reported up to 500", (_, user) => {
    const groups = Array.from({ length: 5000 }, (_, index) => ({
      name: `group ${index}`,
      users: { nobody: [] },
    }));
    const users = Array.from({ length: 20_000 }, (_, index) => user(index));
    expect(faultsOf({ users, groups })).toHaveLength(500);
  });
});
