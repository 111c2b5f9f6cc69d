import type { ApiModel, Operation, Parameter } from "@onezone/model";
import { placeholder } from "./placeholder.ts";
import type { Call, PrintedRequest } from "./printer-input.ts";

/** A call of an operation with the values of examples. */
export interface ExampleCall {
  readonly call: Call;
  readonly request: PrintedRequest;
  readonly example?: string;
  /** The output file for a binary response, such as an image. */
  readonly output?: string;
  /** Whether to follow redirects: the response is one, and there is no credential that could be sent to another origin. */
  readonly follows: boolean;
}

/**
 * Returns the calls of an operation, one for each body example. Parameters have the values of their examples; optional parameters
 * are omitted.
 */
export function exampleCalls({ serverUrl }: ApiModel, operation: Operation): ExampleCall[] {
  const { id, method, isPublic, redirects, requestBody, successes } = operation;
  const mediaType = successes[0]?.content?.mediaType;
  const isBinary = redirects || (mediaType !== undefined && !/^text\/|[/+](json|xml)$/.test(mediaType));
  const [path, query, header] = (["path", "query", "header"] as const).map((place) =>
    examplesOf(operation.parameters.filter((parameter) => parameter.in === place && parameter.required)),
  );
  const baseUrl = serverUrl.replaceAll(/\{([A-Za-z_]\w*)\}/g, (_, name: string) =>
    placeholder(name.toUpperCase()),
  );
  const call: Call = {
    operationId: id,
    client: {
      ...(serverUrl.includes("{host}") ? { host: placeholder("HOST") } : { baseUrl }),
      ...(isPublic ? {} : { token: placeholder("TOKEN") }),
    },
    ...(path && { path }),
    ...(query && { query }),
    ...(header && { header }),
  };
  const request: PrintedRequest = {
    method,
    url: baseUrl + pathAndQuery(operation, path ?? {}, query ?? {}),
    headers: [
      ...(isPublic ? [] : [["x-auth-token", placeholder("TOKEN")] as const]),
      ...Object.entries(header ?? {}).map(([name, value]) => [name, String(value)] as const),
    ],
  };
  const options = { follows: redirects && isPublic, ...(isBinary && { output: id }) };
  const examples = requestBody?.content.examples ?? [];
  if (requestBody === undefined || examples.length === 0) return [{ call, request, ...options }];
  return examples.map(({ name, value }) => ({
    call: { ...call, body: value },
    request: {
      ...request,
      headers: [...request.headers, ["content-type", requestBody.content.mediaType]],
      // A long body is easier to read and edit on several lines.
      body: JSON.stringify(value, null, JSON.stringify(value).length > 60 ? 2 : 0),
    },
    ...(examples.length > 1 && { example: name }),
    ...options,
  }));
}

function examplesOf(parameters: readonly Parameter[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters.map(({ name, examples }) => [name, examples[0]?.value ?? name.toUpperCase()]),
  );
}

function pathAndQuery({ path: template, restOfPath }: Operation, path: object, query: object): string {
  const encode = (name: string, value: string) =>
    name === restOfPath ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value);
  const filled = Object.entries(path).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, () => encode(name, String(value))),
    template,
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) search.append(name, String(item));
  }
  return search.toString() === "" ? filled : `${filled}?${search}`;
}
