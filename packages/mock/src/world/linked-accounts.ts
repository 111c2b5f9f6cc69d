import { isObject, type JsonObject } from "../json.ts";
import type { Store } from "./store.ts";

/** An account of a user at an identity provider, as in `linkedAccounts` of a seed. Unknown members are absent. */
export interface LinkedAccount extends JsonObject {
  readonly idp: string;
  /** The access token that the identity provider issues for offline access. */
  readonly accessToken?: string;
  /** The time at which the access token expires, in seconds since 1970. */
  readonly expires?: number;
}

/** Returns the accounts of a user. */
export function linkedAccountsOf(world: Store, userId: string): readonly LinkedAccount[] {
  const accounts = Object.entries(world.get("user", userId)?.linkedAccounts ?? {});
  return accounts.flatMap(([idp, account]) => (isObject(account) ? [{ ...account, idp }] : []));
}

/** Returns the identity providers by id, and whether each supports offline access. */
export function identityProvidersOf(world: Store): ReadonlyMap<string, boolean> {
  const accounts = [...world.all("user").keys()].flatMap((id) => linkedAccountsOf(world, id));
  return new Map([["onezone", false], ...accounts.map(({ idp }) => [idp, true] as const)]);
}
