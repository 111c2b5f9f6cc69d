import { pointerTo } from "@onezone/model";
import { ANY, type Names, resolvePlaceholders, resolveText, UNORDERED } from "../story-placeholders.ts";
import type { Difference } from "./difference.ts";
import { matchesText } from "./text-match.ts";

/** The lists that are compared without their order, in addition to those that a story marks. */
export type FreeLists = "none" | "names and references";

/**
 * Compares a JSON value with the expectation of a story. The keys of objects can be in any order.
 *
 * @param expected may contain placeholders: `{{any}}` matches any value but null and, inside a text, any text
 * @param received undefined if nothing was received
 * @param freeLists `names and references`: lists of strings, and of objects with a type and an id, can have any order
 * @throws {UnknownName} if a placeholder uses a name without a value
 */
export function bodyDifferences(
  expected: unknown,
  received: unknown,
  names: Names,
  freeLists: FreeLists,
): Difference[] {
  const compare = (wanted: unknown, value: unknown, at: string): Difference[] => {
    if (typeof wanted === "string") {
      const resolved = resolvePlaceholders(wanted, names);
      if (isObject(resolved)) return compare(resolved, value, at);
      const same = typeof resolved === "string" ? matchesText(resolved, value) : resolved === value;
      return same ? [] : [difference(at, resolved, value)];
    }
    if (Array.isArray(wanted)) {
      const free = freeLists !== "none" && wanted.every(isNameOrReference);
      return free ? compareSets(wanted, value, at) : compareLists(wanted, value, at);
    }
    if (!isObject(wanted)) return wanted === value ? [] : [difference(at, wanted, value)];
    const set = wanted[UNORDERED];
    return Array.isArray(set) ? compareSets(set, value, at) : compareObjects(wanted, value, at);
  };

  const compareObjects = (wanted: object, value: unknown, at: string) => {
    if (!isObject(value) || Array.isArray(value)) return [difference(at, shown(wanted), value)];
    const members = new Map(Object.entries(wanted).map(([key, item]) => [resolveText(key, names), item]));
    return [
      ...[...members].flatMap(([key, item]) =>
        Object.hasOwn(value, key)
          ? compare(item, value[key], pointerTo(at, key))
          : [difference(pointerTo(at, key), shown(item), undefined)],
      ),
      ...Object.entries(value)
        .filter(([key]) => !members.has(key))
        .map(([key, item]) => difference(pointerTo(at, key), undefined, item)),
    ];
  };

  const compareLists = (wanted: readonly unknown[], value: unknown, at: string) => {
    if (!Array.isArray(value)) return [difference(at, shown(wanted), value)];
    return [
      ...wanted.flatMap((item, index) =>
        index < value.length
          ? compare(item, value[index], pointerTo(at, index))
          : [difference(pointerTo(at, index), shown(item), undefined)],
      ),
      ...value
        .slice(wanted.length)
        .map((item, index) => difference(pointerTo(at, wanted.length + index), undefined, item)),
    ];
  };

  /** Matches elements without `{{any}}` first, so that `{{any}}` does not match an element that another one needs. */
  const compareSets = (wanted: readonly unknown[], value: unknown, at: string) => {
    if (!Array.isArray(value)) return [difference(at, shown(wanted), value)];
    const left: unknown[] = [...value];
    const missing = wanted
      .toSorted((one, other) => Number(hasAny(one)) - Number(hasAny(other)))
      .filter((item) => {
        const found = left.findIndex((candidate) => compare(item, candidate, "").length === 0);
        if (found >= 0) left.splice(found, 1);
        return found < 0;
      });
    return [
      ...missing.map((item) => difference(`${at}/*`, shown(item), undefined)),
      ...left.map((item) => difference(`${at}/*`, undefined, item)),
    ];
  };

  const shown = (wanted: unknown) => resolvePlaceholders(wanted, names);

  return compare(expected, received, "");
}

function difference(at: string, expected: unknown, received: unknown): Difference {
  return {
    at: at === "" ? "body" : `body ${at}`,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object";
}

function isNameOrReference(item: unknown): boolean {
  return typeof item === "string" || (isObject(item) && Object.keys(item).sort().join() === "id,type");
}

function hasAny(wanted: unknown): boolean {
  return JSON.stringify(wanted).includes(ANY);
}
