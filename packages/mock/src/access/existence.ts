import type { Reference, ResourceTemplate } from "./resource.ts";

/** The entities that must exist before a caller is authorized; if one does not, the response is 404. Empty if none is needed. */
export interface Existence {
  readonly entity?: Reference;
  readonly relation?: Relation;
}

/** A required relation: an entity must be in another one. */
export interface Relation {
  /** `effective`: directly or through groups; `part`: as something that exists only there. */
  readonly kind: "direct" | "effective" | "part";
  readonly member: Reference;
  readonly of: Reference;
  /** Whether the creator of the other entity counts as a member. */
  readonly orCreator?: true;
}

/** Aspects by which the entity of a resource is related to another one; the word in the middle is its type or its role. */
const relating =
  /^(eff_)?(user|group|child|parent|space|provider|harvester|handle|handle_service|cluster|atm_inventory)(_privileges|_membership|_spaces)?$/;

/** By aspect, what exists only as a part of the entity. */
const parts: Readonly<Record<string, string>> = {
  index: "index",
  index_stats: "index",
  revision: "revision",
  owner: "owner",
  space_alias: "space_alias",
  client_token: "client_token",
  marketplace_data: "advertisement",
};

/** Entities that are parts of the one through which they are reached: type, and type of the other. */
const partsThrough = ["share space", "handle handle_service"];

/** Of two related entities, the one whose type comes first here is the member. */
const memberTypes = ["user", "group", "space", "atm_lambda"];

/** Resources that have an id and are not looked up. */
const notLookedUp = [
  // The id is a name, which is looked up after authorization.
  "get token.user_named_token",
  "get token.provider_named_token",
  // Looking it up creates it.
  "get temporary_token_secret.user",
  "get temporary_token_secret.provider",
  // The server refuses the operation before it looks anything up.
  "delete atm_lambda.instance",
];

/** Returns what must exist before an operation is authorized. An operation that creates looks up no relation. */
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
    // Of two groups, a child shows itself to its parent in the scope `shared`.
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

/** @param isMember whether the one entity is the member, if both are of the same type */
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
  // The server calls all relations of a Oneprovider effective, and that of a space and a harvester direct.
  if (of.type === "provider") return { kind: "effective", member, of };
  return { kind: member.type === "space" && of.type === "harvester" ? "direct" : kind, member, of };
}
