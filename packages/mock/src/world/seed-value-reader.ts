import { didYouMean } from "@onezone/command-line/did-you-mean";
import { pointerTo } from "@onezone/model";
import { printable } from "../escape-control-characters.ts";
import { isObject as isJsonObject, type Json, type JsonObject } from "../json.ts";
import type { TextRule } from "./text-rules.ts";

/** The members of an object, by name. */
export interface Fields<K extends string> {
  /** Returns the member; undefined if it is missing. */
  optional(key: K): Place | undefined;
  /** Returns the member. If it is missing, reports a fault and returns undefined. */
  required(key: K): Place | undefined;
  /** The names of unknown members, each reported as a fault. */
  readonly unknown: readonly string[];
}

/** The maximum number of reported mistakes. More would not help, and it takes time to find suggestions for them. */
export const MAX_FAULTS = 500;

/** The maximum depth of JSON in a seed. */
const MAX_DEPTH = 1000;

/**
 * A place in a seed, with its value. Each method reads the value as a certain type. If the value is invalid, the method reports a
 * fault, and returns undefined or the valid part.
 */
export class Place {
  readonly value: unknown;
  /** The mistakes in the whole seed. */
  readonly faults: string[];
  readonly #key: string;
  readonly #parent: Place | undefined;

  /** @param key the name of the value in its parent; for the root, its path */
  constructor(value: unknown, key: string, faults: string[], parent?: Place) {
    this.value = value;
    this.faults = faults;
    this.#key = key;
    this.#parent = parent;
  }

  /** JSON Pointer (RFC 6901); empty for the root. */
  get path(): string {
    return this.#parent ? pointerTo(this.#parent.path, this.#key) : this.#key;
  }

  /** Reports a fault, as in `fault('is "x"')`, with an optional hint after the sentence. */
  fault(problem: string, hint?: () => string): undefined {
    if (this.faults.length === MAX_FAULTS) return undefined;
    this.faults.push(printable(`${this.path || "The seed"} ${problem}.${hint?.() ?? ""}`));
    return undefined;
  }

  /** Reports that the value is invalid, as in `must("be true")`. */
  must(rule: string, hint?: () => string): undefined {
    return this.fault(`must ${rule}, got ${show(this.value)}`, hint);
  }

  /** Reads an object with only these members. */
  fields<K extends string>(known: readonly K[]): Fields<K> {
    const members = this.#members() ?? {};
    const names: readonly string[] = known;
    const unknown = Object.keys(members).filter((key) => !names.includes(key));
    for (const key of unknown) {
      this.fault(
        `has the unknown field ${show(key)}`,
        () => didYouMean(key, known) || ` It can have: ${known.join(", ")}.`,
      );
    }
    const optional = (key: K) => (Object.hasOwn(members, key) ? this.#at(key, members[key]) : undefined);
    const isObject = this.#isObject();
    return {
      optional,
      required: (key) => optional(key) ?? (isObject ? this.fault(`needs the field "${key}"`) : undefined),
      unknown: unknown.slice(0, MAX_FAULTS),
    };
  }

  /** Reads an object with any keys. */
  entries(): [string, Place][] {
    return Object.entries(this.#members() ?? {}).map(([key, value]) => [key, this.#at(key, value)]);
  }

  /** Reads a list. */
  list(): Place[] | undefined {
    if (!Array.isArray(this.value)) return this.must("be a list");
    return this.value.map((item: unknown, index) => this.#at(String(index), item));
  }

  text(rule: TextRule): string | undefined {
    const { value } = this;
    if (typeof value !== "string")
      return this.must("be a string", () => (typeof value === "number" ? " In YAML, put it in quotes." : ""));
    if (rule.test(value)) return value;
    if (rule.isSecret) return this.fault(`must ${rule.must}`);
    return this.must(rule.must, () => {
      const correct = rule.correct?.(value);
      return correct && rule.test(correct) ? ` Did you mean "${correct}"?` : "";
    });
  }

  boolean(): boolean | undefined {
    return typeof this.value === "boolean" ? this.value : this.must("be true or false");
  }

  number(min: number, max: number): number | undefined {
    const { value } = this;
    if (typeof value === "number" && value >= min && value <= max) return value;
    return this.must(`be a number from ${min} to ${max}`);
  }

  /** Reads an integer that is at least `min`. */
  integer(min: number = Number.MIN_SAFE_INTEGER): number | undefined {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= min) return value;
    return this.must(min === Number.MIN_SAFE_INTEGER ? "be an integer" : `be an integer from ${min}`);
  }

  /** Reads one of these texts. `what` describes them in messages. */
  oneOf<T extends string>(known: readonly T[], what: string): T | undefined {
    const { value } = this;
    const found = known.find((each) => each === value);
    if (found !== undefined) return found;
    return this.must(`be ${what}`, () => {
      const near = typeof value === "string" ? didYouMean(value, known) : "";
      return near || (known.length < 20 ? ` It can be: ${known.join(", ")}.` : "");
    });
  }

  /** Reads a list of these texts, or `all`. Returns each once, in the order of `known`. */
  someOf<T extends string>(known: readonly T[], what: string): T[] {
    if (this.value === "all") return [...known];
    if (!Array.isArray(this.value)) {
      this.must('be a list of privileges or "all"');
      return [];
    }
    const chosen = new Set(this.list()?.map((item) => item.oneOf(known, what)));
    return known.filter((each) => chosen.has(each));
  }

  /** Reads a JSON object. */
  json(): JsonObject | undefined {
    const { value } = this;
    if (!isJson(value, MAX_DEPTH)) return this.fault(`must be JSON that is at most ${MAX_DEPTH} levels deep`);
    return isJsonObject(value) ? value : this.must("be an object");
  }

  #at(key: string, value: unknown): Place {
    return new Place(value, key, this.faults, this);
  }

  #isObject(): boolean {
    // An instance of another class, such as a Map, would lose its contents.
    return Object.prototype.toString.call(this.value) === "[object Object]";
  }

  /** Returns the members that are not undefined. */
  #members(): Readonly<Record<string, unknown>> | undefined {
    const { value } = this;
    if (typeof value !== "object" || value === null || !this.#isObject()) return this.must("be an object");
    const entries: [string, unknown][] = Object.entries(value);
    const present = entries.filter(([, member]) => member !== undefined);
    return present.length === entries.length ? { ...value } : Object.fromEntries(present);
  }
}

function isJson(value: unknown, depth: number): value is Json {
  if (value === null || ["string", "boolean", "number"].includes(typeof value)) return true;
  if (depth === 0 || typeof value !== "object") return false;
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Array]" && kind !== "[object Object]") return false;
  return Object.values(value).every((member) => isJson(member, depth - 1));
}

/** Returns a short text that shows a value in a message. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
