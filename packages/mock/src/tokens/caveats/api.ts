import { readPattern } from "./api-pattern.ts";
import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat.ts";

/** `api`: only the operations that match one of these patterns. It always holds; `findForbidding` checks each call. */
export const api: CaveatKind = whitelistKind({
  type: "api",
  key: "api",
  item: readPattern,
  admits: () => true,
  describe: (caveat) =>
    `unverified API caveat: this token can only be used for API calls that match the following spec: ${alternatives(strings(caveat))}.`,
});
