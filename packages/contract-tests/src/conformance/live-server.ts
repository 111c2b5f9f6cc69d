import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { isReadOnly, missingFixtures, missingInWorld, missingOperations } from "./story-needs.ts";
import type { Server } from "./story-server.ts";
import type { World } from "./story-world.ts";

/**
 * Returns a live Onezone as a server for stories. All stories share its world, and its clock is not stopped.
 *
 * @param url the base URL
 * @param canWrite whether stories that change the world may be played
 */
export function liveServer(url: URL, world: World, canWrite: boolean): Server {
  const operationIds = new Set(readModel(document).operations.map(({ id }) => id));
  return {
    url,
    parallel: 1,
    unplayable: (story) =>
      missingOperations(story, operationIds) ??
      missingFixtures(story) ??
      (canWrite || isReadOnly(story) ? undefined : "it writes (allow it with --write)") ??
      missingInWorld(story, world),
    lacksBehaviour: () => [],
    freshWorld: async () => ({ world, now: Math.floor(Date.now() / 1000), headers: {} }),
  };
}
