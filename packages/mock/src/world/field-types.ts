import type { JsonObject } from "../json.ts";
import type { Subject } from "../tokens/token.ts";
import type { TokenType } from "../tokens/token-type.ts";
import type { AdminPrivilege, MemberPrivilege } from "./privileges.ts";
import type { TextRuleName } from "./text-rules.ts";

/** The entity types that fields refer to. */
type ReferencedType = "space" | "share" | "handleService" | "atmInventory";

/** The kinds of fields: the type of the value, and the options of the field in `entity-types.ts`. */
interface FieldKinds {
  text: {
    value: string;
    /** `limit`: the maximum number of characters in a request. */
    options: { readonly rule: TextRuleName; readonly nullable?: boolean; readonly limit?: number };
  };
  /** The id of an entity of another type. A seed can contain the name of the entity instead. */
  reference: { value: string; options: { readonly to: ReferencedType } };
  integer: { value: number; options: { readonly min?: number } };
  /** A time in seconds since 1970. In a seed, it can be relative to the start of the world. */
  time: { value: number; options: object };
  number: { value: number; options: { readonly min: number; readonly max: number } };
  boolean: { value: boolean; options: object };
  oneOf: { value: string; options: { readonly values: readonly string[]; readonly what: string } };
  emails: { value: string[]; options: object };
  ips: { value: string[]; options: object };
  tags: { value: string[]; options: object };
  /** Sorted. */
  adminPrivileges: { value: AdminPrivilege[]; options: object };
  subject: { value: Subject; options: object };
  /** The creator, which may have been deleted; null if unknown. Default: the first user that has all privileges. */
  creator: { value: Subject | null; options: object };
  tokenType: { value: TokenType; options: object };
  caveats: { value: readonly JsonObject[]; options: object };
  json: { value: JsonObject; options: { readonly notEmpty?: boolean } };
  invitation: { value: Invitation; options: object };
}

/** The name of a kind of field. */
export type FieldKind = keyof FieldKinds;

/** A field of one kind. */
export type FieldOf<K extends FieldKind> = { readonly kind: K } & FieldKinds[K]["options"] & {
    /** The default in seeds: a value, or a function that computes it. A field without a default is required. */
    readonly default?:
      | string
      | number
      | boolean
      | null
      | readonly never[]
      | JsonObject
      | ((known: KnownFields) => unknown);
    /** The entities that have the field. Default: all. */
    readonly only?: { readonly of: string; readonly when: (known: KnownFields) => boolean };
  };

/** A field of an entity, as defined in `entity-types.ts`. */
export type Field = { [K in FieldKind]: FieldOf<K> }[FieldKind];

/** The input of the functions that read or compute a field. Contains the fields that precede it in the row of its type. */
export interface KnownFields {
  readonly id: string;
  /** The start time of the world, in seconds since 1970. */
  readonly now: number;
  /** The id of the first user with all privileges of members. */
  readonly firstUser?: string | undefined;
  readonly [field: string]: unknown;
}

/** The value of a field. */
export type FieldValue<F> =
  | (F extends { readonly values: readonly (infer V)[] }
      ? V
      : F extends { readonly kind: infer K extends FieldKind }
        ? FieldKinds[K]["value"]
        : never)
  | (F extends { readonly nullable: true } ? null : never);

/** The data of an invite token that Onezone stores. */
export interface Invitation {
  readonly usageLimit: number | "infinity";
  readonly usageCount: number;
  /** Sorted; null if the invite type does not grant privileges. */
  readonly privileges: readonly MemberPrivilege[] | null;
}

/** Returns the invite type in a token type; undefined if it is not the type of an invite token. */
export function inviteTypeOf(type: unknown): string | undefined {
  if (typeof type !== "object" || type === null || !("inviteType" in type)) return undefined;
  return String(type.inviteType);
}

/** Merges the intersections in an object type, so that error messages are readable. */
export type Flat<T> = { [K in keyof T]: T[K] };

/** A JSON type with readonly members. */
export type Immutable<T> = T extends readonly (infer V)[]
  ? readonly V[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
