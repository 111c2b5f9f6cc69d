import { ANY } from "../story-placeholders.ts";

/** Whether a value matches an expected text. Inside a text, `{{any}}` matches any text; alone, it matches any value but null. */
export function matchesText(expected: string, value: unknown): boolean {
  if (expected === ANY) return value !== null && value !== undefined;
  if (typeof value !== "string" || !expected.includes(ANY)) return expected === value;
  const parts = expected.split(ANY).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "s").test(value);
}
