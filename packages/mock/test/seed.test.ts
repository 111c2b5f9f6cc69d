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
  it("requires only names, from which the same ids and tokens are always derived", async () => {
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

  it("can be a YAML file that refers to members by name", async () => {
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

  it("is refused with a list of all its mistakes, which is the same for a file and in code", async () => {
    const seed = {
      domain: "Onezone",
      users: [{ username: "dora", blockd: true }, { username: "dora" }],
      groups: [{ name: "Editors", users: { nobody: ["group_veiw"] } }],
    };
    const mistakes = `5 mistakes:
/users/0 has the unknown field "blockd". Did you mean "blocked"?
/users/1 has the same name as /users/0: "dora".
/domain must be a host name of at most 253 lower-case letters a-z, digits, hyphens and dots, got "Onezone". Did you mean "onezone"?
/groups/0/users refers to "nobody", but the seed has no such user.
/groups/0/users/nobody/0 must be a privilege of members of a group, got "group_veiw". Did you mean "group_view"?`;
    const file = await fileWith(JSON.stringify(seed));
    await expect(createMock({ seed: file })).rejects.toThrow(`${file} cannot be used: ${mistakes}`);
    // @ts-expect-error the mistakes
    await expect(createMock({ seed })).rejects.toThrow(`The seed cannot be used: ${mistakes}`);
  });

  it("causes no message about unknown entities if only a list or a name is misspelt", async () => {
    const groups = [{ name: "Editors", users: { dora: "all" } }];
    const misspelt = [
      { user: [{ username: "dora" }], groups },
      { users: [{ usernme: "dora" }], groups },
    ];
    for (const seed of misspelt) {
      const file = await fileWith(JSON.stringify(seed));
      await expect(createMock({ seed: file })).rejects.toThrow(/cannot be used: .* unknown field .*$/);
      await expect(createMock({ seed: file })).rejects.not.toThrow("no such user");
    }
  });

  it("may contain undefined fields in code, and can be changed later without an effect on the mock", async () => {
    const user = { username: "dora", password: undefined };
    const seed = { users: [user] };
    // @ts-expect-error `exactOptionalPropertyTypes` is enabled here
    const mock = await createMock({ seed });
    user.username = "-";
    expect(Object.keys(mock.world("later")?.users ?? {})).toEqual(["dora"]);
  });

  it("does not compile if a privilege is misspelt", () => {
    const seeds: Seed[] = [
      // @ts-expect-error
      { users: [{ adminPrivileges: ["oz_user_list"] }] },
      // @ts-expect-error
      { groups: [{ name: "Editors", users: { dora: ["group_veiw"] } }] },
      // @ts-expect-error
      { spaces: [{ name: "Maps", groups: { Editors: ["group_view"] } }] },
      // @ts-expect-error
      { providers: [{ name: "p1", cluster: { users: { dora: ["cluster_views"] } } }] },
      { spaces: [{ name: "Maps", groups: { Editors: ["space_view"] } }], harvesters: [{ name: "ab" }] },
    ];
    expect(seeds).toHaveLength(5);
  });

  it("results in one cluster for each provider, even if it lists only some clusters", async () => {
    const mock = await createMock({
      seed: {
        users: [{ username: "dora" }, { username: "emil" }],
        providers: [
          { id: "p1", name: "One" },
          { id: "p2", name: "Two", cluster: { users: { emil: "all" } } },
        ],
        clusters: [{ id: "p1", name: "One", users: { dora: "all" } }],
      },
    });
    const { dora, emil } = mock.world()?.users ?? {};
    const members = mock.snapshot()?.clusters.map((cluster) => [cluster.id, Object.keys(cluster.users)]);
    expect(members).toEqual([
      ["p1", [dora?.id]],
      ["p2", [emil?.id]],
    ]);
  });

  it("can contain named tokens that have few fields, and times relative to the start of the world", async () => {
    const mock = await createMock({
      seed: {
        $schema: "seed.schema.json",
        now: 1_800_000_000,
        users: [{ username: "dora", creationTime: "now - 2d" }],
        providers: [{ id: "p1", name: "One" }],
        namedTokens: [
          { id: "a1", name: "live", subject: { type: "user", id: "dora" } },
          {
            id: "a2",
            name: "expired",
            subject: { type: "user", id: "dora" },
            caveats: [{ type: "time", validUntil: "now-1s" }],
          },
        ],
      },
    });
    const { namedTokens, providers } = mock.world() ?? {};
    expect(mock.snapshot()?.users[0]?.creationTime).toBe(1_800_000_000 - 2 * 86_400);
    expect(mock.snapshot()?.namedTokens.map(({ name }) => name)).toEqual(["live", "expired", "root token"]);
    expect(providers?.One?.token).toEqual(expect.any(String));
    const statuses = ["a1", "a2"].map(async (id) => {
      const headers = { "x-auth-token": namedTokens?.[id]?.token ?? "" };
      return (await mock.fetch("http://onezone.test/api/v3/onezone/user", { headers })).status;
    });
    expect(await Promise.all(statuses)).toEqual([200, 401]);
  });

  it("is extended by the same random entities if the random seed is the same", async () => {
    const seed: Seed = { now: 5, users: [{ username: "dora" }], providers: [{ name: "One" }] };
    const options = { seed, randomWorld: { users: 50 } };
    const mock = await createMock(options);
    const { users, groups, spaces } = mock.snapshot() ?? {};
    expect([users?.length, groups?.length, spaces?.length]).toEqual([51, 10, 5]);
    expect((await createMock(options)).snapshot()).toEqual(mock.snapshot());
    expect((await createMock({ ...options, randomSeed: "2" })).snapshot()).not.toEqual(mock.snapshot());
    await mock.reseed({ ...seed, users: [] });
    expect(mock.snapshot()?.users).toHaveLength(50);
    await expect(createMock({ randomWorld: { spaces: 0.5 } })).rejects.toThrow(
      "The number of random spaces must be an integer from 0 to 100000, got 0.5.",
    );
  });

  it("is extended by random entities that form a valid world, in each world", async () => {
    const mock = await createMock({
      seed: { now: 5, providers: [{ name: "One" }] },
      randomWorld: { users: 50 },
    });
    const snapshot = mock.snapshot("other");
    expect(snapshot).toEqual(mock.snapshot());
    if (snapshot) mock.restore(snapshot, "restored");
    expect(mock.snapshot("restored")).toEqual(snapshot);
  });

  it("is not changed by random entities that it already has", async () => {
    const options = { randomWorld: { users: 50, groups: 3, spaces: 3 }, randomSeed: "x" };
    const first = await createMock({ seed: { now: 5, providers: [{ name: "One" }] }, ...options });
    const { users = [], groups = [], spaces = [], ...rest } = first.snapshot() ?? {};
    const seed = {
      ...rest,
      users: users.map((user) => ({ ...user, username: `own-${user.username}`, password: "own-password" })),
      groups: groups.map((group) => ({ ...group, users: {} })),
      spaces: spaces.map((space) => ({ ...space, users: {}, owners: {}, groups: {}, supports: {} })),
    };
    expect((await createMock({ seed, ...options })).snapshot()).toEqual(
      (await createMock({ seed })).snapshot(),
    );
  });

  it("can be extended only by known lists, up to the maximum size of a world", async () => {
    const wrong: object = { user: 5 };
    await expect(createMock({ randomWorld: wrong })).rejects.toThrow(
      'randomWorld has the unknown list "user". Did you mean "users"?',
    );
    const large = { users: 0, groups: 100_000, spaces: 100_000 };
    await expect(createMock({ randomWorld: large })).rejects.toThrow("The random world is too large.");
  });

  it.each(["seed", "randomWorld", "scenarios"])("is refused in a stateless mock: %s", async (name) => {
    await expect(createMock({ stateless: true, [name]: {} })).rejects.toThrow(
      `stateless cannot be used with ${name}`,
    );
  });

  it("resets all worlds when it is replaced, but keeps the worlds if the new seed is invalid", async () => {
    const mock = await createMock({ seed: { users: [{ username: "dora" }] } });
    await mock.reseed({ users: [{ username: "emil" }] });
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["emil"]);
    await expect(mock.reseed(await fileWith("users: 5"))).rejects.toThrow("/users must be a list, got 5.");
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["emil"]);
  });
});
