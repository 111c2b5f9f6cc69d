import { decodeUtf8 } from "../bytes.ts";
import type { Json } from "../json.ts";

/** The maximum length of a logged body, in bytes or characters. */
const MAX_BODY = 16_384;

/** Returns a function that returns the body for the log, with secrets masked; undefined if there is no body. */
export function keptBody(body: string | Uint8Array | undefined): () => Json | undefined {
  if (body === undefined || body.length === 0) return () => undefined;
  return body.length > MAX_BODY ? noteOf(body.length) : reading(body);
}

/** Returns a function that does not refer to the body, so that the body can be garbage-collected. */
function noteOf(length: number): () => string {
  return () => `(${length} bytes, too long for the log)`;
}

function reading(body: string | Uint8Array): () => Json {
  return () => read(body);
}

function read(body: string | Uint8Array): Json {
  const text = typeof body === "string" ? body : decodeUtf8(body);
  try {
    return JSON.parse(text, (key, value) => (SECRET.test(key) ? masked(value) : hidden(value)));
  } catch {
    return text.includes("\ufffd") ? `(${body.length} bytes)` : hideTokens(text);
  }
}

/** The names of fields whose texts are secrets. */
const SECRET = /(?:password|token|macaroon|secret)$/i;

function masked(value: unknown): unknown {
  return typeof value === "string" ? "…" : value;
}

function hidden(value: unknown): unknown {
  return typeof value === "string" ? hideTokens(value) : value;
}

/**
 * Matches serialized tokens: macaroons in base64url or in the base62 of Onezone. They begin with the length of the first packet
 * as four hexadecimal digits. The first two are zeros, so the encoded text begins with `MDA`.
 */
const TOKEN = /MDA[\w%-]{40,}/g;

/** Replaces each token in a text with `MDA…`. */
export function hideTokens(text: string): string {
  return text.includes("MDA") ? text.replace(TOKEN, "MDA…") : text;
}
