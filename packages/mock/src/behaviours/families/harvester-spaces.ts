import type { Behaviours } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import type { Store } from "../../world/store.ts";
import { created, noContent, relationError } from "../outcomes.ts";
import { idList } from "./entity-type-names.ts";
import { endSources } from "./harvest-stats.ts";

/** Behaviours of spaces of harvesters. */
export const harvesterSpaces: Behaviours = {
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
};

/** Adds a space to a harvester. @throws {OnezoneError} relationAlreadyExists */
export function linkHarvester(world: Store, harvesterId: string, spaceId: string): void {
  if (world.edgesTo("space.harvesters", spaceId).has(harvesterId))
    throw relationError("relationAlreadyExists", ["space", spaceId], ["harvester", harvesterId]);
  world.link("space.harvesters", harvesterId, spaceId, true);
}
