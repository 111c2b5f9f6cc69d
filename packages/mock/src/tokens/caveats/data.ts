import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat.ts";

/** The caveats on access to data. Onezone holds none: where they are allowed at all, they hold. */

/** `data.readonly`: data is read, not written. */
export const dataReadonly: CaveatKind = {
  type: "data.readonly",
  read: () => ({ type: "data.readonly" }),
  encode: () => "data.readonly = true",
  decode: (text) => (text === "data.readonly = true" ? { type: "data.readonly" } : undefined),
  holds: (_, { allowData = false }) => allowData,
  describe: () => "data access caveat: this token allows for readonly data access.",
};

/** `data.path`: below these paths, each in base64. A path begins with a space's id. */
export const dataPath: CaveatKind = whitelistKind({
  type: "data.path",
  key: "data.path",
  separator: "|",
  item: (text) => (/^\/(?:.*[^/])$/s.test(decodePath(text)) ? text : undefined),
  admits: (_, { allowData = false }) => allowData,
  describe: (caveat) =>
    `data path caveat: this token can only be used to access data under the following paths (and nested directories): ${alternatives(strings(caveat).map(decodePath))}.`,
});

/** `data.objectid`: files and directories with these ids, and what is below them. */
export const dataObjectId: CaveatKind = whitelistKind({
  type: "data.objectid",
  key: "data.objectid",
  separator: "|",
  item: (text) => (isObjectId(text) ? text : undefined),
  admits: (_, { allowData = false }) => allowData,
  describe: (caveat) =>
    `data objectid caveat: this token can only be used to access data in the following objects (and nested files): ${alternatives(strings(caveat))}.`,
});

/** The path that base64 stands for; empty where the text is no base64. */
export function decodePath(text: string): string {
  const [, digits, padding] = /^([\w+/-]*)(={0,2})$/.exec(text) ?? [];
  if (digits === undefined || digits.length % 4 === 1) return "";
  const isPadded = padding === "" || (digits.length % 4) + (padding ?? "").length === 4;
  return isPadded ? Buffer.from(text, "base64").toString() : "";
}

/**
 * Whether this is the id of a file in Onedata, as CDMI writes ids: in hexadecimal digits, five bytes of zero, one of length,
 * two of checksum, and then a text that names the file and its space.
 */
function isObjectId(text: string): boolean {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return false;
  const bytes = Buffer.from(text, "hex");
  const guid = bytes.toString("latin1", 8);
  return (
    bytes.subarray(0, 5).every((byte) => byte === 0) &&
    bytes[5] === bytes.length - 8 &&
    /^(?:guid#[^#]+#[^#]+|shareGuid#[^#]+#[^#]+#[^#]+)$/.test(guid)
  );
}
