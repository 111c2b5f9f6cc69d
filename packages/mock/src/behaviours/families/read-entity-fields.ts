import { OnezoneError } from "../../errors/onezone-error.ts";
import type { JsonObject } from "../../json.ts";
import { type EntityType, type EntityTypeRow, entityTypes } from "../../world/entity-types.ts";
import type { Field } from "../../world/field-types.ts";
import { allSpaceTags } from "../../world/space-tags.ts";
import { textRules } from "../../world/text-rules.ts";
import * as field from "../body-field-readers.ts";

/**
 * Reads the fields of an entity from a body, as the table of entity types defines them. Reads required fields first.
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
    [...required, ...given].map((key) => [key, field.required(body, key, reader(fields[key]))]),
  );
}

/** Returns the function that reads a field of an entity from a body. */
function reader(row: Field | undefined): field.Read<unknown> {
  switch (row?.kind) {
    case undefined:
      // The server reads a key that is not a field, but does not store it.
      return field.text;
    case "text":
      if (row.rule === "any") return textUpTo(row.limit);
      return (
        { notEmpty: field.nonEmptyText, endpoint, email, name: field.name }[String(row.rule)] ?? field.text
      );
    case "boolean":
      return field.boolean;
    case "oneOf":
      return field.oneOf(...row.values);
    case "number":
      return field.numberIn(row.min, row.max);
    case "tags":
      return field.listFrom(allSpaceTags);
    case "json":
      return row.notEmpty ? nonEmptyObject : field.object;
    default:
      return field.object;
  }
}

const nonEmptyObject: field.Read<JsonObject> = (value, key) => {
  const json = field.object(value, key);
  if (Object.keys(json).length === 0) throw new OnezoneError("badValueEmpty", { key });
  return json;
};

/** Returns a function that reads text with a maximum length. Null becomes the empty text. */
export function textUpTo(limit: number = Number.POSITIVE_INFINITY): field.Read<string> {
  return (value, key) => {
    const text = field.text(value, key) ?? "";
    if ([...text].length > limit) throw new OnezoneError("badValueTextTooLarge", { key, limit });
    return text;
  };
}

const endpoint: field.Read<string> = (value, key) => field.nonEmptyText(value, key).replace(/ |\/$/, "");

/** Reads an email address. */
export const email: field.Read<string> = field.formed(textRules.email, "badValueEmail");
