import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const basic = (user: string) => ({ authorization: `Basic ${btoa(`${user}:password1`)}` });

async function started() {
  const mock = await createMock();
  const call = async (user: string, request: string, body?: object) => {
    const [method = "", path = ""] = request.split(" ");
    const response = await mock.fetch(`http://onezone.test/api/v3/onezone${path}`, {
      method,
      headers: { ...basic(user), "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = text === "" ? {} : JSON.parse(text);
    return { status: response.status, json, id: response.headers.get("location")?.split("/").at(-1) ?? "" };
  };
  const world = mock.world();
  const userId = (name: string) => world?.users[name]?.id ?? "";
  return { mock, call, userId, spaceId: world?.spaces["My experiment"]?.id ?? "" };
}

describe("the behaviours of relations", () => {
  it("add a user to a space through an invite token and a group, and remove the user", async () => {
    const { call, userId, spaceId } = await started();
    const { id: group } = await call("bob", "POST /user/groups", { name: "Night shift" });
    expect(
      (await call("bob", `PUT /spaces/${spaceId}/groups/${group}`, { privileges: ["space_view"] })).status,
    ).toBe(201);
    const { json } = await call("bob", `POST /groups/${group}/users/token`, {});
    expect((await call("cid", "POST /user/groups/join", json)).status).toBe(201);
    expect((await call("cid", "GET /user/effective_spaces")).json).toEqual({ spaces: [spaceId] });
    const path = `/spaces/${spaceId}/effective_users/${userId("cid")}`;
    expect((await call("bob", `GET ${path}/membership`)).json).toEqual({
      intermediaries: [{ type: "group", id: group }],
    });
    expect((await call("bob", `DELETE /groups/${group}`)).status).toBe(204);
    expect((await call("cid", "GET /user/effective_spaces")).json).toEqual({ spaces: [] });
  });

  it("do not remove the last owner of a space that has other users", async () => {
    const { call, userId, spaceId } = await started();
    await call("ada", `PUT /spaces/${spaceId}/users/${userId("cid")}`);
    expect((await call("bob", `DELETE /user/spaces/${spaceId}`)).json.error.id).toBe("cannotRemoveLastOwner");
    expect((await call("ada", `DELETE /users/${userId("bob")}`)).json.error.id).toBe("cannotRemoveLastOwner");
    expect((await call("bob", `PUT /spaces/${spaceId}/owners/${userId("cid")}`)).status).toBe(204);
    expect((await call("bob", `DELETE /user/spaces/${spaceId}`)).status).toBe(204);
    expect((await call("cid", `GET /spaces/${spaceId}/owners`)).json).toEqual({ users: [userId("cid")] });
  });

  it("store a user's alias for a space", async () => {
    const { call, spaceId } = await started();
    const path = `/user/spaces/${spaceId}/alias`;
    expect((await call("bob", `GET ${path}`)).status).toBe(404);
    expect((await call("bob", `PUT ${path}`, { alias: "mine" })).status).toBe(204);
    expect((await call("bob", `GET ${path}`)).json).toEqual({ alias: "mine" });
    expect((await call("bob", `DELETE ${path}`)).status).toBe(204);
    expect((await call("bob", `GET ${path}`)).status).toBe(404);
  });

  it("produce a world that a snapshot restores unchanged", async () => {
    const { mock, call, spaceId } = await started();
    await call("bob", "POST /user/atm_inventories", { name: "Workflows" });
    await call("bob", `POST /spaces/${spaceId}/groups`, { name: "Night shift" });
    const snapshot = mock.snapshot();
    expect(snapshot?.groups.map(({ name }) => name)).toContain("Night shift");
    if (snapshot) mock.restore(snapshot);
    expect(mock.snapshot()).toEqual(snapshot);
  });

  it("are not executed for an unknown space or harvester that joins by an invite token", async () => {
    const { mock, call, spaceId } = await started();
    const { id: harvester } = await call("ada", "POST /user/harvesters", {
      name: "Fish",
      harvestingBackendType: "elasticsearch_harvesting_backend",
      harvestingBackendEndpoint: "es.example.org",
    });
    const before = mock.snapshot();
    const inviteBySpace = await call("ada", "POST /user/tokens/named", {
      name: "invite",
      type: { inviteToken: { inviteType: "harvesterJoinSpace", spaceId } },
    });
    const inviteByHarvester = await call("ada", `POST /harvesters/${harvester}/spaces/token`);
    const joins: [string, { json: object }][] = [
      ["POST /harvesters/nope/spaces/join", inviteBySpace],
      ["POST /spaces/nope/harvesters/join", inviteByHarvester],
    ];
    for (const [request, { json }] of joins) expect((await call("ada", request, json)).status).toBe(404);
    expect(mock.snapshot()?.spaces).toEqual(before?.spaces);
  });

  it("delete the tokens of a user that cannot be deleted", async () => {
    const { mock, call, userId, spaceId } = await started();
    await call("ada", `PUT /spaces/${spaceId}/users/${userId("cid")}`);
    const { json } = await call("bob", "POST /user/tokens/named", { name: "kept" });
    const status = async () =>
      (
        await mock.fetch("http://onezone.test/api/v3/onezone/user", {
          headers: { "x-auth-token": json.token },
        })
      ).status;
    expect(await status()).toBe(200);
    expect((await call("bob", "DELETE /user")).json.error.id).toBe("cannotRemoveLastOwner");
    expect(await status()).toBe(401);
  });

  it("execute all operations", async () => {
    const { mock } = await started();
    const response = await mock.fetch("http://onezone.test/__mock/operations");
    const operations: { operationId: string; hasBehaviour: boolean }[] = JSON.parse(await response.text());
    expect(operations.filter(({ hasBehaviour }) => !hasBehaviour)).toEqual([]);
  });
});
