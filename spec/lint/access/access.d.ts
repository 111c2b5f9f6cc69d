/** The access rule of an operation, `x-onezone-access`: its alternatives, of which one suffices. */
export type AccessRule = readonly Alternative[];

/** One way to be allowed: all of its conditions must hold. Ids are names of path parameters, or expressions into the body. */
export interface Alternative {
  /** Any caller, anonymous included. */
  readonly anyone?: true;
  /** Any authenticated user, any Oneprovider, or anybody but a Oneprovider. */
  readonly caller?: "user" | "provider" | "notProvider";
  /** The path is bound to the caller: `/user…` to a user, `/provider…` to a Oneprovider. */
  readonly self?: true;
  /** The id of the user that the caller must be. */
  readonly user?: string;
  /** The id of the Oneprovider that the caller must be; a cluster has the id of its Oneprovider. */
  readonly provider?: string;
  /** Entities of which the caller must be an effective member, with all `privileges`. */
  readonly memberOf?: readonly Membership[];
  /** A space of which the caller must be an owner. */
  readonly ownerOf?: Entity;
  /** An entity that must have been created by the user with the id `user`. */
  readonly creator?: Entity & { readonly user: string };
  /** A space that the calling Oneprovider must support. */
  readonly supports?: Target;
  /** A user or a group; the calling Oneprovider must support a space of which it is an effective member. */
  readonly providerOf?: Target;
  /** A Oneprovider; the caller must be an effective member of a space that it supports. */
  readonly effectiveUserOf?: Entity;
  /** A named token whose subject the caller must be. */
  readonly subjectOf?: Entity;
  /** A space that must be advertised in the marketplace. */
  readonly advertised?: Entity;
  /** A harvester that must be public. */
  readonly public?: Entity;
  /** Admin privileges, all of which the caller must hold, directly or through groups. Oneproviders never do. */
  readonly adminPrivileges?: readonly string[];
  /** Keys that must be in the body, whatever their values. */
  readonly bodyHas?: readonly string[];
  /** Keys that must not be in the body, whatever their values. */
  readonly bodyLacks?: readonly string[];
  /** What no other key says: one of the words in `conditions.js`. */
  readonly condition?: string;
}

/** An entity, by the name of a path parameter or an expression into the body. */
export interface Entity {
  readonly type: string;
  readonly id: string;
}

/** An entity: itself, the one that another belongs to (`of`), or at least one of those that another has (`anyOf`). */
export interface Target {
  readonly type: string;
  readonly id?: string;
  readonly of?: Entity;
  readonly anyOf?: Entity;
}

/** An entity with the privileges that a member of it must hold. */
export interface Membership extends Target {
  readonly privileges?: readonly string[];
}
