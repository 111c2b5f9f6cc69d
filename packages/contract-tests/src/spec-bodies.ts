import { type Content, type DocumentedResponse, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { withoutOrigin } from "./without-origin.ts";

/** The bodies of an operation in the spec. */
export interface OperationBodies {
  /** Absent if the operation has no body. */
  readonly request?: Body;
  /** The body of each documented response by status; undefined if the response is empty. */
  readonly responses: ReadonlyMap<number, Body | undefined>;
  /** The example of `Location` in the first success, without its origin; absent if none is documented. */
  readonly location?: string;
}

/** A documented body. */
export interface Body {
  readonly required: boolean;
  /** The values of its examples. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** Returns the schema errors of a value; an empty list if the body is not JSON. */
  errors(value: unknown): readonly ErrorObject[];
}

function locationOf(success: DocumentedResponse | undefined): { readonly location?: string } {
  const [example] = success?.headers.get("location")?.examples ?? [];
  return example ? { location: withoutOrigin(String(example.value)) } : {};
}

/** The URI of the schema that contains those of all bodies. */
const ROOT = "https://onezone.test/bodies";

/** Returns the bodies of each operation of a bundle, by operationId. A schema is compiled when it is first needed. */
export function specBodies(document: OpenApiDocument): ReadonlyMap<string, OperationBodies> {
  // OpenAPI adds keywords that JSON Schema does not know.
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const components = "components" in document ? document.components : {};
  const schemas: object[] = [];

  function bodyOf({ schema, isJson, examples }: Content, required: boolean): Body {
    const index = schemas.push(schema) - 1;
    let validate: ValidateFunction | undefined;
    return {
      required,
      examples: Object.fromEntries(examples.map(({ name, value }) => [name, value])),
      errors(value) {
        if (!isJson) return [];
        validate ??= ajv.compile({ $ref: `${ROOT}#/bodies/${index}` });
        return validate(value) ? [] : (validate.errors ?? []);
      },
    };
  }

  const operations = new Map(
    readModel(document).operations.map(({ id, requestBody, responses, successes: [success] }) => [
      id,
      {
        ...locationOf(success),
        ...(requestBody && { request: bodyOf(requestBody.content, requestBody.required) }),
        responses: new Map(
          responses.map(({ status, content }) => [Number(status), content && bodyOf(content, false)]),
        ),
      },
    ]),
  );
  // One root for all bodies, so that each component is compiled once.
  ajv.addSchema({ $id: ROOT, components, bodies: schemas });
  return operations;
}
