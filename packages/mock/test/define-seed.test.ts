import { expect, it } from "vitest";
import { createMock, defineSeed } from "../src/index.ts";

it("defineSeed returns a seed that createMock accepts", async () => {
  const seed = defineSeed({
    users: [{ username: "dora", password: "secret-of-dora" }, { username: "emil" }],
    providers: [{ name: "Krakow", cluster: { users: { dora: "all" } } }],
    groups: [
      { name: "Editors", users: { emil: ["group_view"] } },
      { id: "g2", name: "Readers" },
    ],
    spaces: [{ name: "Maps", users: { dora: "all" }, groups: { Editors: "all", g2: [] } }],
    shares: [{ name: "Old maps", spaceId: "Maps", rootFileId: "root", creationTime: "now - 3d" }],
  });
  expect((await createMock({ seed })).world()?.shares).toHaveProperty("Old maps");
});

it("a call of defineSeed does not compile if a name, a field or a privilege is misspelt", () => {
  const users = [{ username: "dora" }] as const;
  const seeds = [
    // @ts-expect-error the seed has no such user
    defineSeed({ users, groups: [{ name: "Editors", users: { dorra: "all" } }] }),
    // @ts-expect-error the seed has no such group
    defineSeed({ users, spaces: [{ name: "Maps", groups: { Editors: "all" } }] }),
    // @ts-expect-error the seed has no such user
    defineSeed({ users, providers: [{ name: "p1", cluster: { users: { emil: "all" } } }] }),
    // @ts-expect-error the seed has no such space
    defineSeed({ users, shares: [{ name: "Old maps", spaceId: "Maps", rootFileId: "root" }] }),
    // @ts-expect-error a user has no such field
    defineSeed({ users: [{ username: "dora", blokced: true }] }),
    // @ts-expect-error a seed has no such list
    defineSeed({ user: users }),
    // @ts-expect-error not a privilege of a group
    defineSeed({ users, groups: [{ name: "Editors", users: { dora: ["group_veiw"] } }] }),
    // @ts-expect-error not a relative time
    defineSeed({ users: [{ username: "dora", creationTime: "now + 1 hour" }] }),
    defineSeed({ users, groups: [{ name: "Editors", users: { dora: ["group_view"] } }] }),
  ];
  expect(seeds).toHaveLength(9);
});
