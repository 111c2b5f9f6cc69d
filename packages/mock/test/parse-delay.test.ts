import { describe, expect, it } from "vitest";
import { FaultRuleError } from "../src/faults/fault-rule-error.ts";
import { parseDelay } from "../src/faults/parse-delay.ts";

const operationIds = ["createUser", "getUser"];

describe("parseDelay", () => {
  it.each([
    ["300", { min: 300, max: 300, scope: undefined }],
    ["200..800", { min: 200, max: 800, scope: undefined }],
    ["0", { min: 0, max: 0, scope: undefined }],
    ["500@createUser", { min: 500, max: 500, scope: ["createUser"] }],
    ["1..2@createUser, getUser", { min: 1, max: 2, scope: ["createUser", "getUser"] }],
  ])("reads %s", (text, delay) => {
    expect(parseDelay(text, operationIds)).toEqual(delay);
  });

  it.each([
    ["fast", '"fast" is not a delay. Write milliseconds: 300, or a range: 200..800.'],
    ["", '"" is not a delay.'],
    ["-5", '"-5" is not a delay.'],
    ["1.5", '"1.5" is not a delay.'],
    ["300ms", '"300ms" is not a delay.'],
    ["200...800", '"200...800" is not a delay.'],
    ["800..200", "the first number is greater than the second. Write 200..800."],
    ["200..600001", "the delay must be at most 600000 milliseconds (ten minutes)."],
    ["500@", '"500@" names no operation after the @'],
    ["500@getUser,", "names no operation after the @, or after a comma"],
    ["500@getUsr", 'an operation that is not in the spec: "getUsr". Did you mean "getUser"?'],
    ["500@nothingOfTheKind", 'is not in the spec: "nothingOfTheKind".'],
  ])("refuses %j and states the problem", (text, message) => {
    expect(() => parseDelay(text, operationIds)).toThrow(FaultRuleError);
    expect(() => parseDelay(text, operationIds)).toThrow(message);
  });
});
