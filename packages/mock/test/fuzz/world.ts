/** The worlds that requests name in `x-mock-world`. Some requests use unusual names instead. */
export const worldNames = ["default", "a", "b"];

/** The ids, names and credentials of a world, for use in requests. */
export interface FuzzWorld {
  /** Values for paths, as written there: ids of all types of entities, and names of tokens. */
  readonly names: readonly string[];
  readonly tokens: readonly string[];
  /** `username:password`. */
  readonly passwords: readonly string[];
}

/** The values for requests to a stateless mock. */
export const noWorld: FuzzWorld = { names: ["any"], tokens: ["any"], passwords: ["any:any"] };

/**
 * Returns the values for requests, from the responses to `GET /__mock/world` and `GET /__mock/snapshot`.
 *
 * @throws {Error} if there are not enough values
 */
export function fuzzWorld(world: unknown, snapshot: unknown): FuzzWorld {
  const tokens = valuesOf(world, "token");
  const usernames = valuesOf(world, "username");
  const passwords = valuesOf(world, "password");
  if (tokens.length === 0 || usernames.length === 0) throw new Error("The world has no users with tokens.");
  return {
    names: [...new Set([...valuesOf(snapshot, "id"), ...valuesOf(snapshot, "name")].map(encodeURIComponent))],
    tokens,
    passwords: usernames.map((username, index) => `${username}:${passwords[index]}`),
  };
}

/** Returns all strings under a key, at any depth, in order. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : valuesOf(inner, key),
  );
}
