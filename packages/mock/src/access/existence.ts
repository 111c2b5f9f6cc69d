import type { Reference, ResourceTemplate } from "./resource-and-auth-hint.ts";

/** The entity and the relation that must exist. If one is missing, every caller receives 404. Empty if none is required. */
export interface Existence {
  readonly entity?: Reference;
  readonly relation?: Relation;
}

/** A relation of a member to the entity that it belongs to. */
export interface Relation {
  /** `effective`: direct or through groups; `part`: the member exists only as a part of the other entity. */
  readonly kind: "direct" | "effective" | "part";
  readonly member: Reference;
  readonly of: Reference;
  /** Whether the creator of the other entity counts as a member. */
  readonly orCreator?: true;
}

/** Matches aspects that relate the entity of a resource to another entity. Group 2 is the type or role of the other entity. */
const relating =
  /^(eff_)?(user|group|child|parent|space|provider|harvester|handle|handle_service|cluster|atm_inventory)(_privileges|_membership|_spaces)?$/;

/** The names of parts of an entity, by aspect. */
const parts: Readonly<Record<string, string>> = {
  index: "index",
  index_stats: "index",
  revision: "revision",
  owner: "owner",
  space_alias: "space_alias",
  client_token: "client_token",
  marketplace_data: "advertisement",
};

/** The types of parts that callers request through the entity that the part belongs to, each with the type of that entity. */
const partsThrough = ["share space", "handle handle_service"];

/** The types of members. If two entities are related, the member is the entity with the type that is first in this list. */
const memberTypes = ["user", "group", "space", "atm_lambda"];

/** Resources with an id that the server does not look up before authorization. */
const notLookedUp = [
  // The id is a name. The server looks it up after authorization.
  "get token.user_named_token",
  "get token.provider_named_token",
  // The look-up creates a missing secret.
  "get temporary_token_secret.user",
  "get temporary_token_secret.provider",
  // The server refuses the operation before it looks anything up.
  "delete atm_lambda.instance",
];

/** Returns the entity and relation that must exist before authorization. `create` operations look up no relation. */
export function existenceOf(resource: ResourceTemplate): Existence {
  const { operation, type, id, aspect } = resource;
  if (id === "null" || notLookedUp.includes(`${operation} ${type}.${aspect}`)) return {};
  const relation = operation === "create" ? undefined : relationOf(resource);
  return { entity: { type, id }, ...(relation && { relation }) };
}

function relationOf({
  type,
  id,
  aspect,
  argument = "null",
  scope,
  hint,
}: ResourceTemplate): Relation | undefined {
  const entity = { type, id };
  if (hint?.role === "through") {
    if (partsThrough.includes(`${type} ${hint.type}`)) return { kind: "part", member: entity, of: hint };
    // In the scope `shared`, the entity is a child group, and the hint is its parent.
    const through = membership(entity, hint, "effective", scope === "shared");
    return type === "user" && hint.type !== "provider" ? { ...through, orCreator: true } : through;
  }
  const part = parts[aspect];
  if (part !== undefined) return { kind: "part", member: { type: part, id: argument }, of: entity };
  const [, effective, role] = relating.exec(aspect) ?? [];
  if (role === undefined || argument === "null") return undefined;
  const other = { type: role === "child" || role === "parent" ? "group" : role, id: argument };
  return membership(entity, other, effective ? "effective" : "direct", role === "parent");
}

/** @param isMember whether the first entity is the member. Used only if both entities have the same type */
function membership(
  one: Reference,
  other: Reference,
  kind: "direct" | "effective",
  isMember: boolean,
): Relation {
  const first = memberTypes.find((type) => type === one.type || type === other.type);
  const [member, of] = (one.type === other.type ? isMember : one.type === first)
    ? [one, other]
    : [other, one];
  // On the server, every relation of a Oneprovider is effective. The relation of a space and a harvester is direct.
  if (of.type === "provider") return { kind: "effective", member, of };
  return { kind: member.type === "space" && of.type === "harvester" ? "direct" : kind, member, of };
}
