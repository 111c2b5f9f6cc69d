import { expect, it } from "vitest";
import { didYouMean } from "../src/did-you-mean.ts";

it.each([
  ["getUsr", ["getUser", "getGroup"], ' Did you mean "getUser"?'],
  ["GETUSER", ["getUser"], ' Did you mean "getUser"?'],
  ["elephant", ["getUser"], ""],
  ["word", [], ""],
])("suggests the most similar word, if there is one: %j among %j", (word, known, question) => {
  expect(didYouMean(word, known)).toBe(question);
});
