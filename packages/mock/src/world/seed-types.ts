import { StartError } from "../start-error.ts";
import type { EntityType, MemberedType } from "./entity-types.ts";
import type { FieldValue, Flat, Immutable } from "./field-types.ts";
import type { AdminPrivilege, MemberPrivilege } from "./privileges.ts";
import type { EdgeRelation, EdgeValue, Relation } from "./relations.ts";
import type { RelativeTime } from "./relative-time.ts";
import type { Fields, OptionalField, Row } from "./world-state.ts";

/**
 * The initial content of a world, written by hand. Only names are required. A snapshot has the same format, and contains all
 * values. References use the username, name or id of an entity. Missing ids and secrets are derived from names, so they are the
 * same at each start. `all` means all privileges.
 */
export type Seed = Flat<
  {
    /** The JSON Schema, for editors. */
    readonly $schema?: string;
    /** Default: `onezone.example.com`. */
    readonly domain?: string;
    /** The time at which the clock is stopped, in seconds since 1970. Default: the clock runs. */
    readonly now?: number | null;
    /** Seconds by which a running clock is ahead of the system clock. Default: 0. */
    readonly clockAhead?: number;
  } & { readonly [T in EntityType as Row<T>["plural"]]?: readonly SeedOf<T>[] }
>;

/** An entity of a seed. */
export type SeedOf<T extends EntityType> = Flat<
  SeedIdentity<T> & {
    readonly [F in keyof Fields<T> as Exclude<F, DefaultedField<T>>]: SeedValue<Fields<T>[F]>;
  } & {
    readonly [F in DefaultedField<T>]?: SeedValue<Fields<T>[F]>;
  } & {
    readonly [R in Extract<EdgeRelation, { readonly to: T }> as R["key"]]?: Readonly<
      Record<string, SeedEdge<R>>
    >;
  } & {
    readonly [R in Extract<Relation, { readonly kind: "twin"; readonly from: T }> as R["key"]]?: SeedMembers<
      R["to"]
    >;
  }
>;

type SeedIdentity<T extends EntityType> =
  Row<T> extends { readonly keyedBy: string }
    ? unknown
    : Row<T> extends { readonly needsId: true }
      ? { readonly id: string }
      : { readonly id?: string };

/** The names of the optional fields of a seed. */
type DefaultedField<T extends EntityType> =
  | OptionalField<T>
  | { [F in keyof Fields<T>]: "default" extends keyof Fields<T>[F] ? F : never }[keyof Fields<T>];

type SeedValue<F> = F extends { readonly kind: "adminPrivileges" }
  ? Privileges<AdminPrivilege>
  : F extends { readonly kind: "time" }
    ? number | RelativeTime
    : Immutable<FieldValue<F>>;

type SeedEdge<R extends EdgeRelation> = R extends { readonly kind: "member" }
  ? Privileges<MemberPrivilege<R["to"]>>
  : EdgeValue<R>;

/** A user of a seed. */
export type SeedUser = SeedOf<"user">;
/** A Oneprovider of a seed. */
export type SeedProvider = SeedOf<"provider">;
/** A group of a seed. */
export type SeedGroup = SeedOf<"group">;
/** A space of a seed. */
export type SeedSpace = SeedOf<"space">;

/** The privileges of members, by the name or id of the member. */
export interface SeedMembers<T extends MemberedType = MemberedType> {
  readonly users?: Readonly<Record<string, Privileges<MemberPrivilege<T>>>>;
  readonly groups?: Readonly<Record<string, Privileges<MemberPrivilege<T>>>>;
}

/** An entity of a seed that has members. */
export interface SeedEntity<T extends MemberedType = MemberedType> extends SeedMembers<T> {
  readonly id?: string;
  readonly name: string;
}

/** Privileges, or all of them. */
export type Privileges<P extends string = AdminPrivilege | MemberPrivilege> = readonly P[] | "all";

/** The mistakes in a seed, a snapshot or a reset, each with its place. There are at most 500. */
export class SeedError extends StartError {
  /** One or two sentences for each mistake. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.length === 1 ? `${faults[0]}` : `${faults.length} mistakes:\n${faults.join("\n")}`);
    this.faults = faults;
  }
}
