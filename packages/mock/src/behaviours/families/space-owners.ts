import type { Behaviours } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { memberPrivileges } from "../../generated/privileges.ts";
import { noContent, relationError } from "../outcomes.ts";
import { addMember } from "./add-member.ts";
import { idList } from "./entity-type-names.ts";

/** Behaviours of owners of spaces. */
export const spaceOwners: Behaviours = {
  "get space.owners": ({ world, id }) => idList("users", world.edgesTo("space.owners", id).keys()),
  "create space.owner": ({ world, id, path: { uid = "" } }) => {
    if (world.effectivePrivileges("space", id, uid) === undefined)
      throw relationError("relationDoesNotExist", ["od_user", uid], ["od_space", id]);
    if (world.edgesTo("space.owners", id).has(uid)) throw new OnezoneError("alreadyExists", {});
    if (!world.edgesTo("space.users", id).has(uid))
      addMember(world, "space", id, "user", uid, memberPrivileges.space);
    world.link("space.owners", uid, id, true);
    return noContent("the user is an owner");
  },
  "delete space.owner": ({ world, id, path: { uid = "" } }) => {
    if (world.edgesTo("space.owners", id).size === 1)
      throw new OnezoneError("cannotRemoveLastOwner", { entityType: "od_space", entityId: id });
    world.unlink("space.owners", uid, id);
    return noContent("the user is no longer an owner");
  },
};
