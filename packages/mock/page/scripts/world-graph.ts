import { type RelationRow, relations, type TypeRow, types } from "./world-tables.ts";

/** An entity of a snapshot. */
export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  /** The fields, without relations. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A membership. In a list of members, `other` is the member. In a list of entities of a member, `other` is the entity. */
export interface Membership {
  readonly other: Entity;
  /** The groups on the shortest path from the member to the entity; empty for a direct member. */
  readonly path: readonly Entity[];
  /** The privileges that the last step of the path grants. */
  readonly privileges: readonly string[];
}

/** A related entity, and the name of the relation, which is not a membership. */
export interface Related {
  readonly how: string;
  readonly other: Entity;
}

type EdgeRelation = Extract<RelationRow, { readonly key: string }>;

/** The relations that a snapshot contains as edges. */
const edgeRelations = relations.filter(
  (relation): relation is EdgeRelation => relation.kind !== "part" && relation.kind !== "twin",
);

type Snapshot = Readonly<Record<string, unknown>>;
type Edges = ReadonlyMap<string, unknown>;

/** The entities and relations of a snapshot. */
export class WorldGraph {
  readonly entities: ReadonlyMap<string, Entity>;
  /** The edges to an entity, by relation and entity. */
  readonly #to = new Map<string, Edges>();
  /** The edges from an entity, by relation and entity. */
  readonly #from = new Map<string, Map<string, unknown>>();

  constructor(snapshot: Snapshot) {
    const entities = new Map<string, Entity>();
    for (const row of types) {
      const into = edgeRelations.filter(({ to }) => to === row.type);
      for (const item of recordsOf(snapshot[row.plural])) {
        const entity = entityOf(row, item);
        if (entity === undefined) continue;
        entities.set(keyOf(entity), entity);
        for (const relation of into) this.#link(relation, entity.id, item[relation.key]);
      }
    }
    this.entities = entities;
  }

  get(type: string, id: string): Entity | undefined {
    return this.entities.get(keyOf({ type, id }));
  }

  /** Returns the members of an entity. A member that belongs to it through several direct groups has an entry for each group. */
  membersOf({ type, id }: Entity): readonly Membership[] {
    const found: Membership[] = [];
    for (const { from, to, kind, key } of edgeRelations) {
      if (kind !== "member" || to !== type) continue;
      for (const [member, value] of this.#edges(this.#to, `${to}.${key}`, id)) {
        found.push(...this.#membership(from, member, [], value));
        if (from === "group") found.push(...this.#below(member, value));
      }
    }
    return found.sort(byName);
  }

  /** Returns the entities that a user or a group belongs to, directly or through groups. */
  belongsTo({ type, id }: Entity): readonly Membership[] {
    if (type !== "user" && type !== "group") return [];
    const ways = new Map<string, readonly string[]>([["", []]]);
    const found: Membership[] = [];
    // The loop also visits the entries that it adds.
    for (const [last, path] of ways) {
      const [fromType, fromId] = last === "" ? [type, id] : (["group", last] as const);
      for (const { from, to, kind, key } of edgeRelations) {
        if (kind !== "member" || from !== fromType) continue;
        for (const [other, value] of this.#edges(this.#from, `${to}.${key}`, fromId)) {
          found.push(...this.#membership(to, other, path, value));
          if (to === "group" && !ways.has(other) && other !== id) ways.set(other, [...path, other]);
        }
      }
    }
    return found.sort(byName);
  }

  /** Returns the entities that are related to an entity in another way than by membership. */
  relatedTo({ type, id, fields }: Entity): readonly Related[] {
    const found: [string, string, string][] = [];
    for (const relation of relations) {
      const { kind, from, to } = relation;
      if (kind === "support" || kind === "link") {
        const key = `${to}.${relation.key}`;
        const [how, inverse] = labels[relation.key] ?? ["has", "in"];
        if (to === type) for (const [other] of this.#edges(this.#to, key, id)) found.push([how, from, other]);
        if (from === type)
          for (const [other] of this.#edges(this.#from, key, id)) found.push([inverse, to, other]);
      }
      if (kind === "twin" && from === type) found.push(["cluster", to, id]);
      if (kind === "twin" && to === type) found.push(["cluster of", from, id]);
      if (kind !== "part") continue;
      if (from === type) found.push(["belongs to", to, String(fields[relation.field])]);
      if (to !== type) continue;
      for (const part of this.entities.values())
        if (part.type === from && part.fields[relation.field] === id) found.push(["has", from, part.id]);
    }
    return found.flatMap(([how, otherType, otherId]) => {
      const other = this.get(otherType, otherId);
      return other ? [{ how, other }] : [];
    });
  }

  /** Returns the members of a group and of its effective child groups, with the shortest path to the group. */
  #below(group: string, privileges: unknown): readonly Membership[] {
    const ways = new Map<string, readonly string[]>([[group, [group]]]);
    const seen = new Set<string>();
    const found: Membership[] = [];
    for (const [each, path] of ways) {
      for (const member of ["user", "group"] as const) {
        for (const [other] of this.#edges(this.#to, `group.${member}s`, each)) {
          if (other === group || seen.has(`${member} ${other}`)) continue;
          seen.add(`${member} ${other}`);
          found.push(...this.#membership(member, other, path, privileges));
          if (member === "group") ways.set(other, [other, ...path]);
        }
      }
    }
    return found;
  }

  #membership(type: string, id: string, path: readonly string[], privileges: unknown): Membership[] {
    const other = this.get(type, id);
    const groups = path.flatMap((group) => this.get("group", group) ?? []);
    return other ? [{ other, path: groups, privileges: Array.isArray(privileges) ? privileges : [] }] : [];
  }

  #edges(index: ReadonlyMap<string, Edges>, key: string, id: string): Edges {
    return index.get(`${key} ${id}`) ?? new Map();
  }

  #link({ to, key }: EdgeRelation, id: string, values: unknown): void {
    const edges = Object.entries(values ?? {});
    this.#to.set(`${to}.${key} ${id}`, new Map(edges));
    for (const [from, value] of edges) {
      const place = `${to}.${key} ${from}`;
      const known = this.#from.get(place) ?? new Map<string, unknown>();
      this.#from.set(place, known.set(id, value));
    }
  }
}

/** The names of a relation by its key, as seen from `to` and from `from`. */
const labels: Readonly<Record<string, readonly [string, string]>> = {
  supports: ["supported by", "supports"],
  owners: ["owner", "owns"],
  atmLambdas: ["lambda", "in"],
  harvesters: ["harvested by", "harvests"],
};

/** Compares by type, in the order of the tables, then by name, so that all paths of an entity are adjacent. */
function byName({ other: one }: Membership, { other }: Membership): number {
  const place = ({ type }: Entity) => types.findIndex((row) => row.type === type);
  return place(one) - place(other) || one.name.localeCompare(other.name);
}

function keyOf({ type, id }: Pick<Entity, "type" | "id">): string {
  return `${type} ${id}`;
}

function recordsOf(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list : [];
}

/** Returns an entity without its relations; undefined if it has no id. */
function entityOf(
  { type, names, fields }: TypeRow,
  item: Readonly<Record<string, unknown>>,
): Entity | undefined {
  const { id } = item;
  if (typeof id !== "string") return undefined;
  // A lambda has the name of its latest revision.
  const latest = recordsOf(Object.values(item.revisionRegistry ?? {})).at(-1);
  const name = [...names.map((field) => item[field]), latest?.name].find((each) => typeof each === "string");
  const own = Object.fromEntries(fields.map((field) => [field, item[field]]));
  return { type, id, name: typeof name === "string" ? name : id, fields: own };
}
