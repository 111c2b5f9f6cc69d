/** Returns a value as an object whose properties can be read; an empty object if it is not one. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? (value as Readonly<Record<string, unknown>>) : {};
}
