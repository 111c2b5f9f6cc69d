import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { partOfDocument } from "./part-of-document.ts";

/**
 * Prism's engine (https://github.com/stoplightio/prism) on one operation: it validates request bodies, and chooses among the
 * documented answers and their examples. Loading it takes most of a second, so this module is loaded when it is first needed.
 */
export interface PrismOperation {
  /** What of a request body breaks the description. */
  violations(body: unknown): Promise<readonly Violation[]>;
  /** The documented answer that is asked for, the first success by default; nothing where none is as asked. */
  negotiate(code?: number, example?: string): Promise<DocumentedAnswer | undefined>;
}

/** A documented answer, with an example as its body. */
export interface DocumentedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where none is documented. */
  readonly body?: unknown;
}

/** What Prism finds wrong with a body. */
export interface Violation {
  /** Members from the body down. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that is broken. */
  readonly code: string;
  readonly message: string;
}

const config = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false as const,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

const prism = createInstance(config, { logger: createLogger("onezone-mock", { level: "silent" }) });

/** Prepares an operation for Prism. Its path is of no interest here: the route has been found. */
export async function prismOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
): Promise<PrismOperation> {
  const operations = await getHttpOperationsFromSpec(partOfDocument(document, path, method.toLowerCase()));
  const resources = operations.map((operation) => ({
    ...operation,
    path: "/",
    servers: [],
    request: { ...operation.request, path: [] },
  }));
  const httpMethod = operations[0]?.method;

  const ask = async (
    mock: Partial<typeof config.mock> & object,
    validateRequest: boolean,
    body?: unknown,
  ) => {
    const input = {
      method: httpMethod as "get",
      url: { path: "/" },
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body,
    };
    return prism.request(input, resources, {
      ...config,
      validateRequest,
      mock: { dynamic: false, ...mock },
    })();
  };

  return {
    async violations(body) {
      const result = await ask({}, true, body);
      if (result._tag === "Left") return [];
      return result.right.validations.input.map(({ path: at = [], code = "", message }) => ({
        path: at.map(String),
        code: String(code),
        message,
      }));
    },
    async negotiate(code, example) {
      const wanted = {
        ...(code !== undefined && { code }),
        ...(example !== undefined && { exampleKey: example }),
      };
      const result = await ask(wanted, false);
      if (result._tag === "Left") return undefined;
      const { statusCode, headers = {}, body } = result.right.output;
      // Where nothing is as asked, Prism falls back to the first success.
      if (code !== undefined && statusCode !== code) return undefined;
      return {
        status: statusCode,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
        ),
        ...(body !== undefined && { body }),
      };
    },
  };
}
