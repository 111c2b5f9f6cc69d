import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { createRouter, type Router } from "./router.ts";

/** The API description as the engine needs it: its operations by path and method, nothing else looked at until it is asked for. */
export interface Description {
  readonly document: OpenApiDocument;
  /** The path of the first server's URL, without a slash at its end: `/api/v3/onezone`. */
  readonly basePath: string;
  /** By path below the base path: what can be called there. */
  readonly router: Router<PathOperations>;
  readonly operations: readonly Operation[];
}

/** The operations of a path by upper-case method, and the methods as an `allow` header lists them. */
export interface PathOperations {
  readonly byMethod: ReadonlyMap<string, Operation>;
  readonly allow: string;
}

/** A described operation. */
export interface Operation {
  /** Method and path stand in for an operationId that is missing. */
  readonly operationId: string;
  readonly method: string;
  /** Path template below the base path. */
  readonly path: string;
  /** Whether no credential is needed. */
  readonly isPublic: boolean;
  /** JSON Pointer to the operation, as URI fragment. */
  readonly pointer: string;
  /** The media type of the first success; `application/json` where it has no body. */
  readonly produces: string;
  /**
   * JSON Pointer to a documented answer: to the first of these examples that there is, else to the answer, and to the
   * operation where that is not documented.
   */
  readonly pointerTo: (status: number, ...examples: readonly string[]) => string;
  /** Whether an answer with this status is documented. */
  readonly documents: (status: number) => boolean;
  /** The documented statuses. */
  readonly statuses: readonly string[];
  /** The names of the examples of a documented status. */
  readonly examplesOf: (status: string) => readonly string[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Prepares a document. Costs one look at each path; references are followed when an operation is called. */
export function describe(document: OpenApiDocument): Description {
  const router = createRouter<PathOperations>();
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const byMethod = new Map<string, Operation>();
    for (const [method, described] of Object.entries<unknown>({ ...item })) {
      if (!METHODS.includes(method) || !isNode(described)) continue;
      const operation = readOperation(document, path, method, described);
      byMethod.set(operation.method, operation);
      operations.push(operation);
    }
    if (byMethod.size > 0) router.add(path, { byMethod, allow: [...byMethod.keys()].sort().join(", ") });
  }
  return { document, basePath: basePath(document), router, operations };
}

function basePath({ servers }: OpenApiDocument): string {
  return (servers?.[0]?.url ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}

function readOperation(document: OpenApiDocument, path: string, method: string, node: Node): Operation {
  const pointer = `#/paths/${pointerName(path)}/${method}`;
  const responses = isNode(node.responses) ? node.responses : {};
  const success = Object.keys(responses).find((status) => /^[23]/.test(status));
  return {
    operationId: typeof node.operationId === "string" ? node.operationId : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    isPublic: isPublic(document, node),
    pointer,
    get produces() {
      return (success && mediaTypeOf(follow(document, responses[success]))) ?? "application/json";
    },
    documents: (status) => Object.hasOwn(responses, status),
    statuses: Object.keys(responses),
    examplesOf(status) {
      const response = follow(document, responses[status]);
      const mediaType = mediaTypeOf(response);
      return mediaType === undefined ? [] : Object.keys(examplesOf(response, mediaType));
    },
    pointerTo(status, ...names) {
      const response = responses[status];
      if (response === undefined) return pointer;
      const content = `${pointer}/responses/${status}`;
      const mediaType = mediaTypeOf(follow(document, response));
      if (names.length === 0 || mediaType === undefined) return content;
      const examples = examplesOf(follow(document, response), mediaType);
      const example = names.find((name) => Object.hasOwn(examples, name));
      return example !== undefined
        ? `${content}/content/${pointerName(mediaType)}/examples/${pointerName(example)}`
        : content;
    },
  };
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Public is what can be called with nothing: an empty security requirement, or none at all. */
function isPublic(document: OpenApiDocument, { security }: Node): boolean {
  const requirements = security ?? ("security" in document ? document.security : []);
  if (!Array.isArray(requirements)) return true;
  return (
    requirements.length === 0 || requirements.some((one) => isNode(one) && Object.keys(one).length === 0)
  );
}

function mediaTypeOf(response: Node): string | undefined {
  return isNode(response.content) ? Object.keys(response.content)[0] : undefined;
}

function examplesOf({ content }: Node, mediaType: string): Node {
  const media = isNode(content) ? content[mediaType] : undefined;
  return isNode(media) && isNode(media.examples) ? media.examples : {};
}

/** What a node stands for: itself, or what its reference within the document leads to. */
function follow(document: OpenApiDocument, node: unknown): Node {
  if (!isNode(node)) return {};
  if (typeof node.$ref !== "string") return node;
  let target: unknown = document;
  for (const name of node.$ref.slice("#/".length).split("/")) {
    target = isNode(target)
      ? target[decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")]
      : {};
  }
  return follow(document, target);
}

/** A name within a JSON Pointer. */
function pointerName(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
