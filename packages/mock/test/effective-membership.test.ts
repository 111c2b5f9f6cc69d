import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { Store } from "../src/world/store.ts";
import { validateSeed } from "../src/world/validate-seed.ts";

const world = new Store(
  validateSeed({
    users: [{ id: "dora", username: "dora" }],
    groups: [
      { id: "inner", name: "Inner", users: { dora: ["group_view"] }, groups: { outer: [] } },
      { id: "outer", name: "Outer", groups: { inner: ["group_update"] } },
    ],
    spaces: [
      { id: "maps", name: "Maps", users: { dora: ["space_view"] }, groups: { outer: ["space_update"] } },
    ],
  }),
);

describe("effective membership", () => {
  it("is found through groups that form a cycle", () => {
    expect([...world.effectiveGroups("dora")]).toEqual(["inner", "outer"]);
    expect(world.effectivePrivileges("group", "outer", "dora")).toEqual(new Set(["group_update"]));
  });

  it("combines the user's own privileges with those of each group", () => {
    const privileges = world.effectivePrivileges("space", "maps", "dora");
    expect(privileges).toEqual(new Set(["space_view", "space_update"]));
  });

  it("is computed again after each change", () => {
    const changed = new Store(
      validateSeed({ users: [{ id: "dora" }], groups: [{ id: "g", name: "Group" }] }),
    );
    expect(changed.effectiveGroups("dora")).toEqual(new Set());
    changed.link("group.users", "dora", "g", []);
    expect(changed.effectiveGroups("dora")).toEqual(new Set(["g"]));
    changed.delete("group", "g");
    expect(changed.effectiveGroups("dora")).toEqual(new Set());
    expect(changed.edgesTo("group.users", "g").size).toBe(0);
  });
});

describe("words of Object.prototype as ids", () => {
  it.each(["constructor", "toString", "__proto__"])("%s is not a member of any entity", (id) => {
    expect(world.effectiveGroups(id)).toEqual(new Set());
    expect(world.effectivePrivileges("group", "inner", id)).toBeUndefined();
  });

  it.each(["constructor", "toString"])("%s is not a provider that supports a user", async (id) => {
    const mock = await createMock();
    const response = await mock.fetch("http://onezone.test/api/v3/onezone/user/tokens/named", {
      method: "POST",
      headers: { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" },
      body: JSON.stringify({ name: "mine", caveats: [{ type: "service", whitelist: [`opw-${id}`] }] }),
    });
    expect(await response.json()).toMatchObject({ error: { id: "tokenServiceForbidden" } });
  });
});
