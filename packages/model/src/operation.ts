import { type Content, type Example, readContent, readExamples } from "./content.ts";
import { asNode, asText, asTexts, isNode, type Node } from "./node.ts";
import { pointerTo, resolve } from "./resolve-reference.ts";

/** The HTTP methods of a path item, in the order of generated files. */
export const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** An HTTP method. */
export type Method = (typeof methods)[number];

/** A parameter of an operation. https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Node;
  /** Whether the value must not be shown: `format: password` or `writeOnly: true` of the schema. */
  readonly isSecret: boolean;
  readonly examples: readonly Example[];
  /** The JSON Pointer to the parameter, as URI fragment. It contains references; use `locate`. */
  readonly pointer: string;
}

/** A request body. https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
export interface RequestBody {
  readonly required: boolean;
  readonly content: Content;
}

/** A header of a response. https://spec.openapis.org/oas/v3.1.1.html#header-object */
export interface Header {
  readonly description: string;
  readonly examples: readonly Example[];
}

/** A documented response. https://spec.openapis.org/oas/v3.1.1.html#response-object */
export interface DocumentedResponse {
  /** A status such as `401`, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly description: string;
  /** The headers by name in lower case. */
  readonly headers: ReadonlyMap<string, Header>;
  /** Absent if the response has no body. */
  readonly content: Content | undefined;
  /** The JSON Pointer to the response, as URI fragment. It contains references; use `locate`. */
  readonly pointer: string;
}

/**
 * An operation of the description. Expensive members are read on first access and cached.
 * https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export class Operation {
  /** The operationId, or method and path if there is none. */
  readonly id: string;
  readonly method: Method;
  /** The path template below the base path, such as `/users/{id}`. */
  readonly path: string;
  /** The JSON Pointer to the operation, as URI fragment. */
  readonly pointer: string;
  /** The Operation Object of the document. */
  readonly node: Node;
  readonly #document: Node;
  readonly #pathItem: Node;
  #parameters: readonly Parameter[] | undefined;
  #requestBody: RequestBody | null | undefined;
  #responses: readonly DocumentedResponse[] | undefined;
  #byStatus: ReadonlyMap<string, DocumentedResponse> | undefined;
  #errorIds: readonly string[] | undefined;

  constructor(document: Node, path: string, pathItem: Node, method: Method) {
    this.#document = document;
    this.#pathItem = pathItem;
    this.method = method;
    this.path = path;
    this.node = asNode(pathItem[method.toLowerCase()]);
    this.pointer = pointerTo("#/paths", path, method.toLowerCase());
    this.id = asText(this.node.operationId) ?? `${method} ${path}`;
  }

  /** The summary; empty if there is none. */
  get summary(): string {
    return asText(this.node.summary) ?? "";
  }

  /** The description in Markdown, trimmed; empty if there is none. */
  get description(): string {
    return asText(this.node.description)?.trim() ?? "";
  }

  get tags(): readonly string[] {
    return asTexts(this.node.tags);
  }

  get isDeprecated(): boolean {
    return this.node.deprecated === true;
  }

  /** Whether the operation needs no credential: its security requirements are empty or contain an empty one. */
  get isPublic(): boolean {
    const requirements = this.node.security ?? this.#document.security ?? [];
    if (!Array.isArray(requirements) || requirements.length === 0) return true;
    return requirements.some((requirement) => Object.keys(asNode(requirement)).length === 0);
  }

  /** Whether the operation cannot be undone: `x-onezone-irreversible`. */
  get isIrreversible(): boolean {
    return this.node["x-onezone-irreversible"] === true;
  }

  /** The name of the last path parameter, if it takes the rest of the path, slashes included: `x-onezone-rest-of-path`. */
  get restOfPath(): string | undefined {
    return asText(this.node["x-onezone-rest-of-path"]);
  }

  /** Whether the operation only redirects: then the successful response comes from another server. */
  get redirects(): boolean {
    return this.successes.some(({ status }) => status.startsWith("3"));
  }

  /** The parameters of the path item, followed by those of the operation, which replace parameters with the same name and place. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= this.#readParameters();
    return this.#parameters;
  }

  /** The request body; undefined if there is none. */
  get requestBody(): RequestBody | undefined {
    if (this.#requestBody === undefined) this.#requestBody = this.#readRequestBody() ?? null;
    return this.#requestBody ?? undefined;
  }

  /** All documented responses, by ascending status. */
  get responses(): readonly DocumentedResponse[] {
    this.#responses ??= Object.entries(asNode(this.node.responses)).map(([status, reference]) =>
      this.#readResponse(status, reference),
    );
    return this.#responses;
  }

  /** Returns the documented response for a status: by status, by range, or the default one; undefined if there is none. */
  response(status: number): DocumentedResponse | undefined {
    this.#byStatus ??= new Map(this.responses.map((response) => [response.status, response]));
    const range = `${Math.floor(status / 100)}XX`;
    return this.#byStatus.get(String(status)) ?? this.#byStatus.get(range) ?? this.#byStatus.get("default");
  }

  /** The documented 2xx responses or, if there are none, the 3xx responses. */
  get successes(): readonly DocumentedResponse[] {
    const of = (digit: string) => this.responses.filter(({ status }) => status.startsWith(digit));
    const successes = of("2");
    return successes.length > 0 ? successes : of("3");
  }

  /** The unique ids of the errors in 4xx and 5xx responses. */
  get errorIds(): readonly string[] {
    this.#errorIds ??= [
      ...new Set(
        this.responses
          .filter(({ status }) => /^[45]/.test(status))
          .flatMap(({ content }) => content?.examples.map(({ name }) => name) ?? []),
      ),
    ];
    return this.#errorIds;
  }

  #readParameters(): Parameter[] {
    const found = new Map<string, Parameter>();
    const itemPointer = pointerTo("#/paths", this.path);
    for (const [parent, parentPointer] of [
      [this.#pathItem, itemPointer],
      [this.node, this.pointer],
    ] as const) {
      const list = Array.isArray(parent.parameters) ? parent.parameters : [];
      for (const [index, reference] of list.entries()) {
        const parameter = this.#readParameter(reference, pointerTo(parentPointer, "parameters", index));
        if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
      }
    }
    return [...found.values()];
  }

  #readParameter(reference: unknown, pointer: string): Parameter | undefined {
    const node = resolve(this.#document, reference);
    const place = (["path", "query", "header", "cookie"] as const).find((each) => each === node.in);
    const name = asText(node.name);
    if (place === undefined || name === undefined) return undefined;
    const { format, writeOnly } = resolve(this.#document, node.schema);
    return {
      name,
      in: place,
      required: node.required === true,
      description: asText(node.description)?.trim() ?? "",
      schema: asNode(node.schema),
      isSecret: format === "password" || writeOnly === true,
      examples: readExamples(this.#document, node, pointer),
      pointer,
    };
  }

  #readRequestBody(): RequestBody | undefined {
    if (!isNode(this.node.requestBody)) return undefined;
    const body = resolve(this.#document, this.node.requestBody);
    const content = readContent(this.#document, body, pointerTo(this.pointer, "requestBody"));
    return content && { required: body.required === true, content };
  }

  #readResponse(status: string, reference: unknown): DocumentedResponse {
    const node = resolve(this.#document, reference);
    const pointer = pointerTo(this.pointer, "responses", status);
    return {
      status,
      description: asText(node.description)?.trim() ?? "",
      headers: new Map(
        Object.entries(asNode(node.headers)).map(([name, reference]) => {
          const header = resolve(this.#document, reference);
          const examples = readExamples(this.#document, header, pointerTo(pointer, "headers", name));
          return [name.toLowerCase(), { description: asText(header.description)?.trim() ?? "", examples }];
        }),
      ),
      content: readContent(this.#document, node, pointer),
      pointer,
    };
  }
}
