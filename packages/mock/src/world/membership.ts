import { snakeCase } from "../tokens/invite-types.ts";
import type { MemberedType } from "./entity-types.ts";
import type { EdgeKey, Edges } from "./relations.ts";

/** What membership is computed from: the edges of a world. */
export interface Graph {
  /** Raised by every change of an edge. */
  readonly edgeRevision: number;
  /** Returns what leads to an entity: the members of a space, by id. */
  edgesTo<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]>;
  /** Returns where an entity leads: the spaces that a user is in, by id. */
  edgesFrom<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]>;
}

/** The types of members: each has a relation to every type with members. */
export type MemberType = "user" | "group";

/** Through what a member belongs to an entity; the id is `self` for the entity itself. */
export interface Intermediary {
  readonly type: string;
  readonly id: string;
}

/** Effective membership in a world: through groups, which may form cycles. Computed once until an edge changes. */
export class Membership {
  readonly #graph: Graph;
  readonly #known = new Map<string, ReadonlySet<string>>();
  #revision = -1;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Returns the ids of the groups that a member belongs to, directly or through other groups: a group in a cycle, to itself. */
  groupsOf(member: MemberType, id: string): ReadonlySet<string> {
    return this.#once(`groups of ${member} ${id}`, () =>
      closure(this.#graph.edgesFrom(`group.${member}s`, id).keys(), (group) =>
        this.#graph.edgesFrom("group.groups", group).keys(),
      ),
    );
  }

  /** Returns the ids of the entities of a type that a member belongs to, directly or through groups. */
  entitiesOf(type: MemberedType, member: MemberType, id: string): ReadonlySet<string> {
    if (type === "group") return this.groupsOf(member, id);
    return this.#once(`${type} of ${member} ${id}`, () => {
      const groups = [...this.groupsOf(member, id)];
      return new Set([
        ...this.#graph.edgesFrom(`${type}.${member}s`, id).keys(),
        ...groups.flatMap((group) => [...this.#graph.edgesFrom(`${type}.groups`, group).keys()]),
      ]);
    });
  }

  /** Returns the ids of the users or groups that belong to an entity, directly or through groups. */
  membersOf(type: MemberedType, id: string, member: MemberType): ReadonlySet<string> {
    return this.#once(`${member} in ${type} ${id}`, () => {
      if (member === "group") {
        return closure(this.#graph.edgesTo(`${type}.groups`, id).keys(), (group) =>
          this.#graph.edgesTo("group.groups", group).keys(),
        );
      }
      const groups = [...this.membersOf(type, id, "group")];
      return new Set([
        ...this.#graph.edgesTo(`${type}.users`, id).keys(),
        ...groups.flatMap((group) => [...this.#graph.edgesTo("group.users", group).keys()]),
      ]);
    });
  }

  /** Returns a member's own privileges and those of each group of the member; undefined if it is not a member. */
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

  /** Returns through what a member belongs to an entity: the direct groups, and the entity itself if it is a direct member. */
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

  #once(key: string, compute: () => ReadonlySet<string>): ReadonlySet<string> {
    if (this.#revision !== this.#graph.edgeRevision) this.#known.clear();
    this.#revision = this.#graph.edgeRevision;
    const known = this.#known.get(key) ?? compute();
    this.#known.set(key, known);
    return known;
  }
}

/** Returns what can be reached from these. */
function closure(start: Iterable<string>, next: (id: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set(start);
  // The loop also visits what it adds.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
