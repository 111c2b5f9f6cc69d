import { textPatterns } from "../generated/text-patterns.ts";

/** A rule of the server for a kind of text. */
export interface TextRule {
  test(text: string): boolean;
  /** The pattern for JSON Schema. If the rule limits the number of bytes, the pattern is less strict. */
  readonly pattern: string;
  /** The rule in words, after "must". */
  readonly must: string;
  /** Returns a suggestion for an invalid text, if there is one. */
  readonly correct?: (text: string) => string | undefined;
  /** Whether the text is a secret that messages must not show. */
  readonly isSecret?: boolean;
}

function rule(form: RegExp, must: string, more: Partial<TextRule> = {}): TextRule {
  return { test: (text) => form.test(text), pattern: form.source, must, ...more };
}

/** The name of a rule. */
export type TextRuleName =
  | "name"
  | "fullName"
  | "username"
  | "password"
  | "domain"
  | "id"
  | "email"
  | "ipv4"
  | "tokenPart"
  | "notEmpty"
  | "endpoint"
  | "any"
  | "secret";

/** The rules of texts in seeds and requests. As on the server, a name can end with a line break. */
export const textRules: Readonly<Record<TextRuleName, TextRule>> = {
  /** The name of a token, a group, a space, … */
  name: rule(
    textPatterns.Name,
    'consist of 2 to 128 letters, digits, "_", "(" and ")"; "-", "." and spaces only inside',
  ),
  fullName: rule(
    textPatterns.FullName,
    'consist of 2 to 128 letters and digits; "-", ",", "\'" and spaces only inside, "." not at its start',
  ),
  username: rule(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,30}[A-Za-z0-9]\n?$/,
    'consist of 2 to 32 letters a-z or A-Z and digits; ".", "_" and "-" only inside',
  ),
  // A text of 8 bytes has at least two characters, because a character has at most four bytes.
  password: rule(/^[\s\S]{2}/u, "have at least 8 bytes", {
    test: (text) => new TextEncoder().encode(text).length >= 8,
    isSecret: true,
  }),
  /** A host name. */
  domain: rule(
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/,
    "be a host name of at most 253 lower-case letters a-z, digits, hyphens and dots",
    { correct: hostNameOf },
  ),
  /** The server creates ids of hexadecimal digits, but accepts other existing ids. */
  id: rule(/^[A-Za-z0-9_-]{1,128}$/, 'consist of 1 to 128 letters a-z or A-Z, digits, "_" and "-"'),
  email: rule(/^[^\s@]+@[^\s@]+$/, "be an email address"),
  ipv4: rule(/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/, "be an IPv4 address"),
  /** The id of a session or target in a token. */
  tokenPart: rule(/^[^/:]+$/, 'be an id, without "/" and ":"'),
  /** The address of a backend. In requests, a space or slash at its end is removed. */
  endpoint: rule(/^[\s\S]/, "not be empty"),
  notEmpty: rule(/^[\s\S]/, "not be empty"),
  any: rule(/^/, "be text"),
  secret: rule(/^[\s\S]/, "not be empty", { isSecret: true }),
};

/** Returns the ASCII form of an internationalized host name; undefined if it has none. */
function hostNameOf(text: string): string | undefined {
  try {
    return new URL(`http://${text.trim()}`).hostname;
  } catch {
    return undefined;
  }
}

/** Returns a name in a form that is valid in a host name; a part of the id if the name has no valid characters. */
export function labelOf(name: string, id: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ["provider", id.slice(0, 8).toLowerCase()];
  return words
    .join("-")
    .slice(0, 60)
    .replace(/(?<![^a-z0-9])[^a-z0-9]+$/, "");
}
