import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";

/** An operation of the spec, as far as requests are made of it. */
export interface FuzzOperation {
  /** In capital letters. */
  readonly method: string;
  /** Its path template below the base. */
  readonly template: string;
  /** The values of the examples of its request body. */
  readonly bodyExamples: readonly unknown[];
}

/** The API description, for making requests and judging answers. */
export interface FuzzSpec {
  /** The path below which the API stands. */
  readonly base: string;
  readonly operations: readonly FuzzOperation[];
  /** The documented answer of an operation to a status; undefined where there is none. */
  response(template: string, method: string, status: number): FuzzResponse | undefined;
}

/** A documented answer. */
export interface FuzzResponse {
  /** What is wrong with a body, or undefined; absent where there must be none. */
  readonly checkBody?: (body: Uint8Array) => string | undefined;
}

type Node = { readonly [key: string]: unknown };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads the spec that the mock serves by default. */
export function readFuzzSpec(): FuzzSpec {
  const text = readFileSync(fileURLToPath(import.meta.resolve("@onezone/spec/onezone.json")), "utf8");
  const document: unknown = JSON.parse(text);
  const at = (...path: string[]) => follow(document, document, path);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  const known = new Map<string, FuzzResponse>();

  function jsonCheck(schema: Node): (body: Uint8Array) => string | undefined {
    const validate = ajv.compile({ ...schema, components: at("components") });
    return (body) => {
      try {
        return validate(JSON.parse(Buffer.from(body).toString()))
          ? undefined
          : ajv.errorsText(validate.errors);
      } catch {
        return "it is no JSON";
      }
    };
  }

  function readResponse(response: Node): FuzzResponse {
    const schema = follow(document, response, ["content", "application/json", "schema"]);
    if (schema) return { checkBody: jsonCheck(schema) };
    return response.content === undefined ? {} : { checkBody: () => undefined };
  }

  const operations = Object.keys(at("paths") ?? {}).flatMap((template) =>
    methods
      .filter((method) => at("paths", template, method))
      .map((method) => {
        const examples = at(
          "paths",
          template,
          method,
          "requestBody",
          "content",
          "application/json",
          "examples",
        );
        return {
          method: method.toUpperCase(),
          template,
          bodyExamples: Object.keys(examples ?? {}).map((name) => follow(document, examples, [name])?.value),
        };
      }),
  );

  return {
    base: new URL(String(at("servers", "0")?.url).replace(/\{.*?\}/g, "x")).pathname,
    operations,
    response(template, method, status) {
      const key = `${method} ${template} ${status}`;
      const found = known.get(key);
      if (found) return found;
      const response = at("paths", template, method.toLowerCase(), "responses", String(status));
      if (!response) return undefined;
      const documented = readResponse(response);
      known.set(key, documented);
      return documented;
    },
  };
}

/** What stands at the path below `from`, references followed. */
function follow(document: unknown, from: unknown, path: readonly string[]): Node | undefined {
  let node = asNode(from);
  for (const key of ["", ...path]) {
    if (key !== "") node = asNode(node?.[key]);
    while (typeof node?.$ref === "string") {
      const pointer = node.$ref.slice(2).split("/").map(unescapePointer);
      node = follow(document, document, pointer);
    }
  }
  return node;
}

/** https://www.rfc-editor.org/rfc/rfc6901#section-6: a token of a JSON Pointer in a URI fragment. */
export function unescapePointer(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

function asNode(value: unknown): Node | undefined {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
}
