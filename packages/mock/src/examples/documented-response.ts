import type { DocumentedResponse, Operation } from "@onezone/model";
import type { Preference } from "../engine/prefer.ts";

/** A documented response, with an example as its body. */
export interface ResponseExample {
  readonly status: number;
  /** The content type, and the documented headers, each with its example; by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent if the response has no body, or no example of one. */
  readonly body?: string;
  /** The value of the example. */
  readonly value?: unknown;
  /** JSON Pointer to the example or, if it has none, to the response. */
  readonly pointer: string;
}

/**
 * Looks up the documented response that is asked for, by status and by the name of an example: by default the first example
 * of the first success. Returns undefined if none is documented as asked.
 *
 * @param baseUrl the URL below which the paths of the API are
 * @param path the path of the request below that URL
 */
export function responseExample(
  operation: Operation,
  { code, example }: Preference,
  baseUrl: string,
  path: string,
): ResponseExample | undefined {
  const byExample = example === undefined ? operation.successes : successesFirst(operation);
  const candidates = code === undefined ? byExample : [operation.response(Number(/^[1-5]\d\d$/.exec(code)))];
  for (const response of candidates) {
    if (response === undefined) continue;
    const { content } = response;
    const found = content?.examples.find(({ name }) => example === undefined || name === example);
    if (example !== undefined && found === undefined) continue;
    const { mediaType = "application/json" } = content ?? {};
    return {
      status: Number(code ?? response.status.replaceAll("X", "0")),
      headers: { "content-type": mediaType, ...headersOf(response, baseUrl, path) },
      ...(found && { body: textOf(found.value, mediaType), value: found.value }),
      pointer: found?.pointer ?? response.pointer,
    };
  }
  return undefined;
}

/** All documented responses, those of success first. */
function successesFirst({ responses, successes }: Operation): readonly DocumentedResponse[] {
  return [...successes, ...responses.filter((response) => !successes.includes(response))];
}

function headersOf({ headers }: DocumentedResponse, baseUrl: string, path: string): Record<string, string> {
  const entries = [...headers].flatMap(([name, { examples }]) => {
    const [example] = examples;
    if (example === undefined) return [];
    const value = String(example.value);
    return [[name, name === "location" ? locationOf(value, baseUrl, path) : value]];
  });
  return Object.fromEntries(entries);
}

/**
 * The URL of what a request creates: below the request's own path, as many operations may share one example, or below the
 * end of that path, if the example is there, as in `/tokens/named/{id}` for `/user/tokens/named`.
 */
function locationOf(example: string, baseUrl: string, path: string): string {
  const end = example.lastIndexOf("/");
  const { pathname } = new URL(baseUrl);
  const ends = [...path.matchAll(/\//g)].map(({ index }) => path.slice(index));
  const collection = ends.find(
    (part) => example.slice(0, end).replace(/^\w+:\/\/[^/]*/, "") === pathname + part,
  );
  return baseUrl + (collection ?? path) + example.slice(end);
}

function textOf(value: unknown, mediaType: string): string {
  return mediaType.endsWith("json") || typeof value !== "string" ? JSON.stringify(value) : value;
}
