/** Returns the keys of a table that has no keys beyond its type. */
export function keysOf<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}

/** Returns a table with an item for each key of its type. */
export function tableOf<T extends object>(keys: readonly (keyof T)[], make: (key: keyof T) => T[keyof T]): T {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as T;
}
