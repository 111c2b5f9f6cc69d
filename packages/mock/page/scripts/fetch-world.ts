import { ownUrl } from "./own-url.ts";
import { type Actor, type Credentials, selectableActors } from "./selectable-actors.ts";

/** The parts of the mock's world that the page shows. */
export interface World {
  /** The time of the world's clock, in seconds since 1970. */
  readonly now: number;
  readonly isClockRunning: boolean;
  readonly domain: string;
  readonly actors: readonly Actor[];
  /** The spaces and groups. */
  readonly places: readonly {
    readonly kind: "space" | "group";
    readonly name: string;
    readonly id: string;
  }[];
  readonly namedTokens: readonly { readonly id: string; readonly ofUser: boolean }[];
  /** The valid values of `idp` in requests. */
  readonly identityProviders: readonly string[];
}

/** The response of `GET /__mock/world`. */
interface WorldResponse {
  readonly now: number;
  readonly domain: string;
  readonly users?: Readonly<Record<string, Credentials>>;
  readonly providers?: Readonly<Record<string, Credentials>>;
  readonly spaces?: Readonly<Record<string, { readonly id: string }>>;
  readonly groups?: Readonly<Record<string, { readonly id: string }>>;
  readonly namedTokens?: Readonly<Record<string, { readonly subject: { readonly type: string } }>>;
  readonly identityProviders?: readonly string[];
}

/** The response of the mock to a request for its world. */
export interface FetchedWorld {
  /** Undefined if the mock is stateless. */
  readonly world: World | undefined;
  /** Identifies the spec. It changes if the mock serves another spec. */
  readonly spec: string | null;
}

/**
 * Fetches the world of the mock.
 *
 * @throws {Error} if the mock does not respond
 */
export async function fetchWorld(): Promise<FetchedWorld> {
  const response = await fetch(ownUrl("world"));
  const spec = response.headers.get("x-mock-spec");
  return { world: response.status === 404 ? undefined : await readWorld(response, "default"), spec };
}

/** Returns the headers of a request for the world with this name. */
export function worldHeaders(name: string): Record<string, string> {
  return { "content-type": "application/json", ...(name === "default" ? {} : { "x-mock-world": name }) };
}

/**
 * Resets the world with this name, and returns it.
 *
 * @param now the time at which to stop its clock, in seconds since 1970; if undefined, the clock runs
 * @throws {Error} if the mock does not respond, or refuses the request
 */
export async function resetWorld(name: string, now: number | undefined): Promise<World> {
  const headers = worldHeaders(name);
  return readWorld(
    await fetch(ownUrl("reset"), { method: "POST", headers, body: JSON.stringify({ now }) }),
    name,
  );
}

async function readWorld(response: Response, name: string): Promise<World> {
  if (!response.ok) throw new Error(`${response.url} returned ${response.status}.`);
  const clock = await fetch(ownUrl("clock"), { headers: worldHeaders(name) });
  const { runs }: { readonly runs: boolean } = await clock.json();
  const {
    now,
    domain,
    users = {},
    providers = {},
    spaces = {},
    groups = {},
    namedTokens = {},
    identityProviders = [],
  }: WorldResponse = await response.json();
  return {
    now,
    isClockRunning: runs,
    domain,
    actors: selectableActors(users, providers),
    places: [
      ...Object.entries(spaces).map(([name, { id }]) => ({ kind: "space" as const, name, id })),
      ...Object.entries(groups).map(([name, { id }]) => ({ kind: "group" as const, name, id })),
    ],
    namedTokens: Object.entries(namedTokens).map(([id, { subject }]) => ({
      id,
      ofUser: subject.type === "user",
    })),
    identityProviders,
  };
}
