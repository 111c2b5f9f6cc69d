import type { Json, JsonObject } from "../../json.ts";

/** A kind of caveat: how it is written, and when it holds. The table of them all is `index.ts`. */
export interface CaveatKind {
  /** The `type` in the API. */
  readonly type: string;
  /** What it has in the API besides its type. */
  readonly members: readonly string[];
  /** The caveat in the form that answers show; nothing where the request's form is wrong. */
  readonly read: (json: JsonObject) => JsonObject | undefined;
  /** The caveat as it stands inside of a token. */
  readonly encode: (caveat: JsonObject) => string;
  /** Reads what stands inside of a token; nothing where it is another kind. */
  readonly decode: (text: string) => JsonObject | undefined;
  /** Whether it holds. */
  readonly holds: (caveat: JsonObject, circumstances: Circumstances) => boolean;
  /** What it demands, in the words of the server's errors. */
  readonly describe: (caveat: JsonObject) => string;
}

/** What caveats are checked against. */
export interface Circumstances {
  /** Seconds since 1970. */
  readonly now: number;
  /** The address of whoever uses the token; absent where it is not known. */
  readonly ip?: string;
  /** `rest`, `oneclient` or `graphsync`; `*` where any will do, absent where it is not known. */
  readonly interface?: string;
  /** Whether those about data are let pass: they limit what can be done, but not here. */
  readonly allowData?: boolean;
  /** The service that uses the token, as in `opw-<id>`; absent where any may. */
  readonly service?: string;
  /** Who uses the token: `usr-<id>`, `prv-<id>`, and `grp-<id>` for each group that the user belongs to. */
  readonly consumer: (whitelisted: string) => boolean;
}

/** The items of a list that is not empty and holds only what the check accepts; nothing for anything else. */
export function listOf<T extends Json>(
  json: Json | undefined,
  accepts: (item: Json) => item is T,
): readonly T[] | undefined {
  return Array.isArray(json) && json.length > 0 && json.every(accepts) ? json : undefined;
}

/** The strings of a caveat's list, which is known to hold nothing else. */
export function strings(caveat: JsonObject, member = "whitelist"): readonly string[] {
  const list = caveat[member];
  return Array.isArray(list) ? list.map(String) : [];
}

/** What stands between the items of a list inside of a token. */
export const SEPARATOR = "|";

/** A kind whose caveats are a list of texts called `whitelist`, written as `<key> = a|b`. */
export function whitelistKind(
  kind: Pick<CaveatKind, "type" | "describe"> & {
    /** What stands before the equals sign inside of a token. */
    readonly key: string;
    /** The item in the form that answers show; nothing where it is none. */
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

/** Items as the server's errors list them: 'a or b'. */
export function alternatives(items: readonly unknown[]): string {
  return `'${items.join(" or ")}'`;
}
