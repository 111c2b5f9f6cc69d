import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FaultRuleError } from "../src/faults/fault-rule-error.ts";
import { parseDelay } from "../src/faults/parse-delay.ts";
import { parseFault } from "../src/faults/parse-fault.ts";

const operationIds = ["createUser", "getUser"];

describe("parseFault", () => {
  it.each([
    ["503", { fault: { kind: "status", status: 503 }, probability: 1, scope: undefined }],
    ["503:5%", { fault: { kind: "status", status: 503 }, probability: 0.05, scope: undefined }],
    ["401:0.5%", { fault: { kind: "status", status: 401 }, probability: 0.005, scope: undefined }],
    ["503:2x", { fault: { kind: "status", status: 503 }, probability: 1, count: 2, scope: undefined }],
    ["cut", { fault: { kind: "cut" }, probability: 1, scope: undefined }],
    ["cut-body:0%", { fault: { kind: "cut-body" }, probability: 0, scope: undefined }],
    ["slow", { fault: { kind: "slow", bytesPerSecond: 50 }, probability: 1, scope: undefined }],
    ["slow=2000:50%", { fault: { kind: "slow", bytesPerSecond: 2000 }, probability: 0.5, scope: undefined }],
    ["cut@getUser", { fault: { kind: "cut" }, probability: 1, scope: ["getUser"] }],
    [
      "503:5%@createUser,getUser",
      { fault: { kind: "status", status: 503 }, probability: 0.05, scope: ["createUser", "getUser"] },
    ],
  ])("reads %s", (text, rule) => {
    expect(parseFault(text, operationIds)).toEqual(rule);
  });

  it.each([
    ["crash", "Its kind must be a status from 400 to 599, cut, cut-body, slow or slow=BYTES_PER_SECOND."],
    ["", '"" is not a fault. Its kind must be'],
    ["200", '"200" is not a fault. Its kind must be a status from 400 to 599'],
    ["600", "Its kind must be a status from 400 to 599"],
    ["slow=0", "Its kind must be"],
    ["slow:50", "after the colon there must be a percentage from 0% to 100%, as in 503:5%"],
    ["503:5", "after the colon there must be a percentage"],
    ["503:101%", "after the colon there must be a percentage"],
    ["503:-1%", "after the colon there must be a percentage"],
    ["503:0x", "or a number of requests, as in 503:2x."],
    ["503:", "after the colon there must be a percentage"],
    ["503:5%:5%", "after the colon there must be a percentage"],
    ["503@", "names no operation after the @"],
    ["503@creatUser", 'not in the spec: "creatUser". Did you mean "createUser"?'],
  ])("refuses %j and states the problem", (text, message) => {
    expect(() => parseFault(text, operationIds)).toThrow(FaultRuleError);
    expect(() => parseFault(text, operationIds)).toThrow(message);
  });

  it("refuses any invalid input with a message", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."503slowcutx:=%@., -xé") }), (text) => {
        for (const parse of [parseFault, parseDelay]) {
          try {
            parse(text, operationIds);
          } catch (error) {
            expect(error).toBeInstanceOf(FaultRuleError);
          }
        }
      }),
    );
  });
});
