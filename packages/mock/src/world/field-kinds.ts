import { OnezoneError } from "../errors/onezone-error.ts";
import { adminPrivileges, memberPrivileges } from "../generated/privileges.ts";
import type { JsonObject } from "../json.ts";
import { caveatMembers, readCaveat } from "../tokens/caveats/index.ts";
import { inviteTypes } from "../tokens/invite-types.ts";
import type { Subject } from "../tokens/token.ts";
import type { TokenType } from "../tokens/token-type.ts";
import type { MemberedType } from "./entity-types.ts";
import {
  type FieldKind,
  type FieldOf,
  type Invitation,
  inviteTypeOf,
  type KnownFields,
} from "./field-types.ts";
import type { MemberPrivilege } from "./privileges.ts";
import { type InviteRule, inviteRules } from "./relations.ts";
import { readTime, timeSchema } from "./relative-time.ts";
import type { SeedIndex } from "./seed-names.ts";
import type { Place } from "./seed-value-reader.ts";
import { allSpaceTags } from "./space-tags.ts";
import { type TextRuleName, textRules } from "./text-rules.ts";

/** A kind of field: a function that reads its value from a seed, and its JSON Schema. */
export interface Kind<F> {
  /** Returns the value. If it is invalid, reports a fault and returns undefined. */
  readonly read: (place: Place, field: F, known: KnownFields, index: SeedIndex) => unknown;
  readonly schema: (field: F) => JsonObject;
}

/** The seed reader and JSON Schema of each kind of field. */
export const fieldKinds: { readonly [K in FieldKind]: Kind<FieldOf<K>> } = {
  text: {
    read: (place, { rule, nullable }) =>
      nullable && place.value === null ? null : place.text(textRules[rule]),
    schema: ({ rule, nullable }) => textSchema(rule, nullable),
  },
  integer: {
    read: (place, { min }) => place.integer(min),
    schema: ({ min }) => ({ type: "integer", ...(min !== undefined && { minimum: min }) }),
  },
  time: {
    read: (place, _, { now }) => readTime(place, now),
    schema: () => timeSchema,
  },
  number: {
    read: (place, { min, max }) => place.number(min, max),
    schema: ({ min, max }) => ({ type: "number", minimum: min, maximum: max }),
  },
  boolean: { read: (place) => place.boolean(), schema: () => ({ type: "boolean" }) },
  oneOf: {
    read: (place, { values, what }) => place.oneOf(values, what),
    schema: ({ values }) => ({ enum: values }),
  },
  reference: {
    read: (place, { to }, _, index) => {
      const id = place.text(textRules.notEmpty);
      return id === undefined ? undefined : index[to].find(place, id);
    },
    schema: () => textSchema("notEmpty"),
  },
  ips: {
    read: (place) => place.list()?.flatMap((ip) => ip.text(textRules.ipv4) ?? []),
    schema: () => ({ type: "array", items: textSchema("ipv4") }),
  },
  tags: {
    read: (place) => place.list()?.flatMap((tag) => tag.oneOf(allSpaceTags, "a tag of spaces") ?? []),
    schema: () => ({ type: "array", items: { enum: allSpaceTags } }),
  },
  emails: {
    read: (place) => place.list()?.flatMap((email) => email.text(textRules.email) ?? []),
    schema: () => ({ type: "array", items: textSchema("email") }),
  },
  adminPrivileges: {
    read: (place) => place.someOf(adminPrivileges, "an admin privilege"),
    schema: () => privilegesSchema(adminPrivileges),
  },
  subject: {
    // An administrator can create and revoke temporary tokens of a subject that does not exist.
    read: (place, _, { generation }, index) => readSubject(place, index, Number(generation) > 0),
    schema: () => subjectSchema,
  },
  creator: {
    read: (place, _, __, index) => (place.value === null ? null : readSubject(place, index, true)),
    schema: () => ({ anyOf: [{ type: "null" }, subjectSchema] }),
  },
  tokenType: {
    read: (place, _, __, index) => readType(place, index),
    schema: () => ({
      oneOf: [
        objectSchema({ kind: { const: "access" }, sessionId: textSchema("tokenPart") }, ["kind"]),
        objectSchema({ kind: { const: "identity" } }),
        objectSchema({
          kind: { const: "invite" },
          inviteType: { enum: [...inviteTypes.keys()] },
          targetId: textSchema("tokenPart"),
        }),
      ],
    }),
  },
  caveats: {
    read: (place, _, { now }) => place.list()?.map((caveat) => readSeedCaveat(caveat, now)),
    schema: () => ({
      type: "array",
      items: { oneOf: [...Array.from(caveatMembers, caveatSchema), objectSchema({ scope: {} })] },
    }),
  },
  json: {
    read: (place, { notEmpty = false }) => {
      const json = place.json();
      return notEmpty && json && Object.keys(json).length === 0 ? place.must("not be empty") : json;
    },
    schema: ({ notEmpty }) => ({ type: "object", ...(notEmpty && { minProperties: 1 }) }),
  },
  invitation: {
    read: (place, _, { type }) => readInvitation(place, inviteTypeOf(type) ?? ""),
    schema: () =>
      objectSchema({
        usageLimit: { anyOf: [{ const: "infinity" }, { type: "integer", minimum: 1 }] },
        usageCount: { type: "integer", minimum: 0 },
        privileges: { anyOf: [{ type: "null" }, privilegesSchema(Object.values(memberPrivileges).flat())] },
      }),
  },
};

const subjectTypes = ["user", "oneprovider"] as const;
const subjectSchema = objectSchema({ type: { enum: subjectTypes }, id: { type: "string" } });

function readSubject(place: Place, index: SeedIndex, mayBeMissing: boolean): Subject | undefined {
  const fields = place.fields(["type", "id"]);
  const type = fields.required("type")?.oneOf(subjectTypes, "a type of subject");
  const id = fields.required("id");
  const text = id?.text(textRules[mayBeMissing ? "any" : "notEmpty"]);
  if (id === undefined || text === undefined || type === undefined) return undefined;
  if (mayBeMissing) return { type, id: text };
  const found = index[type === "user" ? "user" : "provider"].find(id, text);
  return found === undefined ? undefined : { type, id: found };
}

const tokenTypeKinds = ["access", "identity", "invite"] as const;

function readType(place: Place, index: SeedIndex): TokenType | undefined {
  const fields = place.fields(["kind", "sessionId", "inviteType", "targetId"]);
  const kind = fields.required("kind")?.oneOf(tokenTypeKinds, "a kind of token") ?? "access";
  const sessionId = fields.optional("sessionId");
  if (kind !== "access") sessionId?.fault("belongs to access tokens only");
  if (kind !== "invite") {
    for (const key of ["inviteType", "targetId"] as const)
      fields.optional(key)?.fault("belongs to invite tokens only");
  }
  if (kind === "identity") return { kind };
  if (kind === "access") {
    const session = sessionId?.text(textRules.tokenPart);
    return session === undefined ? { kind } : { kind, sessionId: session };
  }
  const inviteType = fields.required("inviteType")?.oneOf([...inviteRules.keys()], "an invite type");
  const targetId = fields.required("targetId");
  const text = targetId?.text(textRules.tokenPart);
  const rule = inviteRules.get(inviteType ?? "");
  const names = index[rule?.target ?? "user"];
  const isGone = text !== undefined && names.canBeDeleted && !names.has(text);
  const id = text && targetId && rule && !isGone ? names.find(targetId, text) : text;
  return { kind, inviteType: inviteType ?? "", targetId: id ?? "" };
}

function readInvitation(place: Place, inviteType: string): Invitation {
  const fields = place.fields(["usageLimit", "usageCount", "privileges"]);
  const limit = fields.required("usageLimit");
  const privileges = fields.required("privileges");
  return {
    usageLimit: limit?.value === "infinity" ? "infinity" : (limit?.integer(1) ?? 1),
    usageCount: fields.required("usageCount")?.integer(0) ?? 0,
    privileges: (privileges && readInvitedPrivileges(privileges, inviteRules.get(inviteType))) ?? null,
  };
}

function readInvitedPrivileges(place: Place, rule: InviteRule | undefined): MemberPrivilege[] | undefined {
  if (rule?.membership) return readMemberPrivileges(place, rule.membership.type);
  if (rule && place.value !== null) place.must("be null, because this invite type grants no privileges");
  return undefined;
}

/** Reads the privileges of a member of an entity. */
export function readMemberPrivileges<T extends MemberedType>(place: Place, type: T): MemberPrivilege<T>[] {
  const known: readonly MemberPrivilege<T>[] = memberPrivileges[type];
  return place.someOf(known, `a privilege of members of a ${type}`);
}

function caveatSchema([type, members]: readonly [string, readonly string[]]): JsonObject {
  return objectSchema({
    type: { const: type },
    ...Object.fromEntries(members.map((member) => [member, {}])),
  });
}

function readSeedCaveat(place: Place, now: number): JsonObject | undefined {
  const given = place.json();
  if (given === undefined) return undefined;
  const isRelative = given.type === "time" && typeof given.validUntil === "string";
  const validUntil = isRelative ? place.fields(Object.keys(given)).optional("validUntil") : undefined;
  const json = validUntil ? { ...given, validUntil: readTime(validUntil, now) ?? now } : given;
  // The caveat of former versions has no type.
  const isLegacy = json.type === undefined && json.scope !== undefined;
  const members = isLegacy ? ["scope"] : caveatMembers.get(String(json.type));
  const fields = place.fields<string>(isLegacy ? ["scope"] : ["type", ...(members ?? Object.keys(json))]);
  if (!isLegacy) fields.required("type")?.oneOf([...caveatMembers.keys()], "a type of caveat");
  if (members === undefined || members.map(fields.required).includes(undefined)) return undefined;
  try {
    return readCaveat(json);
  } catch (error) {
    if (!(error instanceof OnezoneError)) throw error;
    return place.fault(`is not a caveat of type "${json.type ?? "scope"}" that the server accepts`);
  }
}

/** Returns the JSON Schema of a text. */
export function textSchema(rule: TextRuleName, nullable: boolean = false): JsonObject {
  const { pattern, must } = textRules[rule];
  return { type: nullable ? ["string", "null"] : "string", pattern, description: `Must ${must}.` };
}

/** Returns the JSON Schema of a list of privileges or the text `all`. */
export function privilegesSchema(known: readonly string[]): JsonObject {
  return { anyOf: [{ const: "all" }, { type: "array", items: { enum: known } }] };
}

/** Returns the JSON Schema of an object that can have only these members. By default, all are required. */
export function objectSchema(
  properties: JsonObject,
  required: readonly string[] = Object.keys(properties),
): JsonObject {
  return { type: "object", properties, required, additionalProperties: false };
}
