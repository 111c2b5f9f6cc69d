/** Returns an id of the form that Onezone creates: 32 hexadecimal digits, `ch` and 4 more. */
export function newId(): string {
  return `${newSecret()}ch${newSecret().slice(0, 4)}`;
}

/** Returns a secret of the form that Onezone creates: 32 hexadecimal digits. */
export function newSecret(): string {
  // The fastest source: it buffers its entropy.
  return crypto.randomUUID().replaceAll("-", "");
}
