import { format, validate } from "@cfworker/json-schema";
import { locate } from "@onezone/model";

// `url` is not a format of JSON Schema, and the pattern of the validator for it takes exponential time.
delete format.url;

/** Whether a JSON value is valid against a JSON Schema (2020-12) of one document. */
export type IsValid = (schema: unknown, value: unknown) => boolean;

/**
 * Returns a validator for the schemas of a document, which is not changed. It interprets schemas instead of generating code,
 * so that it also runs under a strict Content Security Policy.
 */
export function createIsValid(document: object): IsValid {
  const targets = new Map<string, object | boolean>();
  /** The schemas by the text of the references to them. If a reference cannot be resolved, its schema allows any value. */
  const lookup = new Proxy(
    {},
    {
      get(_, name) {
        const reference = String(name);
        const target = targets.get(reference) ?? asSchema(locate(document, reference));
        targets.set(reference, target);
        return target;
      },
    },
  );
  return (schema, value) => validate(value, asSchema(schema), "2020-12", lookup).valid;
}

function asSchema(value: unknown): object | boolean {
  return typeof value === "object" && value !== null ? value : value !== false;
}
