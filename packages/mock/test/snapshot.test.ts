import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { snapshotOf } from "../src/world/snapshot.ts";
import { Store } from "../src/world/store.ts";
import { validateSeed } from "../src/world/validate-seed.ts";

const api = "http://onezone.test/api/v3/onezone";
const own = "http://onezone.test/__mock";

/** Restores the snapshot of a world without changes, and expects the same world. */
async function expectRestorable(mock: Mock, name = "default") {
  const headers = { "x-mock-world": name };
  const snapshot = await (await mock.fetch(`${own}/snapshot`, { headers })).text();
  const response = await mock.fetch(`${own}/snapshot`, { method: "PUT", headers, body: snapshot });
  expect(await response.text()).not.toContain('"message"');
  expect(await (await mock.fetch(`${own}/snapshot`, { headers })).text()).toBe(snapshot);
  mock.restore(JSON.parse(snapshot), name);
}

function isAccepted(seed: unknown): boolean {
  try {
    validateSeed(seed);
    return true;
  } catch {
    return false;
  }
}

async function send(mock: Mock, user: string, method: string, path: string, body?: unknown) {
  const headers = {
    authorization: `Basic ${btoa(`${user}:password1`)}`,
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return (await mock.fetch(api + path, init)).status;
}

describe("a snapshot of the mock can be restored", () => {
  it.each<[string, string, string, unknown?]>([
    ["DELETE", "/users/nobody/tokens/temporary", "ada"],
    ["GET", "/providers/nobody/tokens/temporary", "ada"],
    ["DELETE", "/users/a%2Fb%0A/tokens/temporary", "ada"],
    ["DELETE", "/users//tokens/temporary", "ada"],
    ["DELETE", "/users/%00/tokens/temporary", "ada"],
    ["DELETE", "/users/%ED%A0%80/tokens/temporary", "ada"],
    ["DELETE", "/users/__proto__/tokens/temporary", "ada"],
    ["DELETE", "/provider/tokens/temporary", "ada"],
    ["PATCH", "/user", "bob", { username: "bob_b\n", fullName: "Bob\n" }],
    ["PATCH", "/user", "bob", { username: "593ed8e0a91bd37bfc5cd5ae1b0f6e03" }],
    ["PATCH", "/user", "bob", { username: "constructor" }],
    ["POST", "/users", "ada", { username: "a__b", password: "ééééé" }],
    ["POST", "/users", "ada", {}],
    [
      "POST",
      "/user/tokens/named",
      "bob",
      { name: "__proto__", customMetadata: JSON.parse('{"__proto__":1}') },
    ],
    [
      "POST",
      "/user/tokens/named",
      "bob",
      { name: "nn\n", caveats: [{ type: "ip", whitelist: ["1.2.3.4"] }] },
    ],
    ["POST", "/user/tokens/named", "bob", { name: "nn", caveats: [{ scope: "identityToken" }] }],
    [
      "POST",
      "/user/tokens/named",
      "bob",
      { name: "nn", caveats: [{ type: "time", validUntil: -1e300, x: 1 }] },
    ],
  ])("after %s %s by %s", async (method, path, user, body) => {
    const mock = await createMock();
    expect(await send(mock, user, method, path, body)).toBeLessThan(300);
    const members = mock.snapshot()?.groups[0]?.users;
    await expectRestorable(mock);
    expect(mock.snapshot()?.groups[0]?.users).toEqual(members);
  });

  it("after an invite token of every type is created", async () => {
    const mock = await createMock({
      seed: {
        users: [{ id: "u1", username: "bob", password: "password1", adminPrivileges: "all" }],
        groups: [{ id: "g1", name: "Group" }],
        spaces: [{ id: "s1", name: "Space" }],
        clusters: [{ id: "c1", name: "Cluster" }],
        harvesters: [{ id: "h1", name: "Harvester" }],
        atmInventories: [{ id: "a1", name: "Inventory" }],
      },
    });
    const types = {
      userJoinGroup: { groupId: "g1" },
      groupJoinGroup: { groupId: "g1" },
      userJoinSpace: { spaceId: "s1" },
      groupJoinSpace: { spaceId: "s1" },
      supportSpace: { spaceId: "s1" },
      harvesterJoinSpace: { spaceId: "s1" },
      registerOneprovider: { adminUserId: "u1" },
      userJoinCluster: { clusterId: "c1" },
      groupJoinCluster: { clusterId: "c1" },
      userJoinHarvester: { harvesterId: "h1" },
      groupJoinHarvester: { harvesterId: "h1" },
      spaceJoinHarvester: { harvesterId: "h1" },
      userJoinAtmInventory: { atmInventoryId: "a1" },
      groupJoinAtmInventory: { atmInventoryId: "a1" },
    };
    for (const [inviteType, target] of Object.entries(types)) {
      const type = { inviteToken: { inviteType, ...target } };
      const body = { name: inviteType, type, usageLimit: "12345678901234567890" };
      expect(await send(mock, "bob", "POST", "/user/tokens/named", body)).toBe(201);
    }
    await expectRestorable(mock);
  });

  it("if metadata is nested as deeply as the mock accepts", async () => {
    const mock = await createMock();
    const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);
    const accepted = [];
    for (const depth of [900, 990, 995, 996, 997, 998, 999, 1000]) {
      const body = { name: `depth ${depth}`, customMetadata: nested(depth) };
      accepted.push((await send(mock, "bob", "POST", "/user/tokens/named", body)) === 201);
    }
    expect(accepted).toContain(true);
    await expectRestorable(mock);
  });

  it("if the world was created from any valid seed", () => {
    const name = fc.constantFrom(
      "ab",
      "a_b",
      "A b",
      "(x)",
      "__proto__",
      "constructor",
      "東京",
      "żółw-1.5",
      "1".repeat(32),
    );
    const optional = { requiredKeys: [] };
    const user = fc.record(
      { username: name, fullName: name, password: fc.string(), blocked: fc.boolean() },
      optional,
    );
    const members = fc.dictionary(name, fc.constantFrom("all" as const, []));
    const entity = fc.record({ name, users: members, groups: members }, { requiredKeys: ["name"] });
    const lists = {
      now: fc.option(fc.integer()),
      users: fc.array(user, { maxLength: 3 }),
      groups: fc.array(entity, { maxLength: 3 }),
      spaces: fc.array(entity, { maxLength: 2 }),
      providers: fc.array(fc.record({ name }), { maxLength: 3 }),
    };
    let restored = 0;
    fc.assert(
      fc.property(fc.record(lists, optional), (seed) => {
        if (!isAccepted(seed)) return;
        restored += 1;
        const state = snapshotOf(new Store(validateSeed(seed)));
        expect(validateSeed(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
      { seed: 1, numRuns: 5000 },
    );
    expect(restored).toBeGreaterThan(200);
  });

  it("after the target of an invite token was deleted, whose id was chosen in the seed", async () => {
    const users = [{ username: "dora", password: "password1", adminPrivileges: "all" as const }];
    const spaces = [{ id: "maps", name: "Maps", users: { dora: "all" as const } }];
    const mock = await createMock({ seed: { users, spaces } });
    expect(await send(mock, "dora", "POST", "/spaces/maps/users/token")).toBe(200);
    expect(await send(mock, "dora", "DELETE", "/spaces/maps")).toBe(204);
    await expectRestorable(mock);
  });

  it("after a reset to a negative time, whereas a time that is not an integer is refused", async () => {
    const mock = await createMock();
    for (const now of [1.5, Number.NaN]) expect(() => mock.reset({ now })).toThrow("/now must be an integer");
    mock.reset({ now: -5 });
    await expectRestorable(mock);
  });

  it("in code, unless the snapshot is invalid", async () => {
    const mock = await createMock();
    const snapshot = mock.snapshot();
    if (snapshot === undefined) throw new Error("The mock has no world.");
    const wrong = { ...snapshot, domain: "a\n", users: [] };
    expect(() => mock.restore(wrong)).toThrow(/mistakes:\n/);
    expect(mock.snapshot()).toEqual(snapshot);
  });
});
