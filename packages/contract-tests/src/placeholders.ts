/** The value of a recording that may be anything; it stays in place, since nobody knows what to put there. */
export const ANY = "{{any}}";

/** The only key of an object that stands for a list in any order. */
export const UNORDERED = "{{unordered}}";

/** What the placeholders of a story stand for. */
export interface Names {
  /** The moment at which the story takes place, in seconds since 1970. */
  readonly now: number;
  /** The values by name: texts, and whatever else a step saved. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** A placeholder uses a name that has no value. */
export class UnknownName extends Error {}

/**
 * Puts values in the place of placeholders, in keys too; `{{any}}` stays, and an unordered list becomes a list.
 *
 * @throws {UnknownName} where a placeholder uses a name that has no value
 * @throws {Error} where a placeholder has a form that there is not
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

/** A moment is a number where it is the whole value, and digits inside a text; likewise what was saved keeps its type. */
function resolveWhole(text: string, names: Names): unknown {
  const [, word, shift] = /^\{\{(\w+)([+-]\d+)?\}\}$/.exec(text) ?? [];
  if (word === "now") return moment(names, shift);
  return word !== undefined && text !== ANY ? named(word, names) : resolveText(text, names);
}

/**
 * Puts values in the place of the placeholders in a text; `{{any}}` stays.
 *
 * @throws {UnknownName} where a placeholder uses a name that has no value
 * @throws {Error} where a placeholder has a form that there is not
 */
export function resolveText(text: string, names: Names): string {
  // Other text in double braces, as in the templates of handle services, is no placeholder.
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
      throw new Error(`{{${word}:${argument}}}: there is no placeholder of the form {{${word}:…}}`);
  }
}

/** How many characters at the end of a token may stand for what follows its signature: a line break, and padding. */
const TAIL = 8;

/**
 * A token with another letter in its signature. Escaped Base64 keeps letters as they are and writes all else with digits,
 * so a letter in the place of a letter changes the signature alone.
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
