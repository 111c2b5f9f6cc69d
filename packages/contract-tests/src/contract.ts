import type { OnezoneClient } from "@onezone/client";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import operations from "@onezone/spec/operations.json" with { type: "json" };
import type { Operation } from "@onezone/spec/operations.json";
import jsonpointer from "jsonpointer";

/** One promise of the API description: to this request, this answer can come. */
export interface ContractCase {
  /** What a test of it is called: operationId, status, and the names of the examples that it takes. */
  readonly title: string;
  readonly operation: Operation;
  readonly status: number;
  /** Name of the example that the answer is asked for; absent where the answer has no body. */
  readonly example?: string;
  /** The body that is promised; absent where the answer has none, or none that examples could show. */
  readonly expected?: unknown;
  /** Whether the answer's body is something else than JSON, such as a picture. */
  readonly binary?: boolean;
  /** The body that is sent; absent where the operation takes none. */
  readonly body?: unknown;
}

/**
 * Every promise of the API description: each operation × each documented response × each named example of its body, and
 * each named example of a request body × the first success.
 */
export function contractCases(): ContractCase[] {
  return Object.entries(operations).flatMap(([operationId, operation]) => {
    const requests = Object.entries(operation.requestBody?.examples ?? {});
    const [firstRequest, ...otherRequests] = requests.length > 0 ? requests : [undefined];
    const responses = Object.entries(operation.responses);
    const success = responses.filter(([status]) => status.startsWith("2")).slice(0, 1);

    const casesOf = (request: [name: string, pointer: string] | undefined, answers: typeof responses) =>
      answers.flatMap(([status, { mediaType, examples }]) => {
        const common = {
          operation,
          status: Number(status),
          ...(request && { body: exampleValue(request[1]) }),
        };
        const title = `${operationId}${request ? ` of ${request[0]}` : ""} answers ${status}`;
        if (mediaType === undefined) return [{ ...common, title }];
        if (!isJson(mediaType)) return [{ ...common, title, binary: true }];
        return Object.entries(examples).map(([example, pointer]) => ({
          ...common,
          title: `${title} ${example}`,
          example,
          expected: exampleValue(pointer),
        }));
      });
    return [
      ...casesOf(firstRequest, responses),
      ...otherRequests.flatMap((request) => casesOf(request, success)),
    ];
  });
}

/** Bodies that the API description promises without saying, by an example, what they look like. */
export function bodiesWithoutExample(): string[] {
  return Object.entries(operations).flatMap(([operationId, { requestBody, responses }]) => [
    ...(requestBody && Object.keys(requestBody.examples).length === 0
      ? [`${operationId}: request body`]
      : []),
    ...Object.entries(responses)
      .filter(([, { mediaType, examples }]) => isJson(mediaType) && Object.keys(examples).length === 0)
      .map(([status]) => `${operationId}: ${status}`),
  ]);
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType?.endsWith("json") ?? false;
}

/** Asks, through the client, for the answer that a case promises. Parameters get the values of their examples. */
export function ask(onezone: OnezoneClient, contractCase: ContractCase): Promise<Answer> {
  const { operation, status, example, body, binary } = contractCase;
  const values = (place: string) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && parameter.example !== undefined)
        .map((parameter) => [parameter.name, parameter.example]),
    );
  if (operation.method === "TRACE") throw new Error("Onezone has no operation of the method TRACE.");
  // The verbs are typed by literal paths; here path and parameters come from a table that was made from the same spec.
  const call = onezone[operation.method] as UntypedVerb;
  return call(operation.path, {
    params: { path: values("path"), query: values("query"), header: values("header") },
    headers: { prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}` },
    retry: false,
    ...(body !== undefined && { body }),
    ...(binary && { parseAs: "blob" }),
  });
}

/** What a verb of the client resolves to. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type UntypedVerb = (path: string, options: object) => Promise<Answer>;

/** The `value` of the Example Object that a JSON Pointer leads to. */
function exampleValue(pointer: string): unknown {
  return jsonpointer.get(document, `${pointer.slice("#".length)}/value`);
}
