import type { DocumentedResponse, Operation } from "@onezone/model";
import { headerText } from "../message.ts";
import type { Preference } from "./prefer.ts";

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
 * @param target the path of the request below that URL, with its query
 */
export function responseExample(
  operation: Operation,
  { code, example }: Preference,
  baseUrl: string,
  target: string,
): ResponseExample | undefined {
  const byExample = example === undefined ? operation.successes : successesFirst(operation);
  const asked = code === undefined ? undefined : Number(/^[2-5]\d\d$/.exec(code));
  const candidates = asked === undefined ? byExample : [operation.response(asked)];
  for (const response of candidates) {
    if (response === undefined) continue;
    const status = asked ?? Number(response.status.replace("default", "500").replaceAll("X", "0"));
    // A status below 200 is not that of a whole response.
    if (!(status >= 200)) continue;
    const { content } = response;
    const found = content?.examples.find(({ name }) => example === undefined || name === example);
    if (example !== undefined && found === undefined) continue;
    const { mediaType = "application/json" } = content ?? {};
    return {
      status,
      headers: {
        "content-type": headerText(mediaType),
        ...headersOf(response, (example) =>
          status < 300
            ? locationOf(example, baseUrl, target.split("?", 1)[0] ?? "")
            : redirectOf(example, operation.path, target),
        ),
      },
      ...(found && { value: found.value }),
      ...(found && !WITHOUT_BODY.includes(status) && { body: textOf(found.value, mediaType) }),
      pointer: found?.pointer ?? response.pointer,
    };
  }
  return undefined;
}

/** Statuses of responses that cannot have a body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY = [204, 205, 304];

/** All documented responses, those of success first. */
function successesFirst({ responses, successes }: Operation): readonly DocumentedResponse[] {
  return [...successes, ...responses.filter((response) => !successes.includes(response))];
}

function headersOf(
  { headers }: DocumentedResponse,
  locationFor: (example: string) => string,
): Record<string, string> {
  const entries = [...headers].flatMap(([name, { examples }]) => {
    const [example] = examples;
    if (example === undefined || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [];
    const value = String(example.value);
    return [[name, headerText(name === "location" ? locationFor(value) : value)]];
  });
  return Object.fromEntries(entries);
}

/**
 * The URL of what a request creates: below the request's own path, as many operations may share one example, or below the
 * end of that path, if the example is there, as in `/tokens/named/{id}` for `/user/tokens/named`.
 */
function locationOf(example: string, baseUrl: string, path: string): string {
  const end = example.lastIndexOf("/");
  const pathOf = (url: string) => url.replace(/^\w+:\/\/[^/]*/, "");
  const ends = [...path.matchAll(/\//g)].map(({ index }) => path.slice(index));
  const collection = ends.find((part) => pathOf(example.slice(0, end)) === pathOf(baseUrl) + part);
  return `${baseUrl}${collection ?? path}/${example.slice(end + 1)}`;
}

/**
 * The URL that a request is redirected to: the example, with the request's own path and query after the last literal segment of the
 * template, as in `data` of `/shares/data/{file_id}/{subpath}`.
 */
function redirectOf(example: string, template: string, target: string): string {
  const literal = template.slice(0, template.indexOf("{"));
  const segment = literal.slice(literal.lastIndexOf("/", literal.length - 2));
  const at = example.indexOf(segment);
  return at < 0 ? example : example.slice(0, at) + segment + target.slice(literal.length);
}

function textOf(value: unknown, mediaType: string): string {
  return mediaType.endsWith("json") || typeof value !== "string" ? JSON.stringify(value) : value;
}
