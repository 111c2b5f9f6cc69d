import type { JsonObject } from "../json.ts";
import { type TextRuleName, textRules } from "./text-rules.ts";

/** Returns the JSON Schema of a text. */
export function textSchema(rule: TextRuleName, nullable: boolean = false): JsonObject {
  const { pattern, must } = textRules[rule];
  return { type: nullable ? ["string", "null"] : "string", pattern, description: `Must ${must}.` };
}

/** Returns the JSON Schema of a list of privileges, or all. */
export function privilegesSchema(known: readonly string[]): JsonObject {
  return { anyOf: [{ const: "all" }, { type: "array", items: { enum: known } }] };
}

/** Returns the JSON Schema of an object with these members and no others; all are required by default. */
export function objectSchema(
  properties: JsonObject,
  required: readonly string[] = Object.keys(properties),
): JsonObject {
  return { type: "object", properties, required, additionalProperties: false };
}
