import { describe, expect, it } from "vitest";
import { broken, expectProblem, lint, sound } from "./sound.ts";

it("reports no problem in a valid description", async () => {
  expect(await lint(sound)).toEqual([]);
});

describe.concurrent("operation-ids-are-names", () => {
  const rule = "onezone/operation-ids-are-names";

  it.each([
    "DeleteThing",
    "delete_thing",
    "delete-thing",
    "1delete",
  ])("refuses %s, because it is not lower camelCase", (id) =>
    expectProblem("operationId: deleteThing", `operationId: ${id}`, rule, `"${id}" must be lower camelCase`));

  it.each([
    "delete",
    "await",
    "enum",
    "interface",
    "eval",
  ])("refuses %s, because it is a reserved word", (id) =>
    expectProblem("operationId: deleteThing", `operationId: ${id}`, rule, `"${id}" is a reserved word`));

  it("refuses an id that another operation has", async () => {
    const [operation = ""] = / {4}delete:\n( {6}.*\n)+/.exec(sound) ?? [];
    const problems = await lint(sound.replace(operation, operation + operation.replace("delete:", "put:")));
    expect(problems).toMatchObject([
      { ruleId: rule, message: expect.stringContaining('operationId "deleteThing" must be unique') },
    ]);
  });

  it.each(["ozUsersList", "health", "deleted", "thingDelete"])("accepts the server's id %s", async (id) => {
    expect(await lint(broken("deleteThing", id).description)).toEqual([]);
  });
});

describe.concurrent("error-examples-are-keyed-by-id", () => {
  const rule = "onezone/error-examples-are-keyed-by-id";

  it("refuses a key that is not the error's id", () =>
    expectProblem(
      "unauthorized:\n                  value",
      "anonymous:\n                  value",
      rule,
      'one of ["unauthorized"]; got "anonymous"',
    ));

  it("refuses a key that is neither the id of a referenced error nor of its causes", () =>
    expectProblem(
      'tokenRevoked:\n                  $ref: "#',
      'tokenInvalid:\n                  $ref: "#',
      rule,
      'one of ["unauthorized","badServiceToken","tokenRevoked"]; got "tokenInvalid"',
    ));

  it("refuses an error response without named examples", async () => {
    const { description } = broken(/ {14}examples:\n {16}unauth.*\n( {16}.*\n)+/.exec(sound)?.[0] ?? "", "");
    const problems = (await lint(description)).filter(({ ruleId }) => ruleId === rule);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toBe("The 401 response must have named examples, keyed by error id.");
  });

  it("refuses an error response without a body", async () => {
    const { description } = broken(/ {10}content:\n( {12}.*\n)+(?=components)/.exec(sound)?.[0] ?? "", "");
    const problems = (await lint(description)).filter(({ ruleId }) => ruleId === rule);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toBe("The 401 response must have a body with named examples.");
  });
});

describe.concurrent("error-examples-are-in-catalogue", () => {
  const rule = "onezone/error-examples-are-in-catalogue";
  const catalogueEntry = (id: string) => `  ${id}:\n    $ref: "#/components/examples/${id}"\n`;

  it.each([
    "unauthorized",
    "badServiceToken",
    "tokenRevoked",
  ])("refuses an example with an error or a cause that is not in the catalogue: %s", async (id) => {
    const problems = (await lint(broken(catalogueEntry(id), "").description)).filter(
      ({ ruleId }) => ruleId === rule,
    );
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems)
      expect(message).toContain(`The error "${id}" is not in the catalogue`);
  });

  it("refuses an error in a response with another status", async () => {
    const problems = await lint(broken('"401":', '"403":').description);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual([rule, rule]);
    expect(problems[0]?.message).toBe(
      'The error "unauthorized" has the status 401 in the catalogue; a 403 response cannot contain it.',
    );
  });
});

describe.concurrent("catalogue-keys-are-error-ids", () => {
  const rule = "onezone/catalogue-keys-are-error-ids";

  it("refuses an entry whose key is not its error id", async () => {
    const { description, line } = broken("  tokenRevoked:\n    $ref", "  tokenGone:\n    $ref");
    const problems = (await lint(description)).filter(({ ruleId }) => ruleId === rule);
    expect(problems[0]?.message).toBe('The key of a catalogue entry must be its error id, "tokenRevoked".');
    expect(problems[0]?.location[0]?.start.line).toBe(line);
  });

  it("refuses an entry without a summary", async () => {
    const [problem] = await lint(broken("      summary: The token has been revoked\n", "").description);
    expect(problem).toMatchObject({
      ruleId: rule,
      message: expect.stringContaining('"tokenRevoked" must have a `summary`'),
    });
  });

  it("refuses an entry without a status", async () => {
    const { description } = broken("      x-onezone-error:\n        status: 401\n", "");
    const problems = (await lint(description)).filter(({ ruleId }) => ruleId === rule);
    expect(problems[0]?.message).toBe(
      'The error "unauthorized" must have a status: add `x-onezone-error.status`.',
    );
  });

  it("lets Redocly check the types of its properties", async () => {
    const [problem] = await lint(
      broken("status: 401", "status: 401\n        detailsOptional: maybe").description,
    );
    expect(problem).toMatchObject({ ruleId: "struct", message: expect.stringContaining("`boolean`") });
  });
});

describe.concurrent("schemas-state-required", () => {
  const rule = "onezone/schemas-state-required";

  it("refuses properties without `required`, also in the catalogue", async () => {
    const { description } = broken("          required: [tokenError]\n", "");
    const problems = await lint(description);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(problems[0]?.message).toContain("must have `required`");
  });

  it("accepts `required: []`", async () => {
    expect(await lint(broken("required: [tokenError]", "required: []").description)).toEqual([]);
  });
});

describe.concurrent("bodies-have-examples", () => {
  const rule = "onezone/bodies-have-examples";

  it("refuses a request body without an example", async () => {
    const problems = await lint(
      broken(/ {12}examples:\n {14}forGood.*\n.*\n/.exec(sound)?.[0] ?? "", "").description,
    );
    expect(problems.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(problems[0]?.message).toBe("A request body must have a named example.");
  });

  it("refuses the body of a 2xx response without an example", async () => {
    const problems = await lint(
      broken(/ {14}examples:\n {16}thingsLeft.*\n.*\n/.exec(sound)?.[0] ?? "", "").description,
    );
    expect(problems.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(problems[0]?.message).toBe("The body of the 200 response must have a named example.");
  });
});

describe.concurrent("irreversible-operations-are-marked", () => {
  const rule = "onezone/irreversible-operations-are-marked";
  const description = "description: Deletes a thing.";

  it("refuses a description that says `cannot be undone` without the mark", () =>
    expectProblem(
      description,
      `${description} It cannot be undone.`,
      rule,
      "add x-onezone-irreversible: true",
    ));

  it("refuses the mark without a description that says `cannot be undone`", async () => {
    const [problem] = await lint(
      broken(description, `${description}\n      x-onezone-irreversible: true`).description,
    );
    expect(problem).toMatchObject({
      ruleId: rule,
      message: expect.stringContaining("must contain `cannot be undone`"),
    });
  });

  it("refuses a mark with a value other than true", async () => {
    const [problem] = await lint(
      broken(description, `${description}\n      x-onezone-irreversible: no way`).description,
    );
    expect(problem).toMatchObject({ ruleId: "struct", message: expect.stringContaining('only: "true"') });
  });

  it("accepts both together", async () => {
    const both = `${description} It cannot be undone.\n      x-onezone-irreversible: true`;
    expect(await lint(broken(description, both).description)).toEqual([]);
  });
});

describe.concurrent("the configuration of Redocly's own rules", () => {
  it.each([
    "delete a thing",
    "Delete a thing.",
    "Delete A Thing",
    "Delete a Thing",
  ])("refuses the summary %j, because it is not in sentence case or has a full stop", (summary) =>
    expectProblem(
      "summary: Delete a thing",
      `summary: ${summary}`,
      "rule/summary-is-in-sentence-case",
      "sentence case",
    ));

  it("accepts names and abbreviations in a summary", async () => {
    const { description } = broken(
      "Delete a thing",
      "Delete a thing of a Oneprovider by its OIDC id in Onezone",
    );
    expect(await lint(description)).toEqual([]);
  });

  it.each(["202", "301", "2XX"])("refuses an operation whose only success is %s", async (status) => {
    const problems = await lint(broken('"200":', `"${status}":`).description);
    expect(problems).toMatchObject([
      {
        ruleId: "rule/operations-have-a-success",
        message: expect.stringContaining("An operation must have a success response"),
      },
    ]);
  });

  it("accepts an operation that only redirects", async () => {
    expect(await lint(broken('"200":', '"307":').description)).toEqual([]);
  });

  it("refuses an unused component", async () => {
    const { description } = broken("  schemas:\n", "  schemas:\n    Unused:\n      type: string\n");
    expect((await lint(description)).map(({ ruleId }) => ruleId)).toEqual(["no-unused-components"]);
  });

  it("refuses a parameter example that does not match its schema", () =>
    expectProblem(
      "value: t1",
      'value: ""',
      "no-invalid-parameter-examples",
      "must NOT have fewer than 1 character",
    ));

  it("refuses a schema example that does not match the schema", () =>
    expectProblem("id: notFound", "id: 404", "no-invalid-schema-examples", "must be string"));

  it("refuses a body example that does not match its schema", () =>
    expectProblem(
      "                      description: Who are you?",
      "                      description: 401",
      "no-invalid-media-type-examples",
      "must be string",
    ));
});
