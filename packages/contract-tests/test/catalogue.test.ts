import document from "@onezone/spec/onezone.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

interface Entry {
  readonly value: { readonly error: { readonly id: string; readonly details?: unknown } };
  readonly "x-onezone-error": {
    readonly status: number;
    readonly details?: object;
    readonly detailsOptional?: boolean;
  };
}
const bundle: {
  readonly "x-onezone-errors": object;
  readonly components: { readonly examples: Record<string, Entry> };
} = JSON.parse(JSON.stringify(document));

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(bundle, "bundle");

describe("the catalogue of errors", () => {
  it.each(
    Object.keys(bundle["x-onezone-errors"]),
  )("has an example of %s whose details are as it says", (id) => {
    const { value, "x-onezone-error": error } = bundle.components.examples[id] ?? {};
    const { details } = value?.error ?? {};
    expect(value?.error.id).toBe(id);
    if (error?.details === undefined) {
      expect(details).toBeUndefined();
    } else if (details === undefined) {
      expect(error.detailsOptional).toBe(true);
    } else {
      const validate = ajv.getSchema(`bundle#/components/examples/${id}/x-onezone-error/details`);
      validate?.(details);
      expect(validate?.errors).toBeNull();
    }
  });
});
