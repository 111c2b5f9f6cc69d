import type { EntityType } from "./entity-types.ts";
import type { EdgeRelation, Relation } from "./relations.ts";
import type { Seed, SeedMembers, SeedOf } from "./seed-types.ts";
import type { Row } from "./world-state.ts";

/**
 * Returns a seed unchanged, and checks its names at compile time. Each entity that the seed refers to, by name or id, must be in
 * the seed. Each field and privilege must exist. The compile error names the place and the missing entity.
 */
export function defineSeed<const S extends Seed>(seed: S & Checked<S>): S {
  return seed;
}

/** The type of a valid seed. Invalid parts have an error message as their type. */
type Checked<S> = {
  readonly [P in keyof S]: P extends keyof Seed
    ? S[P] extends readonly unknown[]
      ? CheckedList<S, TypeOf<P>, S[P]>
      : S[P]
    : "a seed has no such list";
};

type CheckedList<S, T extends EntityType, L extends readonly unknown[]> = {
  readonly [I in keyof L]: CheckedEntity<S, SeedOf<T>, T, L[I]>;
};

/** `Known` is an object type with all possible members of the entity. */
type CheckedEntity<S, Known, T extends EntityType, E> = {
  readonly [M in keyof E]: M extends keyof Known ? CheckedMember<S, T, M, E[M]> : `a ${T} has no such field`;
};

type CheckedMember<S, T extends EntityType, M extends PropertyKey, V> = `${T}.${M & string}` extends infer K
  ? K extends keyof EdgesFrom
    ? { readonly [N in keyof V]: N extends NamesIn<S, EdgesFrom[K]> ? V[N] : Missing<EdgesFrom[K]> }
    : K extends keyof Twins
      ? CheckedEntity<S, SeedMembers, Twins[K], V>
      : K extends keyof References
        ? V extends NamesIn<S, References[K]>
          ? V
          : Missing<References[K]>
        : V
  : never;

type Missing<T extends EntityType> = `the seed has no such ${T}`;

type TypeOf<P> = { [T in EntityType]: Row<T>["plural"] extends P ? T : never }[EntityType];
type EdgesFrom = { [R in EdgeRelation as `${R["to"]}.${R["key"]}`]: R["from"] };
type Twins = {
  [R in Extract<Relation, { readonly kind: "twin" }> as `${R["from"]}.${R["key"]}`]: R["to"];
};
type References = {
  [R in Extract<Relation, { readonly kind: "part" }> as `${R["from"]}.${R["field"]}`]: R["to"];
};

/** The names and ids of the entities of a type in a seed. */
type NamesIn<S, T extends EntityType> = S extends {
  readonly [P in Row<T>["plural"]]: readonly (infer E)[];
}
  ? Value<E, "id"> | (Row<T> extends { readonly nameField: infer F } ? Value<E, F> : never)
  : never;

type Value<E, F> = E extends unknown ? (F extends keyof E ? E[F] : never) : never;
