import type { Behaviours } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { memberPrivileges } from "../../generated/privileges.ts";
import { handlesOfService, sharesOfSpace } from "../../world/relations.ts";
import type { Store } from "../../world/store.ts";
import { created, noContent, relationError } from "../outcomes.ts";
import { join } from "./add-member.ts";
import { idList } from "./entity-type-names.ts";
import { endSources } from "./harvest-stats.ts";

/** Behaviours of spaces of harvesters, and of owners of spaces. */
export const links: Behaviours = {
  "get harvester.spaces": ({ world, id }) => idList("spaces", world.edgesFrom("space.harvesters", id).keys()),
  "get space.harvesters": ({ world, id }) =>
    idList("harvesters", world.edgesTo("space.harvesters", id).keys()),
  "create harvester.space": ({ world, id, argument }) => {
    if (!world.all("space").has(argument)) throw new OnezoneError("badValueIdNotFound", { key: "spaceId" });
    linkHarvester(world, id, argument);
    return created(`/harvesters/${id}/spaces/${argument}`, "the space is added");
  },
  "delete harvester.space": ({ world, id, argument }) => {
    endSources(world, { harvester: id, space: argument });
    world.unlink("space.harvesters", id, argument);
    return noContent("the space is removed");
  },
  "delete space.harvester": ({ world, id, argument }) => {
    endSources(world, { harvester: argument, space: id });
    world.unlink("space.harvesters", argument, id);
    return noContent("the harvester is removed");
  },

  "get space.shares": ({ world, id }) => idList("shares", world.partsOf(sharesOfSpace, id)),
  "get handle_service.handles": ({ world, id }) => idList("handles", world.partsOf(handlesOfService, id)),

  "get space.owners": ({ world, id }) => idList("users", world.edgesTo("space.owners", id).keys()),
  "create space.owner": ({ world, id, path: { uid = "" } }) => {
    if (world.effectivePrivileges("space", id, uid) === undefined)
      throw relationError("relationDoesNotExist", ["od_user", uid], ["od_space", id]);
    if (world.edgesTo("space.owners", id).has(uid)) throw new OnezoneError("alreadyExists", {});
    if (!world.edgesTo("space.users", id).has(uid))
      join(world, "space", id, "user", uid, memberPrivileges.space);
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

/** Adds a space to a harvester. @throws {OnezoneError} relationAlreadyExists */
export function linkHarvester(world: Store, harvesterId: string, spaceId: string): void {
  if (world.edgesTo("space.harvesters", spaceId).has(harvesterId))
    throw relationError("relationAlreadyExists", ["space", spaceId], ["harvester", harvesterId]);
  world.link("space.harvesters", harvesterId, spaceId, true);
}
