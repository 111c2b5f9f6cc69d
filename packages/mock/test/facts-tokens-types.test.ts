import { describe, expect, it } from "vitest";
import { inviteTypes } from "../src/tokens/invite-types.ts";
import type { Seed } from "../src/world/seed-types.ts";
import { ADA, BOB, CID, NOBODY, onezone } from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Tests the types of tokens, including invite tokens, against the real server. */

/** A world in which bob owns an entity of every type that a token can invite to. */
const everything: Seed = {
  ...smallSeed,
  harvesters: [{ id: "harvester", name: "harvester", users: { bob: "all" } }],
  atmInventories: [{ id: "inventory", name: "inventory", users: { bob: "all" } }],
};

describe("the type of a token", () => {
  it.each<[type: unknown, expected: unknown]>([
    [undefined, { accessToken: {} }],
    [{ accessToken: {} }, { accessToken: {} }],
    [{ identityToken: {} }, { identityToken: {} }],
    [{ identityToken: null }, { identityToken: {} }],
    [{ identityToken: 5 }, { identityToken: {} }],
    [{ inviteToken: {}, identityToken: {}, accessToken: {} }, { accessToken: {} }],
    [{ inviteToken: {}, identityToken: {} }, { identityToken: {} }],
    [{ accessToken: {}, colour: "red" }, { accessToken: {} }],
  ])("is parsed from %j as %j", async (type, expected) => {
    const { call } = await onezone();
    const { json } = await call("bob", "POST /user/tokens/named", { name: "ok", type });
    expect((await call("bob", `GET /tokens/named/${json.tokenId}`)).json.type).toEqual(expected);
  });

  it.each<[type: unknown, ids: string]>([
    ["accessToken", "badValueTokenType"],
    [5, "badValueTokenType"],
    [null, "badValueTokenType"],
    [[], "badValueTokenType"],
    [{}, "badValueTokenType"],
    [{ accessToken: { colour: "red" } }, "badValueTokenType"],
    [{ accessToken: null }, "badValueTokenType"],
    [{ accessToken: { sessionId: 5 } }, "badValueTokenType"],
    [{ accessToken: { sessionId: "" } }, "badValueTokenType"],
    [{ accessToken: { sessionId: "none" } }, "tokenSessionInvalid"],
    [{ accessToken: { sessionId: "none", colour: "red" } }, "tokenSessionInvalid"],
    [{ inviteToken: {} }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinParty", groupId: "x" } }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinGroup" } }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinGroup", spaceId: "x" } }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinGroup", groupId: "" } }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinGroup", groupId: "a:b" } }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinGroup", groupId: 5 } }, "badValueTokenType"],
    [{ inviteToken: { inviteType: "userJoinGroup", groupId: "x" } }, "inviteTokenTargetIdInvalid"],
  ])("%j is refused: %s", async (type, ids) => {
    const { call } = await onezone();
    expect((await call("bob", "POST /user/tokens/named", { name: "ok", type })).ids).toBe(ids);
  });
});

const spaceDefaults = ["space_read_data", "space_view", "space_view_transfers", "space_write_data"];
const allOfCluster =
  "add_group add_user delete remove_group remove_user set_privileges update view view_privileges"
    .split(" ")
    .map((name) => `cluster_${name}`);

/** For each invite type: the target, the privilege or admin privilege that it requires, and the privileges that it grants. */
const invitations: readonly [
  type: string,
  key: string,
  target: (zone: { group: string; space: string; p1: string }) => string,
  privilege: string,
  adminPrivilege: string,
  defaults: readonly string[] | null,
  description: string,
][] = [
  [
    "userJoinGroup",
    "groupId",
    ({ group }) => group,
    "group_add_user",
    "oz_groups_add_relationships",
    ["group_view"],
    "for a user to join group",
  ],
  [
    "groupJoinGroup",
    "groupId",
    ({ group }) => group,
    "group_add_child",
    "oz_groups_add_relationships",
    ["group_view"],
    "for a group to join group",
  ],
  [
    "userJoinSpace",
    "spaceId",
    ({ space }) => space,
    "space_add_user",
    "oz_spaces_add_relationships",
    spaceDefaults,
    "for a user to join space",
  ],
  [
    "groupJoinSpace",
    "spaceId",
    ({ space }) => space,
    "space_add_group",
    "oz_spaces_add_relationships",
    spaceDefaults,
    "for a group to join space",
  ],
  [
    "supportSpace",
    "spaceId",
    ({ space }) => space,
    "space_add_support",
    "oz_spaces_add_relationships",
    null,
    "to grant support for space",
  ],
  [
    "harvesterJoinSpace",
    "spaceId",
    ({ space }) => space,
    "space_add_harvester",
    "oz_spaces_add_relationships",
    null,
    "for a harvester to become a metadata sink for space",
  ],
  [
    "registerOneprovider",
    "adminUserId",
    () => BOB,
    "",
    "oz_providers_invite",
    null,
    "to register a Oneprovider for admin user",
  ],
  [
    "userJoinCluster",
    "clusterId",
    ({ p1 }) => p1,
    "cluster_add_user",
    "oz_clusters_add_relationships",
    allOfCluster,
    "for a user to join cluster",
  ],
  [
    "groupJoinCluster",
    "clusterId",
    ({ p1 }) => p1,
    "cluster_add_group",
    "oz_clusters_add_relationships",
    ["cluster_view"],
    "for a group to join cluster",
  ],
  [
    "userJoinHarvester",
    "harvesterId",
    () => "harvester",
    "harvester_add_user",
    "oz_harvesters_add_relationships",
    ["harvester_view"],
    "for a user to join harvester",
  ],
  [
    "groupJoinHarvester",
    "harvesterId",
    () => "harvester",
    "harvester_add_group",
    "oz_harvesters_add_relationships",
    ["harvester_view"],
    "for a group to join harvester",
  ],
  [
    "spaceJoinHarvester",
    "harvesterId",
    () => "harvester",
    "harvester_add_space",
    "oz_harvesters_add_relationships",
    null,
    "for a space to become a metadata source for harvester",
  ],
  [
    "userJoinAtmInventory",
    "atmInventoryId",
    () => "inventory",
    "atm_inventory_add_user",
    "oz_atm_inventories_add_relationships",
    ["atm_inventory_view"],
    "for a user to join automation inventory",
  ],
  [
    "groupJoinAtmInventory",
    "atmInventoryId",
    () => "inventory",
    "atm_inventory_add_group",
    "oz_atm_inventories_add_relationships",
    ["atm_inventory_view"],
    "for a group to join automation inventory",
  ],
];

it("the table covers every invite type", () => {
  expect(invitations.map(([type]) => type)).toEqual([...inviteTypes.keys()]);
});

describe.each(
  invitations,
)("an invite token of the type %s", (inviteType, key, targetOf, privilege, adminPrivilege, defaults, description) => {
  /** Creates the invite token as bob, in a world in which bob has only these privileges. */
  const create = async (
    own: readonly string[],
    admin: readonly string[],
    fields: object = {},
    target?: string,
  ) => {
    const holder = { bob: own };
    const users = (smallSeed.users ?? []).map((user) =>
      user.username === "bob" ? { ...user, adminPrivileges: admin } : user,
    );
    const of = (prefix: string) => ({ bob: holder.bob.filter((name) => name.startsWith(prefix)) });
    // In the table, the privileges are plain strings.
    const seed = {
      ...everything,
      users,
      providers: [{ name: "p1", cluster: { users: of("cluster_") } }],
      groups: [{ name: "Bob group", users: of("group_") }],
      spaces: [{ name: "My experiment", users: of("space_") }],
      harvesters: [{ id: "harvester", name: "harvester", users: of("harvester_") }],
      atmInventories: [{ id: "inventory", name: "inventory", users: of("atm_inventory_") }],
    } as Seed;
    const zone = await onezone(seed);
    const id = target ?? targetOf(zone);
    const type = { inviteToken: { inviteType, [key]: id } };
    return {
      zone,
      id,
      response: await zone.call("bob", "POST /user/tokens/named", { name: "ok", type, ...fields }),
    };
  };
  const setPrivilege = privilege.replace(/_add_\w+$/, "_set_privileges");
  const setAdminPrivilege = adminPrivilege.replace(/_add_relationships$/, "_set_privileges");

  it("is stored with empty parameters and the default privileges", async () => {
    const { zone, id, response } = await create([privilege], []);
    const read = (await zone.call("bob", `GET /tokens/named/${response.json.tokenId}`)).json;
    expect(read.type).toEqual({ inviteToken: { inviteType, [key]: id, parameters: {} } });
    expect(read.metadata).toMatchObject({ usageLimit: "infinity", usageCount: 0, privileges: defaults });
    const refused = await zone.call({ token: response.json.token }, "GET /user");
    expect(refused.json.error.details.authError.description).toBe(
      `Expected an access token, but received a(n) invite token ${description} "${id}".`,
    );
  });

  it("requires a privilege in its target, or an admin privilege", async () => {
    expect((await create([privilege], [])).response.status).toBe(201);
    expect((await create([], [adminPrivilege])).response.status).toBe(201);
    const without = (await create([], [])).response;
    // Every user can register their own Oneprovider.
    expect(without.ids).toBe(privilege === "" ? "" : "inviteTokenSubjectNotAuthorized");
  });

  it("requires another privilege to grant custom privileges, unless the type ignores them", async () => {
    const view = `${privilege.replace(/_add_\w+$/, "")}_view`;
    const custom = { privileges: [view] };
    const ids = [
      (await create([privilege], [], custom)).response.ids,
      (await create([privilege, setPrivilege], [], custom)).response.ids,
      (await create([privilege], [setAdminPrivilege], custom)).response.ids,
    ];
    expect(ids).toEqual([defaults ? "inviteTokenSubjectNotAuthorized" : "", "", ""]);
  });

  it("is refused if its target does not exist, before privileges are checked", async () => {
    const { response } = await create([], [], {}, NOBODY);
    expect(response.json.error).toMatchObject({ id: "inviteTokenTargetIdInvalid", details: { id: NOBODY } });
  });
});

describe("invite tokens", () => {
  const create = async (
    as: "ada" | "p1",
    path: string,
    type: (zone: { p1: string; group: string }) => object,
    seed = everything,
  ) => {
    const zone = await onezone(seed);
    return (
      await zone.call(as, `POST ${path.replace("P1", zone.p1)}/tokens/named`, {
        name: "ok",
        type: { inviteToken: type(zone) },
      })
    ).ids;
  };

  it("require privileges of the token's subject, not of the caller", async () => {
    const toGroup = ({ group }: { group: string }) => ({ inviteType: "userJoinGroup", groupId: group });
    expect(await create("ada", "/user", toGroup)).toBe("");
    expect(await create("ada", `/users/${BOB}`, toGroup)).toBe("");
    expect(await create("ada", `/users/${CID}`, toGroup)).toBe("inviteTokenSubjectNotAuthorized");
    expect(
      await create("ada", `/users/${CID}`, () => ({ inviteType: "registerOneprovider", adminUserId: ADA })),
    ).toBe("inviteTokenSubjectNotAuthorized");
  });

  it("of a provider can only invite to its own cluster", async () => {
    const twoProviders: Seed = {
      ...everything,
      providers: [...(everything.providers ?? []), { id: "p2", name: "p2" }],
    };
    const to = (inviteType: string, clusterId?: string) => (zone: { p1: string }) => ({
      inviteType,
      clusterId: clusterId ?? zone.p1,
    });
    expect(await create("p1", "/provider", to("userJoinCluster"))).toBe("");
    expect(await create("p1", "/provider", to("groupJoinCluster"))).toBe("");
    expect(await create("p1", "/provider", to("userJoinCluster", "p2"), twoProviders)).toBe(
      "inviteTokenSubjectNotAuthorized",
    );
    expect(
      await create("p1", "/provider", ({ group }) => ({ inviteType: "userJoinGroup", groupId: group })),
    ).toBe("inviteTokenSubjectNotAuthorized");
  });

  it("ignore parameters", async () => {
    const { call, group } = await onezone();
    const type = {
      inviteToken: { inviteType: "userJoinGroup", groupId: group, parameters: { dataWrite: "x" } },
    };
    const { json } = await call("bob", "POST /user/tokens/named", { name: "ok", type });
    expect((await call("bob", `GET /tokens/named/${json.tokenId}`)).json.type.inviteToken.parameters).toEqual(
      {},
    );
  });
});

describe("the subject of a token", () => {
  it("has the type oneprovider if the token belongs to a provider", async () => {
    const { call, p1 } = await onezone();
    const { json } = await call("p1", "POST /provider/tokens/named", { name: "one" });
    expect((await call("p1", `GET /tokens/named/${json.tokenId}`)).json.subject).toEqual({
      type: "oneprovider",
      id: p1,
    });
  });
});

describe("ids", () => {
  it("that are generated consist of 32 hexadecimal digits, the letters ch, and four more digits", async () => {
    const { call } = await onezone();
    const { json } = await call("bob", "POST /user/tokens/named", { name: "one" });
    expect(json.tokenId).toMatch(/^[0-9a-f]{32}ch[0-9a-f]{4}$/);
  });
});
