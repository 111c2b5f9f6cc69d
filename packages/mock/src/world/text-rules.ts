import { domainToASCII } from "node:url";

/** What texts of one kind must be: the rule by which the server checks them. */
export interface TextRule {
  test(text: string): boolean;
  /** The rule in words, behind "must". */
  readonly must: string;
  /** What the text should be instead, if that is clear. */
  readonly correct?: (text: string) => string;
  /** Whether such a text must not be shown. */
  readonly isSecret?: boolean;
}

function rule(form: RegExp, must: string): TextRule {
  return { test: (text) => form.test(text), must };
}

/** The name of a token, a group, a space, … A line break at its end slips through, here and in the next two. */
export const NAME: TextRule = rule(
  /^[\p{L}\p{N}_()][\p{L}\p{N}_().\- ]{0,126}[\p{L}\p{N}_()]\n?$/u,
  'consist of 2 to 128 letters, digits, "_", "(" and ")"; "-", "." and spaces only inside',
);

/** The full name of a user. */
export const FULL_NAME: TextRule = rule(
  /^[\p{L}\p{N}][\p{L}\p{N}\-.,' ]{0,126}[\p{L}\p{N}.]\n?$/u,
  'consist of 2 to 128 letters and digits; "-", ",", "\'" and spaces only inside, "." not at its start',
);

/** The name with which a user signs in. */
export const USERNAME: TextRule = rule(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,30}[A-Za-z0-9]\n?$/,
  'consist of 2 to 32 letters a-z or A-Z and digits; ".", "_" and "-" only inside',
);

/** A password. */
export const PASSWORD: TextRule = {
  test: (text) => Buffer.byteLength(text) >= 8,
  must: "have at least 8 bytes",
  isSecret: true,
};

/** A host name. */
export const DOMAIN: TextRule = {
  test: (text) =>
    text.length <= 253 &&
    text.split(".").every((label) => label.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)),
  must: "be a host name of at most 253 lower-case letters a-z, digits, hyphens and dots",
  correct: (text) => domainToASCII(text.trim()),
};

/** An id. The server makes ids of hexadecimal digits, and takes others that it knows. */
export const ID: TextRule = rule(
  /^[A-Za-z0-9_-]{1,128}$/,
  'consist of 1 to 128 letters a-z or A-Z, digits, "_" and "-"',
);

/** An address of electronic mail. */
export const EMAIL: TextRule = rule(/^[^\s@]+@[^\s@]+$/, "be an email address");

/** Any text but an empty one. */
export const NOT_EMPTY: TextRule = rule(/^./s, "not be empty");

/** Any text. */
export const ANY: TextRule = rule(/^/, "be text");

/** The secret of tokens. */
export const SECRET: TextRule = { ...NOT_EMPTY, isSecret: true };
