import { OnezoneError } from "../../errors/onezone-error.ts";
import type { Json, JsonObject } from "../../json.ts";
import { type EntityType, type EntityTypeRow, entityTypes } from "../../world/entity-types.ts";
import type { Field } from "../../world/fields.ts";
import { allSpaceTags } from "../../world/space-tags.ts";
import { textRules } from "../../world/text-rules.ts";
import * as field from "../fields.ts";

/**
 * Reads fields of an entity from a body, by their rows in the table of entity types: first those that are required.
 *
 * @throws {OnezoneError} that names the field
 */
export function readFields(
  type: EntityType,
  body: JsonObject,
  required: readonly string[],
  optional: readonly string[],
): Record<string, unknown> {
  const { fields }: EntityTypeRow = entityTypes[type];
  const given = optional.filter((key) => body[key] !== undefined);
  return Object.fromEntries(
    [...required, ...given].map((key) => [key, readField(fields[key], field.required(body, key), key)]),
  );
}

function readField(row: Field | undefined, value: Json, key: string): unknown {
  switch (row?.kind) {
    case "text":
      if (row.rule === "any") return limited(field.text(value, key) ?? "", key, row.limit);
      if (row.rule === "email") return email(value, key);
      if (row.rule === "notEmpty") return field.nonEmptyText(value, key);
      return field.name(value, key);
    case "boolean":
      return field.boolean(value, key);
    case "oneOf":
      return field.oneOf(value, key, row.values);
    case "number":
      return field.numberIn(value, key, row.min, row.max);
    case "tags":
      return field.listFrom(value, key, allSpaceTags);
    case undefined:
      // A key that is not kept.
      return field.text(value, key);
    default: {
      const json = field.object(value, key);
      const isEmpty = row?.kind === "json" && row.notEmpty && Object.keys(json).length === 0;
      if (isEmpty) throw new OnezoneError("badValueEmpty", { key });
      return json;
    }
  }
}

/** Returns the text. @throws {OnezoneError} badValueTextTooLarge, if it has more characters */
export function limited(text: string, key: string, limit: number = Number.POSITIVE_INFINITY): string {
  if ([...text].length > limit) throw new OnezoneError("badValueTextTooLarge", { key, limit });
  return text;
}

/** Returns a text that is an email address. @throws {OnezoneError} badValueEmail */
export function email(value: Json, key: string): string {
  return field.formedText(value, key, textRules.email, () => new OnezoneError("badValueEmail", {}));
}
