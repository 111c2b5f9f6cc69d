import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMock, type Seed } from "../src/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-mock-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function fileWith(text: string, name = "seed.yaml") {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

describe("a seed", () => {
  it("needs names only; ids and tokens are made of them, the same each time", async () => {
    const seed: Seed = { users: [{ username: "dora", password: "secret-of-dora" }] };
    const { users } = (await createMock({ seed })).world() ?? {};
    expect(users).toEqual({
      dora: {
        id: expect.stringMatching(/^[0-9a-f]{32}ch[0-9a-f]{4}$/),
        username: "dora",
        password: "secret-of-dora",
        token: expect.stringMatching(/^[0-9A-Za-z]+$/),
        identityToken: expect.any(String),
        inviteToken: expect.any(String),
      },
    });
    expect((await createMock({ seed })).world()?.users).toEqual(users);
  });

  it("can be a file of YAML, in which members are called by their names", async () => {
    const seed = await fileWith(`
users:
  - username: dora
groups:
  - name: Editors
    users: { dora: all }
spaces:
  - name: Maps
    groups: { Editors: [space_view] }
`);
    const mock = await createMock({ seed });
    const [space] = mock.snapshot()?.spaces ?? [];
    expect(Object.values(space?.groups ?? {})).toEqual([["space_view"]]);
    expect(Object.keys(space?.groups ?? {})).toEqual([mock.world()?.groups.Editors?.id]);
  });

  it.each([
    ["users: 5", "/users must be array"],
    ["users: [{ name: x }]", '/users/0 must NOT have additional properties: "name"'],
    ["users: [{ adminPrivileges: [oz_fly] }]", "/users/0/adminPrivileges"],
    ["groups: [{ users: {} }]", "/groups/0 must have required property 'name'"],
    ["spaces: [{ name: x, users: { dora: all } }]", '/spaces/0/users: nothing in the seed is called "dora".'],
    ["groups: [{ name: x, users: { d: [group_fly] } }]", 'there is no privilege "group_fly".'],
    ["{", "It cannot be parsed"],
    ["just text", "It must be object"],
  ])("is refused where it is wrong: %s", async (text, message) => {
    const seed = await fileWith(text);
    await expect(createMock({ seed })).rejects.toThrow(`${seed} cannot be used: `);
    await expect(createMock({ seed })).rejects.toThrow(message);
  });

  it("begins all worlds anew when it is exchanged, and keeps them when the new one is wrong", async () => {
    const mock = await createMock({ seed: { users: [{ username: "dora" }] } });
    await mock.reseed({ users: [{ username: "emil" }] });
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["emil"]);
    await expect(mock.reseed(await fileWith("users: 5"))).rejects.toThrow("/users must be array");
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["emil"]);
  });
});
