import { memberPrivileges } from "../generated/privileges.ts";
import { tableOf } from "../typed-keys.ts";
import {
  type EntityType,
  type EntityTypeRow,
  entityTypeNames,
  entityTypes,
  isMembered,
} from "./entity-types.ts";
import { fieldKinds } from "./field-kinds.ts";
import type { FieldKind, FieldOf, KnownFields } from "./field-types.ts";
import { fillIn } from "./new-entity.ts";
import { edgeRelationsTo, relations } from "./relations.ts";
import type { SeedIndex } from "./seed-names.ts";
import { type Fields, Place } from "./seed-value-reader.ts";
import { textRules } from "./text-rules.ts";

/** An entity of a seed: its id and fields, without its relations. */
export interface SeededEntity {
  readonly place: Place;
  /** All members of the object in the seed, including relations. */
  readonly members: Fields<string>;
  readonly id: string;
  readonly entity: Readonly<Record<string, unknown>>;
}

/** The names of all possible members of an entity in a seed, by type. */
const memberNames = tableOf<Record<EntityType, readonly string[]>>(entityTypeNames, (type) => {
  const { keyedBy, fields }: EntityTypeRow = entityTypes[type];
  const edges = edgeRelationsTo(type).map(({ key }) => key);
  const twins = relations.flatMap(({ kind, from, ...relation }) =>
    kind === "twin" && from === type && "key" in relation ? [relation.key] : [],
  );
  return [...(keyedBy ? [] : ["id"]), ...Object.keys(fields), ...edges, ...twins];
});

/** Reads the id and fields of an entity, and adds defaults. `now` is the start of the world, in seconds since 1970. */
export function readEntity(place: Place, type: EntityType, index: SeedIndex, now: number): SeededEntity {
  const { keyedBy, needsId, nameField = "", otherName = "", fields }: EntityTypeRow = entityTypes[type];
  const members = place.fields(memberNames[type]);
  const givenId = keyedBy ? undefined : members[needsId ? "required" : "optional"]("id")?.text(textRules.id);
  const firstUser = firstUserOf(members, type, index);
  const known: { id: string; now: number; [field: string]: unknown } = { id: givenId ?? "", now, firstUser };
  for (const [key, field] of Object.entries(fields)) {
    const isForeign = field.only && !field.only.when(known);
    const given = members["default" in field || isForeign ? "optional" : "required"](key);
    if (isForeign) given?.fault(`belongs to ${field.only.of} only`);
    else if (given) known[key] = readField(given, field, known, index);
  }
  const textOf = (key: string) => (typeof known[key] === "string" ? known[key] : undefined);
  const name = textOf(nameField);
  if (needsId) index[type].addKnown(known.id, place.path);
  else if (nameField !== "") known.id = index[type].add(place, givenId, name, name ?? textOf(otherName));
  const entity = { ...(!keyedBy && { id: known.id }), ...fillIn(type, known) };
  return { place, members, id: known.id, entity };
}

/** Returns the id of the first user that has all privileges. Ignores mistakes in the members, because `readEdges` reports them. */
export function firstUserOf(
  members: Fields<string> | undefined,
  type: EntityType,
  index: SeedIndex,
): string | undefined {
  if (!isMembered(type)) return undefined;
  const { length } = memberPrivileges[type];
  const { value } = members?.optional("users") ?? {};
  const users: [string, unknown][] = Object.entries(typeof value === "object" && value !== null ? value : {});
  const [first] =
    users.find(([, held]) => held === "all" || (Array.isArray(held) && held.length === length)) ?? [];
  return first === undefined ? undefined : index.user.find(new Place(first, "", []), first);
}

function readField<K extends FieldKind>(
  place: Place,
  field: FieldOf<K>,
  known: KnownFields,
  index: SeedIndex,
): unknown {
  return fieldKinds[field.kind].read(place, field, known, index);
}
