/** Types of `@onezone/spec/operations.json`: the operations of the API as a flat table, in the order of the spec. */

/** The operations by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** One operation: what it takes to call it, and what it can answer. */
export interface Operation {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** The path template below the base path, as in `/users/{id}/tokens/temporary`. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Absent where the operation takes no body. */
  readonly requestBody?: Body & { readonly required: boolean };
  /** The documented answers, by status. */
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

/** A path, query or header parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** The value of its first example; absent where it has none. */
  readonly example?: unknown;
}

/** A documented answer. */
export interface DocumentedResponse extends Body {
  readonly description: string;
}

/** What a request or an answer carries. */
export interface Body {
  /** Absent where there is no body. */
  readonly mediaType?: string;
  /**
   * JSON Pointers (RFC 6901, as URI fragments) into the bundle, by the names of the body's examples; an error's name is
   * an error id. Each leads to an Example Object, whose `value` is the body.
   */
  readonly examples: Readonly<Record<string, string>>;
}

declare const operations: OperationTable;
export default operations;
