/** The value of a recording that may be anything; it stays in place, since nobody knows what to put there. */
export const ANY = "{{any}}";

/** The moment at which every story takes place, in seconds. */
const NOW = 1_767_225_600;

/** Tokens are text of letters and digits, a few hundred of them. */
const token = (name: string) => `MDAy${Buffer.from(name).toString("hex")}`.padEnd(300, "0");

/** Ids are 32 hexadecimal digits. */
const id = (name: string) => Buffer.from(name).toString("hex").padEnd(32, "0");

/** What everybody finds in the world of a story. */
const world: ReadonlyMap<string, string> = new Map([
  ["ada", "593ed8e0a91bd37bfc5cd5ae1b0f6e03"],
  ["bob", "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab"],
  ["cid", "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1"],
  ["p1", id("p1")],
  ["space", id("space")],
  ["group", id("group")],
  ["p1Token", token("p1")],
  ["domain", "onezone.example.com"],
]);

/** Values for the names of a story: those of its world, and those that its steps save, made up from where they came. */
export function storyNames(saves: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  const saved = saves.flatMap(Object.entries<string>);
  return new Map([
    ...world,
    ...saved.map(([name, from]): [string, string] => [name, /token$/i.test(from) ? token(name) : id(name)]),
  ]);
}

/**
 * Puts values in the place of placeholders, in keys too; `{{any}}` stays.
 *
 * @throws {Error} where a placeholder uses a name that has no value
 */
export function resolvePlaceholders(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return resolveWhole(value, names);
  if (Array.isArray(value)) return value.map((item) => resolvePlaceholders(item, names));
  if (value === null || typeof value !== "object") return value;
  if ("{{unordered}}" in value) return resolvePlaceholders(value["{{unordered}}"], names);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [resolveText(key, names), resolvePlaceholders(item, names)]),
  );
}

/** A moment is a number where it is the whole value, and digits inside a text. */
function resolveWhole(text: string, names: ReadonlyMap<string, string>): string | number {
  const now = /^\{\{now([+-]\d+)?\}\}$/.exec(text);
  return now ? moment(now[1]) : resolveText(text, names);
}

function resolveText(text: string, names: ReadonlyMap<string, string>): string {
  // Other text in double braces, as in the templates of handle services, is no placeholder.
  return text.replaceAll(/\{\{(\w+)(?::([^{}]*)|([+-]\d+))?\}\}/g, (whole, word, argument, shift) => {
    if (whole === ANY) return whole;
    if (word === "now") return String(moment(shift));
    if (argument !== undefined) return resolveFunction(word, argument, names);
    return named(word, names);
  });
}

function resolveFunction(word: string, argument: string, names: ReadonlyMap<string, string>): string {
  switch (word) {
    case "iso":
      return new Date(moment(argument.slice("now".length)) * 1000).toISOString().replace(".000", "");
    case "repeat": {
      const [text = "", times] = argument.split(":");
      return text.repeat(Number(times));
    }
    case "base64":
      return Buffer.from(argument).toString("base64");
    case "b64path": {
      const path = argument.replaceAll(/<(\w+)>/g, (_, name) => named(name, names));
      return Buffer.from(path).toString("base64");
    }
    case "flip":
      return named(argument, names).replace(/0$/, "1");
    default:
      throw new Error(`{{${word}:${argument}}}: there is no placeholder of the form {{${word}:…}}`);
  }
}

function moment(shift: string | undefined): number {
  return NOW + Number(shift ?? 0);
}

function named(name: string, names: ReadonlyMap<string, string>): string {
  const value = names.get(name);
  if (value === undefined) throw new Error(`{{${name}}}: no step saves a value of this name`);
  return value;
}
