import { adminPrivileges } from "../generated/privileges.ts";

/** A privilege of an administrator. */
export type AdminPrivilege = (typeof adminPrivileges)[number];

/** The admin privileges that let one see everything. */
export const viewerPrivileges: readonly AdminPrivilege[] = adminPrivileges.filter((privilege) =>
  /_(list|list_relationships|view)$/.test(privilege),
);
