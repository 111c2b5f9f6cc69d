import { type Behaviours, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { newId } from "../world/ids.ts";
import type { Entity } from "../world/world-state.ts";
import * as field from "./body-field-readers.ts";
import { idList } from "./families/entity-type-names.ts";
import { statsOf } from "./families/harvest-stats.ts";
import { created, noContent, ok } from "./outcomes.ts";

const fileDetails = [
  "archiveInfo",
  "datasetInfo",
  "fileName",
  "fileType",
  "metadataExistenceFlags",
  "spaceId",
] as const;

/** Behaviours of harvesters: indices, their statistics, and the configuration of the GUI plugin. */
export const harvesters: Behaviours = {
  "get harvester.gui_plugin_config": on("harvester", (_, { guiPluginConfig }) =>
    ok({ guiPluginConfig }, "the stored configuration"),
  ),
  "update harvester.gui_plugin_config": ({ world, id, body }) => {
    const guiPluginConfig = field.required(body, "guiPluginConfig", field.object);
    world.update("harvester", id, { guiPluginConfig });
    return noContent("the configuration is replaced");
  },
  "get harvester.indices": on("harvester", (_, { indices }) => idList("indices", Object.keys(indices))),
  "create harvester.index": on("harvester", ({ world, body }, { id, indices }) => {
    const index = {
      name: field.required(body, "name", field.name),
      guiPluginName: field.optional(body, "guiPluginName", field.text) ?? null,
      includeFileDetails: field.optional(body, "includeFileDetails", field.listFrom(fileDetails)) ?? [],
      includeMetadata: field.optional(body, "includeMetadata", metadataKinds) ?? ["json"],
      includeRejectionReason: field.optional(body, "includeRejectionReason", field.boolean) ?? false,
      retryOnRejection: field.optional(body, "retryOnRejection", field.boolean) ?? false,
      schema: field.optional(body, "schema", jsonText) ?? null,
    };
    const indexId = newId();
    world.update("harvester", id, { indices: { ...indices, [indexId]: index } });
    return created(`/harvesters/${id}/indices/${indexId}`, "the index is created");
  }),
  "get harvester.index": on("harvester", ({ argument }, harvester) => {
    const { archived: _, ...index } = indexOf(harvester, argument);
    return ok({ indexId: argument, ...index }, "the harvester has the index");
  }),
  "update harvester.index": on("harvester", ({ world, body, argument }, harvester) => {
    const changes = field.changes(body, { guiPluginName: field.text, name: field.name });
    const indices = { ...harvester.indices, [argument]: { ...indexOf(harvester, argument), ...changes } };
    world.update("harvester", harvester.id, { indices });
    return noContent("the index is changed");
  }),
  "delete harvester.index": on("harvester", ({ world, argument }, { id, indices }) => {
    const { [argument]: _, ...others } = indices;
    world.update("harvester", id, { indices: others });
    return noContent("the index is deleted");
  }),
  "get harvester.index_stats": on("harvester", ({ world, argument }, harvester) =>
    ok(statsOf(world, harvester.id, indexOf(harvester, argument)), "the mock harvests nothing"),
  ),
  "create harvester.query": ({ body }) => {
    const method = field.required(body, "method", field.oneOf("post", "get"));
    const path = field.required(body, "path", field.text) ?? "";
    const allowed = method === "post" ? [/^_search.*$/] : [/^_mapping$/, /^_search.*$/];
    if (!allowed.some((expression) => expression.test(path)))
      throw new OnezoneError("badValueNotAllowed", {
        key: "path",
        allowed: allowed.map(({ source }) => source),
      });
    const found = {
      took: 0,
      timed_out: false,
      hits: { total: { value: 0, relation: "eq" }, max_score: null, hits: [] },
    };
    const json = {
      code: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(path.startsWith("_mapping") ? {} : found),
    };
    return ok(json, "the mock does not harvest, so the result is empty");
  },
  "delete harvester.index_metadata": () => noContent("the index is empty"),
  "delete harvester.metadata": () => noContent("the indices are empty"),
};

function indexOf({ indices }: Entity<"harvester">, id: string): JsonObject {
  const index = indices[id];
  return isObject(index) ? index : {};
}

function metadataKinds(value: Json, key: string): string[] {
  const kinds = field.listFrom(["json", "rdf", "xattrs"])(value, key);
  if (kinds.length === 0) throw new OnezoneError("badValueEmpty", { key });
  return kinds;
}

/** Returns the text. @throws {OnezoneError} badValueJSON if it is not JSON */
function jsonText(value: Json, key: string): string {
  const read = field.nonEmptyText(value, key);
  try {
    JSON.parse(read);
    return read;
  } catch {
    throw new OnezoneError("badValueJSON", { key });
  }
}
