import { Ajv2020 } from "ajv/dist/2020.js";
import type { Names } from "../story-placeholders.ts";

/** The users and entities of a server, by the names in the stories: the response of a mock's `GET /__mock/world`. */
export interface World {
  readonly domain: string;
  readonly users?: Readonly<Record<string, Person>>;
  readonly providers?: Readonly<Record<string, { readonly id: string; readonly token?: string }>>;
  readonly spaces?: Readonly<Record<string, { readonly id: string }>>;
  readonly groups?: Readonly<Record<string, { readonly id: string }>>;
}

/** A user and its credentials. */
export interface Person {
  readonly id: string;
  readonly username?: string;
  readonly password?: string;
  /** An access token; used if there is no password. */
  readonly token?: string;
}

const text = { type: "string", minLength: 1 };
const named = (properties: object) => ({
  type: "object",
  additionalProperties: { type: "object", required: ["id"], properties: { id: text, ...properties } },
});

const ajv = new Ajv2020();
const isWorld = ajv.compile<World>({
  type: "object",
  required: ["domain"],
  properties: {
    domain: text,
    users: named({ username: text, password: text, token: text }),
    providers: named({ token: text }),
    spaces: named({}),
    groups: named({}),
  },
});

/**
 * Checks that a JSON value is a world, and returns it.
 *
 * @param from the source of the value, for the message
 * @throws {Error} that names the invalid parts
 */
export function asWorld(value: unknown, from: string): World {
  if (isWorld(value)) return value;
  throw new Error(`${from} is not a world: ${ajv.errorsText(isWorld.errors, { dataVar: "it" })}.`);
}

/** Returns the names that a story can use, with their values in a world. */
export function worldNames({ domain, users, providers, spaces, groups }: World, now: number): Names {
  const values: readonly (readonly [string, string | undefined])[] = [
    ["domain", domain],
    ...Object.entries(users ?? {}).map(([name, { id }]) => [name, id] as const),
    ["p1", providers?.p1?.id],
    ["p1Token", providers?.p1?.token],
    ["space", spaces?.["My experiment"]?.id],
    ["group", groups?.["Bob group"]?.id],
  ];
  return { now, values: new Map(values.filter(([, value]) => value !== undefined)) };
}
