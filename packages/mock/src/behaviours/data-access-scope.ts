import type { JsonObject } from "../json.ts";
import { spacesOf } from "../tokens/caveats/data.ts";
import { providersOf } from "../tokens/caveats/service.ts";
import type { Provider } from "../world/state.ts";
import type { World } from "../world/world.ts";

/** See the response of `inferAccessTokenScope` in the API description. */
interface DataAccessScope {
  readonly readonly: boolean;
  readonly spaces: Readonly<Record<string, { readonly name: string; readonly supports: Supports }>>;
  readonly providers: Readonly<Record<string, Pick<Provider, "name" | "domain" | "version" | "online">>>;
}

type Supports = Readonly<Record<string, { readonly readonly: boolean }>>;

/** Returns the spaces that an access token of a user gives access to, and the Oneproviders through which it does. */
export function dataAccessScope(
  world: World,
  userId: string,
  caveats: readonly JsonObject[],
): DataAccessScope {
  const spaceLimits = caveats.flatMap((caveat) => spacesOf(caveat) ?? []);
  const providerLimits = caveats.flatMap((caveat) => providersOf(caveat) ?? []);
  const spaces = [...world.spaces.values()].filter(
    (space) => world.isMember(space, userId) && spaceLimits.every((ids) => ids.has(space.id)),
  );
  const supporters = new Set(
    spaces
      .flatMap(({ supports }) => Object.keys(supports))
      .filter((id) => providerLimits.every((ids) => ids.has(id))),
  );
  return {
    readonly: caveats.some(({ type }) => type === "data.readonly"),
    spaces: Object.fromEntries(
      spaces.map(({ id, name, supports }) => [
        id,
        {
          name,
          // Whether a support is read-only is a matter of its storages, which no caveat changes.
          supports: Object.fromEntries(
            Object.keys(supports).flatMap((provider) =>
              supporters.has(provider) ? [[provider, { readonly: false }]] : [],
            ),
          ),
        },
      ]),
    ),
    providers: Object.fromEntries(
      [...supporters].flatMap((id) => {
        const provider = world.providers.get(id);
        if (provider === undefined) return [];
        const { name, domain, version, online } = provider;
        return [[id, { name, domain, version, online }]];
      }),
    ),
  };
}
