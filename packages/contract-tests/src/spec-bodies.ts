import { type Content, type DocumentedResponse, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { withoutOrigin } from "./without-origin.ts";

/** What the spec says of the bodies of one operation. */
export interface OperationBodies {
  /** Absent where the operation takes no body. */
  readonly request?: Body;
  /** The documented responses, by status: a body, or none where the response is empty. */
  readonly responses: ReadonlyMap<number, Body | undefined>;
  /** The example of the first success's `Location`, without its origin; absent if none is documented. */
  readonly location?: string;
}

/** A documented body. */
export interface Body {
  readonly required: boolean;
  /** The values of its examples. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** Returns what of a value breaks the schema; an empty list if the body is not JSON. */
  errors(value: unknown): readonly ErrorObject[];
}

function locationOf(success: DocumentedResponse | undefined): { readonly location?: string } {
  const [example] = success?.headers.get("location")?.examples ?? [];
  return example ? { location: withoutOrigin(String(example.value)) } : {};
}

/** Reads the bodies of every operation of a bundled spec, by operationId. Each schema is compiled when it is first needed. */
export function specBodies(document: OpenApiDocument): ReadonlyMap<string, OperationBodies> {
  // OpenAPI puts keywords of its own where JSON Schema knows none, which is no reason to refuse a schema.
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const components = "components" in document ? document.components : {};

  function bodyOf({ schema, isJson, examples }: Content, required: boolean): Body {
    let validate: ValidateFunction | undefined;
    return {
      required,
      examples: Object.fromEntries(examples.map(({ name, value }) => [name, value])),
      errors(value) {
        if (!isJson) return [];
        validate ??= ajv.compile({ ...schema, components });
        return validate(value) ? [] : (validate.errors ?? []);
      },
    };
  }

  return new Map(
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
}
