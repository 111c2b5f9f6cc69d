import { suggestion } from "../suggestion.ts";
import { type EntityType, memberPrivileges } from "./privileges.ts";
import { type Seed, SeedError } from "./seed.ts";
import { SeedNames } from "./seed-names.ts";
import { type Fields, Place } from "./seed-place.ts";
import { readProvider, readUser } from "./seed-subjects.ts";
import { firstTokens, readNamedTokens, readTemporaryTokens, rootToken } from "./seed-tokens.ts";
import type { Group, MemberedEntity, Space, WorldState } from "./state.ts";
import { DOMAIN, ID, NAME } from "./text-rules.ts";

/** Bytes that a Oneprovider supports a space with, at least. */
const LEAST_SUPPORT = 1_000_000;

const memberFields = ["users", "groups"] as const;
const entityFields = ["id", "name", ...memberFields] as const;
type MemberField = (typeof memberFields)[number];

/** The names of everything that a seed can refer to. */
export interface SeedIndex extends Readonly<Record<EntityType | "user" | "provider", SeedNames>> {}

/**
 * Checks a seed, and fills in what it leaves out.
 *
 * @param seed a `Seed`, or what is meant to be one
 * @throws {SeedError} with everything that is wrong
 */
export function completeSeed(seed: unknown): WorldState {
  const faults: string[] = [];
  const state = readState(new Place(seed, "", faults));
  if (faults.length > 0) throw new SeedError(faults);
  return state;
}

/**
 * Checks that a value is a seed.
 *
 * @throws {SeedError} with everything that is wrong
 */
export function assertSeed(seed: unknown): asserts seed is Seed {
  completeSeed(seed);
}

function readState(seed: Place): WorldState {
  const fields = seed.fields([
    "domain",
    "now",
    "users",
    "providers",
    "groups",
    "spaces",
    "harvesters",
    "atmInventories",
    "clusters",
    "namedTokens",
    "temporaryTokens",
  ]);
  const now = fields.optional("now");
  const stoppedAt = now?.value === null ? null : (now?.integer() ?? null);
  const creationTime = stoppedAt ?? Math.floor(Date.now() / 1000);
  const index: SeedIndex = {
    user: new SeedNames("user", true),
    provider: new SeedNames("provider", false),
    group: new SeedNames("group", false),
    space: new SeedNames("space", false),
    harvester: new SeedNames("harvester", false),
    atmInventory: new SeedNames("atmInventory", false),
    cluster: new SeedNames("cluster", false),
  };
  const listOf = (key: Parameters<typeof fields.optional>[0], names: SeedNames): readonly Place[] => {
    const place = fields.optional(key);
    const list = place?.list();
    // A list that is misspelt is one mistake, not one for each reference to what it holds.
    const isMisspelt = fields.unknown.some((word) => suggestion(word, [key]) !== "");
    if (list === undefined) names.isIncomplete = place !== undefined || isMisspelt;
    return list ?? [];
  };

  // Ids and names are read first, since groups can refer to groups.
  const users = listOf("users", index.user).map((place) => readUser(place, index.user, creationTime));
  const providers = listOf("providers", index.provider).map((place) =>
    readProvider(place, index.provider, creationTime),
  );
  const groups = listOf("groups", index.group).map((place) => readEntity(place, index.group, ["type"]));
  const spaces = listOf("spaces", index.space).map((place) => readEntity(place, index.space, ["supports"]));
  const harvesters = listOf("harvesters", index.harvester).map((place) =>
    readEntity(place, index.harvester, []),
  );
  const atmInventories = listOf("atmInventories", index.atmInventory).map((place) =>
    readEntity(place, index.atmInventory, []),
  );
  const clusters = listOf("clusters", index.cluster).map((place) => readEntity(place, index.cluster, []));

  const membersOf = <T extends EntityType>(type: T, of: Fields<MemberField>, id?: string) => ({
    users: readMembers(of.optional("users"), type, index.user),
    groups: readMembers(of.optional("groups"), type, index.group, type === "group" ? id : undefined),
  });
  const complete = <T extends EntityType>(type: T, { id, name, fields: of }: Entity<MemberField>) =>
    ({ id, name, ...membersOf(type, of, id) }) satisfies MemberedEntity<T>;

  const state = {
    domain: fields.optional("domain")?.text(DOMAIN) ?? "onezone.example.com",
    now: stoppedAt,
    users,
    providers: providers.map(({ provider }) => provider),
    groups: groups.map((entity): Group => {
      const type = entity.fields.optional("type")?.oneOf(groupTypes, "a type of group");
      return { ...complete("group", entity), type: type ?? "team" };
    }),
    spaces: spaces.map((entity): Space => {
      const supports = entity.fields.optional("supports");
      return { ...complete("space", entity), supports: readSupports(supports, index.provider) };
    }),
    harvesters: harvesters.map((entity) => complete("harvester", entity)),
    atmInventories: atmInventories.map((entity) => complete("atmInventory", entity)),
    clusters: [
      ...clusters.map((entity) => complete("cluster", entity)),
      ...providers.flatMap(({ place, provider: { id, name }, cluster }) => {
        const other = clusters.find((each) => each.id === id);
        if (other && cluster) place.fault(`has its cluster twice: here and at ${other.place.path}`);
        if (other) return [];
        index.cluster.addKnown(id, place.path);
        const of = cluster?.fields(memberFields);
        return [{ id, name, ...(of ? membersOf("cluster", of) : { users: {}, groups: {} }) }];
      }),
    ],
  };
  const namedTokens = fields.optional("namedTokens");
  const temporaryTokens = fields.optional("temporaryTokens");
  return {
    ...state,
    namedTokens: namedTokens ? readNamedTokens(namedTokens, index) : state.providers.map(rootToken),
    temporaryTokens: temporaryTokens ? readTemporaryTokens(temporaryTokens, index) : users.map(firstTokens),
  };
}

const groupTypes = ["organization", "unit", "team", "role_holders"] as const;

/** An entity of a seed, before its members are read. */
interface Entity<K extends string> {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  readonly fields: Fields<K>;
}

function readEntity<K extends string>(
  place: Place,
  names: SeedNames,
  others: readonly K[],
): Entity<K | MemberField> {
  const fields = place.fields<K | (typeof entityFields)[number]>([...entityFields, ...others]);
  const given = fields.optional("id")?.text(ID);
  const name = fields.required("name")?.text(NAME);
  return { place, id: names.add(place, given, name), name: name ?? "", fields };
}

function readMembers<T extends EntityType>(
  place: Place | undefined,
  type: T,
  names: SeedNames,
  self?: string,
): MemberedEntity<T>["users"] {
  return byId(place, names, (member, id) => {
    if (id !== undefined && id === self) member.fault("refers to the group itself");
    return member.someOf(memberPrivileges[type], `a privilege of members of a ${type}`);
  });
}

function readSupports(place: Place | undefined, names: SeedNames): Record<string, number> {
  return byId(place, names, (size) => size.integer(LEAST_SUPPORT) ?? 0);
}

/** What the seed has by names or ids, by ids. */
function byId<T>(
  place: Place | undefined,
  names: SeedNames,
  read: (value: Place, id: string | undefined) => T,
): Record<string, T> {
  const result = new Map<string, T>();
  for (const [key, value] of place?.entries() ?? []) {
    const id = place && names.find(place, key);
    if (id !== undefined && result.has(id)) value.fault("is there twice: by name and by id");
    const item = read(value, id);
    if (id !== undefined) result.set(id, item);
  }
  return Object.fromEntries(result);
}
