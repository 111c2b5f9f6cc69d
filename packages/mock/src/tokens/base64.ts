/**
 * Returns the bytes that base64 text stands for, or undefined if it is not base64 (RFC 4648, 4: padded, without line breaks).
 * `Buffer.from` alone skips what it cannot read.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return isBase64 ? Buffer.from(text, "base64") : undefined;
}
