import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { defaultSeed } from "../src/world/default-seed.ts";
import { seedSchema } from "../src/world/seed-schema.ts";
import { validateSeed } from "../src/world/validate-seed.ts";
import { wrongSeeds } from "./wrong-seeds.ts";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(seedSchema());

function errorsOf(seed: unknown) {
  validate(seed);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Problems that a schema cannot detect: references, uniqueness, bytes of UTF-8, caveats, and values that are not JSON. */
const beyondSchema =
  /refers to|has the same|twice|8 bytes|is not a caveat|must be JSON|belongs to invite tokens|because this invite type|a map|needs the field "invitation"/;

describe("the JSON Schema of seeds", () => {
  it("accepts the default seed, a snapshot and the examples of the README", async () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const examples = [...readme.matchAll(/```yaml\n(?<yaml>.*?)```/gs)].map(({ groups }) =>
      load(groups?.yaml ?? ""),
    );
    expect(examples).not.toEqual([]);
    for (const seed of [defaultSeed, (await createMock()).snapshot(), ...examples])
      expect(errorsOf(seed)).toEqual([]);
  });

  it("accepts every seed that the mock accepts", () => {
    const name = fc.constantFrom("ab", "a_b", "A b", "(x)", "żółw-1.5", "-");
    const privileges = fc.constantFrom("all", [], ["space_view"], ["group_view"], "some");
    const members = fc.dictionary(fc.constantFrom("ab", "a_b"), privileges);
    const entity = fc.record({ name, users: members, type: fc.constant("team") }, { requiredKeys: ["name"] });
    const user = fc.record({ username: name, fullName: name, password: fc.string() }, { requiredKeys: [] });
    const few = { maxLength: 2 };
    const lists = {
      users: fc.array(user, few),
      groups: fc.array(entity, few),
      spaces: fc.array(entity, few),
    };
    let accepted = 0;
    fc.assert(
      fc.property(fc.record(lists, { requiredKeys: [] }), (seed) => {
        try {
          validateSeed(seed);
        } catch {
          return;
        }
        accepted += 1;
        expect(errorsOf(seed)).toEqual([]);
      }),
      { seed: 1, numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it.each(
    wrongSeeds.filter(([title, , message]) => !beyondSchema.test(title + message)),
  )("refuses %s", (_, seed) => {
    expect(errorsOf(seed)).not.toEqual([]);
  });
});
