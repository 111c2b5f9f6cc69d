import { snakeCase } from "../tokens/invite-types.ts";
import { entityTypeNames, isMembered, type MemberedType } from "./entity-types.ts";
import type { EdgeKey, Edges } from "./relations.ts";

/** The edges of a world, from which membership is computed. */
export interface Graph {
  /** Returns the edges to an entity, such as the members of a space, by id. */
  edgesTo<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]>;
  /** Returns the edges from an entity, such as the spaces of a user, by id. */
  edgesFrom<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]>;
}

/** The types of members. Each has a relation to each type of entity that can have members. */
export type MemberType = "user" | "group";

const memberedTypes: readonly MemberedType[] = entityTypeNames.filter(isMembered);

/** An intermediary through which a member belongs to an entity. The id is `self` for the entity itself. */
export interface Intermediary {
  readonly type: string;
  readonly id: string;
}

/**
 * Effective membership in a world: direct, or through groups, which can form cycles. A result is cached until an edge that it
 * depends on changes.
 */
export class Membership {
  readonly #graph: Graph;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Returns the ids of the effective groups of a member. A group in a cycle belongs to itself. */
  groupsOf(member: MemberType, id: string): ReadonlySet<string> {
    return this.#once(keyOf("group", member, id), () => this.#groupsAbove(member, id));
  }

  /** Returns the ids of the entities of a type that a member belongs to, directly or through groups. */
  entitiesOf(type: MemberedType, member: MemberType, id: string): ReadonlySet<string> {
    if (type === "group") return this.groupsOf(member, id);
    return this.#once(keyOf(type, member, id), () => {
      const groups = [...this.groupsOf(member, id)];
      return new Set([
        ...this.#graph.edgesFrom(`${type}.${member}s`, id).keys(),
        ...groups.flatMap((group) => [...this.#graph.edgesFrom(`${type}.groups`, group).keys()]),
      ]);
    });
  }

  /** Returns the ids of the users or groups that belong to an entity, directly or through groups. */
  membersOf(type: MemberedType, id: string, member: MemberType): ReadonlySet<string> {
    return this.#once(`${member} in ${type} ${id}`, () => this.membersOfAny(type, [id], member));
  }

  /** Returns the ids of the users or groups that belong to any of these entities. */
  membersOfAny(type: MemberedType, ids: Iterable<string>, member: MemberType): ReadonlySet<string> {
    const all = [...ids];
    const groups = this.#groupsBelow(
      all.flatMap((id) => [...this.#graph.edgesTo(`${type}.groups`, id).keys()]),
    );
    if (member === "group") return groups;
    return new Set([
      ...all.flatMap((id) => [...this.#graph.edgesTo(`${type}.users`, id).keys()]),
      ...[...groups].flatMap((group) => [...this.#graph.edgesTo("group.users", group).keys()]),
    ]);
  }

  /** Returns the privileges of a member and of each group that it belongs to; undefined if it is not a member. */
  privileges(
    type: MemberedType,
    id: string,
    member: MemberType,
    memberId: string,
  ): ReadonlySet<string> | undefined {
    const own = this.#graph.edgesTo(`${type}.${member}s`, id).get(memberId);
    const granted: (readonly string[])[] = own ? [own] : [];
    const groups = this.groupsOf(member, memberId);
    for (const [groupId, privileges] of this.#graph.edgesTo(`${type}.groups`, id)) {
      if (groups.has(groupId)) granted.push(privileges);
    }
    return granted.length === 0 ? undefined : new Set(granted.flat());
  }

  /** Returns the intermediaries of a membership: direct groups, and the entity itself if the member is direct. */
  intermediaries(
    type: MemberedType,
    id: string,
    member: MemberType,
    memberId: string,
  ): readonly Intermediary[] {
    const groups = this.groupsOf(member, memberId);
    const direct = this.#graph.edgesTo(`${type}.${member}s`, id).has(memberId);
    const through: Intermediary[] = [...this.#graph.edgesTo(`${type}.groups`, id).keys()]
      .filter((group) => groups.has(group))
      .map((group) => ({ type: "group", id: group }));
    if (direct) through.push({ type: snakeCase(type), id: "self" });
    const order = (each: Intermediary) => `${each.type} ${each.id}`;
    return through.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  }

  /**
   * Removes the cached results that depend on the edge between a member and an entity. These are results for the member, for
   * members of the member, for the entity, and for entities that the entity belongs to. Must be called while the edge exists.
   */
  forget(type: MemberedType, id: string, member: MemberType, memberId: string): void {
    if (this.#known.size === 0) return;
    const groups = member === "group" ? this.#groupsBelow([memberId]) : new Set<string>();
    for (const group of groups) this.#forgetMember("group", group);
    for (const group of groups)
      for (const user of this.#graph.edgesTo("group.users", group).keys()) this.#forgetMember("user", user);
    if (member === "user") this.#forgetMember(member, memberId);
    this.#forgetEntity(type, id);
    if (type !== "group") return;
    const above = closure([id], (group) => this.#graph.edgesFrom("group.groups", group).keys());
    for (const group of above) {
      for (const each of memberedTypes)
        for (const entity of this.#graph.edgesFrom(`${each}.groups`, group).keys())
          this.#forgetEntity(each, entity);
    }
  }

  #forgetMember(member: MemberType, id: string): void {
    for (const type of memberedTypes) this.#known.delete(keyOf(type, member, id));
  }

  #forgetEntity(type: MemberedType, id: string): void {
    for (const member of ["user", "group"]) this.#known.delete(`${member} in ${type} ${id}`);
  }

  #groupsAbove(member: MemberType, id: string): ReadonlySet<string> {
    return closure(this.#graph.edgesFrom(`group.${member}s`, id).keys(), (group) =>
      this.#graph.edgesFrom("group.groups", group).keys(),
    );
  }

  #groupsBelow(groups: Iterable<string>): ReadonlySet<string> {
    return closure(groups, (group) => this.#graph.edgesTo("group.groups", group).keys());
  }

  #once(key: string, compute: () => ReadonlySet<string>): ReadonlySet<string> {
    const known = this.#known.get(key) ?? compute();
    this.#known.set(key, known);
    return known;
  }
}

function keyOf(type: MemberedType, member: MemberType, id: string): string {
  return `${type} of ${member} ${id}`;
}

/** Returns the ids in `start`, and all ids that can be reached from them. */
function closure(start: Iterable<string>, next: (id: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set(start);
  // The loop also visits the nodes that it adds.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
