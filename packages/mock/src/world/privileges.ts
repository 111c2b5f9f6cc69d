import { adminPrivileges, type memberPrivileges } from "../generated/privileges.ts";

/** A privilege of an administrator. */
export type AdminPrivilege = (typeof adminPrivileges)[number];

type MemberPrivileges = typeof memberPrivileges;

/** A privilege of members of an entity type; by default of any type. */
export type MemberPrivilege<T extends keyof MemberPrivileges = keyof MemberPrivileges> =
  MemberPrivileges[T][number];

/** The admin privileges that allow a user to view everything. */
export const viewerPrivileges: readonly AdminPrivilege[] = adminPrivileges.filter((privilege) =>
  /_(list|list_relationships|view)$/.test(privilege),
);
