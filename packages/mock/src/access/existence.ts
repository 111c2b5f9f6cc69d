import type { Reference, ResourceTemplate } from "./resource-and-auth-hint.ts";

/** The entity and the relation that must exist, or any caller receives 404. Empty if the server looks nothing up. */
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

/** Matches aspects that relate the entity of a resource to another one. The second group is the type or role of the other one. */
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

/** Entities that are parts of the entity in the hint: the type of the part and the type of the other entity. */
const partsThrough = ["share space", "handle handle_service"];

/** The types of members. Of two related entities, the member is the one whose type comes first. */
const memberTypes = ["user", "group", "space", "atm_lambda"];

/** Resources with an id that the server does not look up before authorization. */
const notLookedUp = [
  // The id is a name. The server looks it up after authorization.
  "get token.user_named_token",
  "get token.provider_named_token",
  // A look-up creates the secret.
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
    // In the scope `shared`, a child group is shown to its parent.
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

/** @param isMember whether the first entity is the member if both are of the same type */
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
