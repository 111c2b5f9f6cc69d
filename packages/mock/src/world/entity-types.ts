import { memberPrivileges } from "../generated/privileges.ts";
import { keysOf } from "../typed-keys.ts";
import { type Field, inviteTypeOf, type KnownFields } from "./fields.ts";
import { labelOf } from "./text-rules.ts";

/**
 * Every type of entity, once: its list in a seed, a snapshot and the view (`plural`), its fields, and the privileges that new
 * members get. Types, the reading of seeds, their JSON Schema, snapshots, the view and look-ups follow from this table and from
 * `relations.ts`.
 */
export const entityTypes = {
  user: {
    plural: "users",
    nameField: "username",
    otherName: "fullName",
    uniqueIn: "world",
    fields: {
      username: { kind: "text", rule: "username", nullable: true, default: null },
      /** In clear: this is a mock. Null if the user can authenticate with tokens only. */
      password: { kind: "text", rule: "password", nullable: true, default: null },
      fullName: {
        kind: "text",
        rule: "fullName",
        // Full names have no underscores.
        default: ({ username }: KnownFields): string =>
          typeof username === "string" ? username.replaceAll("_", " ") : "Unnamed User",
      },
      emails: { kind: "emails", default: [] },
      creationTime: { kind: "integer", default: ({ now }: KnownFields): number => now },
      blocked: { kind: "boolean", default: false },
      adminPrivileges: { kind: "adminPrivileges", default: [] },
    },
  },
  provider: {
    plural: "providers",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      domain: {
        kind: "text",
        rule: "domain",
        default: ({ name, id }: KnownFields): string => `${labelOf(String(name), id)}.example.com`,
      },
      latitude: { kind: "number", min: -90, max: 90, default: 0 },
      longitude: { kind: "number", min: -180, max: 180, default: 0 },
      online: { kind: "boolean", default: false },
      version: { kind: "text", rule: "notEmpty", default: "21.02.7" },
      creationTime: { kind: "integer", default: ({ now }: KnownFields): number => now },
    },
  },
  group: {
    plural: "groups",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      type: {
        kind: "oneOf",
        values: ["organization", "unit", "team", "role_holders"],
        what: "a type of group",
        default: "team",
      },
    },
    newMemberPrivileges: ["group_view"],
  },
  space: {
    plural: "spaces",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["space_read_data", "space_view", "space_view_transfers", "space_write_data"],
  },
  harvester: {
    plural: "harvesters",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["harvester_view"],
  },
  atmInventory: {
    plural: "atmInventories",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["atm_inventory_view"],
  },
  /** One of the same id for each provider, and `onezone`. */
  cluster: {
    plural: "clusters",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["cluster_view"],
  },
  /** A named token. */
  token: {
    plural: "namedTokens",
    nameField: "name",
    uniqueIn: "subject",
    needsId: true,
    fields: {
      name: { kind: "text", rule: "name" },
      subject: { kind: "subject" },
      type: { kind: "tokenType" },
      /** As they stand in the token. */
      caveats: { kind: "caveats" },
      secret: { kind: "text", rule: "secret" },
      revoked: { kind: "boolean" },
      customMetadata: { kind: "json" },
      creationTime: { kind: "integer" },
      invitation: {
        kind: "invitation",
        only: {
          of: "invite tokens",
          when: ({ type }: KnownFields): boolean => inviteTypeOf(type) !== undefined,
        },
      },
    },
  },
  /** What all temporary tokens of a subject depend on. */
  temporaryTokenSecret: {
    plural: "temporaryTokens",
    keyedBy: "subject",
    fields: {
      /** 0 until the first request for it: the tokens that the world begins with are of this generation. */
      generation: { kind: "integer", min: 0 },
      subject: { kind: "subject" },
      secret: { kind: "text", rule: "secret" },
      /** Whether the tokens that the world began with have been revoked. */
      revoked: { kind: "boolean" },
    },
  },
} as const;

/** A type of entity. */
export type EntityType = keyof typeof entityTypes;

/** The types whose members have privileges. */
export type MemberedType = Extract<EntityType, keyof typeof memberPrivileges>;

/** Returns whether a type has members with privileges. */
export function isMembered(type: EntityType): type is MemberedType {
  return type in memberPrivileges;
}

/** What the rows of the table have in common. */
export interface EntityTypeRow {
  readonly plural: string;
  /** The field by which seeds and the view name an entity. */
  readonly nameField?: string;
  /** The field of which an id is made in a seed that states neither an id nor a name. */
  readonly otherName?: string;
  /** Whether a seed must state the id; if not, it is made of the name. */
  readonly needsId?: boolean;
  /** Within what no two have the same name: the world, or the entities of the same subject. */
  readonly uniqueIn?: "world" | "subject";
  /** The field that identifies an entity in place of an id. */
  readonly keyedBy?: "subject";
  readonly fields: Readonly<Record<string, Field>>;
  /** The privileges that a new member gets, if members have privileges. */
  readonly newMemberPrivileges?: readonly string[];
}

/** The names of all types. */
export const entityTypeNames: readonly EntityType[] = keysOf(entityTypes);
