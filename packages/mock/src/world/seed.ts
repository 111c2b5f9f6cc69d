import { StartError } from "../start-error.ts";
import type { AdminPrivilege, EntityType, MemberPrivilege } from "./privileges.ts";
import type { Group, NamedToken, TemporaryTokenSecret } from "./state.ts";

/**
 * What a world is made of, as a person writes it: only names are needed. A snapshot has the same form with everything filled
 * in. Users and groups are named by username or name, or by id; ids and secrets that are not given are made of names, so that
 * they are the same each time. `all` stands for every privilege that there is.
 */
export interface Seed {
  /** Default: `onezone.example.com`. */
  readonly domain?: string;
  /** Seconds since 1970 at which the clock stands still. Default: it runs. */
  readonly now?: number | null;
  readonly users?: readonly SeedUser[];
  readonly providers?: readonly SeedProvider[];
  readonly groups?: readonly SeedGroup[];
  readonly spaces?: readonly SeedSpace[];
  readonly harvesters?: readonly SeedEntity<"harvester">[];
  readonly atmInventories?: readonly SeedEntity<"atmInventory">[];
  /** Beside those of the providers. */
  readonly clusters?: readonly SeedEntity<"cluster">[];
  readonly namedTokens?: readonly NamedToken[];
  readonly temporaryTokens?: readonly TemporaryTokenSecret[];
}

/** A user of a seed. */
export interface SeedUser {
  readonly id?: string;
  readonly username?: string | null;
  /** Default: none, so that only tokens let the user in. */
  readonly password?: string | null;
  readonly fullName?: string;
  readonly emails?: readonly string[];
  readonly creationTime?: number;
  readonly blocked?: boolean;
  readonly adminPrivileges?: Privileges<AdminPrivilege>;
}

/** A Oneprovider of a seed. */
export interface SeedProvider {
  readonly id?: string;
  readonly name: string;
  readonly domain?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly online?: boolean;
  readonly version?: string;
  readonly creationTime?: number;
  /** The members of its cluster. */
  readonly cluster?: SeedMembers<"cluster">;
}

/** Members with their privileges, by name or id. */
export interface SeedMembers<T extends EntityType = EntityType> {
  readonly users?: Readonly<Record<string, Privileges<MemberPrivilege<T>>>>;
  readonly groups?: Readonly<Record<string, Privileges<MemberPrivilege<T>>>>;
}

/** An entity of a seed that has members. */
export interface SeedEntity<T extends EntityType = EntityType> extends SeedMembers<T> {
  readonly id?: string;
  readonly name: string;
}

/** A group of a seed. */
export interface SeedGroup extends SeedEntity<"group"> {
  readonly type?: Group["type"];
}

/** A space of a seed. */
export interface SeedSpace extends SeedEntity<"space"> {
  /** Bytes by provider name or id. */
  readonly supports?: Readonly<Record<string, number>>;
}

/** Privileges, or all of them. */
export type Privileges<P extends string = AdminPrivilege | MemberPrivilege> = readonly P[] | "all";

/** What is wrong with a seed, a snapshot or a reset: each mistake with its place, up to 500. */
export class SeedError extends StartError {
  /** One sentence or two for each mistake. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.length === 1 ? `${faults[0]}` : `${faults.length} mistakes:\n${faults.join("\n")}`);
    this.faults = faults;
  }
}
