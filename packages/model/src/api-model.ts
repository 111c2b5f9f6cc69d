import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { asNode, asText, isNode, type Node } from "./node.ts";
import { methods, Operation } from "./operation.ts";
import { resolve } from "./reference.ts";

/** The API description, read once. */
export interface ApiModel {
  /** The document that it was read from. It is never written to. */
  readonly document: OpenApiDocument;
  /** URL template of the first server, as in `https://{host}/api/v3/onezone`; empty if there is none. */
  readonly serverUrl: string;
  /** The path of that URL, without a slash at its end: `/api/v3/onezone`. */
  readonly basePath: string;
  readonly tags: readonly Tag[];
  /** In the order of the description's paths, and of `methods` within a path. */
  readonly operations: readonly Operation[];
  /** The catalogue of errors (`x-onezone-errors`), in the order of the description. */
  readonly errors: readonly CatalogueError[];
}

/** https://spec.openapis.org/oas/v3.1.1.html#tag-object */
export interface Tag {
  readonly name: string;
  readonly description: string | undefined;
}

/** An entry of the catalogue of errors. */
export interface CatalogueError {
  /** As in `forbidden`. */
  readonly id: string;
  readonly summary: string;
  /** More than the summary says, in Markdown. */
  readonly description: string | undefined;
  /**
   * The template of its description, in which `{key}` stands for a member of `details`: a text as it is, a number in digits,
   * a list joined by `, `. Undefined if the server computes more than that.
   */
  readonly message: string | undefined;
  /** A response body that carries the error. */
  readonly value: unknown;
  /** The HTTP status of a response that carries the error, unless it is the cause of another. */
  readonly status: number;
  /** JSON Schema of `details`; undefined if the error has none. */
  readonly details: Node | undefined;
  /** Whether the error is also sent without `details`. */
  readonly detailsOptional: boolean;
}

/**
 * Reads an OpenAPI 3 document, whose references must be internal. Costs one look at each operation; the rest is read when
 * it is asked for. What the document gets wrong is left out: linting it is not this function's task.
 */
export function readModel(document: OpenApiDocument): ApiModel {
  const root = asNode(document);
  const serverUrl = document.servers?.[0]?.url ?? "";
  return {
    document,
    serverUrl,
    basePath: serverUrl.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, ""),
    tags: (Array.isArray(root.tags) ? root.tags : []).map((tag) => ({
      name: asText(asNode(tag).name) ?? "",
      description: asText(asNode(tag).description),
    })),
    operations: Object.entries(document.paths).flatMap(([path, reference]) => {
      const item = resolve(document, reference);
      return methods
        .filter((method) => isNode(item[method.toLowerCase()]))
        .map((method) => new Operation(root, path, item, method));
    }),
    get errors() {
      return readErrors(document, root["x-onezone-errors"]);
    },
  };
}

/** Whether a value is an OpenAPI 3 document with paths. */
export function isOpenApi(value: unknown): value is OpenApiDocument {
  return isNode(value) && /^3\./.test(String(value.openapi)) && isNode(value.paths);
}

function readErrors(document: object, catalogue: unknown): CatalogueError[] {
  return Object.entries(asNode(catalogue)).map(([id, reference]) => {
    const example = resolve(document, reference);
    const error = asNode(example["x-onezone-error"]);
    return {
      id,
      summary: asText(example.summary) ?? "",
      description: asText(example.description)?.trim(),
      message: asText(error.message),
      value: example.value,
      status: Number(error.status),
      details: isNode(error.details) ? error.details : undefined,
      detailsOptional: error.detailsOptional === true,
    };
  });
}
