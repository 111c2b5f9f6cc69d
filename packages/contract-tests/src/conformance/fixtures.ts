import { Ajv2020 } from "ajv/dist/2020.js";
import type { Story } from "../story.ts";
import { type Names, resolvePlaceholders } from "../story-placeholders.ts";

/** A fixture of a story: its name and its fields. */
type Given = NonNullable<Story["given"]>[number];

/** The part of a mock's snapshot that fixtures change. */
interface Snapshot {
  readonly users: { readonly id: string; emails: string[]; linkedAccounts: Record<string, object> }[];
  readonly providers: { readonly id: string; storageId: string; online: boolean }[];
  readonly spaces: { readonly id: string; supports: Record<string, number> }[];
  readonly shares: object[];
}

/** Adds a fixture to a snapshot. @throws {Error} if the fixture refers to an entity that does not exist */
type AddFixture = (state: Snapshot, fields: Readonly<Record<string, unknown>>) => void;

const fixtures: Readonly<Record<string, AddFixture>> = {
  spaceSupport({ providers, spaces }, { provider, space, storageId, size }) {
    withId(providers, provider).storageId = String(storageId);
    withId(spaces, space).supports[String(provider)] = Number(size);
  },
  providerOnline({ providers }, { provider }) {
    withId(providers, provider).online = true;
  },
  share({ shares }, { shareId: id, name, description, space: spaceId, user, fileType }) {
    shares.push({ id, name, description, spaceId, fileType, creator: { type: "user", id: user } });
  },
  idpLinkedAccount({ users }, { user: id, idp, accessToken, expires }) {
    const user = withId(users, id);
    // The fixture does not contain these fields of the account. The values are the recorded ones.
    const emails = ["bob@egi.example.org"];
    user.linkedAccounts[String(idp)] = {
      ...{ accessToken, expires, emails },
      subjectId: "bob-4711",
      username: "bobu",
      fullName: "Bob User",
      entitlements: ["vo:eiscat/user"],
      custom: { eduPersonUniqueId: "4711" },
    };
    user.emails = emails;
  },
};

/** Returns the reason why the fixtures of a story cannot be created; undefined if they can be created. */
export function unknownFixture({ given = [] }: Story): string | undefined {
  const unknown = given.find(({ fixture }) => !Object.hasOwn(fixtures, fixture));
  return unknown && `unknown fixture: ${unknown.fixture}`;
}

const isSnapshot = new Ajv2020().compile<Snapshot>({
  type: "object",
  required: ["users", "providers", "spaces", "shares"],
  additionalProperties: true,
});

/**
 * Adds fixtures to the snapshot of a mock.
 *
 * @param names the values of the placeholders in the fixtures
 * @throws {Error} if a fixture refers to an entity that does not exist
 */
export function addFixtures(snapshot: unknown, given: readonly Given[], names: Names): void {
  if (!isSnapshot(snapshot)) throw new Error("GET /__mock/snapshot did not return the state of a world.");
  for (const { fixture, ...fields } of given) {
    const add = fixtures[fixture];
    const resolved: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(fields)) resolved[key] = resolvePlaceholders(value, names);
    add?.(snapshot, resolved);
  }
}

function withId<T extends { readonly id: string }>(entities: readonly T[], id: unknown): T {
  const found = entities.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The world has no entity with the id ${JSON.stringify(id)}.`);
  return found;
}
