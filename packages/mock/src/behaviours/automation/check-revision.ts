import { OnezoneError } from "../../errors/onezone-error.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { listIn } from "../body-field-readers.ts";

/** The lists of a lambda in which each item has a name. */
const specLists = ["argumentSpecs", "configParameterSpecs", "resultSpecs"];

/** Checks a revision of a lambda. @throws {OnezoneError} badData */
export function checkLambda(revision: JsonObject): void {
  for (const key of specLists) checkUnique(listIn(revision, key), "name", key);
  for (const key of ["argumentSpecs", "configParameterSpecs"]) {
    for (const { name, dataSpec } of listIn(revision, key)) {
      const { type, attributes } = isObject(dataSpec) ? dataSpec : {};
      const needsAttributes = type === "file" || type === "group";
      if (needsAttributes && !(Array.isArray(attributes) && attributes.length > 0)) {
        const at = `${key}[${name}].dataSpec.attributes`;
        throw new OnezoneError("badData", {
          key: at,
          specificError: new OnezoneError("badValueEmpty", { key: at }).body,
        });
      }
    }
  }
}

/** Checks a revision of a workflow schema. @throws {OnezoneError} badData */
export function checkSchema(revision: JsonObject): void {
  const stores = listIn(revision, "stores");
  const lanes = listIn(revision, "lanes");
  const lists = {
    stores,
    lanes,
    parallelBoxes: listIn(revision, "lanes", "parallelBoxes"),
    tasks: listIn(revision, "lanes", "parallelBoxes", "tasks"),
  };
  for (const [key, items] of Object.entries(lists)) checkUnique(items, "id", key);
  const typeOf = new Map(stores.map(({ id, type }) => [id, type]));
  for (const { id, storeIteratorSpec } of lanes) {
    const type = typeOf.get(isObject(storeIteratorSpec) ? storeIteratorSpec.storeSchemaId : undefined);
    if (type === undefined || type === "timeSeries" || type === "auditLog")
      throw new OnezoneError("badData", { key: `lanes[${id}].storeIteratorSpec.storeSchemaId` });
  }
}

function checkUnique(items: readonly JsonObject[], member: string, key: string): void {
  if (new Set(items.map((item) => item[member])).size < items.length)
    throw new OnezoneError("badData", { key });
}
