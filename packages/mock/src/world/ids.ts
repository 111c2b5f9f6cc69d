import { randomHex } from "../bytes.ts";
import { hashHex } from "../crypto/hash.ts";

/** Creates an id in the format of Onezone: 32 hexadecimal digits, `ch` and 4 more digits. */
export function newId(): string {
  return `${randomHex(16)}ch${randomHex(2)}`;
}

/** Creates a secret in the format of Onezone: 32 hexadecimal digits. */
export function newSecret(): string {
  return randomHex(16);
}

/** Returns an id in the format of Onezone. The same name always results in the same id. */
export function idOf(kind: string, name: string): string {
  const digest = hashHex("sha256", `${kind} ${name}`);
  return `${digest.slice(0, 32)}ch${digest.slice(32, 36)}`;
}

/** Returns a secret in the format of Onezone. The same id always results in the same secret. */
export function secretOf(kind: string, id: string): string {
  return hashHex("sha256", `secret of ${kind} ${id}`).slice(0, 32);
}
