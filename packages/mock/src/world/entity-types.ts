import { memberPrivileges } from "../generated/privileges.ts";
import { keysOf } from "../typed-keys.ts";
import { type Field, inviteTypeOf, type KnownFields } from "./fields.ts";
import { sharedFileId } from "./file-ids.ts";
import { secretOf } from "./ids.ts";
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
      basicAuthEnabled: {
        kind: "boolean",
        default: ({ password }: KnownFields): boolean => password !== null,
      },
      fullName: {
        kind: "text",
        rule: "fullName",
        // Full names have no underscores.
        default: ({ username }: KnownFields): string =>
          typeof username === "string" ? username.replaceAll("_", " ") : "Unnamed User",
      },
      emails: { kind: "emails", default: [] },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
      blocked: { kind: "boolean", default: false },
      adminPrivileges: { kind: "adminPrivileges", default: [] },
      /** By id of the space. */
      spaceAliases: { kind: "json", default: {} },
      /** By id of the identity provider: see `linked-accounts.ts`. */
      linkedAccounts: { kind: "json", default: {} },
    },
    shows: {
      protected: ["username", "fullName", "emails", "basicAuthEnabled", "blocked", "creationTime"],
      shared: ["username", "fullName", "creationTime"],
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
      subdomainDelegation: { kind: "boolean", default: false },
      subdomain: { kind: "text", rule: "notEmpty", nullable: true, default: null },
      ipList: { kind: "ips", default: [] },
      adminEmail: { kind: "text", rule: "email", nullable: true, default: null },
      latitude: { kind: "number", min: -90, max: 90, default: 0 },
      longitude: { kind: "number", min: -180, max: 180, default: 0 },
      online: { kind: "boolean", default: false },
      version: { kind: "text", rule: "notEmpty", default: "21.02.7" },
      /** The id of its only storage. The Oneprovider can change its supports over REST if this is its own id. */
      storageId: { kind: "text", rule: "id", default: ({ id }: KnownFields): string => id },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    shows: { protected: ["name", "domain", "latitude", "longitude", "online", "creationTime"] },
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
      /** Whether the server refuses to delete the group. */
      protected: { kind: "boolean", default: false },
      adminPrivileges: { kind: "adminPrivileges", default: [] },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["group_view"],
    managerLacks: ["atm", "space", "cluster", "handle", "delete", "set", "update"],
    shows: {
      protected: ["name", "type", "creator", "creationTime"],
      shared: ["name", "type", "creationTime"],
    },
  },
  space: {
    plural: "spaces",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      description: { kind: "text", rule: "any", default: "" },
      organizationName: { kind: "text", rule: "any", default: "" },
      tags: { kind: "tags", default: [] },
      advertisedInMarketplace: { kind: "boolean", default: false },
      marketplaceContactEmail: { kind: "text", rule: "any", default: "" },
      /** Requests for membership, by id. */
      membershipRequests: { kind: "json", default: {} },
      /** By id of the Oneprovider; an entry outlives the support. */
      supportParametersRegistry: { kind: "json", default: {} },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["space_read_data", "space_view", "space_view_transfers", "space_write_data"],
    managerLacks: [
      "support",
      "cancel",
      "delete",
      "manage_atm",
      "manage_in",
      "manage_qos",
      "manage_views",
      "recall",
      "remove_arch",
      "eviction",
      "set_",
      "update",
    ],
    shows: {
      protected: [
        "name",
        "description",
        "organizationName",
        "tags",
        "advertisedInMarketplace",
        "marketplaceContactEmail",
        "supportParametersRegistry",
        "creator",
        "creationTime",
      ],
    },
  },
  share: {
    plural: "shares",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      description: { kind: "text", rule: "any", limit: 100_000, default: "" },
      spaceId: { kind: "reference", to: "space" },
      rootFileId: {
        kind: "text",
        rule: "notEmpty",
        default: ({ spaceId, id }: KnownFields): string => sharedFileId("root", String(spaceId), id),
      },
      fileType: { kind: "oneOf", values: ["dir", "file"], what: "a type of file", default: "dir" },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    shows: {
      private: ["name", "description", "spaceId", "rootFileId", "fileType", "creator", "creationTime"],
      public: ["name", "description", "rootFileId", "fileType", "creationTime"],
    },
  },
  harvester: {
    plural: "harvesters",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      harvestingBackendType: {
        kind: "oneOf",
        values: ["elasticsearch_harvesting_backend"],
        what: "a type of backend",
        default: "elasticsearch_harvesting_backend",
      },
      harvestingBackendEndpoint: { kind: "text", rule: "endpoint", default: "localhost:9200" },
      public: { kind: "boolean", default: false },
      guiPluginConfig: { kind: "json", default: {} },
      /** By id. */
      indices: { kind: "json", default: {} },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["harvester_view"],
    managerLacks: ["delete", "set", "update", "privileges"],
    shows: {
      protected: [
        "name",
        "public",
        "harvestingBackendType",
        "harvestingBackendEndpoint",
        "creator",
        "creationTime",
      ],
      shared: ["name"],
    },
  },
  handleService: {
    plural: "handleServices",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      proxyEndpoint: { kind: "text", rule: "notEmpty" },
      serviceProperties: { kind: "json", notEmpty: true },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["handle_service_register_handle", "handle_service_view"],
    shows: {
      protected: ["name", "proxyEndpoint", "serviceProperties", "creator", "creationTime"],
      public: ["name"],
    },
  },
  handle: {
    plural: "handles",
    needsId: true,
    fields: {
      handleServiceId: { kind: "reference", to: "handleService" },
      resourceType: { kind: "oneOf", values: ["Share"], what: "a type of resource", default: "Share" },
      resourceId: { kind: "reference", to: "share" },
      metadataPrefix: { kind: "oneOf", values: ["edm", "oai_dc"], what: "a metadata prefix" },
      metadata: { kind: "text", rule: "any", limit: 100_000 },
      publicHandle: { kind: "text", rule: "notEmpty" },
      /** When the metadata was written last, in seconds since 1970. */
      timestamp: { kind: "time", default: ({ now }: KnownFields): number => now },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["handle_view"],
    shows: {
      protected: [
        "handleServiceId",
        "publicHandle",
        "resourceType",
        "resourceId",
        "metadataPrefix",
        "metadata",
        "timestamp",
        "creator",
        "creationTime",
      ],
      public: [
        "handleServiceId",
        "publicHandle",
        "resourceType",
        "resourceId",
        "metadataPrefix",
        "metadata",
        "timestamp",
        "creationTime",
      ],
    },
  },
  atmInventory: {
    plural: "atmInventories",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["atm_inventory_view"],
    managerLacks: ["delete", "set", "update", "privileges"],
    shows: { protected: ["name", "creator", "creationTime"] },
  },
  atmLambda: {
    plural: "atmLambdas",
    needsId: true,
    fields: {
      /** Revisions by number. */
      revisionRegistry: { kind: "json", default: {} },
      originalAtmLambdaId: { kind: "text", rule: "notEmpty", nullable: true, default: null },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    shows: { private: ["revisionRegistry", "creator", "creationTime"] },
  },
  atmWorkflowSchema: {
    plural: "atmWorkflowSchemas",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      summary: { kind: "text", rule: "any", limit: 200, default: "Missing summary" },
      atmInventoryId: { kind: "reference", to: "atmInventory" },
      /** Revisions by number. */
      revisionRegistry: { kind: "json", default: {} },
      originalAtmWorkflowSchemaId: { kind: "text", rule: "notEmpty", nullable: true, default: null },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    shows: {
      private: [
        "name",
        "summary",
        "atmInventoryId",
        "revisionRegistry",
        "originalAtmWorkflowSchemaId",
        "creator",
        "creationTime",
      ],
    },
  },
  /** One of the same id for each provider, and `onezone`. */
  cluster: {
    plural: "clusters",
    nameField: "name",
    fields: {
      name: { kind: "text", rule: "name" },
      workerVersion: { kind: "json", default: { release: "18.02.*", build: "unknown", gui: "empty" } },
      onepanelVersion: { kind: "json", default: { release: "18.02.*", build: "unknown", gui: "empty" } },
      onepanelProxy: { kind: "boolean", default: true },
      creator: { kind: "creator", default: null },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
    },
    newMemberPrivileges: ["cluster_view"],
    managerLacks: ["delete", "set", "update", "privileges"],
    shows: { protected: ["workerVersion", "onepanelVersion", "onepanelProxy", "creator", "creationTime"] },
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
      type: { kind: "tokenType", default: { kind: "access" } },
      /** As they stand in the token. */
      caveats: { kind: "caveats", default: [] },
      secret: {
        kind: "text",
        rule: "secret",
        default: ({ id }: KnownFields): string => secretOf("named token", id),
      },
      revoked: { kind: "boolean", default: false },
      customMetadata: { kind: "json", default: {} },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
      invitation: {
        kind: "invitation",
        only: {
          of: "invite tokens",
          when: ({ type }: KnownFields): boolean => inviteTypeOf(type) !== undefined,
        },
      },
    },
  },
  /** The secret of all temporary tokens of a subject. */
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

/** The columns of the table. */
export interface EntityTypeRow {
  readonly plural: string;
  /** The field by which seeds and the view name an entity. */
  readonly nameField?: string;
  /** The field of which an id is made in a seed that states neither an id nor a name. */
  readonly otherName?: string;
  /** Whether a seed must state the id; if not, it is derived from the name. */
  readonly needsId?: boolean;
  /** Within what no two have the same name: the world, or the entities of the same subject. */
  readonly uniqueIn?: "world" | "subject";
  /** The field that identifies an entity instead of an id. */
  readonly keyedBy?: "subject";
  readonly fields: Readonly<Record<string, Field>>;
  /** The privileges that a new member gets, if members have privileges. */
  readonly newMemberPrivileges?: readonly string[];
  /** Parts of the names of privileges that the server's level "manager" lacks. Absent if there is no such level. */
  readonly managerLacks?: readonly string[];
  /** The fields that each scope shows. */
  readonly shows?: Readonly<Record<string, readonly string[]>>;
}

/** The names of all types. */
export const entityTypeNames: readonly EntityType[] = keysOf(entityTypes);
