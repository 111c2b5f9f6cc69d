import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { asNode, asText, isNode, type Node } from "./node.ts";
import { methods, Operation } from "./operation.ts";
import { resolve } from "./resolve-reference.ts";

/** The model of an API description. */
export interface ApiModel {
  /** The original document, which is never changed. */
  readonly document: OpenApiDocument;
  /** The URL template of the first server, such as `https://{host}/api/v3/onezone`; empty if there is none. */
  readonly serverUrl: string;
  /** The path of that URL without a trailing slash, such as `/api/v3/onezone`. */
  readonly basePath: string;
  readonly tags: readonly Tag[];
  /** The operations, in the order of the paths and of `methods` within a path. */
  readonly operations: readonly Operation[];
  /** The error catalogue (`x-onezone-errors`), in the order of the description. */
  readonly errors: readonly CatalogueError[];
}

/** A tag. https://spec.openapis.org/oas/v3.1.1.html#tag-object */
export interface Tag {
  readonly name: string;
  readonly description: string | undefined;
}

/** An entry of the error catalogue. */
export interface CatalogueError {
  /** The error id, such as `forbidden`. */
  readonly id: string;
  readonly summary: string;
  /** The description in Markdown. */
  readonly description: string | undefined;
  /**
   * The message template, in which `{key}` is a placeholder for a member of `details`. Lists are joined by `, `. Undefined if the
   * server computes the message in another way.
   */
  readonly message: string | undefined;
  /** A response body with the error. */
  readonly value: unknown;
  /** The HTTP status of a response with the error, unless the error is the cause of another one. */
  readonly status: number;
  /** The JSON Schema of `details`; undefined if the error has none. */
  readonly details: Node | undefined;
  /** Whether the error is also sent without `details`. */
  readonly detailsOptional: boolean;
}

/**
 * Reads an OpenAPI 3 document, whose references must be internal. Parameters, bodies and responses are read on first access. The
 * model omits malformed parts of the document, which lint reports.
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

/** Returns whether a value is an OpenAPI 3 document with paths. */
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
