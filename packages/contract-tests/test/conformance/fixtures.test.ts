import { expect, it } from "vitest";
import { addFixtures, unknownFixture } from "../../src/conformance/fixtures.ts";
import type { Story } from "../../src/story.ts";

const story = (given?: Story["given"]): Story => ({
  collection: "entities",
  id: "s",
  title: "A story",
  steps: [],
  ...(given && { given }),
});

const snapshot = () => ({
  users: [{ id: "B", emails: [], linkedAccounts: {} }],
  providers: [{ id: "P", storageId: "P", online: false }],
  spaces: [{ id: "S", supports: {} }],
  shares: [],
});

it("names an unknown fixture", () => {
  expect(unknownFixture(story([{ fixture: "moon" }]))).toBe("unknown fixture: moon");
  expect(unknownFixture(story([{ fixture: "share" }]))).toBeUndefined();
  expect(unknownFixture(story())).toBeUndefined();
});

it("adds fixtures to a snapshot, with values for their placeholders", () => {
  const state = snapshot();
  const given = [
    { fixture: "spaceSupport", space: "{{space}}", provider: "{{p1}}", storageId: "ST", size: 5 },
    { fixture: "providerOnline", provider: "{{p1}}" },
    { fixture: "idpLinkedAccount", user: "{{bob}}", idp: "egi", accessToken: "t", expires: "{{now+1}}" },
  ];
  const values = new Map(Object.entries({ space: "S", p1: "P", bob: "B" }));
  addFixtures(state, given, { now: 10, values });
  expect(state.providers).toEqual([{ id: "P", storageId: "ST", online: true }]);
  expect(state.spaces).toEqual([{ id: "S", supports: { P: 5 } }]);
  expect(state.users[0]?.linkedAccounts).toMatchObject({ egi: { accessToken: "t", expires: 11 } });
});

it("reports a reference to an entity that does not exist", () => {
  const given = [{ fixture: "providerOnline", provider: "X" }];
  const add = () => addFixtures(snapshot(), given, { now: 0, values: new Map() });
  expect(add).toThrow('The world has no entity with the id "X".');
});
