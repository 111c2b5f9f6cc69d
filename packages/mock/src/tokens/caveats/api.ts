import { allows, readPattern } from "./api-pattern.ts";
import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat.ts";

/** `api`: only the operations that match one of these patterns. */
export const api: CaveatKind = whitelistKind({
  type: "api",
  key: "api",
  separator: ";",
  item: readPattern,
  admits: (pattern, { call }) => call === undefined || allows(pattern, call),
  describe: (caveat) =>
    `API caveat: this token can only be used for API calls that match the following spec: ${alternatives(strings(caveat))}.`,
});
