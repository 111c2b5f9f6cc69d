import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat-kind.ts";

const consumerTypes: ReadonlyMap<string, string> = new Map([
  ["usr", "user"],
  ["grp", "group"],
  ["prv", "oneprovider"],
]);

/** `consumer`: the consumer of the token is one of these users or Oneproviders, or a member of one of these groups. */
export const consumer: CaveatKind = whitelistKind({
  type: "consumer",
  key: "consumer",
  item: (text) => (/^(?:usr|grp|prv)-/.test(text) ? text : undefined),
  admits: (allowed, circumstances) => circumstances.consumer(allowed),
  describe: (caveat) => {
    const allowed = strings(caveat).map((code) => `${consumerTypes.get(code.slice(0, 3))}:${code.slice(4)}`);
    return [
      `unverified consumer caveat: the consumer of this token must authenticate as ${alternatives(allowed)} - if that's you, you should:`,
      "   * send your access token in 'x-auth-token' header if consuming an invite token",
      "   * send your identity token in 'x-onedata-consumer-token' header if performing an operation on behalf of somebody else with their access token",
      "   * send your identity token in 'consumerToken' field if using token verification API.",
    ].join("\n");
  },
});
