import { hash, randomFillSync } from "node:crypto";
import type { Crypto } from "./crypto.ts";

/** What Node has built in: fast from the first call on. */
export const crypto: Crypto = {
  hash: (algorithm, data) => new Uint8Array(hash(algorithm, data, "buffer")),
  fillRandom: (bytes) => void randomFillSync(bytes),
};
