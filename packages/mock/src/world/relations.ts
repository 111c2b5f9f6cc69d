import { snakeCase } from "../tokens/invite-types.ts";
import { type EntityType, entityTypes, type MemberedType, type MemberPrivilege } from "./entity-types.ts";

/**
 * Every relation of entities, once. The kind says what an edge holds, and what a delete does:
 *
 * - `member`: the privileges of a user or a group; an edge is deleted with either end
 * - `support`: the bytes by which a Oneprovider supports a space; deleted with either end
 * - `twin`: each `from` has a `to` of the same id and name, deleted with it; a seed states the members of `to` in `from`
 * - `link`: holds nothing yet, but there are invitations to it
 *
 * `key` names the edges in seed and snapshot. `invite` is the invite type for `from` to join `to`, `inverseInvite` that for `to`
 * to join `from`. To invite takes the privilege `<to>_add_<from>`, unless `adds` names another; the invited get the privileges of
 * new members, unless `gives` says otherwise.
 */
export const relations = [
  { kind: "member", from: "user", to: "group", key: "users", invite: "userJoinGroup" },
  { kind: "member", from: "group", to: "group", key: "groups", invite: "groupJoinGroup", adds: "child" },
  { kind: "member", from: "user", to: "space", key: "users", invite: "userJoinSpace" },
  { kind: "member", from: "group", to: "space", key: "groups", invite: "groupJoinSpace" },
  { kind: "member", from: "user", to: "harvester", key: "users", invite: "userJoinHarvester" },
  { kind: "member", from: "group", to: "harvester", key: "groups", invite: "groupJoinHarvester" },
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
  {
    kind: "link",
    from: "harvester",
    to: "space",
    invite: "harvesterJoinSpace",
    inverseInvite: "spaceJoinHarvester",
  },
] as const;

/** A relation of entities. */
export type Relation = (typeof relations)[number];

/** A relation that a world keeps as edges. */
export type EdgeRelation = Extract<Relation, { readonly kind: "member" | "support" }>;

/** What an edge holds: privileges of a member, or bytes of a support. */
export type EdgeValue<R extends EdgeRelation> = R extends { readonly kind: "member" }
  ? MemberPrivilege<R["to"]>[]
  : number;

/** What the edges of each relation hold, by `<to>.<key>`. */
export type Edges = { [R in EdgeRelation as `${R["to"]}.${R["key"]}`]: EdgeValue<R> };

/** The name of a relation that has edges: `space.users`. */
export type EdgeKey = keyof Edges;

/** The relations that have edges. */
export const edgeRelations: readonly EdgeRelation[] = relations.filter(
  (relation) => relation.kind === "member" || relation.kind === "support",
);

/** Returns the name of a relation. */
export function edgeKeyOf(relation: EdgeRelation): EdgeKey {
  return relation.kind === "member" ? `${relation.to}.${relation.key}` : `${relation.to}.${relation.key}`;
}

/** What it takes to invite, and what the invited get. */
export interface InviteRule {
  /** What one is invited to; `user` is the administrator of a new Oneprovider. */
  readonly target: MemberedType | "user";
  /** The privilege in the target that the inviter needs; `user` is invited by the user itself. */
  readonly privilege: string;
  /** The admin privilege that is enough instead. */
  readonly adminPrivilege: string;
  /** For invitations of members. */
  readonly membership?: {
    readonly type: MemberedType;
    /** What the invited get by default. */
    readonly gives: readonly MemberPrivilege[];
    /** What it takes to give them others: a privilege in the target, or an admin privilege. */
    readonly privilege: string;
    readonly adminPrivilege: string;
  };
}

/** What it takes to invite, by the API's name of the invite type. */
export const inviteRules: ReadonlyMap<string, InviteRule> = new Map(relations.flatMap(inviteRulesOf));

function inviteRulesOf(relation: Relation): [string, InviteRule][] {
  const { kind, from, to, invite } = relation;
  if (kind === "twin")
    return [[invite, { target: "user", privilege: "", adminPrivilege: "oz_providers_invite" }]];
  const target = privilegeNames(to);
  const rule = {
    target: to,
    privilege: `${target.one}_add_${"adds" in relation ? relation.adds : privilegeNames(from).one}`,
    adminPrivilege: `oz_${target.many}_add_relationships`,
  };
  if (kind === "support") return [[invite, rule]];
  if (kind === "link") {
    const inverse = privilegeNames(from);
    const inverseRule = {
      target: from,
      privilege: `${inverse.one}_add_${target.one}`,
      adminPrivilege: `oz_${inverse.many}_add_relationships`,
    };
    return [
      [invite, rule],
      [relation.inverseInvite, inverseRule],
    ];
  }
  const membership = {
    type: to,
    gives: entityTypes[to]["gives" in relation ? "memberPrivileges" : "newMemberPrivileges"],
    privilege: `${target.one}_set_privileges`,
    adminPrivilege: `oz_${target.many}_set_privileges`,
  };
  return [[invite, { ...rule, membership }]];
}

/** What privileges call a type, and several of it: `atm_inventory` and `atm_inventories`. */
function privilegeNames(type: EntityType): { readonly one: string; readonly many: string } {
  return { one: snakeCase(type), many: snakeCase(entityTypes[type].plural) };
}
