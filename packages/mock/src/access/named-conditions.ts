import { isObject, type Json, type JsonObject } from "../json.ts";
import type { UncheckedCall } from "./unchecked-call.ts";
import { worldLookup } from "./world-lookups.ts";

/** A condition of an access rule, as a function of the call. */
export interface Condition {
  /** The text of the condition, for explanations. */
  readonly words: string;
  readonly holds: (call: UncheckedCall) => boolean;
}

const isInHandleService = worldLookup("effective group in handle_service");
const isOwner = worldLookup("owner of space");

/** The possible values of the key `condition` in access rules. */
export const namedConditions: Readonly<Record<string, Condition>> = {
  // This is the default setting of the server.
  providerRegistrationIsOpen: {
    words: "the registration of Oneproviders is open to all users",
    holds: () => true,
  },
  groupUsesHandleService: {
    words: "the group is a member of the handle service",
    holds: ({ world, path, body }) => {
      const { handleServiceId } = isObject(body) ? body : {};
      return isInHandleService(world, String(handleServiceId), { type: "group", id: path.id ?? "" }, []);
    },
  },
  decisionIsGrant: inBody("the decision is grant", ({ decision }) => decision === "grant"),
  decisionIsReject: inBody("the decision is reject", ({ decision }) => decision === "reject"),
  memberIsNotOwner: {
    words: "the user is not an owner of the space",
    holds: ({ world, path }) => !isOwner(world, path.id ?? "", { type: "user", id: path.uid ?? "" }, []),
  },
  bodyHasOnlyNulls: inBody("the body has no value other than null", (body) => sets(body)),
  bodySetsOnlyAccounting: inBody("the body sets only accountingEnabled and dirStatsServiceEnabled", (body) =>
    sets(body, "accountingEnabled", "dirStatsServiceEnabled"),
  ),
  bodySetsOnlyDirStatsService: inBody("the body sets only dirStatsServiceEnabled", (body) =>
    sets(body, "dirStatsServiceEnabled"),
  ),
  bodyHasOnlyKnownKeys: inBody("the body has no unknown keys", (body) =>
    sets(body, "accountingEnabled", "dirStatsServiceEnabled", "dirStatsServiceStatus"),
  ),
};

function inBody(words: string, holds: (body: JsonObject) => boolean): Condition {
  return { words, holds: ({ body }) => isObject(body) && holds(body) };
}

/** Returns whether all fields except these are null or missing. */
function sets(body: JsonObject, ...fields: readonly string[]): boolean {
  return Object.entries(body).every(([key, value]: [string, Json]) => value === null || fields.includes(key));
}
