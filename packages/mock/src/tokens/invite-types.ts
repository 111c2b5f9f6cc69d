/** A type of invite token. `world/relations.ts` defines the privileges that are needed to create one. */
export interface InviteType {
  /** Its code inside a serialized token. */
  readonly code: string;
  /** Its name in the server. The error `notAnInviteToken` contains it. */
  readonly atom: string;
  /** The property of `inviteToken` that contains the id of the target. */
  readonly targetKey: string;
  /** The parameters after the target's id in a serialized token. */
  readonly parameters: string;
  /** Returns the purpose of the token, in the words of the server's errors. */
  readonly describe: (target: string) => string;
}

/** The code, the key of the target, the purpose, and the optional parameters of each type, by name in the API. */
const rows: Readonly<Record<string, readonly [string, string, string, string?]>> = {
  userJoinGroup: ["ujg", "groupId", "for a user to join group"],
  groupJoinGroup: ["gjg", "groupId", "for a group to join group"],
  userJoinSpace: ["ujs", "spaceId", "for a user to join space"],
  groupJoinSpace: ["gjs", "spaceId", "for a group to join space"],
  supportSpace: ["ssp", "spaceId", "to grant support for space", "ge"],
  harvesterJoinSpace: ["hjs", "spaceId", "for a harvester to become a metadata sink for space"],
  registerOneprovider: ["rop", "adminUserId", "to register a Oneprovider for admin user"],
  userJoinCluster: ["ujc", "clusterId", "for a user to join cluster"],
  groupJoinCluster: ["gjc", "clusterId", "for a group to join cluster"],
  userJoinHarvester: ["ujh", "harvesterId", "for a user to join harvester"],
  groupJoinHarvester: ["gjh", "harvesterId", "for a group to join harvester"],
  spaceJoinHarvester: ["sjh", "harvesterId", "for a space to become a metadata source for harvester"],
  userJoinAtmInventory: ["uji", "atmInventoryId", "for a user to join automation inventory"],
  groupJoinAtmInventory: ["gji", "atmInventoryId", "for a group to join automation inventory"],
};

/** All types, by name in the API. */
export const inviteTypes: ReadonlyMap<string, InviteType> = new Map(
  Object.entries(rows).map(([name, [code, targetKey, purpose, parameters = ""]]) => [
    name,
    {
      code,
      atom: snakeCase(name),
      targetKey,
      parameters,
      describe: (target) => `invite token ${purpose} "${target}"`,
    },
  ]),
);

/** Returns the name that the server uses: `atm_inventory` for `atmInventory`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const byCode = new Map([...inviteTypes].map(([name, { code }]) => [code, name]));

/** Returns the name of a type in the API, by its code; undefined if the code is unknown. */
export function inviteTypeOfCode(code: string): string | undefined {
  return byCode.get(code);
}
