import type { Json, JsonObject } from "../../json.ts";

/** A kind of caveat: its formats, and when it is satisfied. `index.ts` lists all kinds. */
export interface CaveatKind {
  /** The `type` in the API. */
  readonly type: string;
  /** The names of its properties in the API, except `type`. */
  readonly members: readonly string[];
  /** Returns the caveat in the format of responses; undefined if the request's format is invalid. */
  readonly read: (json: JsonObject) => JsonObject | undefined;
  /** Returns the text of the caveat inside a token. */
  readonly encode: (caveat: JsonObject) => string;
  /** Parses the text inside a token; returns undefined if it is another kind. */
  readonly decode: (text: string) => JsonObject | undefined;
  /** Returns whether the caveat is satisfied. */
  readonly holds: (caveat: JsonObject, circumstances: Circumstances) => boolean;
  /** Returns its requirement, in the words of the server's errors. */
  readonly describe: (caveat: JsonObject) => string;
}

/** The situation that caveats are checked against. */
export interface Circumstances {
  /** Seconds since 1970. */
  readonly now: number;
  /** The address of the caller that uses the token; absent if it is unknown. */
  readonly ip?: string;
  /** `rest`, `oneclient` or `graphsync`; `*` for any, absent if it is unknown. */
  readonly interface?: string;
  /** Whether caveats about data are allowed. They have no effect in Onezone, only in Oneproviders. */
  readonly allowData?: boolean;
  /** The service that uses the token, as in `opw-<id>`; absent for any service. */
  readonly service?: string;
  /** The consumers that use the token: `usr-<id>`, `prv-<id>`, and `grp-<id>` for each group that the user belongs to. */
  readonly consumer: (whitelisted: string) => boolean;
}

/** Returns the value if it is a non-empty list and all its items are accepted; undefined otherwise. */
export function listOf<T extends Json>(
  json: Json | undefined,
  accepts: (item: Json) => item is T,
): readonly T[] | undefined {
  return Array.isArray(json) && json.length > 0 && json.every(accepts) ? json : undefined;
}

/** Returns the list of a caveat. The list must contain only strings. */
export function strings(caveat: JsonObject, member = "whitelist"): readonly string[] {
  const list = caveat[member];
  return Array.isArray(list) ? list.map(String) : [];
}

/** The separator of list items inside a token. */
export const SEPARATOR = "|";

/** Returns a kind of caveat that contains a list of texts, `whitelist`. Inside a token, it is written as `<key> = a|b`. */
export function whitelistKind(
  kind: Pick<CaveatKind, "type" | "describe"> & {
    /** The key before the equals sign inside a token. */
    readonly key: string;
    /** Returns the item in the format of responses; undefined if it is invalid. */
    readonly item: (text: string) => string | undefined;
    readonly admits: (item: string, circumstances: Circumstances) => boolean;
  },
): CaveatKind {
  const { type, key, item, admits, describe } = kind;
  const readItems = (items: readonly string[] | undefined): JsonObject | undefined => {
    const read = items?.map(item);
    return read?.every((text) => text !== undefined) ? { type, whitelist: read } : undefined;
  };
  return {
    type,
    members: ["whitelist"],
    describe,
    read: ({ whitelist }) => readItems(listOf(whitelist, (text) => typeof text === "string")),
    encode: (caveat) => `${key} = ${strings(caveat).join(SEPARATOR)}`,
    decode: (text) =>
      text.startsWith(`${key} = `) ? readItems(text.slice(key.length + 3).split(SEPARATOR)) : undefined,
    holds: (caveat, circumstances) => strings(caveat).some((text) => admits(text, circumstances)),
  };
}

/** Returns items as the server's errors list them: 'a or b'. */
export function alternatives(items: readonly unknown[]): string {
  return `'${items.join(" or ")}'`;
}
