import { asNode, isNode, type Node, type Operation, targetOf } from "@onezone/model";
import { OnezoneError, tooDeep } from "../errors/onezone-error.ts";
import { isTooDeep, type Json, type JsonObject } from "../json.ts";
import { createIsValid } from "./json-schema-validator.ts";

/** Returns the error of Onezone for a body that does not match the operation's schema; undefined if the body is valid. */
export type BodyFault = (operation: Operation, body: JsonObject) => OnezoneError | undefined;

/** The errors for a value of the wrong type, by the required type. */
const typeErrors = new Map<
  unknown,
  "badValueString" | "badValueBoolean" | "badValueInteger" | "badValueJSON" | "badValueListOfStrings"
>([
  ["string", "badValueString"],
  ["boolean", "badValueBoolean"],
  ["integer", "badValueInteger"],
  ["object", "badValueJSON"],
  ["array", "badValueListOfStrings"],
]);

/** Reports problems in the order of the server: missing fields first, then the fields in alphabetical order. */
export function createBodyFault(document: object): BodyFault {
  const isValid = createIsValid(document);

  /** Returns all schemas that apply to the value. If a schema has alternatives, only the best match applies. */
  function applicable(schema: unknown, value: unknown): Node[] {
    const node = asNode(schema);
    const conditional = node.if === undefined ? [] : [isValid(node.if, value) ? node.then : node.else];
    const alternatives = [node.anyOf, node.oneOf].map((branches) => meant(asList(branches), value));
    const parts = [targetOf(document, node), ...asList(node.allOf), ...alternatives, ...conditional];
    return [node, ...parts.filter(isNode).flatMap((part) => applicable(part, value))];
  }

  function meant(branches: readonly unknown[], value: unknown): unknown {
    const possible = branches.filter((branch) => hasConstants(branch, value));
    const hasType = (branch: unknown) =>
      applicable(branch, value).every(({ type }) => type === undefined || isValid({ type }, value));
    return possible.find((branch) => isValid(branch, value)) ?? possible.find(hasType) ?? possible[0];
  }

  /** Whether the value matches the `const` properties of the schema. */
  function hasConstants(schema: unknown, value: unknown): boolean {
    const { const: constant, properties, allOf } = asNode(schema);
    if (constant !== undefined && !isValid({ const: constant }, value)) return false;
    const parts = [targetOf(document, schema), ...asList(allOf)];
    if (!parts.every((part) => part === undefined || hasConstants(part, value))) return false;
    return Object.entries(isNode(value) ? asNode(properties) : {}).every(
      ([name, member]) => !Object.hasOwn(asNode(value), name) || hasConstants(member, asNode(value)[name]),
    );
  }

  function objectError(schemas: readonly Node[], body: JsonObject): OnezoneError {
    const has = (name: string) => Object.hasOwn(body, name);
    const required = schemas.flatMap((schema) => asList(schema.required)).map(String);
    const [missing] = required.filter((name) => !has(name)).sort();
    if (missing !== undefined) return new OnezoneError("missingRequiredValue", { key: missing });
    const members = schemas.flatMap(({ properties }) => Object.entries(asNode(properties)));
    const isTooSmall = schemas.some(({ minProperties = 0 }) => !isValid({ minProperties }, body));
    if (isTooSmall)
      return new OnezoneError("missingAtLeastOneValue", {
        keys: [...new Set(members.map(([name]) => name))],
      });
    const [wrong] = members
      .filter(([name, member]) => has(name) && !isValid(member, body[name]))
      .sort(([one], [other]) => (one < other ? -1 : 1));
    if (wrong === undefined) return new OnezoneError("malformedData", {});
    const [key, member] = wrong;
    return valueError(key, applicable(member, body[key]), body[key]);
  }

  function valueError(key: string, schemas: readonly Node[], value: Json | undefined): OnezoneError {
    const stated = (keyword: string) => schemas.find((schema) => schema[keyword] !== undefined)?.[keyword];
    const breaks = (keyword: string) =>
      schemas.some(
        (schema) => schema[keyword] !== undefined && !isValid({ [keyword]: schema[keyword] }, value),
      );
    const low = stated("minimum");
    const high = stated("maximum");
    if (breaks("type")) {
      const [type] = [stated("type")].flat().filter((each) => each !== "null");
      return new OnezoneError(typeErrors.get(type) ?? "badData", { key });
    }
    if (breaks("enum"))
      return new OnezoneError("badValueNotAllowed", { key, allowed: asList(stated("enum")).map(String) });
    if (breaks("minLength") && value === "") return new OnezoneError("badValueEmpty", { key });
    if (breaks("maxLength"))
      return new OnezoneError("badValueTextTooLarge", { key, limit: Number(stated("maxLength")) });
    if (breaks("minimum") && high === undefined)
      return new OnezoneError("badValueTooLow", { key, limit: Number(low) });
    if (breaks("minimum") || (breaks("maximum") && low !== undefined))
      return new OnezoneError("badValueNotInRange", { key, low: Number(low), high: Number(high) });
    return Array.isArray(value)
      ? listError(key, stated("items"), value)
      : new OnezoneError("badData", { key });
  }

  function listError(key: string, items: unknown, values: readonly Json[]): OnezoneError {
    const wrong = values.find((value) => !isValid(items ?? true, value));
    const { type, enum: allowed } = Object.assign({}, ...applicable(items, wrong)) as Node;
    if (wrong === undefined || type !== "string") return new OnezoneError("badData", { key });
    return allowed
      ? new OnezoneError("badValueListNotAllowed", { key, allowed: asList(allowed).map(String) })
      : new OnezoneError("badValueListOfStrings", { key });
  }

  return guarded((operation, body) => {
    const schema = operation.requestBody?.content.schema;
    if (schema === undefined || isValid(schema, body)) return undefined;
    const error = objectError(applicable(schema, body), body);
    const { key, keys } = error.body.details ?? {};
    const [name = Object.keys(body)[0]] = [key, ...asList(keys)].filter((each) => each !== undefined);
    const others = [
      ...(name === undefined ? [] : [new OnezoneError("badData", { key: String(name) })]),
      new OnezoneError("malformedData", {}),
    ];
    return [error, ...others].find(({ body: { id } }) => operation.errorIds.includes(id)) ?? error;
  });
}

/** Returns a check that refuses a body if the stack overflows, because recursive schemas are checked recursively. */
function guarded(fault: BodyFault): BodyFault {
  return (operation, body) => {
    try {
      return fault(operation, body);
    } catch (error) {
      const deep = Object.keys(body).find((key) => isTooDeep(body[key], 100));
      if (!(error instanceof RangeError) || deep === undefined) throw error;
      return tooDeep(deep, "too deeply to be checked");
    }
  };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
