import { identityProviders } from "../behaviours/providers.ts";
import { serializeNamedToken } from "../behaviours/token-creation.ts";
import { mintToken, serializeToken } from "../tokens/token.ts";
import type { TokenType } from "../tokens/token-type.ts";
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
  /** By id. */
  readonly namedTokens: Readonly<Record<string, { readonly name: string; readonly subject: Subject }>>;
  /** The ids that `idp` can have in requests. */
  readonly identityProviders: readonly string[];
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
  /** A temporary identity token. It lives as long as `token`. */
  readonly identityToken: string | null;
  /** A temporary token that invites a user to the first space of the world, or a Oneprovider if there is no space. */
  readonly inviteToken: string | null;
}

/** The world as it is now; the tokens are those that it began with. */
export function viewOf(world: World): WorldView {
  const [space] = world.spaces.values();
  const inviteType = space === undefined ? "registerOneprovider" : "userJoinSpace";
  const byName = <T extends { readonly id: string; readonly name: string }>(items: Iterable<T>) =>
    Object.fromEntries(Array.from(items, ({ id, name }) => [name, { id }]));
  return {
    now: world.now(),
    domain: world.domain,
    users: Object.fromEntries(
      [...world.users.values()].flatMap(({ id, username, password }) =>
        username === null
          ? []
          : [
              [
                username,
                {
                  id,
                  username,
                  password,
                  token: firstToken(world, id, { kind: "access" }),
                  identityToken: firstToken(world, id, { kind: "identity" }),
                  inviteToken: firstToken(world, id, {
                    kind: "invite",
                    inviteType,
                    targetId: space?.id ?? id,
                  }),
                },
              ],
            ],
      ),
    ),
    providers: Object.fromEntries(
      [...world.providers.values()].map(({ id, name }) => [name, { id, token: rootToken(world, id) }]),
    ),
    spaces: byName(world.spaces.values()),
    groups: byName(world.groups.values()),
    namedTokens: Object.fromEntries(
      Array.from(world.namedTokens(), ({ id, name, subject }) => [id, { name, subject }]),
    ),
    identityProviders,
  };
}

function firstToken(world: World, userId: string, type: TokenType): string | null {
  const subject: Subject = { type: "user", id: userId };
  const first = world.temporaryTokens(subject);
  if (first === undefined || first.revoked) return null;
  const content = { id: userId, subject, type, generation: 0 };
  return serializeToken(mintToken(world.domain, content, first.secret, []));
}

function rootToken(world: World, providerId: string): string | null {
  const token = world.tokenNamed({ type: "oneprovider", id: providerId }, "root token");
  return token ? serializeNamedToken(world, token) : null;
}
