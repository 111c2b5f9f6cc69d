import type { MemberedType } from "./entity-types.ts";
import type { Store } from "./store.ts";

/** Effective membership in a world: through groups, which may form cycles. Computed once per user and revision. */
export class Membership {
  readonly #store: Store;
  readonly #groups = new Map<string, ReadonlySet<string>>();
  #revision = -1;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Returns the ids of the groups that a user belongs to, directly or through other groups. */
  effectiveGroups(userId: string): ReadonlySet<string> {
    if (this.#revision !== this.#store.revision) this.#groups.clear();
    this.#revision = this.#store.revision;
    const known = this.#groups.get(userId);
    if (known) return known;
    const groups = new Set(this.#store.edgesFrom("group.users", userId).keys());
    // The loop also visits the groups that it adds.
    for (const id of groups) {
      for (const parent of this.#store.edgesFrom("group.groups", id).keys()) groups.add(parent);
    }
    this.#groups.set(userId, groups);
    return groups;
  }

  /** Returns the user's own privileges and those of each group of the user; undefined if the user is not a member. */
  effectivePrivileges(type: MemberedType, id: string, userId: string): ReadonlySet<string> | undefined {
    const own = this.#store.edgesTo(`${type}.users`, id).get(userId);
    const granted: (readonly string[])[] = own ? [own] : [];
    const groups = this.effectiveGroups(userId);
    for (const [groupId, privileges] of this.#store.edgesTo(`${type}.groups`, id)) {
      if (groups.has(groupId)) granted.push(privileges);
    }
    return granted.length === 0 ? undefined : new Set(granted.flat());
  }
}
