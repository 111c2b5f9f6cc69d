/** Returns a document that has one operation, `POST /things/{id}`, which is described like the operations of Onezone. */
export function documentWith(operation: object = {}, server = "https://{host}/api/v3/onezone"): object {
  const json = (schema: object, examples: object) => ({
    content: { "application/json": { schema, examples } },
  });
  const error = (id: string) => ({ value: { error: { id, description: "In words." } } });
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: server }],
    security: [{ xAuthToken: [] }],
    paths: {
      "/things/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        post: {
          operationId: "changeThing",
          requestBody: { required: true, ...json({ $ref: "#/components/schemas/Thing" }, {}) },
          responses: {
            200: json({ $ref: "#/components/schemas/Thing" }, { first: { value: { name: "one" } } }),
            400: json({}, { badValueString: error("badValueString") }),
            403: json({}, { forbidden: error("forbidden"), forbiddenWithHint: error("forbiddenWithHint") }),
          },
          ...operation,
        },
      },
    },
    components: {
      securitySchemes: { xAuthToken: { type: "apiKey", in: "header", name: "x-auth-token" } },
      schemas: {
        Thing: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", minLength: 1 },
            size: { type: "integer", minimum: 3 },
            public: { type: "boolean" },
            details: { type: "object" },
            colour: { type: "string", enum: ["red", "blue"] },
            privileges: { type: "array", items: { type: "string", enum: ["view", "update"] } },
          },
        },
      },
    },
  };
}
