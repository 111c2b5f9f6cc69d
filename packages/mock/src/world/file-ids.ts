import { decodeUtf8, encodeHex } from "../bytes.ts";

/** The prefix of the id of the data: the length and the checksum, which is zero in the mock. */
const HEADER = "0000000000";
const FORM = /^(?:[0-9A-F]{2}){24,}$/i;

/** Returns the id of a shared file, as used in paths. */
export function sharedFileId(fileId: string, spaceId: string, shareId: string): string {
  const data = new TextEncoder().encode(`shareGuid#${fileId}#${spaceId}#${shareId}`);
  const length = data.length.toString(16).padStart(4, "0");
  return `${HEADER}${length}0000${encodeHex(data)}`.toUpperCase();
}

/** Returns the id of the share that contains a file; undefined if `id` is not the id of a shared file. */
export function shareOfFile(id: string): string | undefined {
  if (!FORM.test(id)) return undefined;
  const data = id.slice(HEADER.length + 8).match(/../g) ?? [];
  const text = decodeUtf8(Uint8Array.from(data, (pair) => Number.parseInt(pair, 16)));
  return /^shareGuid#[^#]*#[^#]*#(.+)$/.exec(text)?.[1];
}
