import { crypto } from "#crypto";

/** Conversions of bytes and texts with functions that both Node and browsers have. */

const encoder = new TextEncoder();
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes UTF-8. Invalid bytes become replacement characters. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** Encodes a text as UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Concatenates byte arrays. Does not pass them as arguments, because the number of arguments of a call is limited. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length;
  }
  return bytes;
}

/** Returns bytes in base64 (RFC 4648, 4). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  // The number of arguments of a call is limited.
  for (let start = 0; start < bytes.length; start += 8192)
    binary += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8192));
  return btoa(binary);
}

/** Decodes padded base64 without line breaks. Returns undefined if the text is not valid. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return isBase64 ? bytesOf(atob(text)) : undefined;
}

/** Returns bytes in base64url without padding (RFC 4648, 5). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Decodes base64url without padding. Returns undefined if the text is not valid. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  return decodeBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}

/** Returns a byte for each character, which must be below U+0100. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

const HEX = "0123456789abcdef";

/** Returns bytes in hexadecimal digits. */
export function encodeHex(bytes: Uint8Array): string {
  const digits = new Uint8Array(2 * bytes.length);
  bytes.forEach((byte, index) => {
    digits[2 * index] = HEX.charCodeAt(byte >> 4);
    digits[2 * index + 1] = HEX.charCodeAt(byte & 15);
  });
  return decodeUtf8(digits);
}

/** Random bytes, generated in advance because one large request costs little more than a small one. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** Returns `count` random bytes in hexadecimal digits. */
export function randomHex(count: number): string {
  if (used + count > pool.length) {
    crypto.fillRandom(pool);
    used = 0;
  }
  used += count;
  return encodeHex(pool.subarray(used - count, used));
}
