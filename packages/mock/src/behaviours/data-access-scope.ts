import type { JsonObject } from "../json.ts";
import { spacesOf } from "../tokens/caveats/data.ts";
import { providersOf } from "../tokens/caveats/service.ts";
import type { Store } from "../world/store.ts";
import type { Provider } from "../world/world-state.ts";

/** The response of `inferAccessTokenScope`; see the API description. */
interface DataAccessScope {
  readonly readonly: boolean;
  readonly spaces: Readonly<Record<string, { readonly name: string; readonly supports: Supports }>>;
  readonly providers: Readonly<Record<string, Pick<Provider, "name" | "domain" | "version" | "online">>>;
}

type Supports = Readonly<Record<string, { readonly readonly: boolean }>>;

/** Returns the spaces that an access token of a user can access, and the Oneproviders that provide the access. */
export function dataAccessScope(
  world: Store,
  userId: string,
  caveats: readonly JsonObject[],
): DataAccessScope {
  const spaceLimits = caveats.flatMap((caveat) => spacesOf(caveat) ?? []);
  const providerLimits = caveats.flatMap((caveat) => providersOf(caveat) ?? []);
  const spaces = [...world.membership.entitiesOf("space", "user", userId)].flatMap((id) => {
    const space = world.get("space", id);
    return space && spaceLimits.every((ids) => ids.has(id)) ? [space] : [];
  });
  const supportersOf = (spaceId: string) => [...world.edgesTo("space.supports", spaceId).keys()];
  const supporters = new Set(
    spaces.flatMap(({ id }) => supportersOf(id)).filter((id) => providerLimits.every((ids) => ids.has(id))),
  );
  const supportsOf = (spaceId: string) =>
    // The storages of a support determine whether it is read-only. Caveats do not change this.
    supportersOf(spaceId).flatMap((id) => (supporters.has(id) ? [[id, { readonly: false }]] : []));
  const providers = [...supporters].flatMap((id) => world.get("provider", id) ?? []);
  return {
    readonly: caveats.some(({ type }) => type === "data.readonly"),
    spaces: Object.fromEntries(
      spaces.map(({ id, name }) => [id, { name, supports: Object.fromEntries(supportsOf(id)) }]),
    ),
    providers: Object.fromEntries(
      providers.map(({ id, name, domain, version, online }) => [id, { name, domain, version, online }]),
    ),
  };
}
