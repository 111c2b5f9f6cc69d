import { type Content, type Example, readContent, readExamples } from "./content.ts";
import { asNode, asText, asTexts, isNode, type Node } from "./node.ts";
import { pointerTo, resolve } from "./reference.ts";

/** The methods of HTTP that a path item can describe, in the order in which generated files list them. */
export const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** A method of HTTP. */
export type Method = (typeof methods)[number];

/** A parameter of an operation. https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Node;
  readonly examples: readonly Example[];
  /** JSON Pointer to the parameter, as URI fragment. It leads through references: use `locate`. */
  readonly pointer: string;
}

/** What an operation takes. https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
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
  /** A status as in `401`, a range as in `4XX`, or `default`. */
  readonly status: string;
  readonly description: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, Header>;
  /** Absent if the response has no body. */
  readonly content: Content | undefined;
  /** JSON Pointer to the response, as URI fragment. It leads through references: use `locate`. */
  readonly pointer: string;
}

/**
 * An operation of the description. What costs more than a look is read when it is first asked for, and kept.
 * https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export class Operation {
  /** The operationId; method and path if it has none. */
  readonly id: string;
  readonly method: Method;
  /** The path template below the base path, as in `/users/{id}`. */
  readonly path: string;
  /** JSON Pointer to the operation, as URI fragment. */
  readonly pointer: string;
  /** The Operation Object as it stands in the document. */
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

  /** Empty if there is none. */
  get summary(): string {
    return asText(this.node.summary) ?? "";
  }

  /** Markdown, without blanks around it; empty if there is none. */
  get description(): string {
    return asText(this.node.description)?.trim() ?? "";
  }

  get tags(): readonly string[] {
    return asTexts(this.node.tags);
  }

  get isDeprecated(): boolean {
    return this.node.deprecated === true;
  }

  /** Whether it needs no credential: its security requirements are empty, or one of them is. */
  get isPublic(): boolean {
    const requirements = this.node.security ?? this.#document.security ?? [];
    if (!Array.isArray(requirements) || requirements.length === 0) return true;
    return requirements.some((requirement) => Object.keys(asNode(requirement)).length === 0);
  }

  /** Whether what it does cannot be undone: `x-onezone-irreversible`. */
  get isIrreversible(): boolean {
    return this.node["x-onezone-irreversible"] === true;
  }

  /** The name of the last path parameter, if it takes the rest of the path, slashes included: `x-onezone-rest-of-path`. */
  get restOfPath(): string | undefined {
    return asText(this.node["x-onezone-rest-of-path"]);
  }

  /** Whether it only redirects: then the response of success, and its body, come from another server. */
  get redirects(): boolean {
    return this.successes.some(({ status }) => status.startsWith("3"));
  }

  /** Its own parameters and those of its path item, which come first and give way to its own of the same name and place. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= this.#readParameters();
    return this.#parameters;
  }

  /** Undefined if it takes no body. */
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

  /** The documented response with a status: by the status itself, by its range, or the default one; else undefined. */
  response(status: number): DocumentedResponse | undefined {
    this.#byStatus ??= new Map(this.responses.map((response) => [response.status, response]));
    const range = `${Math.floor(status / 100)}XX`;
    return this.#byStatus.get(String(status)) ?? this.#byStatus.get(range) ?? this.#byStatus.get("default");
  }

  /** The documented responses of success, that is 2xx or, if there is none, 3xx. */
  get successes(): readonly DocumentedResponse[] {
    const of = (digit: string) => this.responses.filter(({ status }) => status.startsWith(digit));
    const successes = of("2");
    return successes.length > 0 ? successes : of("3");
  }

  /** The ids of the errors that its responses of status 4xx and 5xx name, each once. */
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
    return {
      name,
      in: place,
      required: node.required === true,
      description: asText(node.description)?.trim() ?? "",
      schema: asNode(node.schema),
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
