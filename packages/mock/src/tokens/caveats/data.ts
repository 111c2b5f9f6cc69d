import { decodeBase64, decodeUtf8, encodeBase64 } from "../../bytes.ts";
import type { JsonObject } from "../../json.ts";
import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat-kind.ts";

/** The caveats on access to data. Onezone stores no data, so they always hold if they are allowed. */

/** `data.readonly`: data is read, not written. */
export const dataReadonly: CaveatKind = {
  type: "data.readonly",
  members: [],
  read: () => ({ type: "data.readonly" }),
  encode: () => "data.readonly",
  decode: (text) => (text === "data.readonly" ? { type: "data.readonly" } : undefined),
  holds: (_, { allowData = false }) => allowData,
  describe: () => "unverified data access caveat: this token allows for readonly data access.",
};

/** `data.path`: only data below these paths, each in base64. A path begins with the id of a space. */
export const dataPath: CaveatKind = whitelistKind({
  type: "data.path",
  key: "data.path",
  item: (text) => {
    const path = decodePath(text);
    const bytes = decodeBase64(text);
    return bytes && path.startsWith("/") && !path.endsWith("/") ? encodeBase64(bytes) : undefined;
  },
  admits: (_, { allowData = false }) => allowData,
  describe: (caveat) =>
    `unverified data path caveat: this token can only be used to access data under the following paths (and nested directories): ${alternatives(strings(caveat).map(decodePath))}.`,
});

/** `data.objectid`: only files and directories with these ids, and everything below the directories. */
export const dataObjectId: CaveatKind = whitelistKind({
  type: "data.objectid",
  key: "data.objectid",
  item: (text) => (spaceOfObject(text) === undefined ? undefined : text),
  admits: (_, { allowData = false }) => allowData,
  describe: (caveat) =>
    `unverified data path caveat: this token can only be used to access data with the following FILE_ID (and nested directories): ${alternatives(strings(caveat))}.`,
});

/** Returns the path in base64; empty if the text is not base64. */
function decodePath(text: string): string {
  const bytes = decodeBase64(text);
  return bytes ? decodeUtf8(bytes) : "";
}

/**
 * Returns the id of the space that contains a file, from the CDMI object id of the file; undefined if the text is not such an
 * id. The object id consists of hexadecimal digits: a header of eight bytes, in which the first and the fifth byte are zero, and
 * a text that contains the ids of the file and its space.
 */
function spaceOfObject(text: string): string | undefined {
  if (text.length % 2 > 0 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  const bytes = Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  if (bytes.length < 8 || bytes[0] !== 0 || bytes[4] !== 0) return undefined;
  const [kind = "", , space, ...rest] = decodeUtf8(bytes.subarray(8)).split("#");
  return rest.length === partsBehindSpace.get(kind) ? space : undefined;
}

/** The number of parts after the space, by the first part of the text. */
const partsBehindSpace: ReadonlyMap<string, number> = new Map([
  ["guid", 0],
  ["shareGuid", 1],
]);

/** Returns the ids of the spaces that a caveat allows access to; undefined if it allows any. */
export function spacesOf(caveat: JsonObject): ReadonlySet<string | undefined> | undefined {
  const spaceOf = spacesByType.get(String(caveat.type));
  return spaceOf && new Set(strings(caveat).map(spaceOf));
}

const spacesByType: ReadonlyMap<string, (item: string) => string | undefined> = new Map([
  ["data.path", (item: string) => decodePath(item).split("/").find(Boolean)],
  ["data.objectid", spaceOfObject],
]);
