import { describe, expect, it } from "vitest";
import { broken, expectProblem, lint, sound } from "./sound.ts";

/** Returns the valid description, but with another schema of the request body and no access rule about the body. */
const withBody = (schema: string, example: string) =>
  sound
    .replace("type: boolean\n            examples:", () => `${schema}\n            examples:`)
    .replace(/ {8}- user: id\n(?: {10}.*\n)+/, "")
    .replace("value: true", () => `value: ${example}`);

const problemsOf = async (description: string) =>
  (await lint(description)).map(({ ruleId, message }) => `${ruleId}: ${message}`);

describe.concurrent("branches-have-titles", () => {
  it.each([
    "oneOf",
    "anyOf",
  ])("refuses a branch of %s that has neither a title nor a name", async (keyword) => {
    const [problem, ...more] = await problemsOf(
      withBody(`${keyword}: [{ type: string, title: " " }, { title: One, type: integer }]`, "text"),
    );
    expect(more).toEqual([]);
    expect(problem).toMatch(`onezone/branches-have-titles: A branch of ${keyword} must have a \`title\` or`);
  });

  it("accepts references and null without a title", async () => {
    const schema = 'oneOf: [{ $ref: "#/components/schemas/Error" }, { type: "null" }]';
    expect(await problemsOf(withBody(schema, "null"))).toEqual([]);
  });
});

describe.concurrent("open-objects-have-types", () => {
  const rule = "onezone/open-objects-have-types";

  it.each([
    ["", "{}"],
    [", minProperties: 1", "{ a: 1 }"],
    [", unevaluatedProperties: true", "{ a: 1 }"],
  ])("refuses an object without properties%s", async (more, example) => {
    const problems = await problemsOf(withBody(`{ type: object${more} }`, example));
    expect(problems).toContainEqual(
      expect.stringMatching(
        `^${rule}: An object schema must have .properties., or .additionalProperties: true.`,
      ),
    );
  });

  it("refuses a property whose type does not match additionalProperties", async () => {
    const schema =
      "{ type: object, required: [], properties: { a: { type: string } }, additionalProperties: { type: integer } }";
    expect(await problemsOf(withBody(schema, "{ a: x, b: 1 }"))).toEqual([
      expect.stringMatching(`^${rule}: The type of the property "a" does not match`),
    ]);
  });

  it.each([
    ["{ type: object, additionalProperties: true }", "{ a: 1 }"],
    [
      "{ type: object, required: [], properties: { a: { type: integer } }, additionalProperties: { type: number } }",
      "{ a: 1, b: 2 }",
    ],
    ["{ type: object, patternProperties: { '^a': { type: integer } } }", "{ a: 1 }"],
    ["{ type: object, properties: {} }", "{}"],
  ])("accepts %s", async (schema, example) => {
    expect(await problemsOf(withBody(schema, example))).toEqual([]);
  });
});

describe.concurrent("creations-are-identified", () => {
  const created = sound.replace('"200":', '"201":');

  it("refuses a 201 response with neither a Location header nor an id", async () => {
    expect(await problemsOf(created)).toEqual([
      "onezone/creations-are-identified: A 201 response must identify the created entity: add a `Location` header, or a body with the id.",
    ]);
  });

  it("accepts a Location header in upper or lower case", async () => {
    const header = "headers: { location: { description: Where., schema: { type: string } } }";
    expect(
      await problemsOf(created.replace("description: The thing is gone.", `$&\n          ${header}`)),
    ).toEqual([]);
  });

  it.each(["id", "thingId", "token"])("accepts %s in the body", async (key) => {
    const schema = `{ type: object, required: [${key}], properties: { ${key}: { type: string } } }`;
    const description = created
      .replace("schema:\n                type: integer", () => `schema: ${schema}`)
      .replace("value: 7", `value: { ${key}: x }`);
    expect(await problemsOf(description)).toEqual([]);
  });
});

describe.concurrent("error-messages-match-examples", () => {
  const rule = "onezone/error-messages-match-examples";
  const status = "status: 401";

  it("refuses a message that differs from the description of the example", () => {
    const { description } = broken(status, `${status}\n        message: Who is there?`);
    return expect(problemsOf(description)).resolves.toEqual([
      `${rule}: The message, filled with the example's details, must equal the example's description "Who are you?"; got "Who is there?".`,
    ]);
  });

  it("refuses a placeholder that is not in the details of the example", () =>
    expectProblem(
      "        details:\n          type: object\n          required: [tokenError]",
      `        message: "The service is {name}."\n        details:\n          type: object\n          required: [tokenError]`,
      rule,
      "contains {name}",
    ));

  it("fills in strings, numbers, and lists joined by commas", async () => {
    const details = "details: { a: x, b: 7, c: [y, z] }\n          description: x has 7 of y, z.\n";
    const { description } = broken(
      "description: The token is gone.\n      x-onezone-error:\n        status: 400\n",
      `${details}      x-onezone-error:\n        status: 400\n        message: "{a} has {b} of {c}."\n`,
    );
    expect(await problemsOf(description)).toEqual([]);
  });

  it("refuses a misspelt key and suggests a known key", async () => {
    const { description } = broken(status, `${status}\n        mesage: Who are you?`);
    expect(await lint(description)).toMatchObject([{ ruleId: "struct", suggest: ["message"] }]);
  });
});

describe("patterns-are-portable", () => {
  const rule = "onezone/patterns-are-portable";

  it.each([
    ["\\\\p{L}", "`\\p` is not portable"],
    ["\\\\d", "`\\d` is not portable"],
    ["a(?=b)", "`(?=b` is not portable"],
    ["(a)\\\\1", "`\\1` is not portable"],
    ["a(", "Invalid regular expression: /a(/: Unterminated group"],
  ])("refuses the pattern %s", async (pattern, problem) => {
    expect(await problemsOf(withBody(`{ type: string, pattern: "${pattern}" }`, "ab"))).toContainEqual(
      expect.stringContaining(`${rule}: ${problem}`),
    );
  });

  it("accepts sets, groups, repetition and escaped punctuation", async () => {
    const pattern = "^(?:[\\\\s\\\\S]{2,}|[^\\\\x00-\\\\x1f\\\\[-]+\\\\.)\\\\n?$";
    expect(await problemsOf(withBody(`{ type: string, pattern: "${pattern}" }`, "ab"))).toEqual([]);
  });
});
