import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const ajv = new Ajv2020({ strict: false });

describe("the error catalogue", () => {
  it.each(readModel(document).errors)("has an example of $id with valid details", ({
    id,
    value,
    details,
    detailsOptional,
  }) => {
    const { error } = JSON.parse(JSON.stringify(value));
    expect(error.id).toBe(id);
    if (details === undefined) {
      expect(error.details).toBeUndefined();
    } else if (error.details === undefined) {
      expect(detailsOptional).toBe(true);
    } else {
      const components = "components" in document ? document.components : {};
      const validate = ajv.compile({ ...details, components });
      validate(error.details);
      expect(validate.errors).toBeNull();
    }
  });
});
