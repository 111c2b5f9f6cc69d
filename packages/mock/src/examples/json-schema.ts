import { format, validate } from "@cfworker/json-schema";
import { locate } from "@onezone/model";

// No format of JSON Schema, and its pattern takes exponential time.
delete format.url;

/** Whether a value of JSON is valid against a JSON Schema (2020-12) of one document. */
export type IsValid = (schema: unknown, value: unknown) => boolean;

/**
 * Returns a validator for the schemas of a document, which it only reads. It interprets schemas as they stand: nothing is
 * compiled in advance, and no code is generated, so that it runs under a strict Content Security Policy, too.
 */
export function createIsValid(document: object): IsValid {
  const targets = new Map<string, object | boolean>();
  /** The validator looks up references by their text. One that leads nowhere allows everything. */
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
