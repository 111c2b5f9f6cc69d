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
 * Every relation of entities, once. The kind says what an edge holds, and what a delete does:
 *
 * - `member`: the privileges of a user or a group; an edge is deleted with either end
 * - `support`: the bytes by which a Oneprovider supports a space; deleted with either end
 * - `twin`: each `from` has a `to` of the same id and name, deleted with it; a seed states the members of `to` in `from`
 * - `link`: only that it is there; an edge is deleted with either end
 * - `part`: no edge, but the field of `from` that refers to `to`, with which it is deleted
 *
 * `key` names the edges in seed and snapshot. `invite` is the invite type for `from` to join `to`, `inverseInvite` that for `to`
 * to join `from`. To invite takes the privilege `<to>_add_<from>`, unless `adds` replaces the end; the invited get the privileges
 * of new members, unless `gives` says otherwise.
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

/** A relation of entities. */
export type Relation = (typeof relations)[number];

/** A relation that a world keeps as edges. */
export type EdgeRelation = Extract<Relation, { readonly kind: "member" | "support" | "link" }>;

/** A relation of parts to what they belong to. */
export type PartRelation = Extract<Relation, { readonly kind: "part" }>;

/** The relation of parts from one type to another. */
function partRelation(from: EntityType, to: EntityType): PartRelation {
  for (const relation of relations) {
    if (relation.kind === "part" && relation.from === from && relation.to === to) return relation;
  }
  throw new Error(`the table has no parts of ${to} that are ${from}`);
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

/** The values of the edges of each relation, by `<to>.<key>`. */
export type Edges = { [R in EdgeRelation as `${R["to"]}.${R["key"]}`]: EdgeValue<R> };

/** The name of a relation that has edges: `space.users`. */
export type EdgeKey = keyof Edges;

/** The relations that have edges. */
export const edgeRelations: readonly EdgeRelation[] = relations.filter(
  (relation) => relation.kind === "member" || relation.kind === "support" || relation.kind === "link",
);

const relationsByTarget = new Map(
  entityTypeNames.map((type) => [type, edgeRelations.filter(({ to }) => to === type)]),
);

/** Returns the relations that lead to entities of a type. */
export function edgeRelationsTo(type: EntityType): readonly EdgeRelation[] {
  return relationsByTarget.get(type) ?? [];
}

/** Returns the name of a relation. */
export function edgeKeyOf({ to, key }: EdgeRelation): EdgeKey {
  // The type contains the name of every relation, but TypeScript forms all pairs of type and key.
  return `${to}.${key}` as EdgeKey;
}

/** The parameters of a support that begins. */
export const newSupport = {
  accountingEnabled: false,
  dirStatsServiceEnabled: false,
  dirStatsServiceStatus: "disabled",
};

/** The privileges required to invite, and the privileges that the invitees receive. */
export interface InviteRule {
  /** The type of the target of the invitation; `user` is the administrator of a new Oneprovider. */
  readonly target: MemberedType | "user";
  /** The privilege in the target that the inviter needs; a user invites itself without. */
  readonly privilege: string;
  /** The admin privilege that is enough instead. */
  readonly adminPrivilege: string;
  /** For invitations of members. */
  readonly membership?: {
    readonly type: MemberedType;
    /** The privileges that invitees receive by default. */
    readonly gives: readonly MemberPrivilege[];
    /** Required to grant others: a privilege in the target, or an admin privilege. */
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

/** The rules of invitations, by the name of the invite type in the API. */
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

/** Returns the changes that a kind of relation makes to the rule. */
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
