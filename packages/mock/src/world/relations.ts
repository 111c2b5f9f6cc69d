import { memberPrivileges } from "../generated/privileges.ts";
import { snakeCase } from "../tokens/invite-types.ts";
import {
  type EntityType,
  entityTypeNames,
  entityTypes,
  isMembered,
  type MemberedType,
} from "./entity-types.ts";
import type { MemberPrivilege } from "./privileges.ts";

/**
 * All relations of entities. There are these kinds:
 *
 * - `member`: an edge; its value is the privileges of the user or group
 * - `support`: an edge; its value is the size of the support in bytes
 * - `link`: an edge; its value is true
 * - `twin`: no edge; each `from` has a `to` with the same id and name. If `from` is deleted, so is `to`. In a seed, the field
 *   `key` of `from` contains the members of `to`
 * - `part`: no edge; a field of `from` refers to `to`. If `to` is deleted, so is `from`
 *
 * If an entity is deleted, its edges are deleted.
 *
 * `key` is the name of the edges in seeds and snapshots. `invite` is the invite type with which `from` joins `to`, and
 * `inverseInvite` is the invite type with which `to` joins `from`. To invite, a caller needs the privilege `<to>_add_<from>`, or
 * `<to>_add_<adds>` if the row has `adds`. An invitation grants the privileges of new members, or all if `gives` is `all`.
 */
export const relations = [
  { kind: "member", from: "user", to: "group", key: "users", invite: "userJoinGroup" },
  { kind: "member", from: "group", to: "group", key: "groups", invite: "groupJoinGroup", adds: "child" },
  { kind: "member", from: "user", to: "space", key: "users", invite: "userJoinSpace" },
  { kind: "member", from: "group", to: "space", key: "groups", invite: "groupJoinSpace" },
  { kind: "member", from: "user", to: "harvester", key: "users", invite: "userJoinHarvester" },
  { kind: "member", from: "group", to: "harvester", key: "groups", invite: "groupJoinHarvester" },
  { kind: "member", from: "user", to: "handleService", key: "users" },
  { kind: "member", from: "group", to: "handleService", key: "groups" },
  { kind: "member", from: "user", to: "handle", key: "users" },
  { kind: "member", from: "group", to: "handle", key: "groups" },
  { kind: "member", from: "user", to: "atmInventory", key: "users", invite: "userJoinAtmInventory" },
  { kind: "member", from: "group", to: "atmInventory", key: "groups", invite: "groupJoinAtmInventory" },
  { kind: "member", from: "user", to: "cluster", key: "users", invite: "userJoinCluster", gives: "all" },
  { kind: "member", from: "group", to: "cluster", key: "groups", invite: "groupJoinCluster" },
  {
    kind: "support",
    from: "provider",
    to: "space",
    key: "supports",
    invite: "supportSpace",
    adds: "support",
  },
  { kind: "twin", from: "provider", to: "cluster", key: "cluster", invite: "registerOneprovider" },
  { kind: "link", from: "user", to: "space", key: "owners" },
  { kind: "link", from: "atmLambda", to: "atmInventory", key: "atmLambdas" },
  { kind: "part", from: "share", to: "space", field: "spaceId" },
  { kind: "part", from: "handle", to: "share", field: "resourceId" },
  { kind: "part", from: "handle", to: "handleService", field: "handleServiceId" },
  { kind: "part", from: "atmWorkflowSchema", to: "atmInventory", field: "atmInventoryId" },
  {
    kind: "link",
    from: "harvester",
    to: "space",
    key: "harvesters",
    invite: "harvesterJoinSpace",
    inverseInvite: "spaceJoinHarvester",
  },
] as const;

/** A relation between two entity types. */
export type Relation = (typeof relations)[number];

/** A relation that a world stores as edges. */
export type EdgeRelation = Extract<Relation, { readonly kind: "member" | "support" | "link" }>;

/** A relation of parts to the entity that they belong to. */
export type PartRelation = Extract<Relation, { readonly kind: "part" }>;

/** Returns the relation of the kind `part` between two types. @throws {Error} if the table has none */
function partRelation(from: EntityType, to: EntityType): PartRelation {
  for (const relation of relations) {
    if (relation.kind === "part" && relation.from === from && relation.to === to) return relation;
  }
  throw new Error(`the table has no relation of the kind "part" from ${from} to ${to}`);
}

/** Shares of a space. */
export const sharesOfSpace: PartRelation = partRelation("share", "space");
/** The handle of a share. */
export const handleOfShare: PartRelation = partRelation("handle", "share");
/** Handles of a handle service. */
export const handlesOfService: PartRelation = partRelation("handle", "handleService");
/** Workflow schemas of an inventory. */
export const atmInventoryOfSchema: PartRelation = partRelation("atmWorkflowSchema", "atmInventory");

/** The value of an edge: the privileges of a member, the bytes of a support, or true. */
export type EdgeValue<R extends EdgeRelation> = R extends { readonly kind: "member" }
  ? MemberPrivilege<R["to"]>[]
  : R extends { readonly kind: "support" }
    ? number
    : true;

/** The type of the edge values of each relation, by `<to>.<key>`. */
export type Edges = { [R in EdgeRelation as `${R["to"]}.${R["key"]}`]: EdgeValue<R> };

/** The name of a relation with edges, such as `space.users`. */
export type EdgeKey = keyof Edges;

/** The relations with edges. */
export const edgeRelations: readonly EdgeRelation[] = relations.filter(
  (relation) => relation.kind === "member" || relation.kind === "support" || relation.kind === "link",
);

const relationsByTarget = new Map(
  entityTypeNames.map((type) => [type, edgeRelations.filter(({ to }) => to === type)]),
);

/** Returns the relations with edges to entities of a type. */
export function edgeRelationsTo(type: EntityType): readonly EdgeRelation[] {
  return relationsByTarget.get(type) ?? [];
}

/** Returns the name of a relation. */
export function edgeKeyOf({ to, key }: EdgeRelation): EdgeKey {
  // The name of each relation is in the type, but TypeScript infers all combinations of `to` and `key`.
  return `${to}.${key}` as EdgeKey;
}

/** The parameters of a new support. */
export const newSupport = {
  accountingEnabled: false,
  dirStatsServiceEnabled: false,
  dirStatsServiceStatus: "disabled",
};

/** The privileges that an inviter needs, and those that an invitation grants. */
export interface InviteRule {
  /** The type of the target of the invitation; `user` is the administrator of a new Oneprovider. */
  readonly target: MemberedType | "user";
  /** The privilege in the target that the inviter needs. A user who is the target does not need it. */
  readonly privilege: string;
  /** The inviter can have this admin privilege instead. */
  readonly adminPrivilege: string;
  /** Present for invitations to become a member. */
  readonly membership?: {
    readonly type: MemberedType;
    /** The privileges that the invitation grants by default. */
    readonly gives: readonly MemberPrivilege[];
    /** The privilege in the target that the inviter needs to grant other privileges. */
    readonly privilege: string;
    readonly adminPrivilege: string;
  };
}

interface RelationRow {
  readonly kind: Relation["kind"];
  readonly from: EntityType;
  readonly to: EntityType;
  readonly invite?: string;
  readonly inverseInvite?: string;
  readonly adds?: string;
  readonly gives?: "all";
}

/** The rules by invite type. */
export const inviteRules: ReadonlyMap<string, InviteRule> = new Map(relations.flatMap(inviteRulesOf));

function inviteRulesOf(relation: RelationRow): [string, InviteRule][] {
  const { from, to, adds = snakeCase(from), invite, inverseInvite } = relation;
  const rules: [string, InviteRule][] = [];
  if (invite !== undefined && isMembered(to))
    rules.push([invite, { ...addRule(to, adds), ...exceptionOf(relation) }]);
  if (inverseInvite !== undefined && isMembered(from))
    rules.push([inverseInvite, addRule(from, snakeCase(to))]);
  return rules;
}

function addRule(target: MemberedType, added: string): InviteRule {
  return {
    target,
    privilege: `${snakeCase(target)}_add_${added}`,
    adminPrivilege: `oz_${snakeCase(entityTypes[target].plural)}_add_relationships`,
  };
}

/** Returns the parts of a rule that depend on the kind of the relation. */
function exceptionOf({ kind, to, gives }: RelationRow): Partial<InviteRule> {
  if (kind === "twin") return { target: "user", adminPrivilege: "oz_providers_invite" };
  if (kind !== "member" || !isMembered(to)) return {};
  const membership = {
    type: to,
    gives: gives === "all" ? memberPrivileges[to] : entityTypes[to].newMemberPrivileges,
    privilege: `${snakeCase(to)}_set_privileges`,
    adminPrivilege: `oz_${snakeCase(entityTypes[to].plural)}_set_privileges`,
  };
  return { membership };
}
