import type { MemberedType } from "./entity-types.ts";
import type { EdgeKey, Edges } from "./relations.ts";

/** What membership is computed from: the edges of a world. */
export interface Graph {
  /** Raised by every change. */
  readonly revision: number;
  /** Returns what leads to an entity: the members of a space, by id. */
  edgesTo<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]>;
  /** Returns where an entity leads: the spaces that a user is in, by id. */
  edgesFrom<K extends EdgeKey>(key: K, id: string): ReadonlyMap<string, Edges[K]>;
}

/** Effective membership in a world: through groups, which may form cycles. Computed once per user and revision. */
export class Membership {
  readonly #graph: Graph;
  readonly #groups = new Map<string, ReadonlySet<string>>();
  #revision = -1;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Returns the ids of the groups that a user belongs to, directly or through other groups. */
  effectiveGroups(userId: string): ReadonlySet<string> {
    if (this.#revision !== this.#graph.revision) this.#groups.clear();
    this.#revision = this.#graph.revision;
    const known = this.#groups.get(userId);
    if (known) return known;
    const groups = new Set(this.#graph.edgesFrom("group.users", userId).keys());
    // The loop also visits the groups that it adds.
    for (const id of groups)
      for (const parent of this.#graph.edgesFrom("group.groups", id).keys()) groups.add(parent);
    this.#groups.set(userId, groups);
    return groups;
  }

  /** Returns the user's own privileges and those of each group of the user; undefined if the user is not a member. */
  effectivePrivileges(type: MemberedType, id: string, userId: string): ReadonlySet<string> | undefined {
    const own = this.#graph.edgesTo(`${type}.users`, id).get(userId);
    const granted: (readonly string[])[] = own ? [own] : [];
    const groups = this.effectiveGroups(userId);
    for (const [groupId, privileges] of this.#graph.edgesTo(`${type}.groups`, id))
      if (groups.has(groupId)) granted.push(privileges);
    return granted.length === 0 ? undefined : new Set(granted.flat());
  }
}
