import jsonpointer from "jsonpointer";

/**
 * The parts of an OpenAPI 3.1 document that the generators read. Lint has passed before they run, so the document is
 * known to have this shape.
 */
export interface OpenApi {
  readonly openapi: string;
  readonly servers: readonly [{ readonly url: string }, ...unknown[]];
  readonly tags?: readonly TagObject[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  };
  /** The catalogue of errors, by error id. */
  readonly "x-onezone-errors": Readonly<Record<string, CatalogueError | Reference>>;
}

/** https://spec.openapis.org/oas/v3.1.1.html#tag-object */
export interface TagObject {
  readonly name: string;
  readonly description?: string;
}

/** An entry of the catalogue of errors: an example of the error, with what holds for all of its kind. */
export interface CatalogueError {
  readonly summary: string;
  readonly description?: string;
  readonly value?: unknown;
  readonly "x-onezone-error": {
    /** The HTTP status of an answer that carries the error, unless it is the cause of another. */
    readonly status: number;
    /** JSON Schema of `details`; absent where the error has none. */
    readonly details?: object;
    /** Whether the error is also sent without `details`. */
    readonly detailsOptional?: boolean;
  };
}

/** The keys of a path item that hold operations. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** https://spec.openapis.org/oas/v3.1.1.html#path-item-object */
export type PathItem = {
  readonly [Method in (typeof methods)[number]]?: OperationObject;
} & {
  readonly parameters?: readonly (ParameterObject | Reference)[];
};

/** https://spec.openapis.org/oas/v3.1.1.html#operation-object */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBodyObject | Reference;
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly "x-onezone-admin-privileges"?: readonly string[];
  readonly "x-onezone-public"?: boolean;
  readonly "x-onezone-irreversible"?: boolean;
  readonly "x-codeSamples"?: readonly {
    readonly label: string;
    /** The example of the request body that is sent; undefined if there is only one, or none. */
    readonly example?: string;
    readonly source: string;
  }[];
}

/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: SchemaObject;
  readonly example?: unknown;
  readonly examples?: Examples;
}

/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: Content;
}

/** https://spec.openapis.org/oas/v3.1.1.html#response-object */
export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Content;
}

/** Media types, each with its schema and its named examples. */
export type Content = Readonly<
  Record<string, { readonly schema?: SchemaObject; readonly examples?: Examples }>
>;

/**
 * The parts of a JSON Schema that say which properties an object has; a `$ref` may have siblings.
 * https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export interface SchemaObject {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly allOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly then?: SchemaObject;
  readonly else?: SchemaObject;
  readonly dependentSchemas?: Readonly<Record<string, SchemaObject>>;
}

/** Named examples. */
export type Examples = Readonly<Record<string, { readonly value?: unknown } | Reference>>;

/** https://spec.openapis.org/oas/v3.1.1.html#reference-object; in a bundle always to a place in the same document. */
export interface Reference {
  readonly $ref: string;
}

/** A node of the document, and the JSON Pointer (as URI fragment) to it. */
export interface Located<T> {
  readonly node: T;
  readonly pointer: string;
}

/** Follows `node`, found at `pointer`, if it is a reference. */
export function follow<T extends object>(
  document: OpenApi,
  node: T | Reference,
  pointer: string,
): Located<T> {
  if (!("$ref" in node)) return { node, pointer };
  const target: T | Reference = jsonpointer.get(document, node.$ref.slice("#".length));
  return follow(document, target, node.$ref);
}

/** The JSON Pointer (RFC 6901, as URI fragment) below `pointer`. */
export function below(pointer: string, ...segments: readonly string[]): string {
  return [pointer, ...segments.map((segment) => segment.replaceAll("~", "~0").replaceAll("/", "~1"))].join(
    "/",
  );
}
