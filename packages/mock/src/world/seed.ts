import { createHash } from "node:crypto";
import { adminPrivileges, type EntityType, memberPrivileges } from "./privileges.ts";
import type {
  Group,
  MemberedEntity,
  NamedToken,
  Space,
  Subject,
  TemporaryTokenSecret,
  User,
  WorldState,
} from "./state.ts";

/**
 * What a world is made of, as a person writes it: only names are needed. A snapshot has the same form with everything filled
 * in. Users and groups are named by username or name, or by id; ids and secrets that are not given are made of names, so that
 * they are the same each time. `all` stands for every privilege that there is.
 */
export interface Seed {
  /** Default: `onezone.example.com`. */
  readonly domain?: string;
  /** Seconds since 1970 at which the clock stands still. Default: it runs. */
  readonly now?: number | null;
  readonly users?: readonly SeedUser[];
  readonly providers?: readonly SeedProvider[];
  readonly groups?: readonly SeedGroup[];
  readonly spaces?: readonly SeedSpace[];
  readonly harvesters?: readonly SeedEntity[];
  readonly atmInventories?: readonly SeedEntity[];
  /** Beside those of the providers. */
  readonly clusters?: readonly SeedEntity[];
  readonly namedTokens?: readonly NamedToken[];
  readonly temporaryTokens?: readonly TemporaryTokenSecret[];
}

/** A user of a seed. */
export interface SeedUser {
  readonly id?: string;
  readonly username?: string | null;
  /** Default: none, so that only tokens let the user in. */
  readonly password?: string | null;
  readonly fullName?: string;
  readonly emails?: readonly string[];
  readonly creationTime?: number;
  readonly blocked?: boolean;
  readonly adminPrivileges?: Privileges;
}

/** A Oneprovider of a seed. */
export interface SeedProvider {
  readonly id?: string;
  readonly name: string;
  readonly domain?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly online?: boolean;
  readonly version?: string;
  readonly creationTime?: number;
  /** The members of its cluster. */
  readonly cluster?: SeedMembers;
}

/** Members with their privileges. */
export interface SeedMembers {
  readonly users?: Readonly<Record<string, Privileges>>;
  readonly groups?: Readonly<Record<string, Privileges>>;
}

/** Something with members. */
export interface SeedEntity extends SeedMembers {
  readonly id?: string;
  readonly name: string;
}

/** A group of a seed. */
export interface SeedGroup extends SeedEntity {
  readonly type?: Group["type"];
}

/** A space of a seed. */
export interface SeedSpace extends SeedEntity {
  /** Bytes by provider name or id. */
  readonly supports?: Readonly<Record<string, number>>;
}

/** Privileges, or all of them. */
export type Privileges = readonly string[] | "all";

/** A fault in a seed, in words for whoever wrote it. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

/**
 * Fills in what a seed leaves out.
 *
 * @throws {SeedError} where it names somebody or something that it does not have
 */
export function completeSeed(seed: Seed): WorldState {
  const creationTime = seed.now ?? Math.floor(Date.now() / 1000);
  const users = (seed.users ?? []).map((user) => completeUser(user, creationTime));
  const groupIds = names(seed.groups, "group");
  const userIds = new Map(
    users.flatMap(({ id, username }) => [[id, id] as const, [username ?? id, id] as const]),
  );
  const providers = (seed.providers ?? []).map(({ cluster: _, ...provider }) => ({
    domain: `${provider.name}.example.com`,
    latitude: 0,
    longitude: 0,
    online: false,
    version: "21.02.7",
    creationTime,
    ...provider,
    id: provider.id ?? idOf("provider", provider.name),
  }));
  const providerIds = names(seed.providers, "provider");

  const members = (place: string, type: EntityType, { users: ofUsers, groups: ofGroups }: SeedMembers) => ({
    users: privilegesOf(`${place}/users`, type, userIds, ofUsers),
    groups: privilegesOf(`${place}/groups`, type, groupIds, ofGroups),
  });
  const entities = (list: readonly SeedEntity[] | undefined, type: EntityType, place: string) =>
    (list ?? []).map(
      (entity, index): MemberedEntity => ({
        id: entity.id ?? idOf(type, entity.name),
        name: entity.name,
        ...members(`/${place}/${index}`, type, entity),
      }),
    );

  const groups = entities(seed.groups, "group", "groups").map(
    (group, index): Group => ({ ...group, type: seed.groups?.[index]?.type ?? "team" }),
  );
  const spaces = entities(seed.spaces, "space", "spaces").map(
    (space, index): Space => ({
      ...space,
      supports: renamed(`/spaces/${index}/supports`, providerIds, seed.spaces?.[index]?.supports ?? {}),
    }),
  );
  const clusters = entities(seed.clusters, "cluster", "clusters");
  const known = new Set(clusters.map(({ id }) => id));
  const ofProviders = providers
    .filter(({ id }) => !known.has(id))
    .map(({ id, name }, index): MemberedEntity => {
      const cluster = seed.providers?.[index]?.cluster ?? {};
      return { id, name, ...members(`/providers/${index}/cluster`, "cluster", cluster) };
    });

  return {
    domain: seed.domain ?? "onezone.example.com",
    now: seed.now ?? null,
    users,
    providers,
    groups,
    spaces,
    harvesters: entities(seed.harvesters, "harvester", "harvesters"),
    atmInventories: entities(seed.atmInventories, "atmInventory", "atmInventories"),
    clusters: [...clusters, ...ofProviders],
    namedTokens: structuredClone([...(seed.namedTokens ?? providers.map(rootToken))]),
    temporaryTokens: structuredClone([...(seed.temporaryTokens ?? users.map(firstTokens))]),
  };
}

function completeUser(user: SeedUser, creationTime: number): User {
  const { username = null, password = null, emails = [], blocked = false } = user;
  const id = user.id ?? idOf("user", username ?? user.fullName ?? "");
  return {
    id,
    username,
    password,
    fullName: user.fullName ?? username ?? "Unnamed User",
    emails: [...emails],
    creationTime: user.creationTime ?? creationTime,
    blocked,
    adminPrivileges:
      user.adminPrivileges === "all" ? [...adminPrivileges] : [...(user.adminPrivileges ?? [])],
  };
}

/** What each provider gets when it registers. */
function rootToken({ id, creationTime }: { id: string; creationTime: number }): NamedToken {
  return {
    id: idOf("root token", id),
    name: "root token",
    subject: { type: "oneprovider", id },
    type: { kind: "access" },
    caveats: [],
    secret: secretOf("root token", id),
    revoked: false,
    customMetadata: {},
    creationTime,
  };
}

/** What the tokens hang on that users have from the beginning. */
function firstTokens({ id }: User): TemporaryTokenSecret {
  const subject: Subject = { type: "user", id };
  return { subject, generation: 0, secret: secretOf("temporary tokens", id), revoked: false };
}

function names(
  list: readonly { readonly id?: string; readonly name: string }[] | undefined,
  kind: string,
): ReadonlyMap<string, string> {
  return new Map(
    (list ?? []).flatMap(({ id, name }) => {
      const real = id ?? idOf(kind, name);
      return [[name, real] as const, [real, real] as const];
    }),
  );
}

function privilegesOf(
  place: string,
  type: EntityType,
  ids: ReadonlyMap<string, string>,
  given: Readonly<Record<string, Privileges>> = {},
): Record<string, string[]> {
  const known: readonly string[] = memberPrivileges[type];
  const complete = Object.entries(given).map(([member, privileges]): [string, string[]] => {
    const list = privileges === "all" ? known : privileges;
    const unknown = list.find((privilege) => !known.includes(privilege));
    if (unknown !== undefined) throw new SeedError(`${place}/${member}: there is no privilege "${unknown}".`);
    return [member, [...list]];
  });
  return renamed(place, ids, Object.fromEntries(complete));
}

/** The same record with ids for names. */
function renamed<T>(
  place: string,
  ids: ReadonlyMap<string, string>,
  record: Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const id = ids.get(name);
      if (id === undefined) throw new SeedError(`${place}: nothing in the seed is called "${name}".`);
      return [id, value];
    }),
  );
}

function idOf(kind: string, name: string): string {
  const digest = createHash("sha256").update(`${kind} ${name}`).digest("hex");
  return `${digest.slice(0, 32)}ch${digest.slice(32, 36)}`;
}

function secretOf(kind: string, id: string): string {
  return createHash("sha256").update(`secret of ${kind} ${id}`).digest("hex").slice(0, 32);
}
