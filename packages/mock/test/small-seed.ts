import { readFileSync } from "node:fs";
import type { Seed } from "../src/world/seed-types.ts";

/** The world of the stories: the users ada, bob and cid, and little else. */
export const smallSeed: Seed = JSON.parse(
  readFileSync(new URL("../../contract-tests/stories/world.json", import.meta.url), "utf8"),
);
