import { randomHex } from "../bytes.ts";

/** Returns an id of the form that Onezone creates: 32 hexadecimal digits, `ch` and 4 more. */
export function newId(): string {
  return `${randomHex(16)}ch${randomHex(2)}`;
}

/** Returns a secret of the form that Onezone creates: 32 hexadecimal digits. */
export function newSecret(): string {
  return randomHex(16);
}
