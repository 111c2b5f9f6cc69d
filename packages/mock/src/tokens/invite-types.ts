import type { EntityType, MemberPrivilege } from "../world/privileges.ts";

/** A kind of invitation: who is invited to what, and what it takes to invite. */
export interface InviteType {
  /** The server's name of it inside of a serialized token. */
  readonly code: string;
  /** The server's own name of it, which it prints in one error. */
  readonly atom: string;
  /** The member of `inviteToken` that names what one is invited to. */
  readonly targetKey: string;
  /** What one is invited to; `user` for whoever is to administer a new Oneprovider. */
  readonly target: EntityType | "user";
  /** The privilege in the target that the inviter needs. */
  readonly privilege?: string;
  /** The admin privilege that does instead. */
  readonly adminPrivilege: string;
  /** What the invited get by default; absent where they get no privileges. */
  readonly defaultPrivileges?: readonly MemberPrivilege[];
  /** What it takes to give them others. */
  readonly setPrivilege?: string;
  readonly setAdminPrivilege?: string;
  /** What the token is for, in the words of the server's errors. */
  readonly describe: (target: string) => string;
  /** What stands behind the target's id in a serialized token. */
  readonly parameters?: string;
}

const spaceDefaults: readonly MemberPrivilege[] = [
  "space_read_data",
  "space_view",
  "space_view_transfers",
  "space_write_data",
];

const clusterDefaults: readonly MemberPrivilege[] = [
  "cluster_add_group",
  "cluster_add_user",
  "cluster_delete",
  "cluster_remove_group",
  "cluster_remove_user",
  "cluster_set_privileges",
  "cluster_update",
  "cluster_view",
  "cluster_view_privileges",
];

/** An invitation to be a member: what these types have in common. */
function membership(
  code: string,
  atom: string,
  target: EntityType,
  names: {
    readonly privilege: string;
    readonly plural: string;
    readonly adds: string;
    readonly what: string;
  },
  defaultPrivileges: readonly MemberPrivilege[],
): InviteType {
  const { privilege, plural, adds, what } = names;
  const invited = atom.split("_")[0];
  return {
    code,
    atom,
    targetKey: `${target}Id`,
    target,
    privilege: `${privilege}_add_${adds}`,
    adminPrivilege: `oz_${plural}_add_relationships`,
    defaultPrivileges,
    setPrivilege: `${privilege}_set_privileges`,
    setAdminPrivilege: `oz_${plural}_set_privileges`,
    describe: (id) => `invite token for a ${invited} to join ${what} "${id}"`,
  };
}

const group = { privilege: "group", plural: "groups", what: "group" };
const space = { privilege: "space", plural: "spaces", what: "space" };
const cluster = { privilege: "cluster", plural: "clusters", what: "cluster" };
const harvester = { privilege: "harvester", plural: "harvesters", what: "harvester" };
const inventory = {
  privilege: "atm_inventory",
  plural: "atm_inventories",
  what: "automation inventory",
};

/** Every type of invitation, by its name in the API. */
export const inviteTypes: ReadonlyMap<string, InviteType> = new Map<string, InviteType>([
  [
    "userJoinGroup",
    membership("ujg", "user_join_group", "group", { ...group, adds: "user" }, ["group_view"]),
  ],
  [
    "groupJoinGroup",
    membership("gjg", "group_join_group", "group", { ...group, adds: "child" }, ["group_view"]),
  ],
  ["userJoinSpace", membership("ujs", "user_join_space", "space", { ...space, adds: "user" }, spaceDefaults)],
  [
    "groupJoinSpace",
    membership("gjs", "group_join_space", "space", { ...space, adds: "group" }, spaceDefaults),
  ],
  [
    "supportSpace",
    {
      code: "ssp",
      atom: "support_space",
      targetKey: "spaceId",
      target: "space",
      privilege: "space_add_support",
      adminPrivilege: "oz_spaces_add_relationships",
      describe: (id) => `invite token to grant support for space "${id}"`,
      parameters: "ge",
    },
  ],
  [
    "harvesterJoinSpace",
    {
      code: "hjs",
      atom: "harvester_join_space",
      targetKey: "spaceId",
      target: "space",
      privilege: "space_add_harvester",
      adminPrivilege: "oz_spaces_add_relationships",
      describe: (id) => `invite token for a harvester to become a metadata sink for space "${id}"`,
    },
  ],
  [
    "registerOneprovider",
    {
      code: "rop",
      atom: "register_oneprovider",
      targetKey: "adminUserId",
      target: "user",
      adminPrivilege: "oz_providers_invite",
      describe: (id) => `invite token to register a Oneprovider for admin user "${id}"`,
    },
  ],
  [
    "userJoinCluster",
    membership("ujc", "user_join_cluster", "cluster", { ...cluster, adds: "user" }, clusterDefaults),
  ],
  [
    "groupJoinCluster",
    membership("gjc", "group_join_cluster", "cluster", { ...cluster, adds: "group" }, ["cluster_view"]),
  ],
  [
    "userJoinHarvester",
    membership("ujh", "user_join_harvester", "harvester", { ...harvester, adds: "user" }, ["harvester_view"]),
  ],
  [
    "groupJoinHarvester",
    membership("gjh", "group_join_harvester", "harvester", { ...harvester, adds: "group" }, [
      "harvester_view",
    ]),
  ],
  [
    "spaceJoinHarvester",
    {
      code: "sjh",
      atom: "space_join_harvester",
      targetKey: "harvesterId",
      target: "harvester",
      privilege: "harvester_add_space",
      adminPrivilege: "oz_harvesters_add_relationships",
      describe: (id) => `invite token for a space to become a metadata source for harvester "${id}"`,
    },
  ],
  [
    "userJoinAtmInventory",
    membership("uji", "user_join_atm_inventory", "atmInventory", { ...inventory, adds: "user" }, [
      "atm_inventory_view",
    ]),
  ],
  [
    "groupJoinAtmInventory",
    membership("gji", "group_join_atm_inventory", "atmInventory", { ...inventory, adds: "group" }, [
      "atm_inventory_view",
    ]),
  ],
]);

const byCode = new Map([...inviteTypes].map(([name, { code }]) => [code, name]));

/** The API's name of the type with this code. */
export function inviteTypeOfCode(code: string): string | undefined {
  return byCode.get(code);
}
