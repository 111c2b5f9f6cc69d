import { type DocumentedResponse, type Example, type Operation, readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };

/** A test case from the API description: a request and a documented response. */
export interface ContractCase {
  /** Names status, example and request, for messages. */
  readonly title: string;
  readonly operation: Operation;
  readonly status: number;
  /** The `Prefer` header that requests the response from a mock; absent if the mock returns it by default. */
  readonly prefer?: string;
  /** The example that is the body; absent if the body is empty or not JSON. */
  readonly example?: Example;
  readonly response: DocumentedResponse;
  /** The request body; absent if the operation has none. */
  readonly body?: unknown;
}

/** The operations of the API description. */
export const operations: readonly Operation[] = readModel(document).operations;

/** Returns a case. A mock returns the first example of the first success without a `Prefer` header. */
function contractCase(
  operation: Operation,
  response: DocumentedResponse,
  example?: Example,
  body?: Example,
): ContractCase {
  const status = Number(response.status);
  const isFirst = response === operation.successes[0] && example === response.content?.examples[0];
  const name = response.content?.isJson ? example?.name : undefined;
  const prefer = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
  return {
    title: [operation.id, body && `of ${body.name}`, "returns", status, name].filter(Boolean).join(" "),
    operation,
    status,
    ...(!isFirst && { prefer }),
    ...(name !== undefined && example && { example }),
    response,
    ...(body && { body: body.value }),
  };
}

/**
 * Returns the cases of an operation: each success with each example, each example of its request body with the first
 * success, and one error of each status.
 */
export function casesOf(operation: Operation): ContractCase[] {
  const { successes, responses, requestBody } = operation;
  const [first, ...others] = requestBody?.content.examples ?? [];
  const [success] = successes;
  const errors = responses.filter(({ status }) => /^[45]/.test(status));
  return [
    ...successes.flatMap((response) =>
      (response.content?.examples ?? [undefined]).map((example) =>
        contractCase(operation, response, example, first),
      ),
    ),
    ...others.flatMap((body) =>
      success ? [contractCase(operation, success, success.content?.examples[0], body)] : [],
    ),
    ...errors.map((response) => contractCase(operation, response, response.content?.examples[0], first)),
  ];
}

/** Returns each distinct example of an error once, as an error of the first operation that has it. */
export function sharedErrors(among: readonly Operation[]): ContractCase[] {
  const known = new Set<string>();
  return among.flatMap((operation) =>
    operation.responses
      .filter(({ status }) => /^[45]/.test(status))
      .flatMap((response) =>
        (response.content?.examples ?? []).flatMap((example) => {
          const text = `${response.status} ${JSON.stringify(example.value)}`;
          if (known.has(text)) return [];
          known.add(text);
          return [contractCase(operation, response, example, operation.requestBody?.content.examples[0])];
        }),
      ),
  );
}

/** Returns the bodies in the API description that have no example. */
export function bodiesWithoutExample(): string[] {
  return operations.flatMap(({ id, requestBody, responses }) => [
    ...(requestBody?.content.examples.length === 0 ? [`${id}: request body`] : []),
    ...responses
      .filter(({ content }) => content?.isJson && content.examples.length === 0)
      .map(({ status }) => `${id}: ${status}`),
  ]);
}

/** Returns the first examples of an operation's parameters in a place, by name. */
export function exampleParameters(
  operation: Operation,
  place: "path" | "query" | "header",
): Record<string, unknown> {
  return Object.fromEntries(
    operation.parameters.flatMap(({ in: own, name, examples: [first] }) =>
      own === place && first !== undefined ? [[name, first.value]] : [],
    ),
  );
}

/** Returns the path of a call with the examples of its parameters, percent-encoded. */
export function examplePath(operation: Operation): string {
  return Object.entries(exampleParameters(operation, "path")).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation.path,
  );
}
