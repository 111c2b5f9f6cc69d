/** The worlds that requests name in `x-mock-world`, in addition to unusual names. */
export const worldNames = ["default", "a", "b"];

/** The ids, names and credentials of a world, to make requests of. */
export interface FuzzWorld {
  /** What can stand in paths, as it is written there: ids of all kinds of things, and names of tokens. */
  readonly names: readonly string[];
  readonly tokens: readonly string[];
  /** `username:password`. */
  readonly passwords: readonly string[];
}

/** What requests to a mock without memory are made of. */
export const noWorld: FuzzWorld = { names: ["any"], tokens: ["any"], passwords: ["any:any"] };

/**
 * Picks what requests can be made of out of what `GET /__mock/world` and `GET /__mock/snapshot` response.
 *
 * @throws if there is too little
 */
export function fuzzWorld(world: unknown, snapshot: unknown): FuzzWorld {
  const tokens = valuesOf(world, "token");
  const usernames = valuesOf(world, "username");
  const passwords = valuesOf(world, "password");
  if (tokens.length === 0 || usernames.length === 0) throw new Error("The world has nobody in it.");
  return {
    names: [...new Set([...valuesOf(snapshot, "id"), ...valuesOf(snapshot, "name")].map(encodeURIComponent))],
    tokens,
    passwords: usernames.map((username, index) => `${username}:${passwords[index]}`),
  };
}

/** Every text under the key, at any depth, in order. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : valuesOf(inner, key),
  );
}
