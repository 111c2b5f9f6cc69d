import { describe, expect, it } from "vitest";
import { markdownFiles } from "../docs/markdown-files.ts";

const forbidden = {
  description: "Not allowed.",
  content: { "application/json": { examples: { forbidden: { value: {} } } } },
};
const schema = { $ref: "#/components/schemas/Thing" };
const document = {
  openapi: "3.1.0",
  info: {
    title: "Things",
    version: "1",
    summary: "All things",
    description: "Has things.\n\n## More\n\nText.",
  },
  servers: [{ url: "https://{host}/api" }],
  tags: [{ name: "Thing" }],
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "1" }],
      get: {
        operationId: "getThing",
        summary: "Get a thing",
        description: "Returns a thing.",
        tags: ["Thing"],
        responses: {
          200: { description: "The thing.", content: { "application/json": { schema, example: { id: 1 } } } },
          403: forbidden,
        },
      },
    },
    "/things/{id}/users": {
      post: {
        operationId: "addThingUser",
        summary: "Add a user",
        description: "Adds a user.",
        tags: ["Thing"],
        "x-onezone-resource": "create thing.{id}.user,{id}:private",
        requestBody: {
          content: { "application/json": { schema, examples: { one: { value: 1 }, two: { value: 2 } } } },
        },
        responses: {
          201: { description: "Added.", headers: { Location: { schema: { type: "string" } } } },
          400: {
            description: "Invalid.",
            content: { "application/json": { examples: { badValue: { value: {} } } } },
          },
          403: forbidden,
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: { properties: { inner: { $ref: "#/components/schemas/Inner" } } },
      Inner: { type: "null" },
    },
  },
  "x-onezone-errors": {
    badValue: { summary: "A bad value", value: {}, "x-onezone-error": { status: 400 } },
    forbidden: { summary: "Forbidden", value: {}, "x-onezone-error": { status: 403 } },
  },
};
const files = markdownFiles(document);

describe("the reference in Markdown", () => {
  it("lists all operations in llms.txt, by resource and group", () => {
    expect(files.get("llms.txt")).toBe(`# Things

> All things

Has things.

**More**

Text.

[Error catalogue](errors.md)

## Thing

- [Get a thing](operations/getThing.md): \`getThing\`, \`GET /things/{id}\`

## Thing: Members

- [Add a user](operations/addThingUser.md): \`addThingUser\`, \`POST /things/{id}/users\`
`);
  });

  it("describes an operation with its addresses, bodies, headers, errors, samples and named schemas", () => {
    const text = files.get("operations/addThingUser.md") ?? "";
    expect(text.match(/^#.*/gm)).toEqual([
      "# Add a user",
      "## Request body (optional)",
      "### Example: one",
      "### Example: two",
      "## Responses",
      "### 201",
      "## Errors",
      "## Code samples",
      ...["curl", "onezone-rest-cli", "TypeScript"].flatMap((label) => [
        `### ${label}: one`,
        `### ${label}: two`,
      ]),
      "## Schemas",
    ]);
    expect(text).toContain("[reference page](../index.html#/thing/thing-members/addthinguser)");
    expect(text).toContain("[console of the mock](http://127.0.0.1:4010/#addThingUser)");
    expect(text).toContain("```yaml\nLocation:\n  schema:\n    type: string\n```");
    expect(text).toContain(
      "- `400`: Invalid. ([badValue](../errors.md#badvalue))\n- `403`: Not allowed. ([common errors](../errors.md))",
    );
    expect(text).toContain('"#/components/schemas/Inner":\n  type: "null"\n"#/components/schemas/Thing":');
  });

  it("lists the errors that every operation returns once, in the catalogue", () => {
    expect(files.get("errors.md")).toContain("common errors:\n\n- `403`: [forbidden](errors.md#forbidden)\n");
  });
});
