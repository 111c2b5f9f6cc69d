import type { JsonObject } from "../../json.ts";
import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat-kind.ts";

/** A kind of service, by its code in caveats. */
interface ServiceKind {
  /** Its name in the server. */
  readonly type: string;
  /** The operations of Onezone that a token for this service allows, as patterns of api caveats. */
  readonly allows: readonly string[];
}

const gets = (...types: readonly string[]) => types.map((type) => `ozw/get/${type}.*.*:*`);

const panel = gets("user", "cluster", "provider");

const services: ReadonlyMap<string, ServiceKind> = new Map([
  ["ozw", { type: "oz_worker", allows: ["ozw/all/*.*.*:*"] }],
  ["ozp", { type: "oz_panel", allows: panel }],
  [
    "opw",
    {
      type: "op_worker",
      allows: [
        ...gets("user", "group", "space", "provider", "handleService"),
        ...gets("atm_inventory", "atm_lambda", "atm_workflow_schema"),
        "ozw/create/user.*.idp_access_token,*:*",
        "ozw/create/space.*.infer_accessible_eff_groups:*",
        "ozw/all/share.*.*:*",
        "ozw/all/handle.*.*:*",
      ],
    },
  ],
  ["opp", { type: "op_panel", allows: panel }],
]);

/** Returns a service in the format of errors: `{ type: "op_worker", id }` for `opw-<id>`. */
export function serviceOf(code: string): { type: string; id: string } {
  return { type: services.get(code.slice(0, 3))?.type ?? "", id: code.slice(4) };
}

/** Returns the ids of the Oneproviders in a service caveat; undefined if it allows all, or if it is another caveat. */
export function providersOf(caveat: JsonObject): ReadonlySet<string> | undefined {
  if (caveat.type !== "service") return undefined;
  const named = strings(caveat).map(serviceOf);
  const ids = new Set(named.flatMap(({ type, id }) => (type === "op_worker" ? [id] : [])));
  return ids.has("*") ? undefined : ids;
}

/** Returns the operations that a service caveat allows, as patterns of api caveats. */
export function allowedApi(caveat: JsonObject): readonly string[] {
  return strings(caveat).flatMap((code) => services.get(code.slice(0, 3))?.allows ?? []);
}

/** `service`: the service that uses the token is one of these. */
export const service: CaveatKind = whitelistKind({
  type: "service",
  key: "service",
  item: (text) => (/^(?:ozw|ozp|opw|opp)-/.test(text) ? text : undefined),
  admits: (allowed, { service: used }) =>
    used === undefined || used === allowed || allowed === `${used.slice(0, 4)}*`,
  describe: (caveat) => {
    const codes = strings(caveat).map((code) => Object.values(serviceOf(code)).join(":"));
    return `unverified service caveat: the service using this token must authenticate as ${alternatives(codes)} (use the x-onedata-service-token header), or the requested API operation is disallowed for the whitelisted services.`;
  },
});
