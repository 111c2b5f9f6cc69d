/** The access rule of an operation, `x-onezone-access`. A caller must satisfy at least one of its alternatives. */
export type AccessRule = readonly Alternative[];

/** An alternative of an access rule. All of its conditions must hold. An id is the name of a path parameter or a body expression. */
export interface Alternative {
  /** Any caller, including an anonymous one. */
  readonly anyone?: true;
  /** Any authenticated user, any Oneprovider, or any caller that is not a Oneprovider. */
  readonly caller?: "user" | "provider" | "notProvider";
  /** The path refers to the caller: `/user…` to a user, `/provider…` to a Oneprovider. */
  readonly self?: true;
  /** The id of the user that the caller must be. */
  readonly user?: string;
  /** The id of the Oneprovider that the caller must be; a cluster has the id of its Oneprovider. */
  readonly provider?: string;
  /** The caller must be an effective member of each of these entities, with all `privileges`. */
  readonly memberOf?: readonly Membership[];
  /** The caller must be an owner of this space. */
  readonly ownerOf?: Entity;
  /** The user with the id `user` must have created this entity. */
  readonly creator?: Entity & { readonly user: string };
  /** The calling Oneprovider must support this space. */
  readonly supports?: Target;
  /** A user or a group. The calling Oneprovider must support a space that has this user or group as an effective member. */
  readonly providerOf?: Target;
  /** A Oneprovider. The caller must be an effective member of a space that this Oneprovider supports. */
  readonly effectiveUserOf?: Entity;
  /** The caller must be the subject of this named token. */
  readonly subjectOf?: Entity;
  /** This space must be advertised in the marketplace. */
  readonly advertised?: Entity;
  /** This harvester must be public. */
  readonly public?: Entity;
  /** The caller must hold all of these admin privileges, directly or through groups. Oneproviders never hold any. */
  readonly adminPrivileges?: readonly string[];
  /** The body must contain these keys, with any values. */
  readonly bodyHas?: readonly string[];
  /** The body must not contain these keys. */
  readonly bodyLacks?: readonly string[];
  /** A condition that no other key expresses: one of the keys in `named-conditions.js`. */
  readonly condition?: string;
}

/** A reference to an entity. The id is the name of a path parameter or a body expression. */
export interface Entity {
  readonly type: string;
  readonly id: string;
}

/** A reference to an entity by its own `id`, by an entity that belongs to it (`of`), or by an entity that has several (`anyOf`). */
export interface Target {
  readonly type: string;
  readonly id?: string;
  readonly of?: Entity;
  readonly anyOf?: Entity;
}

/** A reference to an entity, with the privileges that a member must hold in it. */
export interface Membership extends Target {
  readonly privileges?: readonly string[];
}
