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

describe("a mistake in a seed is reported with its place and a correction:", () => {
  it.each(wrongSeeds)("%s", (_, seed, message) => {
    expect(faultsOf(seed).filter((fault) => fault.includes(message))).toHaveLength(1);
    expect(faultsOf(seed)).toHaveLength(1);
  });
});

describe("a seed that contains many mistakes", () => {
  it("causes no message about equal values if the values are missing", () => {
    const { name, subject } = token;
    const faults = faultsOf({ users: [{ username: "dora" }], namedTokens: [{ name }, { subject }] });
    expect(faults.join()).toContain('/namedTokens/1 needs the field "id".');
    expect(faults.join()).not.toContain("has the same");
  });

  it.each<[string, (index: number) => object]>([
    ["unknown fields", (index) => ({ [`usernme${index}`]: "" })],
    ["equal names", () => ({ username: "dora" })],
    ["invalid values", () => ({ username: "-", adminPrivileges: ["oz_user_list"] })],
  ])("causes at most 500 messages: %s", (_, user) => {
    const groups = Array.from({ length: 5000 }, (_, index) => ({
      name: `group ${index}`,
      users: { nobody: [] },
    }));
    const users = Array.from({ length: 20_000 }, (_, index) => user(index));
    expect(faultsOf({ users, groups })).toHaveLength(500);
  });
});
