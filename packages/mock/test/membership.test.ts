import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { belongsTo, effectivePrivileges } from "../src/world/membership.ts";
import type { Group } from "../src/world/state.ts";

const group: Group = { id: "g", name: "Group", type: "team", users: {}, groups: {} };
const world = { groups: new Map([["g", group]]) };

describe("words of Object.prototype as ids", () => {
  it.each(["constructor", "toString", "__proto__"])("%s is a member of nothing", (id) => {
    expect(belongsTo(world, "g", id, new Set())).toBe(false);
    expect(effectivePrivileges(world, group, id)).toBeUndefined();
  });

  it.each(["constructor", "toString"])("%s is no provider that supports a user", async (id) => {
    const mock = await createMock();
    const answer = await mock.fetch("http://onezone.test/api/v3/onezone/user/tokens/named", {
      method: "POST",
      headers: { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" },
      body: JSON.stringify({ name: "mine", caveats: [{ type: "service", whitelist: [`opw-${id}`] }] }),
    });
    expect(await answer.json()).toMatchObject({ error: { id: "tokenServiceForbidden" } });
  });
});
