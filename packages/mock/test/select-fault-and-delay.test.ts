import { describe, expect, it } from "vitest";
import { parseRules, type RuleTexts } from "../src/faults/fault-and-delay-rules.ts";
import { FaultRuleError } from "../src/faults/fault-rule-error.ts";
import { FaultSelector } from "../src/faults/select-fault-and-delay.ts";

const operationIds = ["createUser", "getUser"];

function selectorOf(texts: RuleTexts = {}, seed = "s"): FaultSelector {
  return new FaultSelector(parseRules(texts, operationIds), seed);
}

/** Returns the faults and delays of `count` responses of the operation. */
function draw(selector: FaultSelector, count: number, operationId = "getUser") {
  return Array.from({ length: count }, () => selector.next(operationId, {}));
}

/** Returns the number of responses, out of `count`, that have a fault of this kind. */
function countOf(selector: FaultSelector, kind: string, count = 10_000) {
  return draw(selector, count).filter(({ fault }) => fault?.kind === kind).length;
}

describe("a fault selector", () => {
  it("selects no fault or delay by default", () => {
    const selector = selectorOf();
    expect(selector.next("getUser", {})).toEqual({ delay: 0 });
  });

  it("selects delays from the whole range, including its ends", () => {
    const delays = draw(selectorOf({ delays: ["3..5"] }), 100);
    expect([...new Set(delays.map(({ delay }) => delay))].sort()).toEqual([3, 4, 5]);
  });

  it.each(["status", "cut"])("applies each of several faults with its own probability: %s", (kind) => {
    const selector = selectorOf({ faults: ["503:20%", "cut:20%"] });
    const count = countOf(selector, kind);
    expect(count).toBeGreaterThan(1850);
    expect(count).toBeLessThan(2150);
  });

  it("never applies a fault of 0 %, and always applies one of 100 %", () => {
    expect(countOf(selectorOf({ faults: ["cut:0%"] }), "cut")).toBe(0);
    expect(countOf(selectorOf({ faults: ["cut"] }), "cut")).toBe(10_000);
  });

  it("selects a delay or fault only for the operations that it names", () => {
    const selector = selectorOf({ delays: ["7@createUser"], faults: ["cut@createUser"] });
    expect(selector.next("createUser", {})).toEqual({ delay: 7, fault: { kind: "cut" } });
    expect(selector.next("getUser", {})).toEqual({ delay: 0 });
    expect(selector.next(undefined, {})).toEqual({ delay: 0 });
  });

  it("applies faults that have a number of requests in their order, and only to operations", () => {
    const selector = selectorOf({ faults: ["503:2x@getUser", "cut:1x", "slow=9:0%"] });
    expect(selector.next(undefined, {})).toEqual({ delay: 0 });
    expect(selector.next("createUser", {}).fault?.kind).toBe("cut");
    expect(selector.next("getUser", {}).fault?.kind).toBe("status");
    expect(selector.texts).toEqual({ delays: [], faults: ["503:1x@getUser", "slow=9:0%"] });
    expect(draw(selector, 2).map(({ fault }) => fault?.kind)).toEqual(["status", undefined]);
  });

  it("prefers the delay of an operation to the delay of all operations, in any order", () => {
    const selector = selectorOf({ delays: ["7@createUser", "1", "2"] });
    expect(selector.next("createUser", {}).delay).toBe(7);
    expect(selector.next("getUser", {}).delay).toBe(2);
    expect(selector.next(undefined, {}).delay).toBe(2);
  });

  it("selects the same delays and faults for the same random seed", () => {
    const options = { delays: ["0..1000"], faults: ["503:50%"] };
    const drawn = draw(selectorOf(options), 50);
    expect(draw(selectorOf(options), 50)).toEqual(drawn);
    expect(draw(selectorOf(options, "t"), 50)).not.toEqual(drawn);
  });

  it("has a random stream for each operation, so that the order of parallel requests does not matter", () => {
    const options = { delays: ["0..1000"], faults: ["503:50%"] };
    const alone = draw(selectorOf(options), 20);
    const mixed = selectorOf(options);
    draw(mixed, 7, "createUser");
    expect(draw(mixed, 20)).toEqual(alone);
  });

  it("selects different delays and faults for different operations", () => {
    const selector = selectorOf({ delays: ["0..1000"] });
    expect(draw(selector, 20, "createUser")).not.toEqual(draw(selector, 20, "getUser"));
  });

  it("names the fault in the error for an invalid option", () => {
    expect(() => selectorOf({ faults: ["503@getUsr"] })).toThrow('Did you mean "getUser"?');
  });
});

describe("the headers of a request", () => {
  it("cause a delay and a fault that are not configured", () => {
    const selector = selectorOf();
    expect(selector.next("getUser", { "x-mock-delay": "5", "x-mock-fault": "503" })).toEqual({
      delay: 5,
      fault: { kind: "status", status: 503 },
    });
  });

  it("have priority over the options", () => {
    const selector = selectorOf({ delays: ["7"], faults: ["cut"] });
    expect(selector.next("getUser", { "x-mock-delay": "0", "x-mock-fault": "none" })).toEqual({
      delay: 0,
    });
    expect(selector.next("getUser", { "x-mock-delay": "5" })).toEqual({
      delay: 5,
      fault: { kind: "cut" },
    });
  });

  it("can contain several faults, because fetch joins headers of the same name", () => {
    const selector = selectorOf();
    expect(selector.next("getUser", { "x-mock-fault": "503:0%, slow=9" }).fault).toEqual({
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
  ])("are named in the error if they are invalid: %s: %s", (name, value, message) => {
    const selector = selectorOf();
    expect(() => selector.next("getUser", { [name]: value })).toThrow(FaultRuleError);
    expect(() => selector.next("getUser", { [name]: value })).toThrow(message);
  });
});
