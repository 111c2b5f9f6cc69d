import { describe, expect, it } from "vitest";
import { compare } from "../src/comparison.ts";
import { pairedRounds } from "../src/paired-rounds.ts";

/** Returns contenders that record their turns and measure the `value` of their name. */
function contenders(names: readonly string[], turns: string[], value = (name: string) => name.length) {
  return names.map((name) => ({
    name,
    async measure() {
      turns.push(name);
      return { time: value(name) };
    },
  }));
}

const metrics = [{ name: "time", what: "a turn", unit: "ms", better: "less" }] as const;

describe("paired rounds", () => {
  it("let each contender run first and last equally often, and discard warm-up rounds", async () => {
    const turns: string[] = [];
    const effort = { warmUps: 1, minimum: 2, maximum: 2 };
    const { readings } = await pairedRounds(contenders(["A", "B", "C"], turns), effort, () => false);
    expect(turns.join("")).toBe("CBAABCCBA");
    expect(readings.get("B")).toHaveLength(2);
  });

  it("end when all ratios are settled, but not before the minimum number of rounds", async () => {
    const turns: string[] = [];
    const effort = { warmUps: 0, minimum: 3, maximum: 9 };
    await pairedRounds(contenders(["A"], turns), effort, () => true);
    expect(turns).toHaveLength(3);
  });

  it("continue without a contender that fails, but throw if our contender fails", async () => {
    const effort = { warmUps: 0, minimum: 2, maximum: 2 };
    const failing = { name: "broken", measure: () => Promise.reject(new Error("cannot serve it")) };
    const rows = await compare({ metrics, contenders: [...contenders(["A"], []), failing] }, effort);
    expect(rows).toMatchObject([
      { contender: "A", rounds: 2, value: { median: 1 } },
      { contender: "broken", rounds: 0, reason: "cannot serve it" },
    ]);
    await expect(compare({ metrics, contenders: [failing] }, effort)).rejects.toThrow("cannot serve it");
  });
});

describe("a comparison", () => {
  it("returns the ratio of each contender to the first, and omits contenders without the metric", async () => {
    const [ours, theirs] = contenders(["A", "BB"], []);
    if (!ours || !theirs) throw new Error("no contenders");
    const typesOnly = { name: "CCC", measure: async () => ({ types: 3 }) };
    const rows = await compare(
      { operations: 50, metrics, contenders: [ours, theirs, typesOnly] },
      { warmUps: 0, minimum: 1, maximum: 1 },
    );
    expect(rows.map(({ contender, ratio }) => [contender, ratio?.median])).toEqual([
      ["A", undefined],
      ["BB", 2],
    ]);
  });
});
