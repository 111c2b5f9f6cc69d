import { hash, randomFillSync } from "node:crypto";
import type { Crypto } from "./crypto.ts";

/** The built-in functions of Node, which are fast from the first call. */
export const crypto: Crypto = {
  hash: (algorithm, data) => new Uint8Array(hash(algorithm, data, "buffer")),
  fillRandom: (bytes) => void randomFillSync(bytes),
};
