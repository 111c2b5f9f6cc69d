import { describe, expect, it } from "vitest";
import { DisturbanceError } from "../src/faults/disturbance-error.ts";
import { Disturbances } from "../src/faults/disturbances.ts";

const operationIds = ["createUser", "getUser"];

/** What happens to `count` responses of the operation. */
function draw(disturbances: Disturbances, count: number, operationId = "getUser") {
  return Array.from({ length: count }, () => disturbances.next(operationId, {}));
}

/** How many of `count` responses have a fault of this kind. */
function countOf(disturbances: Disturbances, kind: string, count = 10_000) {
  return draw(disturbances, count).filter(({ fault }) => fault?.kind === kind).length;
}

describe("Disturbances", () => {
  it("disturbs nothing by default", () => {
    const disturbances = new Disturbances({ operationIds });
    expect(disturbances.next("getUser", {})).toEqual({ delay: 0 });
  });

  it("spreads delays over the whole range, its ends included", () => {
    const delays = draw(new Disturbances({ delays: ["3..5"], operationIds, seed: "s" }), 100);
    expect([...new Set(delays.map(({ delay }) => delay))].sort()).toEqual([3, 4, 5]);
  });

  it.each(["status", "cut"])("gives each of several faults its own probability: %s", (kind) => {
    const disturbances = new Disturbances({ faults: ["503:20%", "cut:20%"], operationIds, seed: "s" });
    const count = countOf(disturbances, kind);
    expect(count).toBeGreaterThan(1850);
    expect(count).toBeLessThan(2150);
  });

  it("never lets a fault of 0 % happen, and always one of 100 %", () => {
    expect(countOf(new Disturbances({ faults: ["cut:0%"], operationIds }), "cut")).toBe(0);
    expect(countOf(new Disturbances({ faults: ["cut"], operationIds }), "cut")).toBe(10_000);
  });

  it("disturbs only the operations that a delay or fault names", () => {
    const disturbances = new Disturbances({
      delays: ["7@createUser"],
      faults: ["cut@createUser"],
      operationIds,
    });
    expect(disturbances.next("createUser", {})).toEqual({ delay: 7, fault: { kind: "cut" } });
    expect(disturbances.next("getUser", {})).toEqual({ delay: 0 });
    expect(disturbances.next(undefined, {})).toEqual({ delay: 0 });
  });

  it("prefers the delay that names the operation over one for all, whatever their order", () => {
    const disturbances = new Disturbances({ delays: ["7@createUser", "1", "2"], operationIds });
    expect(disturbances.next("createUser", {}).delay).toBe(7);
    expect(disturbances.next("getUser", {}).delay).toBe(2);
    expect(disturbances.next(undefined, {}).delay).toBe(2);
  });

  it("repeats delays and faults with the same seed, and returns the seed that it chose", () => {
    const options = { delays: ["0..1000"], faults: ["503:50%"], operationIds };
    const first = new Disturbances(options);
    const again = new Disturbances({ ...options, seed: first.seed });
    const other = new Disturbances({ ...options, seed: `${first.seed}x` });
    const drawn = draw(first, 50);
    expect(draw(again, 50)).toEqual(drawn);
    expect(draw(other, 50)).not.toEqual(drawn);
  });

  it("has independent streams, so that the order of parallel requests does not matter", () => {
    const options = { delays: ["0..1000"], faults: ["503:50%"], operationIds, seed: "s" };
    const alone = draw(new Disturbances(options), 20);
    const mixed = new Disturbances(options);
    draw(mixed, 7, "createUser");
    expect(draw(mixed, 20)).toEqual(alone);
  });

  it("has different streams for different operations", () => {
    const disturbances = new Disturbances({ delays: ["0..1000"], operationIds, seed: "s" });
    expect(draw(disturbances, 20, "createUser")).not.toEqual(draw(disturbances, 20, "getUser"));
  });

  it("restarts the streams", () => {
    const disturbances = new Disturbances({ delays: ["0..1000"], operationIds });
    const drawn = draw(disturbances, 20);
    disturbances.restart();
    expect(draw(disturbances, 20)).toEqual(drawn);
  });

  it("names the invalid fault of an option", () => {
    expect(() => new Disturbances({ faults: ["503@getUsr"], operationIds })).toThrow(
      'Did you mean "getUser"?',
    );
  });
});

describe("the headers of a request", () => {
  it("request a delay and a fault without options", () => {
    const disturbances = new Disturbances({ operationIds });
    expect(disturbances.next("getUser", { "x-mock-delay": "5", "x-mock-fault": "503" })).toEqual({
      delay: 5,
      fault: { kind: "status", status: 503 },
    });
  });

  it("override the options", () => {
    const disturbances = new Disturbances({ delays: ["7"], faults: ["cut"], operationIds });
    expect(disturbances.next("getUser", { "x-mock-delay": "0", "x-mock-fault": "none" })).toEqual({
      delay: 0,
    });
    expect(disturbances.next("getUser", { "x-mock-delay": "5" })).toEqual({
      delay: 5,
      fault: { kind: "cut" },
    });
  });

  it("can name several faults, as fetch joins headers of the same name", () => {
    const disturbances = new Disturbances({ operationIds });
    expect(disturbances.next("getUser", { "x-mock-fault": "503:0%, slow=9" }).fault).toEqual({
      kind: "slow",
      bytesPerSecond: 9,
    });
  });

  it.each([
    ["x-mock-delay", "soon", 'The header x-mock-delay is invalid. "soon" is not a delay.'],
    ["x-mock-fault", "503,", 'The header x-mock-fault is invalid. "" is not a fault.'],
    ["x-mock-fault", "", 'The header x-mock-fault is invalid. "" is not a fault.'],
    ["x-mock-fault", "503@getUser", "A header is for its own request, so it must not name operations."],
  ])("are refused with their name: %s: %s", (name, value, message) => {
    const disturbances = new Disturbances({ operationIds });
    expect(() => disturbances.next("getUser", { [name]: value })).toThrow(DisturbanceError);
    expect(() => disturbances.next("getUser", { [name]: value })).toThrow(message);
  });
});
