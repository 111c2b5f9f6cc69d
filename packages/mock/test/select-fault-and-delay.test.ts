import { describe, expect, it } from "vitest";
import { DisturbanceError } from "../src/faults/disturbance-error.ts";
import { parseRules, type RuleTexts } from "../src/faults/fault-and-delay-rules.ts";
import { Disturbances } from "../src/faults/select-fault-and-delay.ts";

const operationIds = ["createUser", "getUser"];

function disturbancesOf(texts: RuleTexts = {}, seed = "s"): Disturbances {
  return new Disturbances(parseRules(texts, operationIds), seed);
}

/** Returns the disturbances of `count` responses of the operation. */
function draw(disturbances: Disturbances, count: number, operationId = "getUser") {
  return Array.from({ length: count }, () => disturbances.next(operationId, {}));
}

/** How many of `count` responses have a fault of this kind. */
function countOf(disturbances: Disturbances, kind: string, count = 10_000) {
  return draw(disturbances, count).filter(({ fault }) => fault?.kind === kind).length;
}

describe("Disturbances", () => {
  it("disturbs no response by default", () => {
    const disturbances = disturbancesOf();
    expect(disturbances.next("getUser", {})).toEqual({ delay: 0 });
  });

  it("spreads delays over the whole range, its ends included", () => {
    const delays = draw(disturbancesOf({ delays: ["3..5"] }), 100);
    expect([...new Set(delays.map(({ delay }) => delay))].sort()).toEqual([3, 4, 5]);
  });

  it.each(["status", "cut"])("gives each of several faults its own probability: %s", (kind) => {
    const disturbances = disturbancesOf({ faults: ["503:20%", "cut:20%"] });
    const count = countOf(disturbances, kind);
    expect(count).toBeGreaterThan(1850);
    expect(count).toBeLessThan(2150);
  });

  it("never applies a fault of 0 %, and always applies one of 100 %", () => {
    expect(countOf(disturbancesOf({ faults: ["cut:0%"] }), "cut")).toBe(0);
    expect(countOf(disturbancesOf({ faults: ["cut"] }), "cut")).toBe(10_000);
  });

  it("disturbs only the operations that a delay or fault names", () => {
    const disturbances = disturbancesOf({ delays: ["7@createUser"], faults: ["cut@createUser"] });
    expect(disturbances.next("createUser", {})).toEqual({ delay: 7, fault: { kind: "cut" } });
    expect(disturbances.next("getUser", {})).toEqual({ delay: 0 });
    expect(disturbances.next(undefined, {})).toEqual({ delay: 0 });
  });

  it("applies faults with a number of requests in their order, and only to requests of operations", () => {
    const disturbances = disturbancesOf({ faults: ["503:2x@getUser", "cut:1x", "slow=9:0%"] });
    expect(disturbances.next(undefined, {})).toEqual({ delay: 0 });
    expect(disturbances.next("createUser", {}).fault?.kind).toBe("cut");
    expect(disturbances.next("getUser", {}).fault?.kind).toBe("status");
    expect(disturbances.texts).toEqual({ delays: [], faults: ["503:1x@getUser", "slow=9:0%"] });
    expect(draw(disturbances, 2).map(({ fault }) => fault?.kind)).toEqual(["status", undefined]);
  });

  it("prefers the delay of an operation to the delay of all, in any order", () => {
    const disturbances = disturbancesOf({ delays: ["7@createUser", "1", "2"] });
    expect(disturbances.next("createUser", {}).delay).toBe(7);
    expect(disturbances.next("getUser", {}).delay).toBe(2);
    expect(disturbances.next(undefined, {}).delay).toBe(2);
  });

  it("repeats delays and faults by the seed", () => {
    const options = { delays: ["0..1000"], faults: ["503:50%"] };
    const drawn = draw(disturbancesOf(options), 50);
    expect(draw(disturbancesOf(options), 50)).toEqual(drawn);
    expect(draw(disturbancesOf(options, "t"), 50)).not.toEqual(drawn);
  });

  it("has a random stream for each operation, so that the order of parallel requests does not matter", () => {
    const options = { delays: ["0..1000"], faults: ["503:50%"] };
    const alone = draw(disturbancesOf(options), 20);
    const mixed = disturbancesOf(options);
    draw(mixed, 7, "createUser");
    expect(draw(mixed, 20)).toEqual(alone);
  });

  it("does not treat all operations alike", () => {
    const disturbances = disturbancesOf({ delays: ["0..1000"] });
    expect(draw(disturbances, 20, "createUser")).not.toEqual(draw(disturbances, 20, "getUser"));
  });

  it("names the fault in a wrong option", () => {
    expect(() => disturbancesOf({ faults: ["503@getUsr"] })).toThrow('Did you mean "getUser"?');
  });
});

describe("the headers of a request", () => {
  it("cause a delay and a fault that are not configured", () => {
    const disturbances = disturbancesOf();
    expect(disturbances.next("getUser", { "x-mock-delay": "5", "x-mock-fault": "503" })).toEqual({
      delay: 5,
      fault: { kind: "status", status: 503 },
    });
  });

  it("come before the options", () => {
    const disturbances = disturbancesOf({ delays: ["7"], faults: ["cut"] });
    expect(disturbances.next("getUser", { "x-mock-delay": "0", "x-mock-fault": "none" })).toEqual({
      delay: 0,
    });
    expect(disturbances.next("getUser", { "x-mock-delay": "5" })).toEqual({
      delay: 5,
      fault: { kind: "cut" },
    });
  });

  it("can name several faults, as fetch joins headers of the same name", () => {
    const disturbances = disturbancesOf();
    expect(disturbances.next("getUser", { "x-mock-fault": "503:0%, slow=9" }).fault).toEqual({
      kind: "slow",
      bytesPerSecond: 9,
    });
  });

  it.each([
    ["x-mock-delay", "soon", 'The header x-mock-delay is invalid. "soon" is not a delay.'],
    ["x-mock-fault", "503,", 'The header x-mock-fault is invalid. "" is not a fault.'],
    ["x-mock-fault", "", 'The header x-mock-fault is invalid. "" is not a fault.'],
    [
      "x-mock-fault",
      "503:2x",
      "The header applies to one request only, so it must not have a number of requests.",
    ],
    [
      "x-mock-fault",
      "503@getUser",
      "The header applies to one request only, so it must not name operations.",
    ],
  ])("are refused by name: %s: %s", (name, value, message) => {
    const disturbances = disturbancesOf();
    expect(() => disturbances.next("getUser", { [name]: value })).toThrow(DisturbanceError);
    expect(() => disturbances.next("getUser", { [name]: value })).toThrow(message);
  });
});
