/** An edit of `shop.yaml`: what it does, its impact, the reported change without its operations, and the texts to replace. */
export type Edit = readonly [what: string, impact: string, words: string, before: string, after: string];

const deleteSpace = `
    delete:
      operationId: delete@Space`;
const getSpace = `
    get:
      operationId: get@Space
      responses: { "204": { description: None. } }${deleteSpace}`;

/** Each kind of edit, with the impact that it must have. */
export const edits: readonly Edit[] = [
  // Operations
  ["adds an operation", "minor", " is new.", deleteSpace, getSpace],
  ["removes an operation", "major", " is gone.", "    delete:", "    x-none:"],
  ["renames a path", "major", " is gone.", "  /@/spaces/{id}:", "  /@/rooms/{id}:"],
  ["renames an operationId", "major", " is renamed to `all@Spaces`.", "list@Spaces", "all@Spaces"],
  [
    "deprecates an operation",
    "minor",
    ": `deprecated` changed.",
    "operationId: list@Spaces",
    "operationId: list@Spaces\n      deprecated: true",
  ],
  ["changes a description", "patch", ": `description` changed.", "Lists the spaces.", "Lists all spaces."],
  [
    "drops x-onezone-irreversible",
    "minor",
    " is no longer marked as irreversible, so the CLI does not ask first.",
    "x-onezone-irreversible: true",
    "x-onezone-irreversible: false",
  ],
  [
    "adds x-onezone-irreversible",
    "minor",
    " is now marked as irreversible, so the CLI asks first.",
    "operationId: create@Space",
    "operationId: create@Space\n      x-onezone-irreversible: true",
  ],
  [
    "changes the admin privileges",
    "major",
    ' may no longer be called by callers with `{"adminPrivileges":["oz_spaces_delete"]}`.',
    "oz_spaces_delete",
    "oz_spaces_remove",
  ],
  [
    "adds an alternative to the access rule",
    "minor",
    ' may also be called by callers with `{"user":"id"}`.',
    "[{ adminPrivileges: [oz_spaces_delete] }]",
    "[{ adminPrivileges: [oz_spaces_delete] }, { user: id }]",
  ],
  ["requires a credential of a public operation", "major", " now needs a credential.", "security: [] #", "#"],
  // Parameters
  [
    "adds an optional query parameter",
    "minor",
    ": parameter `tag` was added.",
    "parameters:\n",
    "parameters:\n        - { name: tag, in: query, schema: { type: string } }\n",
  ],
  [
    "adds a required query parameter",
    "major",
    ": Required `tag` query parameter was added.",
    "parameters:\n",
    "parameters:\n        - { name: tag, in: query, required: true, schema: { type: string } }\n",
  ],
  [
    "removes a query parameter",
    "major",
    ": `limit` query parameter was removed.",
    "        - { name: limit",
    "        # { name: limit",
  ],
  [
    "requires a query parameter",
    "major",
    ": `limit` query parameter became required.",
    "name: limit,",
    "name: limit, required: true,",
  ],
  [
    "renames a path parameter",
    "major",
    ": `name` of parameter `spaceId` changed.",
    "name: id, in: path",
    "name: spaceId, in: path",
  ],
  [
    "adds a value to a parameter",
    "minor",
    ": `enum` of schema `schema` changed.",
    "[name, age]",
    "[name, age, size]",
  ],
  ["removes a value from a parameter", "major", ": Enum lost values: 'age'.", "[name, age]", "[name]"],
  [
    "lowers the maximum of a parameter",
    "major",
    ": Upper bound changed from '<= 1000' to '<= 10'.",
    "maximum: 1000",
    "maximum: 10",
  ],
  // Request bodies
  [
    "adds an optional field to a request",
    "minor",
    ": property `color` was added.",
    "quota: {",
    "color: { type: string }\n        quota: {",
  ],
  [
    "adds a required field to a request",
    "major",
    " now requires `color`.",
    "required: [name]\n      properties:\n",
    "required: [name, color]\n      properties:\n        color: { type: string }\n",
  ],
  [
    "requires a field of a request",
    "major",
    " now requires `kind`.",
    "required: [name]",
    "required: [name, kind]",
  ],
  [
    "no longer requires a field of a request",
    "minor",
    ": `required` of schema `schema` changed.",
    "required: [name]",
    "required: []",
  ],
  ["removes a field from a request", "major", ": property `quota` was removed.", "quota: {", "# quota: {"],
  [
    "changes the type of a field of a request",
    "major",
    ": Type of `quota` narrowed from 'integer' to 'string'.",
    "quota: { type: integer",
    "quota: { type: string",
  ],
  [
    "adds a value to a request",
    "minor",
    ": `enum` of property `kind` changed.",
    "[big, small]",
    "[big, small, tiny]",
  ],
  [
    "removes a value from a request",
    "major",
    ": Enum of `kind` lost values: 'small'.",
    "[big, small]",
    "[big]",
  ],
  [
    "allows longer texts in a request",
    "minor",
    ": `maxLength` of property `name` changed.",
    "maxLength: 50",
    "maxLength: 500",
  ],
  [
    "requires a request body",
    "major",
    ": Request body became required.",
    "required: false",
    "required: true",
  ],
  // Responses
  [
    "adds a field to a response",
    "minor",
    ": property `color` was added.",
    "state: {",
    "color: { type: string }\n        state: {",
  ],
  [
    "removes a field from a response",
    "major",
    ": Property `description` of `@Space` was removed.",
    "description: { type: string }",
    "# removed",
  ],
  [
    "makes a field of a response optional",
    "major",
    ": Properties of `@Space` are no longer required: `name`.",
    "[spaceId, name]",
    "[spaceId]",
  ],
  [
    "allows null in a response",
    "major",
    ": Type of `spaceId` widened from 'string' to 'string | null'.",
    "spaceId: { type: string }",
    'spaceId: { type: [string, "null"] }',
  ],
  [
    "adds a value to a response",
    "minor",
    ": Enum of `state` gained values: 'lost'.",
    "[active, idle]",
    "[active, idle, lost]",
  ],
  ["changes the status of a success", "major", ": Response `201` became `200`.", '"201"', '"200"'],
  [
    "removes a header from a response",
    "major",
    ": All headers of response `200` were removed.",
    "headers: { X-Total: { required: true, schema: { type: integer } } }",
    "x-none: true",
  ],
  [
    "removes an error response",
    "major",
    ": Response `404` was removed.",
    '        "404": { $ref: "#/components/responses/@NotFound" }\n  /',
    "  /",
  ],
  // Errors
  [
    "adds an error to a response",
    "minor",
    " can now return `@other` (404).",
    '            "@gone":',
    '            "@other": { value: {} }\n            "@gone":',
  ],
  [
    "removes an error from a response",
    "minor",
    " no longer returns `@gone` (404).",
    '            "@gone":',
    "            x-none:",
  ],
  [
    "changes the details of an error",
    "major",
    ": Type of `key` widened from 'string' to 'integer'.",
    "properties: { key: { type: string }",
    "properties: { key: { type: integer }",
  ],
  [
    "adds a required field to the details of an error",
    "major",
    ": property `size` was added.",
    "required: [key], properties: { key: { type: string } }",
    "required: [key, size], properties: { key: { type: string }, size: { type: integer } }",
  ],
  [
    "adds an optional field to the details of an error",
    "major",
    ": property `size` was added.",
    "properties: { key: { type: string }",
    "properties: { size: { type: integer }, key: { type: string }",
  ],
  [
    "changes a text in the details of an error",
    "patch",
    ": `description` of property `key` changed.",
    "properties: { key: { type: string }",
    "properties: { key: { type: string, description: The key. }",
  ],
  [
    "changes the status of an error",
    "major",
    ": Response `404` became `403`.",
    "status: 404\n",
    "status: 403\n",
  ],
  [
    "changes the message of an error",
    "patch",
    "Error `@notFound` has another message.",
    '"No {key}."',
    '"Not {key}."',
  ],
  // Names and texts
  ["renames a schema", "major", " is gone or has another name.", "@SpaceCreation", "@NewSpace"],
  ["changes an example", "patch", "", "name: a, kind: big", "name: b, kind: big"],
];
