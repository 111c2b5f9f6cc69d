import { describe, expect, it } from "vitest";
import { memberPrivileges } from "../src/generated/privileges.ts";
import { inviteTypes } from "../src/tokens/invite-types.ts";
import { subjectKey } from "../src/tokens/token.ts";
import { type EntityTypeRow, entityTypeNames, entityTypes, isMembered } from "../src/world/entity-types.ts";
import type { Field } from "../src/world/field-types.ts";
import { inviteRules } from "../src/world/relations.ts";
import { snapshotOf } from "../src/world/snapshot.ts";
import { Store } from "../src/world/store.ts";
import { validateSeed } from "../src/world/validate-seed.ts";
import { viewOf } from "../src/world/world-view.ts";

const dora = { type: "user", id: "dora" } as const;
const store = (seed: object = {}) =>
  new Store(validateSeed({ now: 5, users: [{ id: "dora", username: "dora" }, { id: "emil" }], ...seed }));

describe("a store", () => {
  it("returns entities that cannot be changed", () => {
    const user = store().get("user", "dora");
    expect(Object.isFrozen(user)).toBe(true);
    expect(() => {
      // @ts-expect-error
      if (user) user.username = "emil";
    }).toThrow(TypeError);
  });

  it("increases its revision with every change, and only then", () => {
    const world = store({ groups: [{ id: "g", name: "Group" }] });
    const revisions = [
      () => world.named("user", "dora"),
      () => world.update("user", "dora", { blocked: true }),
      () => world.link("group.users", "dora", "g", ["group_view"]),
      () => world.effectivePrivileges("group", "g", "dora"),
      () => world.unlink("group.users", "dora", "g"),
      () => world.delete("user", "dora"),
      () => world.delete("user", "dora"),
    ].map((act) => {
      const before = world.revision;
      act();
      return world.revision > before;
    });
    expect(revisions).toEqual([false, true, true, false, true, true, false]);
  });

  it("finds an entity by its latest name only", () => {
    const world = store();
    world.update("user", "dora", { username: "edda" });
    expect(world.named("user", "edda")?.id).toBe("dora");
    expect(world.named("user", "dora")).toBeUndefined();
    world.delete("user", "dora");
    expect(world.named("user", "edda")).toBeUndefined();
  });

  it("keeps the order of a subject's tokens when a token is changed", () => {
    const world = store();
    for (const name of ["one", "two"]) {
      const content = { id: name, name, subject: dora, type: { kind: "access" }, secret: "s" } as const;
      world.add("token", { ...content, caveats: [], revoked: false, customMetadata: {}, creationTime: 5 });
    }
    world.update("token", "one", { revoked: true });
    expect(world.tokensOf(dora).map(({ id, revoked }) => [id, revoked])).toEqual([
      ["one", true],
      ["two", false],
    ]);
  });

  it("deletes the edges, the twin and the tokens of an entity together with the entity", () => {
    const world = store({
      providers: [{ id: "p1", name: "One", cluster: { users: { dora: "all" } } }],
      groups: [{ id: "g", name: "Group", users: { dora: "all" } }],
      spaces: [{ id: "s", name: "Space", groups: { g: "all" }, supports: { p1: 1_000_000 } }],
    });
    const empty = new Store(validateSeed({ now: 5 })).size;
    for (const [type, id] of [
      ["user", "dora"],
      ["provider", "p1"],
      ["group", "g"],
    ] as const)
      world.delete(type, id);
    expect(snapshotOf(world)).toMatchObject({
      spaces: [{ id: "s", users: {}, groups: {}, supports: {} }],
      clusters: [],
      namedTokens: [],
      temporaryTokens: [{ subject: { id: "emil" } }],
    });
    expect(world.get("temporaryTokenSecret", subjectKey(dora))).toBeUndefined();
    world.delete("space", "s");
    world.delete("user", "emil");
    expect(world.size).toBe(empty);
  });
});

function exampleOf(field: Field | undefined): unknown {
  if (field?.kind === "json") return { type: "PID" };
  if (field?.kind === "oneOf") return field.values[0];
  return field?.kind === "reference" ? field.to : "A name";
}

describe("the table of entity types", () => {
  it.each(
    entityTypeNames.filter(isMembered),
  )("defines the seed, snapshot, view and privileges of a %s", (type) => {
    const { plural, fields }: EntityTypeRow = entityTypes[type];
    const privileges = memberPrivileges[type];
    const required = Object.keys(fields).filter((key) => !("default" in (fields[key] ?? {})));
    const named = Object.fromEntries(required.map((key) => [key, exampleOf(fields[key])]));
    const entity = { id: "e", ...named, users: { dora: [privileges[0]] }, groups: { g: "all" } };
    const groups = [{ id: "g", name: "Group", users: { emil: [] } }];
    const referred = {
      spaces: [{ id: "s", name: "Space" }],
      shares: [{ id: "share", name: "Share", spaceId: "s", rootFileId: "file" }],
      handleServices: [
        { id: "handleService", name: "Service", proxyEndpoint: "x", serviceProperties: { type: "PID" } },
      ],
    };
    const world = store({
      ...(type === "handle" && referred),
      groups,
      [plural]: [...(plural === "groups" ? groups : []), entity],
    });
    const snapshot: Record<string, unknown> = snapshotOf(world);
    const members = { users: { dora: [privileges[0]] }, groups: { g: privileges } };
    expect(snapshot[plural]).toContainEqual(expect.objectContaining({ id: "e", ...named, ...members }));
    const view: Record<string, unknown> = { ...viewOf(world) };
    if ("name" in fields) expect(view[plural]).toMatchObject({ "A name": { id: "e" } });
    const held = (user: string) => world.effectivePrivileges(type, "e", user);
    expect(held("dora")).toEqual(new Set([privileges[0]]));
    expect(held("emil")).toEqual(new Set<string>(privileges));
    expect(held("nobody")).toBeUndefined();
  });
});

describe("the table of relations", () => {
  it("deletes parts with their entity, and a lambda with its last inventory", () => {
    const world = store({
      spaces: [{ id: "s", name: "Space", users: { emil: [], dora: "all" } }],
      shares: [{ id: "share", name: "Share", spaceId: "s", rootFileId: "file" }],
      atmLambdas: [{ id: "lambda" }],
      atmInventories: ["one", "two"].map((id) => ({ id, name: id, atmLambdas: { lambda: true } })),
    });
    expect(world.get("space", "s")?.creator).toEqual(dora);
    expect([...world.edgesTo("space.owners", "s").keys()]).toEqual(["dora"]);
    world.delete("space", "s");
    expect(world.get("share", "share")).toBeUndefined();
    world.delete("atmInventory", "one");
    expect(world.get("atmLambda", "lambda")).toBeDefined();
    world.delete("atmInventory", "two");
    expect(world.get("atmLambda", "lambda")).toBeUndefined();
  });

  it("contains every invite type, with the target type that matches the field of its tokens", () => {
    expect([...inviteRules.keys()].sort()).toEqual([...inviteTypes.keys()].sort());
    for (const [type, { target }] of inviteRules) {
      const key = target === "user" ? "adminUserId" : `${target}Id`;
      expect(inviteTypes.get(type)?.targetKey).toBe(key);
    }
  });

  it.each([
    ["groupJoinGroup", "group_add_child", "oz_groups_add_relationships"],
    ["groupJoinAtmInventory", "atm_inventory_add_group", "oz_atm_inventories_add_relationships"],
    ["supportSpace", "space_add_support", "oz_spaces_add_relationships"],
    ["spaceJoinHarvester", "harvester_add_space", "oz_harvesters_add_relationships"],
  ])("states that %s requires %s or %s", (type, privilege, adminPrivilege) => {
    expect(inviteRules.get(type)).toMatchObject({ privilege, adminPrivilege });
  });
});
