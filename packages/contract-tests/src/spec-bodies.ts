import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import jsonpointer from "jsonpointer";

/** What the spec says of the bodies of one operation. */
export interface OperationBodies {
  /** Absent where the operation takes no body. */
  readonly request?: Body;
  /** The documented answers, by status: a body, or none where the answer is empty. */
  readonly responses: ReadonlyMap<number, Body | undefined>;
}

/** A documented body. */
export interface Body {
  readonly required: boolean;
  /** The values of its examples. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** What of a value breaks the schema; nothing where the body is not JSON. */
  errors(value: unknown): readonly ErrorObject[];
}

/** The bodies of every operation of a bundled spec, by operationId. Each schema is compiled when it is first needed. */
export function specBodies(document: OpenApiDocument): ReadonlyMap<string, OperationBodies> {
  const validate = validator(document);

  const bodyOf = (reference: Message, at: string): Body | undefined => {
    const { node, pointer } = follow(document, reference, at);
    const [content] = Object.entries(node.content ?? {});
    if (content === undefined) return undefined;
    const [mediaType, { examples = {} }] = content;
    return {
      required: node.required ?? false,
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, example]) => [name, follow(document, example, "").node.value]),
      ),
      errors: (value) =>
        mediaType === "application/json"
          ? validate(below(pointer, "content", mediaType, "schema"), value)
          : [],
    };
  };

  const bodies = new Map<string, OperationBodies>();
  for (const [path, pathItem] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries<Partial<Operation>>({ ...pathItem })) {
      const { operationId, requestBody, responses = {} } = operation;
      if (operationId === undefined) continue;
      const pointer = below("#/paths", path, method);
      const request = requestBody && bodyOf(requestBody, below(pointer, "requestBody"));
      bodies.set(operationId, {
        ...(request && { request }),
        responses: new Map(
          Object.entries(responses).map(([status, response]) => [
            Number(status),
            bodyOf(response, below(pointer, "responses", status)),
          ]),
        ),
      });
    }
  }
  return bodies;
}

/** Validates values against schemas of the document, each named by the JSON Pointer to it. */
function validator(document: OpenApiDocument): (pointer: string, value: unknown) => readonly ErrorObject[] {
  // OpenAPI puts keywords of its own where JSON Schema knows none, which is no reason to refuse a schema.
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  ajv.addSchema(document, "spec");
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `spec${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

/** The parts of an operation that are read here; lint has made sure of them. */
interface Operation {
  readonly operationId: string;
  readonly requestBody: Message;
  readonly responses: Readonly<Record<string, Message>>;
}

/** A request body or a response. */
interface Message extends Referable {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
}

interface Example extends Referable {
  readonly value?: unknown;
}

interface Referable {
  readonly $ref?: string;
}

/** What `node` stands for, and the JSON Pointer (as URI fragment) to it: `pointer`, if it is no reference. */
function follow<T extends Referable>(
  document: OpenApiDocument,
  node: T,
  pointer: string,
): { node: T; pointer: string } {
  if (node.$ref === undefined) return { node, pointer };
  const target: T = jsonpointer.get(document, node.$ref.slice("#".length));
  return follow(document, target, node.$ref);
}

/** The JSON Pointer (RFC 6901, as URI fragment) below `pointer`. */
function below(pointer: string, ...segments: readonly string[]): string {
  return [pointer, ...segments.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
