import { errors } from "../errors/errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { isTooDeep, MAX_NESTING } from "./nesting.ts";

/**
 * Reads the body of a request; an empty one is an empty object.
 *
 * @returns what gives the object that the body holds, and throws an OnezoneError malformedData if it is no object, or badData
 *   if a field of it is nested too deeply: the server checks that later than the syntax
 * @throws {OnezoneError} malformedData, if it is not JSON
 */
export function readBody(body: Uint8Array | undefined): () => JsonObject {
  if (body === undefined || body.length === 0) return () => ({});
  const json = parse(body);
  // Each level takes two characters.
  let isChecked = body.length <= 2 * MAX_NESTING;
  return () => {
    if (!isObject(json)) throw errors.malformedData();
    if (!isChecked) {
      const deep = Object.keys(json).find((key) => isTooDeep(json[key]));
      if (deep !== undefined) throw errors.badDataTooDeep(deep);
      isChecked = true;
    }
    return json;
  };
}

function parse(body: Uint8Array): Json {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw errors.malformedData();
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
