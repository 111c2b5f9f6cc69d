import type { JsonObject } from "../json.ts";
import type { Place } from "./seed-value-reader.ts";

/** Seconds of each unit. */
const units = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

type Unit = keyof typeof units;

/** Matches a time in a seed that is relative to the start of the world: `now`, `now + 1h`, `now-30d`. */
export type RelativeTime = "now" | `now${"+" | "-" | " + " | " - "}${number}${Unit}`;

const form = /^now(?: ?(?<sign>[+-]) ?(?<count>\d{1,9})(?<unit>[smhd]))?$/;

/** The JSON Schema of a time in a seed. */
export const timeSchema: JsonObject = {
  anyOf: [{ type: "integer" }, { type: "string", pattern: form.source }],
  description: "Seconds since 1970, or relative to the start of the world: now, now + 1h, now - 30d.",
};

/** Reads a time of a seed, in seconds since 1970. `now` is the start of the world. */
export function readTime(place: Place, now: number): number | undefined {
  const { value } = place;
  if (typeof value !== "string") return place.integer();
  const { groups } = form.exec(value) ?? {};
  if (groups === undefined && value !== "now")
    return place.must('be an integer or a text like "now + 1h"', () => " Units: s, m, h, d.");
  const { sign = "+", count = "0", unit = "s" } = groups ?? {};
  const seconds = Number(count) * units[unit as Unit];
  return sign === "+" ? now + seconds : now - seconds;
}
