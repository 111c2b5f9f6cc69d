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
 * @param requestUrl the URL of the request without its query, below which `Location` shows what was created
 */
export function responseExample(
  operation: Operation,
  { code, example }: Preference,
  requestUrl: string,
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
      headers: { "content-type": mediaType, ...headersOf(response, requestUrl) },
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

/** A created resource is shown below the request's own URL: many operations share one example of the header. */
function headersOf({ headers }: DocumentedResponse, requestUrl: string): Record<string, string> {
  const entries = [...headers].flatMap(
    ([
      name,
      {
        examples: [example],
      },
    ]) => {
      if (example === undefined) return [];
      const value = String(example.value);
      return [
        [name, name === "location" ? `${requestUrl}/${value.slice(value.lastIndexOf("/") + 1)}` : value],
      ];
    },
  );
  return Object.fromEntries(entries);
}

function textOf(value: unknown, mediaType: string): string {
  return mediaType.endsWith("json") || typeof value !== "string" ? JSON.stringify(value) : value;
}
