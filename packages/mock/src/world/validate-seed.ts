import { didYouMean } from "@onezone/command-line/did-you-mean";
import { tableOf } from "../typed-keys.ts";
import {
  type EntityType,
  type EntityTypeRow,
  entityTypeNames,
  entityTypes,
  isMembered,
} from "./entity-types.ts";
import { readMemberPrivileges } from "./field-kinds.ts";
import { idOf, secretOf } from "./ids.ts";
import { fillIn } from "./new-entity.ts";
import { firstUserOf, readEntity, type SeededEntity } from "./read-seed-entity.ts";
import { type EdgeRelation, edgeRelationsTo, relations } from "./relations.ts";
import { type SeedIndex, SeedNames } from "./seed-names.ts";
import { type Seed, SeedError } from "./seed-types.ts";
import { type Fields, Place } from "./seed-value-reader.ts";
import { initialTemporaryTokens } from "./temporary-token-secret.ts";
import { textRules } from "./text-rules.ts";
import type { NamedToken, WorldState } from "./world-state.ts";

/** The minimum size of a support, in bytes. */
export const LEAST_SUPPORT = 1_000_000;

/** Validates a seed, and adds defaults for missing values. @throws {SeedError} that lists all mistakes */
export function validateSeed(seed: unknown): WorldState {
  const faults: string[] = [];
  const state = readState(new Place(seed, "", faults));
  if (faults.length > 0) throw new SeedError(faults);
  // If there are no faults, the tables of entity types and relations guarantee this type.
  return state as WorldState;
}

/** Checks that a value is a valid seed. @throws {SeedError} that lists all mistakes */
export function assertSeed(seed: unknown): asserts seed is Seed {
  validateSeed(seed);
}

/** The types of entities that belong to subjects. They are read last, because they can refer to all other types. */
const ownedTypes = entityTypeNames.filter((type) => "subject" in entityTypes[type].fields);

function readState(seed: Place): Readonly<Record<string, unknown>> {
  const fields = seed.fields([
    "$schema",
    "domain",
    "now",
    "clockAhead",
    ...Object.values(entityTypes).map(({ plural }) => plural),
  ]);
  const now = fields.optional("now");
  const stoppedAt = now?.value === null ? null : (now?.integer() ?? null);
  const clockAhead = fields.optional("clockAhead")?.integer() ?? 0;
  const begin = stoppedAt ?? Math.floor(Date.now() / 1000) + clockAhead;
  const index = tableOf<SeedIndex>(entityTypeNames, (type) => {
    const { uniqueIn }: EntityTypeRow = entityTypes[type];
    return new SeedNames(type, uniqueIn === "world");
  });
  const readList = (type: EntityType): readonly SeededEntity[] | undefined => {
    const { plural } = entityTypes[type];
    const place = fields.optional(plural);
    const list = place?.list();
    // The misspelt name of a list is reported once, not again for each reference to its entities.
    const isMisspelt = fields.unknown.some((word) => didYouMean(word, [plural]) !== "");
    if (list === undefined) index[type].isIncomplete = place !== undefined || isMisspelt;
    return place && (list ?? []).map((item) => readEntity(item, type, index, begin));
  };

  // Ids and names are read first, because groups can refer to groups.
  const read = tableOf<Record<EntityType, readonly SeededEntity[]>>(entityTypeNames, (type) =>
    ownedTypes.includes(type) ? [] : (readList(type) ?? []),
  );
  const domain = fields.optional("domain")?.text(textRules.domain) ?? "onezone.example.com";
  const state = tableOf<Record<EntityType, object[]>>(entityTypeNames, (type) =>
    read[type].map(({ entity, members, id }) => ({ ...entity, ...readEdges(type, members, index, id) })),
  );
  for (const relation of relations) {
    if (relation.kind !== "twin") continue;
    const { from, to, key } = relation;
    state[to].push(...read[from].flatMap((entity) => readTwin(entity, key, to, read[to], index, begin)));
  }
  // A snapshot also lists these secrets. Its invite tokens can be for entities that were deleted before it was made.
  const isSnapshot = fields.optional(entityTypes.temporaryTokenSecret.plural) !== undefined;
  for (const type of entityTypeNames) index[type].canBeDeleted = isSnapshot;
  const tokens = readList("token");
  const secrets = readList("temporaryTokenSecret");
  for (const list of [tokens, read.handle, read.atmLambda]) checkUnique(list, ["id"]);
  checkUnique(tokens, ["subject", "name"]);
  checkUnique(secrets, ["subject"]);
  state.token = tokens?.map(({ entity }) => entity) ?? [];
  // A snapshot contains all secrets and tokens. In another seed, root tokens of Oneproviders can be missing.
  if (secrets === undefined) state.token.push(...missingRootTokens(read.provider, tokens));
  state.temporaryTokenSecret =
    secrets?.map(({ entity }) => entity) ?? read.user.map(({ id }) => initialTemporaryTokens(id));
  const lists = entityTypeNames.map((type) => [entityTypes[type].plural, state[type]]);
  return { domain, now: stoppedAt, ...(clockAhead && { clockAhead }), ...Object.fromEntries(lists) };
}

/** Returns the values of the edges to an entity, by the id of the other entity. In the seed, they are by name or id. */
function readEdges(
  type: EntityType,
  members: Fields<string> | undefined,
  index: SeedIndex,
  id?: string,
): Record<string, Readonly<Record<string, unknown>>> {
  const read = (relation: EdgeRelation) => {
    const { kind, from, to, key } = relation;
    const names = index[from];
    const place = members?.optional(key);
    const result = new Map<string, unknown>();
    const firstUser = key === "owners" && !place ? firstUserOf(members, type, index) : undefined;
    if (firstUser !== undefined) result.set(firstUser, true);
    for (const [name, value] of place?.entries() ?? []) {
      const other = place && names.find(place, name);
      if (other !== undefined && result.has(other)) value.fault("appears twice: by name and by id");
      if (from === to && other !== undefined && other === id) value.fault(`refers to the ${to} itself`);
      const item = edgeValueReaders[kind](value, to);
      if (other !== undefined) result.set(other, item);
    }
    return [key, Object.fromEntries(result)] as const;
  };
  return Object.fromEntries(edgeRelationsTo(type).map(read));
}

/** The functions that read the value of an edge, by the kind of the relation. */
const edgeValueReaders = {
  support: (value: Place) => value.integer(LEAST_SUPPORT),
  member: (value: Place, to: EntityType) => (isMembered(to) ? readMemberPrivileges(value, to) : undefined),
  link: (value: Place) => (value.value === true ? true : value.must("be true")),
};

/** Creates the twin of an entity, unless the seed lists it. */
function readTwin(
  { place, members, id, entity: { name } }: SeededEntity,
  key: string,
  type: EntityType,
  listed: readonly SeededEntity[],
  index: SeedIndex,
  now: number,
): object[] {
  const given = members.optional(key);
  const other = listed.find((each) => each.id === id);
  if (other && given) place.fault(`has its ${key} twice: here and at ${other.place.path}`);
  if (other) return [];
  index[type].addKnown(id, place.path);
  const keys = edgeRelationsTo(type).map((relation) => relation.key);
  const edges = given?.fields(keys);
  const firstUser = firstUserOf(edges, type, index);
  return [{ id, ...fillIn(type, { id, now, name, firstUser }), ...readEdges(type, edges, index) }];
}

/** Reports entities if several have the same values in these fields. */
function checkUnique(entities: readonly SeededEntity[] = [], fields: readonly string[]): void {
  const places = new Map<string, Place>();
  for (const { place, entity } of entities) {
    const values = fields.map((field) => entity[field] || undefined);
    if (values.includes(undefined)) continue;
    const key = JSON.stringify(values);
    const other = places.get(key);
    if (other) place.fault(`has the same ${fields.join(" and ")} as ${other.path}`);
    else places.set(key, place);
  }
}

function missingRootTokens(providers: readonly SeededEntity[], tokens: readonly SeededEntity[] = []) {
  const roots = tokens.filter(({ entity }) => entity.name === ROOT_TOKEN);
  const owners = new Set(roots.map(({ entity }) => JSON.stringify(entity.subject)));
  return providers.map(rootToken).filter(({ subject }) => !owners.has(JSON.stringify(subject)));
}

const ROOT_TOKEN = "root token";

/** Creates the root token of a Oneprovider. The server creates it when the Oneprovider is registered. */
function rootToken({ id, entity }: SeededEntity): NamedToken {
  return {
    id: idOf(ROOT_TOKEN, id),
    name: ROOT_TOKEN,
    subject: { type: "oneprovider", id },
    type: { kind: "access" },
    caveats: [],
    secret: secretOf(ROOT_TOKEN, id),
    revoked: false,
    customMetadata: {},
    creationTime: Number(entity.creationTime),
  };
}
