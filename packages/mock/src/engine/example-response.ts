import type { DocumentedResponse, Operation } from "@onezone/model";
import { isErrorBody, rootId } from "../errors/onezone-error.ts";
import { headerText, type MockResponse, type ResponseHeaders } from "../mock-request.ts";
import type { Store } from "../world/store.ts";
import type { RoutedRequest } from "./route.ts";

/** The response that a request prefers. The `prefer` header (RFC 7240) is read in the same way as by prism-cli. */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
}

/**
 * Returns a documented response with an example as its body, by default the first example of the first success. Returns
 * undefined if the preferred response is not documented.
 *
 * @param basePath path of the base URL
 * @param world undefined if the mock is stateless
 */
export function exampleResponse(
  basePath: string,
  { request: { target, headers }, operation }: RoutedRequest,
  { code, example }: Preference,
  world: Store | undefined,
  why: string,
): MockResponse | undefined {
  // The server itself returns this base URL.
  const baseUrl = `https://${world?.domain ?? headers.host ?? "localhost"}${basePath}`;
  const below = target.slice(basePath.length);
  const byExample = example === undefined ? operation.successes : successesFirst(operation);
  const asked = code === undefined ? undefined : Number(/^[2-5]\d\d$/.exec(code));
  for (const response of asked === undefined ? byExample : [operation.response(asked)]) {
    if (response === undefined) continue;
    const status = asked ?? Number(response.status.replace("default", "500").replaceAll("X", "0"));
    // A status below 200 is not the final response.
    if (!(status >= 200)) continue;
    const { examples = [], mediaType = "application/json" } = response.content ?? {};
    const found = examples.find(({ name }) => example === undefined || name === example);
    if (example !== undefined && found === undefined) continue;
    const errorId = errorIdOf(found?.value);
    return {
      status,
      headers: {
        "content-type": headerText(mediaType),
        ...headersOf(response, (location) =>
          status < 300
            ? locationOf(location, baseUrl, below.split("?", 1)[0] ?? "")
            : redirectOf(location, operation.path, below),
        ),
      },
      ...(found && !WITHOUT_BODY.includes(status) && { body: textOf(found.value, mediaType) }),
      pointer: found?.pointer ?? response.pointer,
      allowsAnyOrigin: true,
      why,
      operationId: operation.id,
      ...(errorId !== undefined && { errorId }),
    };
  }
  return undefined;
}

/** Statuses of responses that cannot have a body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY = [204, 205, 304];

/** Returns all documented responses, successes first. */
function successesFirst({ responses, successes }: Operation): readonly DocumentedResponse[] {
  return [...successes, ...responses.filter((response) => !successes.includes(response))];
}

function headersOf(
  { headers }: DocumentedResponse,
  locationFor: (example: string) => string,
): ResponseHeaders {
  const entries = [...headers].flatMap(([name, { examples }]) => {
    const [example] = examples;
    if (example === undefined || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [];
    const value = String(example.value);
    return [[name, headerText(name === "location" ? locationFor(value) : value)]];
  });
  return Object.fromEntries(entries);
}

/**
 * Returns the URL of a created resource: the id in the example, below the path of the request, because operations can share an
 * example. If the example is below the end of that path, so is the URL: `/tokens/named/{id}` for `/user/tokens/named`.
 */
function locationOf(example: string, baseUrl: string, path: string): string {
  const end = example.lastIndexOf("/");
  const pathOf = (url: string) => url.replace(/^\w+:\/\/[^/]*/, "");
  const ends = [...path.matchAll(/\//g)].map(({ index }) => path.slice(index));
  const collection = ends.find((part) => pathOf(example.slice(0, end)) === pathOf(baseUrl) + part);
  return `${baseUrl}${collection ?? path}/${example.slice(end + 1)}`;
}

/**
 * Returns the URL of a redirect: the example up to the last literal segment before the path parameters (`data` in
 * `/shares/data/{file_id}/{subpath}`), then the rest of the path and the query of the request.
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

function errorIdOf(body: unknown): string | undefined {
  const { error } = typeof body === "object" && body !== null && "error" in body ? body : {};
  return isErrorBody(error) ? rootId(error) : undefined;
}
