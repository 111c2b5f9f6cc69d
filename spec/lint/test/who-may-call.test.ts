import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "./redocly.ts";

interface Operation {
  readonly description?: string;
  readonly security?: readonly object[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-access-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Bundles operations, with their path items in a separate file, and returns them by path. */
async function bundled(operations: Readonly<Record<string, object>>): Promise<Map<string, Operation>> {
  const items = Object.entries(operations).map(([, operation], index) => [
    `item${index}`,
    { get: operation },
  ]);
  await writeFile(join(folder, "items.json"), JSON.stringify(Object.fromEntries(items)));
  const paths = Object.keys(operations).map((path, index) => [path, { $ref: `items.json#/item${index}` }]);
  const description = join(folder, "description.json");
  await writeFile(
    description,
    JSON.stringify({ openapi: "3.1.0", info: {}, paths: Object.fromEntries(paths) }),
  );
  const document = await bundle<{ paths: Record<string, { get: Operation }> }>(description);
  return new Map(
    Object.entries<{ get: Operation }>(document.paths).map(([path, { get: operation }]) => [path, operation]),
  );
}

it("appends the allowed callers and the api caveat to a description, in lines of at most 120 characters", async () => {
  const operations = await bundled({
    "/groups/{id}/children/{cid}": {
      description: "Returns a group.\n",
      "x-onezone-resource": "get group.{cid}.user,self:shared",
      "x-onezone-access": [
        { memberOf: [{ type: "group", id: "cid" }] },
        { memberOf: [{ type: "group", id: "id", privileges: ["group_view"] }] },
        { adminPrivileges: ["oz_groups_view", "oz_groups_list"] },
      ],
    },
  });
  expect(operations.get("/groups/{id}/children/{cid}")?.description).toBe(
    `Returns a group.

**Who may call it**: a member of the child group; a member of the group with the privilege \`group_view\`; or an admin
with \`oz_groups_view\` and \`oz_groups_list\`.

**API caveat**: \`ozw/get/group.*.user,*:shared\``,
  );
});

it("names an entity after its path segment", async () => {
  const provider = {
    "x-onezone-access": [{ provider: "id" }, { memberOf: [{ type: "cluster", id: "id" }] }],
  };
  const self = { "x-onezone-access": [{ self: true }, { adminPrivileges: ["oz_users_view"] }] };
  const operations = await bundled({
    "/providers/{id}": provider,
    "/clusters/{id}": provider,
    "/user": self,
    "/provider/spaces": self,
  });
  expect([...operations.values()].map(({ description }) => description)).toEqual([
    "**Who may call it**: the Oneprovider itself; or a member of the cluster of the Oneprovider.",
    "**Who may call it**: the Oneprovider of the cluster; or a member of the cluster.",
    "**Who may call it**: any user.",
    "**Who may call it**: any Oneprovider.",
  ]);
});

it("omits alternatives that another alternative covers", async () => {
  const operations = await bundled({
    "/spaces": { "x-onezone-access": [{ self: true }, { anyone: true }] },
    "/groups": { "x-onezone-access": [{ adminPrivileges: ["oz_a", "oz_b"] }, { adminPrivileges: ["oz_b"] }] },
    "/users": { "x-onezone-access": [{ caller: "user" }, { adminPrivileges: ["oz_a"] }, { caller: "user" }] },
    "/shares": { "x-onezone-access": [{ caller: "user" }, { caller: "provider" }] },
  });
  expect([...operations.values()].map(({ description }) => description)).toEqual([
    "**Who may call it**: anyone, even without credentials.",
    "**Who may call it**: an admin with `oz_b`.",
    "**Who may call it**: any user.",
    "**Who may call it**: any user; or any Oneprovider.",
  ]);
});

it("makes an operation public only if it needs no credentials", async () => {
  const operations = await bundled({
    "/open": { "x-onezone-access": [{ adminPrivileges: ["oz_users_view"] }, { anyone: true }] },
    "/no-providers": { "x-onezone-access": [{ anyone: true, caller: "notProvider" }] },
    "/sometimes": { "x-onezone-access": [{ anyone: true, condition: "bodyHasOnlyNulls" }] },
    "/closed": { "x-onezone-access": [] },
    "/unknown": {},
  });
  expect([...operations].map(([path, { security }]) => [path, security])).toEqual([
    ["/open", []],
    ["/no-providers", []],
    ["/sometimes", undefined],
    ["/closed", undefined],
    ["/unknown", undefined],
  ]);
  expect(operations.get("/open")?.description).toBe("**Who may call it**: anyone, even without credentials.");
  expect(operations.get("/unknown")).not.toHaveProperty("description");
});
