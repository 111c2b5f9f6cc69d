import type { EntityType, entityTypes } from "./entity-types.ts";
import type { FieldValue, Flat, Immutable } from "./field-types.ts";
import type { EdgeRelation, EdgeValue } from "./relations.ts";

/** The row of a type. */
export type Row<T extends EntityType> = (typeof entityTypes)[T];
/** The fields in the row of a type. */
export type Fields<T extends EntityType> = Row<T>["fields"];

/** The id of an entity, unless its type is identified by a field. */
export type Identity<T extends EntityType> =
  Row<T> extends { readonly keyedBy: string } ? unknown : { id: string };

/** The names of the fields that only some entities of a type have. */
export type OptionalField<T extends EntityType> = {
  [F in keyof Fields<T>]: Fields<T>[F] extends { readonly only: object } ? F : never;
}[keyof Fields<T>];

type OwnState<T extends EntityType> = Identity<T> & {
  -readonly [F in keyof Fields<T> as Exclude<F, OptionalField<T>>]: FieldValue<Fields<T>[F]>;
} & { -readonly [F in OptionalField<T>]?: FieldValue<Fields<T>[F]> };

/** An entity as a world stores it: its id and fields, without its relations. */
export type Entity<T extends EntityType = EntityType> = T extends EntityType
  ? Immutable<Flat<OwnState<T>>>
  : never;

/** An entity with its relations, as in a snapshot. A relation contains edge values by the id of the other entity. */
export type EntityState<T extends EntityType> = Flat<
  OwnState<T> & {
    [R in Extract<EdgeRelation, { readonly to: T }> as R["key"]]: Record<string, EdgeValue<R>>;
  }
>;

/**
 * The complete state of a world as plain JSON. Snapshots and complete seeds have this type. Ids are unique within an entity
 * type. Times are in seconds since 1970.
 */
export type WorldState = Flat<
  {
    /** The host name of this Onezone. Tokens and `Location` headers contain it. */
    readonly domain: string;
    /** The time at which the clock is stopped; null if it runs. */
    now: number | null;
    /** Seconds by which a running clock is ahead of the system clock. Default: 0. */
    readonly clockAhead?: number;
  } & { readonly [T in EntityType as Row<T>["plural"]]: EntityState<T>[] }
>;

/** A user. */
export type User = Entity<"user">;
/** A Oneprovider. */
export type Provider = Entity<"provider">;
/** A named token, as Onezone stores it. */
export type NamedToken = Entity<"token">;
/** The secret and generation of all temporary tokens of a subject. */
export type TemporaryTokenSecret = Entity<"temporaryTokenSecret">;
