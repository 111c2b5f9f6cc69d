import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat.ts";

/** The server's names of the kinds of services, by their codes. */
const serviceTypes: ReadonlyMap<string, string> = new Map([
  ["ozw", "oz_worker"],
  ["ozp", "oz_panel"],
  ["opw", "op_worker"],
  ["opp", "op_panel"],
]);

/** A service as errors name it: `opw-<id>` is `{ type: "op_worker", id }`. */
export function serviceOf(code: string): { type: string; id: string } {
  return { type: serviceTypes.get(code.slice(0, 3)) ?? "", id: code.slice(4) };
}

/** `service`: the service that uses the token is one of these. */
export const service: CaveatKind = whitelistKind({
  type: "service",
  key: "service",
  item: (text) => (/^(?:ozw|ozp|opw|opp)-/.test(text) ? text : undefined),
  admits: (allowed, { service: used }) =>
    used === undefined ||
    used === allowed ||
    (allowed.endsWith("-*") && used.startsWith(allowed.slice(0, -1))),
  describe: (caveat) => {
    const services = strings(caveat).map((code) => Object.values(serviceOf(code)).join(":"));
    return `service caveat: the service using this token must authenticate as ${alternatives(services)} (use the x-onedata-service-token header), or the requested API operation is disallowed for the whitelisted services.`;
  },
});
