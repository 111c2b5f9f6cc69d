import { memberPrivileges } from "../generated/privileges.ts";
import { keysOf } from "../typed-keys.ts";
import { type Field, inviteTypeOf, type KnownFields } from "./field-types.ts";
import { sharedFileId } from "./file-ids.ts";
import { secretOf } from "./ids.ts";
import { labelOf } from "./text-rules.ts";

/**
 * All entity types, each with its fields, the privileges of new members, and `plural`: the name of its list in seeds, snapshots
 * and the view. The TypeScript types, the seed reader, the JSON Schema, snapshots, the view and look-ups are derived from this
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
      /** Plain text, because this is a mock. Null if the user can authenticate only with tokens. */
      password: { kind: "text", rule: "password", nullable: true, default: null },
      basicAuthEnabled: {
        kind: "boolean",
        default: ({ password }: KnownFields): boolean => password !== null,
      },
      fullName: {
        kind: "text",
        rule: "fullName",
        // The server refuses underscores in full names.
        default: ({ username }: KnownFields): string =>
          typeof username === "string" ? username.replaceAll("_", " ") : "Unnamed User",
      },
      emails: { kind: "emails", default: [] },
      creationTime: { kind: "time", default: ({ now }: KnownFields): number => now },
      blocked: { kind: "boolean", default: false },
      adminPrivileges: { kind: "adminPrivileges", default: [] },
      /** Aliases by space id. */
      spaceAliases: { kind: "json", default: {} },
      /** Accounts by the id of the identity provider; see `linked-accounts.ts`. */
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
      /** The id of the only storage. If it is the id of the Oneprovider, the Oneprovider can change its supports over REST. */
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
      /** Parameters by Oneprovider id. An entry stays if the support ends. */
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
      /** Indices by id. */
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
      /** The time of the last change of the metadata, in seconds since 1970. */
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
  /** Each Oneprovider has a cluster with the same id. The cluster of Onezone is `onezone`. */
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
      /** The caveats as in the token. */
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
  /** The secret and generation of all temporary tokens of a subject. */
  temporaryTokenSecret: {
    plural: "temporaryTokens",
    keyedBy: "subject",
    fields: {
      /** 0 until the first use. The tokens of the initial world have generation 0. */
      generation: { kind: "integer", min: 0 },
      subject: { kind: "subject" },
      secret: { kind: "text", rule: "secret" },
      /** Whether the tokens of the initial world (generation 0) have been revoked. */
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

/** The common type of the rows of the table. */
export interface EntityTypeRow {
  readonly plural: string;
  /** The field that contains the name of an entity, which seeds and the view use. */
  readonly nameField?: string;
  /** The field from which the id is derived if a seed contains neither an id nor a name. */
  readonly otherName?: string;
  /** Whether a seed must contain the id. If not, the id is derived from the name. */
  readonly needsId?: boolean;
  /** The scope in which names are unique: the world, or the entities of the same subject. */
  readonly uniqueIn?: "world" | "subject";
  /** The field that identifies an entity if the type has no id. */
  readonly keyedBy?: "subject";
  readonly fields: Readonly<Record<string, Field>>;
  /** The privileges of a new member, if members have privileges. */
  readonly newMemberPrivileges?: readonly string[];
  /** Parts of the names of the privileges that the privilege set "manager" lacks. Absent if the type has no such set. */
  readonly managerLacks?: readonly string[];
  /** The visible fields of each scope. */
  readonly shows?: Readonly<Record<string, readonly string[]>>;
}

/** The names of all types. */
export const entityTypeNames: readonly EntityType[] = keysOf(entityTypes);
