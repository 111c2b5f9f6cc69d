/** A user or Oneprovider of the world whose credential the console can send. */
export interface Actor {
  readonly name: string;
  readonly kind: "user" | "provider";
  readonly id: string;
  /** Undefined if there is no token, or if it is revoked. */
  readonly token: string | undefined;
  /** Users only. Undefined if `token` is undefined. */
  readonly identityToken?: string | undefined;
  /** Users only. Undefined if `token` is undefined. */
  readonly inviteToken?: string | undefined;
  /** Users only. */
  readonly username?: string | undefined;
  /** Only for users with a password. */
  readonly password?: string | undefined;
}

/** The credentials of a user or Oneprovider in the response of `GET /__mock/world`. */
export interface Credentials {
  readonly id: string;
  readonly username?: string;
  readonly password?: string | null;
  readonly token: string | null;
  readonly identityToken?: string | null;
  readonly inviteToken?: string | null;
}

/** The maximum number of users among the actors. Other users are only in the list of entities. */
const actingUsers = 12;

/** Returns the actors that the page offers: the first users, and all Oneproviders. */
export function selectableActors(
  users: Readonly<Record<string, Credentials>>,
  providers: Readonly<Record<string, Credentials>>,
): Actor[] {
  return [
    ...Object.entries(users)
      .slice(0, actingUsers)
      .map(([name, credentials]) => actor(name, "user", credentials)),
    ...Object.entries(providers).map(([name, credentials]) => actor(name, "provider", credentials)),
  ];
}

function actor(name: string, kind: Actor["kind"], credentials: Credentials): Actor {
  const { id, username, password, token, identityToken, inviteToken } = credentials;
  return {
    name,
    kind,
    id,
    username,
    password: password ?? undefined,
    token: token ?? undefined,
    identityToken: identityToken ?? undefined,
    inviteToken: inviteToken ?? undefined,
  };
}
