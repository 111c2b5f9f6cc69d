import { OnezoneError, tooDeep } from "../errors/onezone-error.ts";
import { isObject, isTooDeep, type Json, type JsonObject } from "../json.ts";

/** Parses a request body. An empty body is an empty object. @throws {OnezoneError} malformedData, if it is not JSON */
export function parseBody(body: Uint8Array | undefined): Json {
  if (body === undefined || body.length === 0) return {};
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new OnezoneError("malformedData", {}, "the body is not JSON");
  }
}

/**
 * Returns the body as an object. The server checks the syntax of a body before authorization, but checks this after it.
 *
 * @throws {OnezoneError} malformedData, if it is not an object; badData, if a field is nested too deeply
 */
export function objectBody(body: Json): JsonObject {
  if (!isObject(body)) throw new OnezoneError("malformedData", {}, "the body is not a JSON object");
  const deep = Object.keys(body).find((key) => isTooDeep(body[key]));
  if (deep !== undefined) throw tooDeep(deep);
  return body;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
