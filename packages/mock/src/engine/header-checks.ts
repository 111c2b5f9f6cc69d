import type { Headers } from "../mock-request.ts";

/** The methods that the server knows. It fails on all others. */
export const KNOWN_METHODS: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
]);

/** The reason why the HTTP layer refuses a request. The response has no body. */
export interface Refusal {
  readonly status: number;
  readonly why: string;
  /** Whether the server fails before it sets any header. Default: false. */
  readonly isBeforeHeaders?: boolean;
  /** Whether the response has the content type of the operation, even without a body. Default: false. */
  readonly hasContentType?: boolean;
}

/**
 * Returns the reason why the media type of the response is not acceptable (RFC 9110, 12.5.1), as the server interprets it: a
 * media range with parameters matches nothing, `q=0` is acceptable, and an empty header accepts nothing.
 */
export function refuseAccept(accept: string | undefined, produces: string): Refusal | undefined {
  if (accept === undefined || accept === "*/*") return undefined;
  const ranges = accept.split(",").map((range) => range.trim());
  if (accept !== "" && !ranges.every((range) => MEDIA_RANGE.test(range)))
    return { status: 400, why: "the accept header is not a list of media ranges" };
  const [kind] = produces.split("/");
  const accepted = ranges.some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    return (
      parameters.every((parameter) => parameter.startsWith("q=")) &&
      ["*/*", `${kind}/*`, produces].includes(type)
    );
  });
  return accepted ? undefined : { status: 406, why: `the response is ${produces}, which is not acceptable` };
}

const MEDIA_RANGE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;\s*[^\s=;]+=(?:"[^"]*"\s*|[^";]*))*$/;

/**
 * Returns the reason why a conditional request (RFC 9110, 13) is refused. No resource has an entity tag, so every condition that
 * names one is false. The server fails on a malformed condition before it sets any header.
 */
export function refuseCondition(method: string, headers: Headers): Refusal | undefined {
  const { "if-match": ifMatch, "if-none-match": ifNoneMatch } = headers;
  if (ifMatch !== undefined && ifMatch !== "*") return refuseEntityTags("if-match", ifMatch);
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch !== "*") return refuseEntityTags("if-none-match", ifNoneMatch);
  return { status: method === "GET" ? 304 : 412, why: "if-none-match is * and the resource exists" };
}

/** Returns the refusal of a header that names entity tags. A valid list has at least one tag, separated by commas. */
function refuseEntityTags(name: string, list: string): Refusal {
  const rest = list.replaceAll(/(?:W\/)?"[^"\s]*"[ \t]*(?:,|$)/g, "");
  return rest !== list && /^[ \t,]*$/.test(rest)
    ? { status: 412, why: `${name} names an entity tag, but no resource has one` }
    : { status: 400, why: `${name} is not a list of entity tags`, isBeforeHeaders: true };
}

/** Returns the reason why the content type of a body is refused. It must be `application/json`, without parameters. */
export function refuseContentType(contentType: string | undefined): Refusal | undefined {
  return contentType?.toLowerCase() === "application/json"
    ? undefined
    : { status: 415, why: "the content type of a body must be application/json, without parameters" };
}
