import type { OnezoneClient } from "@onezone/client";
import { type DocumentedResponse, type Example, type Operation, readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };

/** One promise of the API description: to this request, this response can come. */
export interface ContractCase {
  /** What a test of it is called: operationId, status, and the names of the examples that it takes. */
  readonly title: string;
  readonly operation: Operation;
  readonly status: number;
  /** Name of the example that is asked for; absent where the response has no body. */
  readonly example?: string;
  /** The body that is promised; absent where the response has none, or none that examples could show. */
  readonly expected?: unknown;
  /** Whether the response's body is something else than JSON, such as a picture. */
  readonly binary?: boolean;
  /** The body that is sent; absent where the operation takes none. */
  readonly body?: unknown;
}

const { operations } = readModel(document);

/**
 * Returns every promise of the API description, each distinct one once: each operation × each documented response × the
 * examples of its body, and each example of a request body × the first success. An error that many operations share is asked
 * of the first of them; the others are asked for one error of each status.
 */
export function contractCases(): ContractCase[] {
  const known = new Set<unknown>();
  const casesOf = (
    operation: Operation,
    request: Example | undefined,
    responses: readonly DocumentedResponse[],
  ): ContractCase[] =>
    responses.flatMap(({ status, content }) => {
      const common = { operation, status: Number(status), ...(request && { body: request.value }) };
      const title = `${operation.id}${request ? ` of ${request.name}` : ""} answers ${status}`;
      if (content === undefined) return [{ ...common, title }];
      if (!content.isJson) return [{ ...common, title, binary: true }];
      const examples = content.examples.filter(
        ({ value }, index) => index === 0 || status.startsWith("2") || !known.has(value),
      );
      for (const { value } of examples) known.add(value);
      return examples.map(({ name, value }) => ({
        ...common,
        title: `${title} ${name}`,
        example: name,
        expected: value,
      }));
    });

  return operations.flatMap((operation) => {
    const [first, ...others] = operation.requestBody?.content.examples ?? [];
    return [
      ...casesOf(operation, first, operation.responses),
      ...others.flatMap((request) => casesOf(operation, request, operation.successes.slice(0, 1))),
    ];
  });
}

/** Returns the bodies that the API description promises without saying, by an example, what they look like. */
export function bodiesWithoutExample(): string[] {
  return operations.flatMap(({ id, requestBody, responses }) => [
    ...(requestBody?.content.examples.length === 0 ? [`${id}: request body`] : []),
    ...responses
      .filter(({ content }) => content?.isJson && content.examples.length === 0)
      .map(({ status }) => `${id}: ${status}`),
  ]);
}

/** Asks, through the client, for the response that a case promises. Parameters get the values of their examples. */
export function ask(onezone: OnezoneClient, contractCase: ContractCase): Promise<Answer> {
  const { operation, status, example, body, binary } = contractCase;
  const values = (place: string) =>
    Object.fromEntries(
      operation.parameters.flatMap(({ in: own, name, examples: [first] }) =>
        own === place && first !== undefined ? [[name, first.value]] : [],
      ),
    );
  if (operation.method === "TRACE") throw new Error("Onezone has no operation of the method TRACE.");
  // The verbs are typed by literal paths; here path and parameters come from the same spec.
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
