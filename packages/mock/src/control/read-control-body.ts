import { isObject, isTooDeep, type Json, type JsonObject, MAX_NESTING } from "../json.ts";
import { parseSeed } from "../world/parse-seed.ts";
import { SeedError } from "../world/seed-types.ts";

/** Parses a snapshot: JSON or YAML. @throws {SeedError} that names the problem */
export async function readSnapshot(body: Uint8Array | undefined): Promise<unknown> {
  // With aliases, a short body could represent a huge world.
  const seed = await parseSeed(textOf(body), { maxAliases: 0 });
  // The metadata of a token can have `MAX_NESTING` levels. It is three levels below the root.
  if (isTooDeep(seed, MAX_NESTING + 3))
    throw new SeedError([`It must not be nested more than ${MAX_NESTING} levels deep.`]);
  return seed;
}

/** Reads the time at which to stop the clock. Returns an empty object if the body does not contain one. @throws {SeedError} */
export function readNow(body: Uint8Array | undefined): { readonly now?: number } {
  if (body === undefined || body.length === 0) return {};
  const { now = null, ...others } = membersIn(textOf(body));
  if (Object.keys(others).length > 0 || (now !== null && !Number.isSafeInteger(now)))
    throw new SeedError(['The body must be empty, or JSON like { "now": 1767225600 }, in whole seconds.']);
  return now === null ? {} : { now: Number(now) };
}

/** Reads a JSON object. @throws {SeedError} */
export function readObject(body: Uint8Array | undefined): JsonObject {
  const text = textOf(body);
  try {
    const json: Json = JSON.parse(text);
    if (isObject(json) && !isTooDeep(json)) return json;
  } catch {}
  throw new SeedError(["The body must be a JSON object."]);
}

/** Reads the name of a scenario. Returns undefined if the name is null. @throws {SeedError} */
export function readScenarioName(body: Uint8Array | undefined): string | undefined {
  const { name, ...others } = readObject(body);
  if ((typeof name !== "string" && name !== null) || Object.keys(others).length > 0)
    throw new SeedError([
      'The body must be JSON like { "name": "empty" }, or { "name": null } for no scenario.',
    ]);
  return name ?? undefined;
}

/** Parses a JSON object. For any other text, returns an object with an unknown member, so that the caller refuses it. */
function membersIn(text: string): JsonObject {
  try {
    const json: Json = JSON.parse(text);
    if (isObject(json)) return json;
  } catch {}
  return { text };
}

/** Decodes UTF-8, with or without a byte order mark. @throws {SeedError} */
function textOf(body: Uint8Array | undefined): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new SeedError(["The body is not UTF-8."]);
  }
}
