import { type Behaviours, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { Json, JsonObject } from "../json.ts";
import * as field from "./body-field-readers.ts";
import { noContent } from "./outcomes.ts";

/** Behaviours of clusters: the versions of their services. */
export const clusters: Behaviours = {
  "update cluster.instance": on("cluster", ({ world, body }, { id }) => {
    const reads = { onepanelProxy: field.boolean, onepanelVersion: readVersion, workerVersion: readVersion };
    const changes = field.changes(body, reads);
    const unknown = (["onepanelVersion", "workerVersion"] as const).filter((key) => {
      const gui = changes[key]?.gui;
      return gui !== undefined && !isDeployed(gui);
    });
    const known = unknown.map((key) => [key, { ...changes[key], gui: NO_GUI }]);
    // The server stores the other versions of a Oneprovider even if it refuses the GUI.
    if (unknown.length === 0 || id !== "onezone")
      world.update("cluster", id, { ...changes, ...Object.fromEntries(known) });
    if (unknown.length > 0) throw new OnezoneError("badValueIdNotFound", { key: `${unknown[0]}.gui` });
    return noContent("the cluster is changed");
  }),
};

/** The value for a service without a GUI. */
const NO_GUI = "empty";

/** Returns whether a GUI with this hash exists: true for each SHA-256 hash in the mock, unless all its digits are the same. */
function isDeployed(hash: Json): boolean {
  return hash === NO_GUI || /^(?!(.)\1*$)[0-9a-f]{64}$/.test(String(hash));
}

function readVersion(value: Json, key: string): JsonObject {
  const version = field.object(value, key);
  const parts = ["build", "gui", "release"].map((part) => [
    part,
    field.nonEmptyText(version[part] ?? null, `${key}.${part}`),
  ]);
  return Object.fromEntries(parts);
}
