import type { JsonObject } from "../json.ts";
import type { Subject } from "../tokens/token.ts";
import type { TokenType } from "../tokens/token-type.ts";
import type { AdminPrivilege, MemberPrivilege } from "./privileges.ts";
import type { TextRuleName } from "./text-rules.ts";

/** The entity types that fields refer to. */
type ReferencedType = "space" | "share" | "handleService" | "atmInventory";

/** The kinds of fields: the type of the value, and what a row of `entity-types.ts` states in addition to the kind. */
interface FieldKinds {
  text: {
    value: string;
    /** `limit`: the most characters that a request may give. */
    options: { readonly rule: TextRuleName; readonly nullable?: boolean; readonly limit?: number };
  };
  /** The id of an entity of another type; a seed may state its name. */
  reference: { value: string; options: { readonly to: ReferencedType } };
  integer: { value: number; options: { readonly min?: number } };
  /** In seconds since 1970; a seed may state it relative to the begin of the world. */
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
  /** Null if it is not known; it may have been deleted. By default the first user that has all privileges. */
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
    /** The default value, or a function that computes it. Without one, a seed must state the field. */
    readonly default?:
      | string
      | number
      | boolean
      | null
      | readonly never[]
      | JsonObject
      | ((known: KnownFields) => unknown);
    /** Which entities have the field; all if absent. */
    readonly only?: { readonly of: string; readonly when: (known: KnownFields) => boolean };
  };

/** A field of an entity, as a row of `entity-types.ts` states it. */
export type Field = { [K in FieldKind]: FieldOf<K> }[FieldKind];

/** The input of defaults and of reading a field: the fields above it in its row. */
export interface KnownFields {
  readonly id: string;
  /** Seconds since 1970 at which the world begins. */
  readonly now: number;
  /** The id of the first user that has all privileges of members. */
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
  /** Sorted; null if the invite type gives no privileges. */
  readonly privileges: readonly MemberPrivilege[] | null;
}

/** Returns the invite type of what was read as the type of a token; undefined if it is of another kind. */
export function inviteTypeOf(type: unknown): string | undefined {
  if (typeof type !== "object" || type === null || !("inviteType" in type)) return undefined;
  return String(type.inviteType);
}

/** An object type, written out. */
export type Flat<T> = { [K in keyof T]: T[K] };

/** A value of JSON that cannot be changed. */
export type Immutable<T> = T extends readonly (infer V)[]
  ? readonly V[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
