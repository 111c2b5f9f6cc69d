import { mapOperations } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { BOB, type Caller, type Onezone, onezone, supported } from "./onezone-calls.ts";

/** Returns a mock whose spec has these extensions in one operation. */
function withExtensions(operationId: string, extensions: object): Promise<Onezone> {
  const spec = mapOperations(document, ({ id, node }) =>
    id === operationId ? { ...node, ...extensions } : node,
  );
  return onezone(supported, { spec });
}

const withRule = (operationId: string, ...rule: object[]) =>
  withExtensions(operationId, { "x-onezone-access": rule });

const callers: readonly Caller[] = ["ada", "bob", "cid", "p1", "anonymous"];

describe("an access rule", () => {
  it.each<[rule: object[], allowed: Caller[]]>([
    [[{ anyone: true }], ["ada", "bob", "cid", "p1", "anonymous"]],
    [[{ anyone: true, caller: "notProvider" }], ["ada", "bob", "cid", "anonymous"]],
    [[{ caller: "notProvider" }], ["ada", "bob", "cid"]],
    [[{ caller: "user" }], ["ada", "bob", "cid"]],
    [[{ caller: "provider" }], ["p1"]],
    [[{ user: "id" }], ["bob"]],
    [[{ provider: "id" }], []],
    [[{ providerOf: { type: "user", id: "id" } }], ["p1"]],
    [[{ adminPrivileges: ["oz_users_view", "oz_users_list"] }], ["ada"]],
    [[{ adminPrivileges: ["oz_users_view", "oz_unknown"] }], []],
    [[{ user: "id", caller: "provider" }], []],
    [
      [{ user: "id" }, { caller: "provider" }],
      ["bob", "p1"],
    ],
    [[{ caller: "user", condition: "providerRegistrationIsOpen" }], ["ada", "bob", "cid"]],
    [[], []],
  ])("%j allows %j to read a user", async (rule, allowed) => {
    const { call } = await withRule("getUser", ...rule);
    for (const caller of callers) {
      const refusal = caller === "anonymous" ? 401 : 403;
      const { status } = await call(caller, `GET /users/${BOB}`);
      expect([caller, status]).toEqual([caller, allowed.includes(caller) ? 200 : refusal]);
    }
  });

  it.each<[rule: object, allowed: Caller[]]>([
    [{ provider: "id" }, ["p1"]],
    [{ memberOf: [{ type: "cluster", id: "id" }] }, ["bob"]],
    [{ memberOf: [{ type: "cluster", id: "id", privileges: ["cluster_view", "cluster_update"] }] }, ["bob"]],
    [{ memberOf: [{ type: "cluster", id: "id", privileges: ["cluster_view", "cluster_none"] }] }, []],
    [{ effectiveUserOf: { type: "provider", id: "id" } }, ["bob"]],
  ])("%j allows %j to read a Oneprovider", async (rule, allowed) => {
    const { call, p1 } = await withRule("getProviderDetails", rule);
    for (const caller of callers) {
      const refusal = caller === "anonymous" ? 401 : 403;
      const { status } = await call(caller, `GET /providers/${p1}`);
      expect([caller, status]).toEqual([caller, allowed.includes(caller) ? 200 : refusal]);
    }
  });

  it.each<[rule: object, body: unknown, status: number]>([
    [{ bodyHas: ["fullName", "x"] }, { fullName: "Bob", x: null }, 204],
    [{ bodyHas: ["fullName", "x"] }, { fullName: "Bob" }, 403],
    [{ bodyLacks: ["x", "y"] }, { fullName: "Bob" }, 204],
    [{ bodyLacks: ["x", "y"] }, { fullName: "Bob", y: null }, 403],
    [{ bodyLacks: ["x"] }, [], 403],
    [{ caller: "user" }, [], 400],
    [{ condition: "decisionIsGrant" }, { fullName: "Bob", decision: "grant" }, 204],
    [{ condition: "decisionIsGrant" }, { fullName: "Bob", decision: "reject" }, 403],
    [{ condition: "decisionIsReject" }, { fullName: "Bob", decision: "reject" }, 204],
    [{ condition: "bodyHasOnlyNulls" }, { fullName: null }, 400],
    [{ condition: "bodyHasOnlyNulls" }, { fullName: "Bob" }, 403],
    [{ condition: "bodySetsOnlyAccounting" }, { accountingEnabled: true, fullName: null }, 400],
    [{ condition: "bodySetsOnlyAccounting" }, { accountingEnabled: true, fullName: "Bob" }, 403],
    [{ condition: "bodySetsOnlyDirStatsService" }, { accountingEnabled: true }, 403],
    [{ condition: "bodyHasOnlyKnownKeys" }, { fullName: "Bob" }, 403],
  ])("%j applies to the fields of the body: %j", async (rule, body, status) => {
    const { call } = await withRule("modifyCurrentUser", rule);
    expect((await call("bob", "PATCH /user", body)).status).toBe(status);
  });

  it("reads the id of an entity from the body", async () => {
    const memberOf = [{ type: "cluster", id: "$request.body#/cluster" }];
    const { call, p1 } = await withRule("modifyCurrentUser", { memberOf });
    for (const [caller, cluster, status] of [
      ["bob", p1, 204],
      ["cid", p1, 403],
      ["bob", undefined, 403],
      ["bob", [p1], 403],
    ] as const)
      expect((await call(caller, "PATCH /user", { fullName: "Bob", cluster })).status).toBe(status);
  });

  it("is explained in a response header: which alternative allows the caller, or why none does", async () => {
    const { call } = await onezone();
    const why = async (as: Caller, path: string) => (await call(as, path)).headers.get("x-mock-why");
    expect(await why("bob", `GET /users/${BOB}`)).toBe("the user is in this world; the caller is the user");
    expect(await why("ada", `GET /users/${BOB}`)).toBe(
      "the user is in this world; the caller has oz_users_view",
    );
    expect(await why("cid", `GET /users/${BOB}`)).toBe(
      "forbidden: none of these conditions is true: the caller is the user; the caller has oz_users_view",
    );
  });
});

it.each([
  [{ "x-onezone-access": [{ usr: "id" }] }, 'getUser: there is no condition "usr".'],
  [
    { "x-onezone-access": [{ caller: "nobody" }] },
    'getUser: unknown value "nobody", must be one of user, provider, notProvider.',
  ],
  [{ "x-onezone-access": { user: "id" } }, "getUser: x-onezone-access must be a list."],
  [{ "x-onezone-access": [{}] }, "getUser: an alternative must have a condition."],
  [
    { "x-onezone-access": [{ anyone: false }] },
    "getUser: a condition without details must be true, got false.",
  ],
  ...[{ adminPrivileges: "oz_users_view" }, { memberOf: [] }, { bodyLacks: [] }].map(
    (condition): [object, string] => [
      { "x-onezone-access": [condition] },
      `getUser: a condition must be a non-empty list, got ${JSON.stringify(Object.values(condition)[0])}.`,
    ],
  ),
  [
    { "x-onezone-resource": "get user.id.instance" },
    'getUser: x-onezone-resource must have the form "get user.{id}.instance:private", got "get user.id.instance".',
  ],
])("is invalid, so that the mock does not start: %j", async (extensions, message) => {
  await expect(withExtensions("getUser", extensions)).rejects.toThrow(message);
});

it.each<[extensions: object, missing: string]>([
  [{ "x-onezone-access": [{ ownerOf: { type: "unicorn", id: "id" } }] }, "owner of unicorn"],
  [{ "x-onezone-auth-hint": "throughUnicorn {id}" }, "effective user in unicorn"],
])("allows any authenticated caller, who receives an example, if a world does not contain the data for %j", async (extensions, missing) => {
  const { call } = await withExtensions("getUser", extensions);
  const response = await call("cid", `GET /users/${BOB}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("x-mock-why")).toBe(
    `the operation has no behaviour, so this is its first documented success; access is not checked, because the worlds of the mock do not contain ${missing}`,
  );
  expect((await call("anonymous", `GET /users/${BOB}`)).status).toBe(401);
});
