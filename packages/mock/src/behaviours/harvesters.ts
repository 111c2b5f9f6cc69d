import { entityOf } from "../access/world-lookups.ts";
import type { Behaviours, Call } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { newId } from "../world/ids.ts";
import * as field from "./body-field-readers.ts";
import { idList } from "./families/entity-type-names.ts";
import { statsOf } from "./families/harvest-stats.ts";
import { noContent, ok } from "./outcomes.ts";

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
  "get harvester.gui_plugin_config": (call) => ({
    status: 200,
    json: { guiPluginConfig: harvesterOf(call).guiPluginConfig },
    why: "the stored configuration",
  }),
  "update harvester.gui_plugin_config": (call) => {
    const config = field.required(call.body, "guiPluginConfig", field.object);
    call.world.update("harvester", call.resource.id ?? "", { guiPluginConfig: config });
    return noContent("the configuration is replaced");
  },
  "get harvester.indices": (call) => idList("indices", Object.keys(harvesterOf(call).indices)),
  "create harvester.index": (call) => {
    const { body, resource } = call;
    const index = {
      name: field.required(body, "name", field.name),
      guiPluginName: field.optional(body, "guiPluginName", field.text) ?? null,
      includeFileDetails: field.optional(body, "includeFileDetails", field.listFrom(fileDetails)) ?? [],
      includeMetadata: field.optional(body, "includeMetadata", metadataKinds) ?? ["json"],
      includeRejectionReason: field.optional(body, "includeRejectionReason", field.boolean) ?? false,
      retryOnRejection: field.optional(body, "retryOnRejection", field.boolean) ?? false,
      schema: field.optional(body, "schema", jsonText) ?? null,
    };
    const id = newId();
    setIndices(call, { ...harvesterOf(call).indices, [id]: index });
    return { status: 201, location: `/harvesters/${resource.id}/indices/${id}`, why: "the index is created" };
  },
  "get harvester.index": (call) => {
    const { archived: _, ...index } = indexOf(call);
    return ok({ indexId: call.resource.argument, ...index }, "the harvester has the index");
  },
  "update harvester.index": (call) => {
    const changes = field.changes(call.body, { guiPluginName: field.text, name: field.name });
    const { argument = "" } = call.resource;
    setIndices(call, { ...harvesterOf(call).indices, [argument]: { ...indexOf(call), ...changes } });
    return noContent("the index is changed");
  },
  "delete harvester.index": (call) => {
    const { [call.resource.argument ?? ""]: _, ...others } = harvesterOf(call).indices;
    setIndices(call, others);
    return noContent("the index is deleted");
  },
  "get harvester.index_stats": (call) =>
    ok(statsOf(call.world, call.resource.id ?? "", indexOf(call)), "the mock harvests nothing"),
  "create harvester.query": (call) => {
    const { body } = call;
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
    return { status: 200, json, why: "the mock does not harvest, so the result is empty" };
  },
  "delete harvester.index_metadata": () => noContent("the index is empty"),
  "delete harvester.metadata": () => noContent("the indices are empty"),
};

function harvesterOf({ world, resource }: Call) {
  return entityOf(world, "harvester", resource.id);
}

function indexOf(call: Call): JsonObject {
  const index = harvesterOf(call).indices[call.resource.argument ?? ""];
  return isObject(index) ? index : {};
}

function setIndices({ world, resource }: Call, indices: JsonObject): void {
  world.update("harvester", resource.id ?? "", { indices });
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
