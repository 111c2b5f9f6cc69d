/** Returns the keys of a table, with their exact type. The table must not have keys that its type does not contain. */
export function keysOf<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}

/** Returns a table with an item for each of these keys, which must be all keys of its type. */
export function tableOf<T extends object>(keys: readonly (keyof T)[], make: (key: keyof T) => T[keyof T]): T {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as T;
}
