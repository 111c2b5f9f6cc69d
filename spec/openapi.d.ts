/** Types of `@onezone/spec/onezone.json`: the bundle, an OpenAPI 3.1 document whose references are all internal. */

/** An OpenAPI 3.1 document: those parts that every such document has. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  /** Path items by path template; see https://spec.openapis.org/oas/v3.1.1.html#path-item-object. */
  readonly paths: Readonly<Record<string, object>>;
  /** Components by kind and name; see https://spec.openapis.org/oas/v3.1.1.html#components-object. */
  readonly components?: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

declare const document: OpenApiDocument;
export default document;
