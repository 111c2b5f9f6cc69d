import { serializeNamedToken, serializeToken } from "../tokens/serialize-token.ts";
import { mintToken, type Subject, subjectKey } from "../tokens/token.ts";
import type { TokenType } from "../tokens/token-type.ts";
import { type EntityType, type EntityTypeRow, entityTypeNames, entityTypes } from "./entity-types.ts";
import { identityProvidersOf } from "./linked-accounts.ts";
import type { Store } from "./store.ts";
import type { Row } from "./world-state.ts";

/** The data of a world for clients and tests: entities and credentials. */
export interface WorldView extends Omit<Ids, "users" | "providers" | "namedTokens"> {
  /** The time of the clock of the world, in seconds since 1970. */
  readonly now: number;
  readonly domain: string;
  /** Users by username. Users without a username cannot authenticate with a password, so they are absent. */
  readonly users: Readonly<Record<string, UserView>>;
  /** Oneproviders by name. */
  readonly providers: Readonly<Record<string, { readonly id: string; readonly token: string | null }>>;
  /** Named tokens by id. */
  readonly namedTokens: Readonly<Record<string, NamedTokenView>>;
  /** The valid values of `idp` in requests. */
  readonly identityProviders: readonly string[];
}

/** A named token, serialized. */
export interface NamedTokenView {
  readonly name: string;
  readonly subject: Subject;
  readonly token: string;
}

/** The ids of all named entities, by type and name. If several have the same name, the last one is used. */
type Ids = {
  readonly [T in EntityType as Row<T> extends { readonly nameField: string }
    ? Row<T>["plural"]
    : never]: Readonly<Record<string, { readonly id: string }>>;
};

/** A user, with credentials. */
export interface UserView {
  readonly id: string;
  readonly username: string;
  /** Null if there is none. */
  readonly password: string | null;
  /**
   * A temporary token that is valid until the first revocation of the user's temporary tokens. It has no time caveat and has
   * generation 0. Null for users that are not in the initial world.
   */
  readonly token: string | null;
  /** A temporary identity token. It is valid as long as `token`. */
  readonly identityToken: string | null;
  /** A temporary token that invites a user to the first space of the world, or a Oneprovider if the world has no space. */
  readonly inviteToken: string | null;
}

/** Returns the token of the first user that has a token in the view of a world; undefined if no user has one. */
export function firstToken(world: Store): string | undefined {
  for (const { id, username, password } of world.all("user").values()) {
    const token = username === null ? null : userView(world, { id, username, password }).token;
    if (token !== null) return token;
  }
  return undefined;
}

/** Returns the current view of a world. Its temporary tokens belong to the initial world. */
export function viewOf(world: Store): WorldView {
  const users = Array.from(world.all("user").values(), ({ id, username, password }) =>
    username === null ? [] : [[username, userView(world, { id, username, password })] as const],
  );
  const providers = Array.from(world.all("provider").values(), ({ id, name }) => [
    name,
    { id, token: rootToken(world, id) },
  ]);
  const tokens = Array.from(world.all("token").values(), (token) => {
    const { id, name, subject } = token;
    return [id, { name, subject, token: serializeNamedToken(world.domain, token) }];
  });
  return {
    ...idsByName(world),
    now: world.now(),
    domain: world.domain,
    users: Object.fromEntries(users.flat()),
    providers: Object.fromEntries(providers),
    namedTokens: Object.fromEntries(tokens),
    identityProviders: [...identityProvidersOf(world).keys()],
  };
}

function idsByName(world: Store): Ids {
  const lists = entityTypeNames.flatMap((type) => {
    const { plural, nameField }: EntityTypeRow = entityTypes[type];
    if (nameField === undefined) return [];
    const entities: Iterable<Readonly<Record<string, unknown>>> = world.all(type).values();
    const ids = Array.from(entities, ({ id, [nameField]: name }) => [name, { id }]);
    return [[plural, Object.fromEntries(ids)]];
  });
  return Object.fromEntries(lists);
}

/** Returns the view of a user. The tokens are computed on first access, because a large world has many. */
function userView(world: Store, known: Pick<UserView, "id" | "username" | "password">): UserView {
  const { id } = known;
  const { domain } = world;
  const [space] = world.all("space").values();
  const inviteType = space === undefined ? "registerOneprovider" : "userJoinSpace";
  const subject: Subject = { type: "user", id };
  const first = world.get("temporaryTokenSecret", subjectKey(subject));
  const tokenOf = (type: TokenType) =>
    first === undefined || first.revoked
      ? null
      : serializeToken(mintToken(domain, { id, subject, type, generation: 0 }, first.secret, []));
  return {
    id,
    username: known.username,
    password: known.password,
    get token() {
      return tokenOf({ kind: "access" });
    },
    get identityToken() {
      return tokenOf({ kind: "identity" });
    },
    get inviteToken() {
      return tokenOf({ kind: "invite", inviteType, targetId: space?.id ?? id });
    },
  };
}

function rootToken(world: Store, providerId: string): string | null {
  const token = world.named("token", "root token", { type: "oneprovider", id: providerId });
  return token ? serializeNamedToken(world.domain, token) : null;
}
