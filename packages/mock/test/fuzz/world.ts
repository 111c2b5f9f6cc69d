/** What `GET /__mock/world` answers: ids and credentials that requests can be made of. */
export interface FuzzWorld {
  readonly users: Readonly<
    Record<
      string,
      { readonly id: string; readonly username: string; readonly password: string; readonly token: string }
    >
  >;
  readonly providers: Readonly<Record<string, { readonly id: string; readonly token: string }>>;
  readonly spaces: Readonly<Record<string, { readonly id: string }>>;
  readonly groups: Readonly<Record<string, { readonly id: string }>>;
}

/** Every id of the world. */
export function idsOf({ users, providers, spaces, groups }: FuzzWorld): string[] {
  return [users, providers, spaces, groups].flatMap((things) => Object.values(things).map(({ id }) => id));
}

/** Every token of the world. */
export function tokensOf({ users, providers }: FuzzWorld): string[] {
  return [users, providers].flatMap((things) => Object.values(things).map(({ token }) => token));
}

/** Whether a value is a world, as far as a look at its parts can tell. */
export function isFuzzWorld(value: unknown): value is FuzzWorld {
  const parts = ["users", "providers", "spaces", "groups"];
  return typeof value === "object" && value !== null && parts.every((part) => part in value);
}
