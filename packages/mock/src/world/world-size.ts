/** The approximate maximum size of a world in memory, in bytes; also the maximum total size of all worlds but the default world. */
export const MAX_WORLD_SIZE: number = 256 * 1024 * 1024;

/** A change would exceed the maximum size of a world. */
export class WorldFullError extends Error {
  override readonly name = "WorldFullError";
  constructor() {
    super(
      `The world would take more than ${MAX_WORLD_SIZE / 1024 / 1024} MiB. Reset it with POST /__mock/reset, or delete entities.`,
    );
  }
}

/** Returns the approximate memory size of a JSON value, in bytes. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return 24 + 2 * value.length;
  if (typeof value !== "object" || value === null) return 8;
  if (Array.isArray(value)) return value.reduce<number>((size, item) => size + 8 + sizeOf(item), 32);
  let size = 64;
  for (const [key, member] of Object.entries(value)) size += 16 + 2 * key.length + sizeOf(member);
  return size;
}
