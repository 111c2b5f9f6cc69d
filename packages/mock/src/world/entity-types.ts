import { type Field, inviteTypeOf, type KnownFields } from "./fields.ts";
import { keysOf } from "./tables.ts";
import { labelOf } from "./text-rules.ts";

/**
 * Every type of entity, once: its list in a seed, a snapshot and the view (`plural`), its fields, and the privileges that
 * members can have and those that new ones get, sorted. Types, the reading of seeds, their JSON Schema, snapshots, the view and look-ups follow from this
 * table and from `relations.ts`.
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
    memberPrivileges: [
      "group_add_atm_inventory",
      "group_add_child",
      "group_add_cluster",
      "group_add_harvester",
      "group_add_parent",
      "group_add_space",
      "group_add_user",
      "group_create_handle",
      "group_create_handle_service",
      "group_delete",
      "group_leave_cluster",
      "group_leave_handle",
      "group_leave_handle_service",
      "group_leave_parent",
      "group_leave_space",
      "group_remove_atm_inventory",
      "group_remove_child",
      "group_remove_harvester",
      "group_remove_user",
      "group_set_privileges",
      "group_update",
      "group_view",
      "group_view_privileges",
    ],
  },
  space: {
    plural: "spaces",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["space_read_data", "space_view", "space_view_transfers", "space_write_data"],
    memberPrivileges: [
      "space_add_group",
      "space_add_harvester",
      "space_add_support",
      "space_add_user",
      "space_cancel_eviction",
      "space_cancel_replication",
      "space_create_archives",
      "space_delete",
      "space_manage_archives",
      "space_manage_atm_workflow_executions",
      "space_manage_datasets",
      "space_manage_in_marketplace",
      "space_manage_qos",
      "space_manage_shares",
      "space_manage_views",
      "space_query_views",
      "space_read_data",
      "space_recall_archives",
      "space_register_files",
      "space_remove_archives",
      "space_remove_group",
      "space_remove_harvester",
      "space_remove_support",
      "space_remove_user",
      "space_schedule_atm_workflow_executions",
      "space_schedule_eviction",
      "space_schedule_replication",
      "space_set_privileges",
      "space_update",
      "space_view",
      "space_view_archives",
      "space_view_atm_workflow_executions",
      "space_view_changes_stream",
      "space_view_privileges",
      "space_view_qos",
      "space_view_statistics",
      "space_view_transfers",
      "space_view_views",
      "space_write_data",
    ],
  },
  harvester: {
    plural: "harvesters",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["harvester_view"],
    memberPrivileges: [
      "harvester_add_group",
      "harvester_add_space",
      "harvester_add_user",
      "harvester_delete",
      "harvester_remove_group",
      "harvester_remove_space",
      "harvester_remove_user",
      "harvester_set_privileges",
      "harvester_update",
      "harvester_view",
      "harvester_view_privileges",
    ],
  },
  atmInventory: {
    plural: "atmInventories",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["atm_inventory_view"],
    memberPrivileges: [
      "atm_inventory_add_group",
      "atm_inventory_add_user",
      "atm_inventory_delete",
      "atm_inventory_manage_lambdas",
      "atm_inventory_manage_workflow_schemas",
      "atm_inventory_remove_group",
      "atm_inventory_remove_user",
      "atm_inventory_set_privileges",
      "atm_inventory_update",
      "atm_inventory_view",
      "atm_inventory_view_privileges",
    ],
  },
  /** One of the same id for each provider, and `onezone`. */
  cluster: {
    plural: "clusters",
    nameField: "name",
    fields: { name: { kind: "text", rule: "name" } },
    newMemberPrivileges: ["cluster_view"],
    memberPrivileges: [
      "cluster_add_group",
      "cluster_add_user",
      "cluster_delete",
      "cluster_remove_group",
      "cluster_remove_user",
      "cluster_set_privileges",
      "cluster_update",
      "cluster_view",
      "cluster_view_privileges",
    ],
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
export type MemberedType = {
  [T in EntityType]: (typeof entityTypes)[T] extends { readonly memberPrivileges: readonly string[] }
    ? T
    : never;
}[EntityType];

/** Returns whether a type has members with privileges. */
export function isMembered(type: EntityType): type is MemberedType {
  return "memberPrivileges" in entityTypes[type];
}

/** A privilege of members, of one type of entity or of any. */
export type MemberPrivilege<T extends MemberedType = MemberedType> =
  (typeof entityTypes)[T]["memberPrivileges"][number];

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
  readonly memberPrivileges?: readonly string[];
  readonly newMemberPrivileges?: readonly string[];
}

/** The names of all types. */
export const entityTypeNames: readonly EntityType[] = keysOf(entityTypes);
