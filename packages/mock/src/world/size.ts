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
  let size = 0;
  const left = [value];
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each === "string") size += 24 + 2 * each.length;
    else if (typeof each !== "object" || each === null) size += 8;
    else if (Array.isArray(each)) {
      size += 32 + 8 * each.length;
      for (const item of each) left.push(item);
    } else {
      size += 64;
      for (const [key, member] of Object.entries(each)) {
        size += 16 + 2 * key.length;
        left.push(member);
      }
    }
  }
  return size;
}
