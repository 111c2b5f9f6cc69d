import { type Subject, subjectKey } from "../tokens/token.ts";
import { tableOf } from "../typed-keys.ts";
import type { ClockChange } from "./clock-change.ts";
import { Membership, type MemberType } from "./effective-membership.ts";
import {
  type EntityType,
  type EntityTypeRow,
  entityTypeNames,
  entityTypes,
  type MemberedType,
} from "./entity-types.ts";
import {
  type EdgeKey,
  type Edges,
  edgeKeyOf,
  edgeRelations,
  edgeRelationsTo,
  newSupport,
  type PartRelation,
  relations,
} from "./relations.ts";
import { MAX_WORLD_SIZE, sizeOf, WorldFullError } from "./world-size.ts";
import type { Entity, NamedToken, WorldState } from "./world-state.ts";

/** A world: the state of this Onezone. Only these methods change it. The returned entities are immutable. */
export class Store {
  readonly domain: string;
  #stoppedAt: number | null;
  #clockAhead: number;
  readonly #collections = tableOf<Collections>(entityTypeNames, () => new Map());
  readonly #edges = tableOf<EdgeIndices>(edgeRelations.map(edgeKeyOf), () => ({
    to: new Map(),
    from: new Map(),
  }));
  /** Keys by scope and name, for names that are unique in a scope. */
  readonly #names = new Map<string, Map<string, string>>();
  /** Ids of parts, by relation and the id of the entity that they belong to. */
  readonly #parts = new Map<string, Set<string>>();
  /** Effective membership. */
  readonly membership: Membership = new Membership(this);
  #revision = 0;
  #size = 0;

  /**
   * @param state must not change afterwards, because the store uses parts of it
   * @throws {WorldFullError}
   */
  constructor(state: WorldState) {
    this.domain = state.domain;
    this.#stoppedAt = state.now;
    this.#clockAhead = state.clockAhead ?? 0;
    for (const type of entityTypeNames)
      for (const entity of state[entityTypes[type].plural]) this.#load(type, entity);
  }

  /** Adds an entity of a state, and the edges to the entity. */
  #load<T extends EntityType>(type: T, { ...fields }: Record<string, unknown>): void {
    const edges = edgeRelationsTo(type).map((relation) => {
      const values = fields[relation.key];
      delete fields[relation.key];
      return { key: edgeKeyOf(relation), values: values as Readonly<Record<string, Edges[EdgeKey]>> };
    });
    const entity = this.add(type, fields as Entity<T>);
    for (const { key, values } of edges)
      for (const [from, value] of Object.entries(values)) this.link(key, from, keyOf(entity), value);
  }

  /** A number that increases with each change. Values that were computed from a world are valid until it increases. */
  get revision(): number {
    return this.#revision;
  }

  /** The approximate memory size, in bytes. */
  get size(): number {
    return this.#size;
  }

  /** Returns the time of the clock of this world, in seconds since 1970. */
  now(): number {
    return this.#stoppedAt ?? Math.floor(Date.now() / 1000) + this.#clockAhead;
  }

  /** The time at which the clock is stopped, in seconds since 1970; null if it runs. */
  get stoppedAt(): number | null {
    return this.#stoppedAt;
  }

  /** Seconds by which the running clock is ahead of the system clock. */
  get clockAhead(): number {
    return this.#clockAhead;
  }

  /** Sets, moves, starts or stops the clock. */
  changeClock({ now, advance = 0, runs = now === undefined && this.#stoppedAt === null }: ClockChange): void {
    const time = (now ?? this.now()) + advance;
    this.#stoppedAt = runs ? null : time;
    this.#clockAhead = runs ? time - Math.floor(Date.now() / 1000) : 0;
  }

  /** Returns the entity with this id. Types that are stored by subject use `subjectKey(subject)` as id. */
  get<T extends EntityType>(type: T, id: string): Entity<T> | undefined {
    return this.#collections[type].get(id);
  }

  /** Returns all entities of a type by id, in the order of creation. */
  all<T extends EntityType>(type: T): ReadonlyMap<string, Entity<T>> {
    return this.#collections[type];
  }

  /** Returns the entity with this name, for a type whose names are unique in the world or for a subject. */
  named<T extends EntityType>(type: T, name?: string | null, subject?: Subject): Entity<T> | undefined {
    const key = this.#names.get(scopeOf(type, subject))?.get(name ?? "");
    return key === undefined ? undefined : this.get(type, key);
  }

  /** Returns the named tokens of a subject. */
  tokensOf(subject: Subject): readonly NamedToken[] {
    const ids = [...(this.#names.get(scopeOf("token", subject))?.values() ?? [])];
    return ids.map((id) => this.get("token", id)).filter((token) => token !== undefined);
  }

  /** Returns the user or Oneprovider that is the subject of a token. */
  subject({ type, id }: Subject): Entity<"user"> | Entity<"provider"> | undefined {
    return this.get(type === "user" ? "user" : "provider", id);
  }

  /** Returns the name of a subject for logs, or its id if it has no name. */
  nameOf(subject: Subject): string {
    const known = this.subject(subject);
    return (known && ("username" in known ? known.username : known.name)) ?? subject.id;
  }

  /** Adds an entity, and returns it. @throws {WorldFullError} */
  add<T extends EntityType>(type: T, entity: Entity<T>): Entity<T> {
    this.#grow(sizeOf(entity));
    return this.#put(type, entity);
  }

  /** Changes fields of an entity, and returns the entity that replaces it. @throws {WorldFullError} */
  update<T extends EntityType>(type: T, key: string, changes: Partial<Entity<T>>): Entity<T> {
    const before = this.get(type, key);
    if (before === undefined) throw new Error(`there is no ${type} ${key}`);
    const after = { ...before, ...changes };
    const replaced: Readonly<Record<string, unknown>> = before;
    for (const [field, value] of Object.entries(changes)) this.#grow(sizeOf(value) - sizeOf(replaced[field]));
    if (uniqueName(type, before)?.name !== uniqueName(type, after)?.name) this.#forgetName(type, before);
    this.#forgetPart(type, before);
    return this.#put(type, after);
  }

  /** Deletes an entity, its edges, its parts, its twins and, if it is a subject, its tokens. */
  delete(type: EntityType, id: string): void {
    const entity = this.get(type, id);
    if (entity === undefined) return;
    this.#grow(-sizeOf(entity));
    this.#forgetName(type, entity);
    this.#forgetPart(type, entity);
    this.#collections[type].delete(id);
    this.#revision += 1;
    for (const relation of edgeRelations) {
      const key = edgeKeyOf(relation);
      if (relation.to === type) for (const from of this.edgesTo(key, id).keys()) this.unlink(key, from, id);
      if (relation.from === type) for (const to of this.edgesFrom(key, id).keys()) this.unlink(key, id, to);
    }
    for (const relation of relations) {
      const { kind, from, to } = relation;
      if (kind === "twin" && from === type) this.delete(to, id);
      if (kind === "part" && to === type)
        for (const part of this.partsOf(relation, id)) this.delete(from, part);
    }
    if (type === "user") this.deleteTokens({ type, id });
    if (type === "provider") this.deleteTokens({ type: "oneprovider", id });
  }

  /** Deletes the named tokens of a subject, and makes its temporary tokens invalid. */
  deleteTokens(subject: Subject): void {
    for (const token of this.tokensOf(subject)) this.delete("token", token.id);
    this.delete("temporaryTokenSecret", subjectKey(subject));
  }

  /** Returns the edges to an entity, such as the members of a space, by id. */
  edgesTo<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]> {
    return this.#edges[key].to.get(id) ?? NO_EDGES;
  }

  /** Returns the edges from an entity, such as the spaces of a user, by id. */
  edgesFrom<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]> {
    return this.#edges[key].from.get(id) ?? NO_EDGES;
  }

  /** Returns the ids of the parts of an entity, in the order of creation. */
  partsOf({ from, field }: PartRelation, id: string): readonly string[] {
    return [...(this.#parts.get(`${from}.${field} ${id}`) ?? [])];
  }

  /** Sets the value of the edge between two entities, and creates the edge if needed. @throws {WorldFullError} */
  link<K extends EdgeKey>(key: K, from: string, to: string, value: Edges[K]): void {
    const index = this.#edges[key];
    const before = index.to.get(to)?.get(from);
    this.#grow(sizeOf([from, to, value]) - (before === undefined ? 0 : sizeOf([from, to, before])));
    valuesOf(index.to, to).set(from, value);
    valuesOf(index.from, from).set(to, value);
    this.#revision += 1;
    // Membership does not depend on the values of edges.
    if (before === undefined) this.#forgetMembership(key, from, to);
    if (key === "space.supports") this.#beginSupport(from, to);
  }

  /** Adds the parameters of a support, unless the Oneprovider has supported the space before. */
  #beginSupport(providerId: string, spaceId: string): void {
    const { supportParametersRegistry: registry = {} } = this.get("space", spaceId) ?? {};
    if (Object.hasOwn(registry, providerId)) return;
    this.update("space", spaceId, { supportParametersRegistry: { ...registry, [providerId]: newSupport } });
  }

  /** Sets the privileges of a member of an entity. Adds the member if it is missing. @throws {WorldFullError} */
  setPrivileges(
    type: MemberedType,
    id: string,
    member: MemberType,
    memberId: string,
    privileges: readonly string[],
  ): void {
    const key: EdgeKey = `${type}.${member}s`;
    // The callers pass privileges of this type, but TypeScript cannot infer that for a variable type.
    this.link(key, memberId, id, [...privileges] as Edges[typeof key]);
  }

  /** Removes the edge between two entities, if there is one, and the entities and edges that depend on it. */
  unlink(key: EdgeKey, from: string, to: string): void {
    if (!this.edgesTo(key, to).has(from)) return;
    this.#drop(key, from, to);
    // An owner must be a member, and a lambda must be in an inventory.
    if (key === "space.users") this.#drop("space.owners", from, to);
    if (key === "atmInventory.atmLambdas" && this.edgesFrom(key, from).size === 0)
      this.delete("atmLambda", from);
  }

  #drop(key: EdgeKey, from: string, to: string): void {
    const value = this.edgesTo(key, to).get(from);
    if (value === undefined) return;
    this.#grow(-sizeOf([from, to, value]));
    this.#forgetMembership(key, from, to);
    this.#edges[key].to.get(to)?.delete(from);
    this.#edges[key].from.get(from)?.delete(to);
    this.#revision += 1;
  }

  #forgetMembership(key: EdgeKey, from: string, to: string): void {
    const relation = relationsByKey.get(key);
    if (relation?.kind === "member") this.membership.forget(relation.to, to, relation.from, from);
  }

  /** Returns whether the subject is a user that holds all of these admin privileges. */
  hasAdminPrivileges({ type, id }: Subject, privileges: readonly string[]): boolean {
    if (type !== "user" || !this.#collections.user.has(id)) return false;
    const held = this.adminPrivileges("user", id);
    return privileges.every((privilege) => held.has(privilege));
  }

  /** Returns the admin privileges that a user or a group holds, directly and through groups. */
  adminPrivileges(type: MemberType, id: string): ReadonlySet<string> {
    const held = new Set<string>(this.get(type, id)?.adminPrivileges);
    for (const group of this.membership.groupsOf(type, id)) {
      for (const privilege of this.get("group", group)?.adminPrivileges ?? []) held.add(privilege);
    }
    return held;
  }

  /** Returns the ids of the groups that a user belongs to, directly or through other groups. */
  effectiveGroups(userId: string): ReadonlySet<string> {
    return this.membership.groupsOf("user", userId);
  }

  /**
   * Returns the privileges that a user has in an entity, directly and through groups; undefined if the user is not a member.
   */
  effectivePrivileges(type: MemberedType, id: string, userId: string): ReadonlySet<string> | undefined {
    return this.membership.privileges(type, id, "user", userId);
  }

  /** Returns whether a user has these privileges in an entity. An owner of a space has all of them. */
  holds(type: MemberedType, id: string, userId: string, privileges: readonly string[]): boolean {
    if (type === "space" && this.edgesTo("space.owners", id).has(userId)) return true;
    const held = this.effectivePrivileges(type, id, userId);
    return held !== undefined && privileges.every((privilege) => held.has(privilege));
  }

  #put<T extends EntityType>(type: T, entity: Entity<T>): Entity<T> {
    const key = keyOf(entity);
    Object.freeze(entity);
    this.#collections[type].set(key, entity);
    const unique = uniqueName(type, entity);
    if (unique) valuesOf(this.#names, unique.scope).set(unique.name, key);
    for (const part of partKeys(type, entity))
      this.#parts.set(part, (this.#parts.get(part) ?? new Set()).add(key));
    this.#revision += 1;
    return entity;
  }

  #forgetName(type: EntityType, entity: Entity): void {
    const unique = uniqueName(type, entity);
    if (unique) this.#names.get(unique.scope)?.delete(unique.name);
  }

  #forgetPart(type: EntityType, entity: Entity): void {
    for (const part of partKeys(type, entity)) this.#parts.get(part)?.delete(keyOf(entity));
  }

  /** @throws {WorldFullError} */
  #grow(bytes: number): void {
    if (bytes > 0 && this.#size + bytes > MAX_WORLD_SIZE) throw new WorldFullError();
    this.#size += bytes;
  }
}

/** Edge values by the id of one entity, then by the id of the other entity. */
type EdgeIndex<V> = Map<string, Map<string, V>>;
type EdgeIndices = {
  readonly [K in EdgeKey]: { readonly to: EdgeIndex<Edges[K]>; readonly from: EdgeIndex<Edges[K]> };
};
type Collections = { readonly [T in EntityType]: Map<string, Entity<T>> };

const relationsByKey = new Map(edgeRelations.map((relation) => [edgeKeyOf(relation), relation]));
/** The fields that refer from a part to the entity that it belongs to, by type of the part. */
const partFields = new Map(
  entityTypeNames.map((type) => [
    type,
    relations.flatMap((each) => (each.kind === "part" && each.from === type ? [each.field] : [])),
  ]),
);
const NO_EDGES: ReadonlyMap<string, never> = new Map<string, never>();

/** Returns the values of a key. Adds an empty map if there are none. */
function valuesOf<V>(index: EdgeIndex<V>, key: string): Map<string, V> {
  const known = index.get(key);
  if (known) return known;
  const values = new Map<string, V>();
  index.set(key, values);
  return values;
}

/** Returns the keys in `#parts` under which the id of a part is stored. */
function partKeys(type: EntityType, entity: Entity): readonly string[] {
  const fields: Readonly<Record<string, unknown>> = entity;
  return (partFields.get(type) ?? []).map((field) => `${type}.${field} ${fields[field]}`);
}

/** Returns the key under which an entity is stored. */
function keyOf(entity: Entity): string {
  return "id" in entity ? entity.id : subjectKey(entity.subject);
}

/** Returns the scope in which names are unique: all entities of a type, or the entities of a type that belong to a subject. */
function scopeOf(type: EntityType, subject?: Subject): string {
  return subject ? `${type} ${subjectKey(subject)}` : type;
}

/** Returns the name of an entity and the scope in which the name is unique; undefined if names of the type are not unique. */
function uniqueName(
  type: EntityType,
  entity: Entity,
): { readonly scope: string; readonly name: string } | undefined {
  const { uniqueIn, nameField = "" }: EntityTypeRow = entityTypes[type];
  if (uniqueIn === undefined) return undefined;
  const fields: Readonly<Record<string, unknown>> = entity;
  const name = fields[nameField];
  const subject = "subject" in entity ? entity.subject : undefined;
  return typeof name === "string" ? { scope: scopeOf(type, subject), name } : undefined;
}
