import { memberPrivileges } from "../src/generated/privileges.ts";

/** The types of entities that have members in the reference world. */
export type Kind = "group" | "space" | "harvester";

/** The types of members. */
export type Member = "user" | "group";

export const kinds: readonly Kind[] = ["group", "space", "harvester"];
export const memberKinds: readonly Member[] = ["user", "group"];

/** A direct member of an entity. */
export interface Edge {
  readonly kind: Kind;
  readonly id: string;
  readonly member: Member;
  readonly memberId: string;
  readonly privileges: readonly string[];
}

/** An invite token, and how often it has been used. */
export interface Invite {
  readonly token: string;
  readonly tokenId: string;
  readonly kind: Kind;
  readonly id: string;
  readonly limit: number;
  readonly privileges: readonly string[] | undefined;
  used: number;
}

/** The privileges of an effective member in an entity, and the intermediaries of the membership. */
export interface Effective {
  readonly privileges: readonly string[];
  readonly intermediaries: readonly string[];
}

const defaults: Readonly<Record<Kind, readonly string[]>> = {
  group: ["group_view"],
  space: ["space_read_data", "space_view", "space_view_transfers", "space_write_data"],
  harvester: ["harvester_view"],
};

/** A simple model of memberships: it searches lists, and follows relations until it finds no new members. */
export class ReferenceWorld {
  readonly ids: Record<Kind | "user", string[]> = { user: [], group: [], space: [], harvester: [] };
  /** Usernames by id. */
  readonly names = new Map<string, string>();
  edges: Edge[] = [];
  owners: { readonly space: string; readonly user: string }[] = [];
  invites: Invite[] = [];

  /** Returns the direct members of an entity. */
  direct(kind: Kind, id: string, member: Member): readonly Edge[] {
    return this.edges.filter((edge) => edge.kind === kind && edge.id === id && edge.member === member);
  }

  find(kind: Kind, id: string, member: Member, memberId: string): Edge | undefined {
    return this.direct(kind, id, member).find((edge) => edge.memberId === memberId);
  }

  /** Returns the effective membership of a user or group in an entity; undefined if there is none. */
  effective(kind: Kind, id: string, member: Member, memberId: string): Effective | undefined {
    const own = this.find(kind, id, member, memberId);
    const through = this.direct(kind, id, "group").filter((edge) =>
      this.#isInside(edge.memberId, member, memberId),
    );
    if (own === undefined && through.length === 0) return undefined;
    const held = [...(own ? [own] : []), ...through].flatMap(({ privileges }) => privileges);
    return {
      privileges: [...new Set(held)].sort(),
      intermediaries: [
        ...through.map((edge) => `group ${edge.memberId}`),
        ...(own ? [`${kind} self`] : []),
      ].sort(),
    };
  }

  /** Returns the ids of the effective members of an entity. */
  members(kind: Kind, id: string, member: Member): string[] {
    return this.ids[member].filter((each) => this.effective(kind, id, member, each) !== undefined).sort();
  }

  /** Returns the ids of the entities that a member effectively belongs to. */
  entities(kind: Kind, member: Member, memberId: string): string[] {
    return this.ids[kind].filter((id) => this.effective(kind, id, member, memberId) !== undefined).sort();
  }

  /** Adds a member. If a space has no owners, a user that is added becomes its owner. @returns the status of the response */
  add(kind: Kind, id: string, member: Member, memberId: string, privileges?: readonly string[]): number {
    if (kind === member && id === memberId) return 400;
    if (this.find(kind, id, member, memberId)) return 409;
    this.edges.push({ kind, id, member, memberId, privileges: privileges ?? defaults[kind] });
    if (kind === "space" && member === "user" && this.ownersOf(id).length === 0)
      this.owners.push({ space: id, user: memberId });
    return 201;
  }

  /** Removes a member. @returns the status of the response */
  remove(kind: Kind, id: string, member: Member, memberId: string): number {
    if (this.find(kind, id, member, memberId) === undefined) return 404;
    if (kind === "space" && member === "user" && this.isLastOwner(id, memberId)) return 400;
    this.edges = this.edges.filter((edge) => edge !== this.find(kind, id, member, memberId));
    if (kind === "space" && member === "user")
      this.owners = this.owners.filter(({ space, user }) => space !== id || user !== memberId);
    return 204;
  }

  /** Grants and revokes privileges of a direct member. @returns the status of the response */
  change(edge: Edge, grant: readonly string[], revoke: readonly string[]): void {
    const privileges = memberPrivileges[edge.kind].filter(
      (each) => grant.includes(each) || (edge.privileges.includes(each) && !revoke.includes(each)),
    );
    this.edges = this.edges.map((each) => (each === edge ? { ...edge, privileges } : each));
  }

  /** Uses an invite token. @returns the status of the response */
  join(invite: Invite, userId: string): number {
    if (invite.used >= invite.limit || !this.ids[invite.kind].includes(invite.id)) return 400;
    const status = this.add(invite.kind, invite.id, "user", userId, invite.privileges);
    if (status === 201) invite.used += 1;
    return status;
  }

  /** Deletes an entity with its relations. @returns the status of the response */
  delete(kind: Kind | "user", id: string): number {
    const isBound =
      kind === "user" && this.owners.some(({ space, user }) => user === id && this.isLastOwner(space, id));
    if (isBound) return 400;
    this.ids[kind] = this.ids[kind].filter((each) => each !== id);
    this.edges = this.edges.filter(
      (edge) => (edge.kind !== kind || edge.id !== id) && (edge.member !== kind || edge.memberId !== id),
    );
    this.owners = this.owners.filter(({ space, user }) => space !== id && user !== id);
    return 204;
  }

  /** Makes an effective member of a space an owner and a direct member. @returns the status of the response */
  addOwner(spaceId: string, userId: string): number {
    if (this.effective("space", spaceId, "user", userId) === undefined) return 400;
    if (this.ownersOf(spaceId).includes(userId)) return 409;
    if (this.find("space", spaceId, "user", userId) === undefined)
      this.add("space", spaceId, "user", userId, memberPrivileges.space);
    if (!this.ownersOf(spaceId).includes(userId)) this.owners.push({ space: spaceId, user: userId });
    return 204;
  }

  /** @returns the status of the response */
  removeOwner(spaceId: string, userId: string): number {
    const owners = this.ownersOf(spaceId);
    if (!owners.includes(userId)) return 404;
    if (owners.length === 1) return 400;
    this.owners = this.owners.filter(({ space, user }) => space !== spaceId || user !== userId);
    return 204;
  }

  ownersOf(spaceId: string): string[] {
    return this.owners
      .filter(({ space }) => space === spaceId)
      .map(({ user }) => user)
      .sort();
  }

  /** Returns whether a user is the only owner of a space that has other users. */
  isLastOwner(spaceId: string, userId: string): boolean {
    const owners = this.ownersOf(spaceId);
    return owners.length === 1 && owners[0] === userId && this.members("space", spaceId, "user").length > 1;
  }

  /** Returns whether a member is in a group, directly or through other groups. */
  #isInside(groupId: string, member: Member, memberId: string, seen: readonly string[] = []): boolean {
    if (this.find("group", groupId, member, memberId)) return true;
    return this.direct("group", groupId, "group").some(
      (edge) =>
        !seen.includes(edge.memberId) && this.#isInside(edge.memberId, member, memberId, [...seen, groupId]),
    );
  }
}
