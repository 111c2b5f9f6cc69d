import { decodeUtf8 } from "../bytes.ts";
import type { Json } from "../json.ts";

/** Bytes or characters of a body that the log keeps. */
const MAX_BODY = 16_384;

/** Returns what the log shows of a body, with secrets masked; undefined if there is none. */
export function keptBody(body: string | Uint8Array | undefined): () => Json | undefined {
  if (body === undefined || body.length === 0) return () => undefined;
  return body.length > MAX_BODY ? noteOf(body.length) : reading(body);
}

/** Apart, so that the function does not keep the body in memory. */
function noteOf(length: number): () => string {
  return () => `(${length} bytes, more than the log keeps)`;
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
 * Serialized tokens are macaroons in base64url or in Onezone's base62. Both begin with the length of the first packet, four
 * hex digits of which the first two are zeros: `MDA`. None is shorter than its signature.
 */
const TOKEN = /MDA[\w%-]{40,}/g;

/** Leaves of each token in the text only so much that one sees that there was one. */
export function hideTokens(text: string): string {
  return text.includes("MDA") ? text.replace(TOKEN, "MDA…") : text;
}
