import { serializeNamedToken } from "../resources/token-creation.ts";
import { mintToken, serializeToken } from "../tokens/token.ts";
import type { Subject } from "./state.ts";
import type { World } from "./world.ts";

/** What one needs to know of a world to use it: who is there, with which credentials. */
export interface WorldView {
  /** Seconds since 1970, by the world's clock. */
  readonly now: number;
  readonly domain: string;
  /** By username; those without one cannot sign in. */
  readonly users: Readonly<Record<string, UserView>>;
  /** By name. */
  readonly providers: Readonly<Record<string, { readonly id: string; readonly token: string | null }>>;
  /** By name. */
  readonly spaces: Readonly<Record<string, { readonly id: string }>>;
  /** By name. */
  readonly groups: Readonly<Record<string, { readonly id: string }>>;
}

/** A user, with credentials. */
export interface UserView {
  readonly id: string;
  readonly username: string;
  /** Null where there is none. */
  readonly password: string | null;
  /**
   * A temporary token that lives until the user's temporary tokens are revoked for the first time; it takes no time caveat,
   * and counts as none of a generation. Null for users who were not there from the beginning.
   */
  readonly token: string | null;
}

/** The world as it is now; the tokens are those that it began with. */
export function viewOf(world: World): WorldView {
  const byName = <T extends { readonly id: string; readonly name: string }>(items: Iterable<T>) =>
    Object.fromEntries(Array.from(items, ({ id, name }) => [name, { id }]));
  return {
    now: world.now(),
    domain: world.domain,
    users: Object.fromEntries(
      [...world.users.values()].flatMap(({ id, username, password }) =>
        username === null ? [] : [[username, { id, username, password, token: firstToken(world, id) }]],
      ),
    ),
    providers: Object.fromEntries(
      [...world.providers.values()].map(({ id, name }) => [name, { id, token: rootToken(world, id) }]),
    ),
    spaces: byName(world.spaces.values()),
    groups: byName(world.groups.values()),
  };
}

function firstToken(world: World, userId: string): string | null {
  const subject: Subject = { type: "user", id: userId };
  const first = world.temporaryTokens(subject);
  if (first === undefined || first.revoked) return null;
  const content = { id: userId, subject, type: { kind: "access" }, generation: 0 } as const;
  return serializeToken(mintToken(world.domain, content, first.secret, []));
}

function rootToken(world: World, providerId: string): string | null {
  const token = world.tokenNamed({ type: "oneprovider", id: providerId }, "root token");
  return token ? serializeNamedToken(world, token) : null;
}
