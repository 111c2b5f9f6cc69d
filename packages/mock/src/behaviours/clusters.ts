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
    // For a Oneprovider, the server stores the changes even if it refuses a GUI. For Onezone, it does not.
    if (unknown.length === 0 || id !== "onezone")
      world.update("cluster", id, { ...changes, ...Object.fromEntries(known) });
    if (unknown.length > 0) throw new OnezoneError("badValueIdNotFound", { key: `${unknown[0]}.gui` });
    return noContent("the cluster is changed");
  }),
};

/** The value for a service without a GUI. */
const NO_GUI = "empty";

/** Returns whether a GUI with this hash exists. In the mock, this is any SHA-256 hash whose digits are not all the same. */
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
