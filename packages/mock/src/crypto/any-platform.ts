import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Crypto } from "./crypto.ts";

const algorithms = { md5, sha256 };

/** Cryptography that also works in browsers, whose own hash functions are asynchronous. */
export const crypto: Crypto = {
  hash: (algorithm, data) => algorithms[algorithm](typeof data === "string" ? utf8ToBytes(data) : data),
  fillRandom: (bytes) => void globalThis.crypto.getRandomValues(bytes),
};
