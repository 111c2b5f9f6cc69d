/** Bytes of memory, roughly, that one world may take, and so may all that are not the default one. */
export const MAX_WORLD_SIZE: number = 256 * 1024 * 1024;

/** A world has no room for what it is to keep. */
export class WorldFullError extends Error {
  override readonly name = "WorldFullError";
  constructor() {
    super(
      `The world would take more than ${MAX_WORLD_SIZE / 1024 / 1024} MiB. Reset it with POST /__mock/reset, or delete what it holds.`,
    );
  }
}

/** Returns how many bytes of memory a value of JSON takes, roughly. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return 24 + 2 * value.length;
  if (typeof value !== "object" || value === null) return 8;
  if (Array.isArray(value)) return value.reduce<number>((size, item) => size + 8 + sizeOf(item), 32);
  const object: Readonly<Record<string, unknown>> = { ...value };
  let size = 64;
  for (const key in object) size += 16 + 2 * key.length + sizeOf(object[key]);
  return size;
}
