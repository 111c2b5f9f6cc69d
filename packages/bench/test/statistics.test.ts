import { describe, expect, it } from "vitest";
import { isNoisy, pairedRatio, spread } from "../src/statistics.ts";

describe("a spread", () => {
  it("contains the median and quartiles, whatever the order of the values", () => {
    expect(spread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  });
});

describe("a ratio of paired rounds", () => {
  it("is above 1 if our contender takes less time", () => {
    expect(pairedRatio([10, 10, 10], [20, 20, 20], "less").median).toBe(2);
  });

  it("is above 1 if our contender handles more requests", () => {
    expect(pairedRatio([200, 200], [100, 100], "more").median).toBe(2);
  });

  it("does not change if the machine becomes slower for both contenders", () => {
    const ours = [10, 10, 40, 40];
    const ratio = pairedRatio(
      ours,
      ours.map((value) => value * 3),
      "less",
    );
    expect(ratio).toMatchObject({ median: 3, low: 3, high: 3, drift: 0 });
    expect(isNoisy(ratio)).toBe(false);
  });

  it("is noisy if the halves of the rounds differ by more than a tenth", () => {
    const ratio = pairedRatio([1, 1, 1, 1], [2, 2, 2.3, 2.3], "less");
    expect(ratio.drift).toBeCloseTo(0.15);
    expect(isNoisy(ratio)).toBe(true);
  });

  it("is noisy if the rounds vary, unless there are enough rounds", () => {
    const scattered = (rounds: number) => Array.from({ length: rounds }, (_, index) => 1 + (index % 2) * 0.4);
    const ones = (rounds: number) => scattered(rounds).map(() => 1);
    expect(isNoisy(pairedRatio(ones(8), scattered(8), "less"))).toBe(true);
    expect(isNoisy(pairedRatio(ones(400), scattered(400), "less"))).toBe(false);
  });

  it("refuses series of different lengths", () => {
    expect(() => pairedRatio([1, 2], [1], "less")).toThrow("must have the same length");
  });
});
