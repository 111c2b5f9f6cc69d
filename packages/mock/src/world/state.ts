import type { JsonObject } from "../json.ts";
import type { TokenType } from "../tokens/token-type.ts";
import type { AdminPrivilege, EntityType, MemberPrivilege } from "./privileges.ts";

/**
 * Everything that a world holds, as plain JSON: what a snapshot and a complete seed file are. Ids are unique among things of
 * one kind; times are seconds since 1970.
 */
export interface WorldState {
  /** The host name under which this Onezone knows itself; it stands in tokens and in `Location`. */
  readonly domain: string;
  /** Where the clock stands still; null where it runs. */
  now: number | null;
  readonly users: User[];
  readonly providers: Provider[];
  readonly groups: Group[];
  readonly spaces: Space[];
  readonly harvesters: MemberedEntity<"harvester">[];
  readonly atmInventories: MemberedEntity<"atmInventory">[];
  /** Clusters: one of the same id for each provider, and `onezone`. */
  readonly clusters: MemberedEntity<"cluster">[];
  readonly namedTokens: NamedToken[];
  readonly temporaryTokens: TemporaryTokenSecret[];
}

/** A user. */
export interface User {
  readonly id: string;
  username: string | null;
  /** In clear: this is a mock. Null where the user cannot sign in with one. */
  password: string | null;
  fullName: string;
  readonly emails: string[];
  readonly creationTime: number;
  blocked: boolean;
  /** Sorted. */
  readonly adminPrivileges: AdminPrivilege[];
}

/** A Oneprovider. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly online: boolean;
  readonly version: string;
  readonly creationTime: number;
}

/** Something that users and groups are members of, each with privileges. */
export interface MemberedEntity<T extends EntityType = EntityType> {
  readonly id: string;
  readonly name: string;
  /** Privileges by user id. */
  readonly users: Record<string, MemberPrivilege<T>[]>;
  /** Privileges by group id; for a group, its child groups. */
  readonly groups: Record<string, MemberPrivilege<T>[]>;
}

/** A group. */
export interface Group extends MemberedEntity<"group"> {
  readonly type: "organization" | "unit" | "team" | "role_holders";
}

/** A space. */
export interface Space extends MemberedEntity<"space"> {
  /** Support sizes in bytes by provider id. */
  readonly supports: Record<string, number>;
}

/** Whom a token speaks for. */
export interface Subject {
  readonly type: "user" | "oneprovider";
  readonly id: string;
}

/** A named token, as Onezone keeps it. */
export interface NamedToken {
  readonly id: string;
  name: string;
  readonly subject: Subject;
  readonly type: TokenType;
  /** Caveats as they stand in the token. */
  readonly caveats: readonly JsonObject[];
  readonly secret: string;
  revoked: boolean;
  customMetadata: JsonObject;
  readonly creationTime: number;
  /** Of invite tokens only. */
  readonly invitation?: Invitation;
}

/** What Onezone keeps of an invite token. */
export interface Invitation {
  readonly usageLimit: number | "infinity";
  usageCount: number;
  /** Sorted; null where the invited get no privileges. */
  readonly privileges: readonly MemberPrivilege[] | null;
}

/** What all temporary tokens of a subject hang on. */
export interface TemporaryTokenSecret {
  readonly subject: Subject;
  /** 0 while nobody has asked: the tokens that the world begins with are of this generation. */
  generation: number;
  secret: string;
  /** Whether the tokens that the world began with have been revoked. */
  revoked: boolean;
}
