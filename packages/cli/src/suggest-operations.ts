import { nearest } from "@onezone/command-line";
import type { Operation } from "./operation-data.ts";

/** Groups of synonyms. */
const synonyms = [
  ["list", "ls", "all", "get", "show", "read", "fetch", "view", "describe", "details"],
  ["create", "add", "make", "new", "mint", "issue", "generate"],
  ["delete", "remove", "rm", "drop", "destroy", "revoke", "invalidate"],
  ["modify", "update", "change", "edit", "set", "patch", "rename"],
  ["check", "test", "ping", "verify", "validate"],
  ["examine", "inspect", "decode", "parse"],
  ["confine", "restrict", "limit", "attenuate"],
  ["current", "me", "my", "self", "whoami"],
  ["provider", "oneprovider", "op"],
  ["configuration", "config", "settings"],
  ["privilege", "permission", "right"],
];

/**
 * Returns the ids of at most four operations that the user may have meant, the likeliest first. If an id is similar to the
 * name, returns only that id. Otherwise, searches ids and summaries for all words of the name or their synonyms, in any order.
 */
export function suggestOperations(
  name: string,
  words: readonly string[],
  operations: readonly Operation[],
): string[] {
  const ids = operations.map(({ id }) => id);
  const close = nearest(name, ids);
  if (close !== undefined) return [close];

  const plain = words.filter((word) => /^\w+$/.test(word));
  return search([...plain, name], operations) ?? search([name], operations) ?? [];
}

/** Returns undefined if no operation contains all words. */
function search(wanted: readonly string[], operations: readonly Operation[]): string[] | undefined {
  const terms = wanted.flatMap(wordsOf);
  const found = operations.flatMap(({ id, summary }) => {
    const own = wordsOf(id);
    const isIn = (known: readonly string[]) => (term: string) => known.some((word) => word.startsWith(term));
    const matches = terms.every(
      (term) =>
        isIn([...own, ...wordsOf(summary)])(term) || own.some((word) => synonymsOf(term).includes(word)),
    );
    return matches ? [{ id, literal: terms.filter(isIn(own)).length, length: own.length }] : [];
  });
  const most = Math.max(...found.map(({ literal }) => literal));
  const best = found.filter(({ literal }) => literal === most).sort((a, b) => a.length - b.length);
  return terms.length === 0 || best.length === 0 ? undefined : best.slice(0, 4).map(({ id }) => id);
}

function synonymsOf(word: string): string[] {
  return synonyms.filter((group) => group.includes(word)).flat();
}

/** Returns the words of an id or a text, in lower case and the singular. */
function wordsOf(text: string): string[] {
  return (text.match(/[A-Z]?[a-z\d]+|[A-Z]+(?![a-z])/g) ?? []).map((word) =>
    word.toLowerCase().replace(/(?<=\w{2}[^s])s$/, ""),
  );
}
