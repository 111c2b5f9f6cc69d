/** The placeholder for any value. It is not replaced, since its value is unknown. */
export const ANY = "{{any}}";

/** The only key of an object that represents an unordered list. */
export const UNORDERED = "{{unordered}}";

/** The values of the placeholders of a story. */
export interface Names {
  /** The time of the story, in seconds since 1970. */
  readonly now: number;
  /** The values by name: strings, and values of any type that a step saved. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** A placeholder uses a name without a value. */
export class UnknownName extends Error {}

/**
 * Replaces placeholders with their values, also in keys. `{{any}}` is kept; an unordered list becomes a list.
 *
 * @throws {UnknownName} if a placeholder uses a name without a value
 * @throws {Error} if a placeholder has an unknown form
 */
export function resolvePlaceholders(value: unknown, names: Names): unknown {
  if (typeof value === "string") return resolveWhole(value, names);
  if (Array.isArray(value)) return value.map((item) => resolvePlaceholders(item, names));
  if (value === null || typeof value !== "object") return value;
  if (UNORDERED in value) return resolvePlaceholders(value[UNORDERED], names);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [resolveText(key, names), resolvePlaceholders(item, names)]),
  );
}

/** Returns the value of a text that is one placeholder, with its type: `{{now}}` is a number, a saved value is unchanged. */
function resolveWhole(text: string, names: Names): unknown {
  const [, word, shift] = /^\{\{(\w+)([+-]\d+)?\}\}$/.exec(text) ?? [];
  if (word === "now") return moment(names, shift);
  return word !== undefined && text !== ANY ? named(word, names) : resolveText(text, names);
}

/**
 * Replaces the placeholders in a text with their values. `{{any}}` is kept.
 *
 * @throws {UnknownName} if a placeholder uses a name without a value
 * @throws {Error} if a placeholder has an unknown form
 */
export function resolveText(text: string, names: Names): string {
  // Other text in double braces, as in the templates of handle services, is not a placeholder.
  return text.replaceAll(/\{\{(\w+)(?::([^{}]*)|([+-]\d+))?\}\}/g, (whole, word, argument, shift) => {
    if (whole === ANY) return whole;
    if (word === "now") return String(moment(names, shift));
    return argument === undefined ? String(named(word, names)) : resolveFunction(word, argument, names);
  });
}

function resolveFunction(word: string, argument: string, names: Names): string {
  switch (word) {
    case "iso": {
      const seconds = moment(names, argument.slice("now".length));
      return new Date(seconds * 1000).toISOString().replace(".000", "");
    }
    case "repeat": {
      const [text = "", times] = argument.split(":");
      return text.repeat(Number(times));
    }
    case "base64":
      return Buffer.from(argument).toString("base64");
    case "b64path": {
      const path = argument.replaceAll(/<(\w+)>/g, (_, name) => String(named(name, names)));
      return Buffer.from(path).toString("base64");
    }
    case "flip":
      return forged(String(named(argument, names)));
    default:
      throw new Error(`{{${word}:${argument}}}: unknown form of placeholder {{${word}:…}}`);
  }
}

/** The maximum number of characters after the signature at the end of a token: a line break and padding. */
const TAIL = 8;

/**
 * Returns a token with a different letter in its signature. Only a letter is replaced: the escaped Base64 of tokens encodes the
 * other characters with digits.
 */
function forged(token: string): string {
  const [, start = "", letter = "", end = ""] = /^(.*)([A-Za-z])(.*)$/s.exec(token.slice(0, -TAIL)) ?? [];
  return start + (letter === "A" ? "B" : "A") + end + token.slice(-TAIL);
}

function moment({ now }: Names, shift: string | undefined): number {
  return now + Number(shift ?? 0);
}

function named(name: string, { values }: Names): unknown {
  const value = values.get(name);
  if (value === undefined) throw new UnknownName(`{{${name}}}: no step saves a value of this name`);
  return value;
}
