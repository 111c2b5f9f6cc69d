import { errors } from "../engine/errors.ts";
import type { JsonObject } from "../engine/message.ts";
import type { OnezoneError } from "../engine/onezone-error.ts";
import type { Violation } from "./prism.ts";

/**
 * The error that the server would answer to a body with these faults: what is missing comes first, then the members in the
 * order of the alphabet.
 */
export function errorOfViolations(
  violations: readonly Violation[],
  body: JsonObject,
): OnezoneError | undefined {
  const missing = violations.flatMap(({ path, code, message }) => {
    const [, name] = (path.length === 1 && code === "required" && /'(.+)'/.exec(message)) || [];
    return name === undefined ? [] : [name];
  });
  const [first] = missing.sort();
  if (first !== undefined) return errors.missingRequiredValue(first);

  const [worst] = violations
    .filter(({ path }) => path[0] === "body" && path.length > 1)
    .sort((a, b) => compare(a.path[1] ?? "", b.path[1] ?? "") || a.path.length - b.path.length);
  if (worst) return errorOf(worst, body);
  return violations.length === 0 ? undefined : errors.malformedData();
}

function errorOf({ path, code, message }: Violation, body: JsonObject): OnezoneError {
  const [, key = ""] = path;
  if (path.length > 2)
    return code === "type" || code === "enum" ? listError(key, message) : errors.badData(key);
  switch (code) {
    case "type":
      return typeError(key, message);
    case "enum":
      return errors.badValueNotAllowed(key, allowedIn(message));
    case "minLength":
      return body[key] === "" ? errors.badValueEmpty(key) : errors.badData(key);
    case "minimum":
      return errors.badValueTooLow(key, Number(/-?\d+(?:\.\d+)?$/.exec(message)?.[0] ?? 0));
    default:
      return errors.badData(key);
  }
}

function typeError(key: string, message: string): OnezoneError {
  const [, types = ""] = /must be ([\w,]+)$/.exec(message) ?? [];
  const [type] = types.split(",").filter((name) => name !== "null");
  switch (type) {
    case "string":
      return errors.badValueString(key);
    case "boolean":
      return errors.badValueBoolean(key);
    case "integer":
      return errors.badValueInteger(key);
    case "object":
      return errors.badValueJSON(key);
    case "array":
      return errors.badValueListOfStrings(key);
    default:
      return errors.badData(key);
  }
}

function listError(key: string, message: string): OnezoneError {
  const allowed = allowedIn(message);
  return allowed.length > 0 ? errors.badValueListNotAllowed(key, allowed) : errors.badValueListOfStrings(key);
}

/** The values that the message lists. */
function allowedIn(message: string): string[] {
  const [, list = ""] = /allowed values: (.+)$/.exec(message) ?? [];
  return list === "" ? [] : list.split(",").map((value) => value.trim());
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
