import { isTooDeep, MAX_NESTING } from "../json.ts";
import { SeedError } from "../world/seed.ts";

/**
 * Reads a snapshot that was sent: JSON or YAML. With YAML aliases, a short body could stand for a huge world.
 *
 * @throws {SeedError} saying what is wrong
 */
export async function readSnapshot(body: Uint8Array | undefined): Promise<unknown> {
  const text = textOf(body);
  // Loads the YAML parser only when it is needed.
  const { readSeed } = await import("../world/read-seed.ts");
  const seed = readSeed(text, { maxAliases: 0 });
  // The metadata of a token, which have a limit of their own, stand three levels down.
  if (isTooDeep(seed, MAX_NESTING + 3))
    throw new SeedError([`It must not be nested more than ${MAX_NESTING} levels deep.`]);
  return seed;
}

/** Reads the time at which the clock must stand still; empty if the body names none. @throws {SeedError} */
export function readNow(body: Uint8Array | undefined): { readonly now?: number } {
  if (body === undefined || body.length === 0) return {};
  const text = textOf(body);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw notNow();
  }
  if (typeof json !== "object" || json === null || Object.keys(json).some((key) => key !== "now"))
    throw notNow();
  const now = "now" in json ? json.now : null;
  if (now === null) return {};
  if (!isWholeNumber(now)) throw notNow();
  return { now };
}

function notNow(): SeedError {
  return new SeedError(['The body must be empty, or JSON like { "now": 1767225600 }, in whole seconds.']);
}

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Decodes UTF-8, with or without a byte order mark. @throws {SeedError} */
function textOf(body: Uint8Array | undefined): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new SeedError(["The body is not UTF-8."]);
  }
}
