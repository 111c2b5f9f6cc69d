import type { Headers } from "./message.ts";

/** A refusal of the HTTP layer, whose answer has no body. */
export interface Refusal {
  readonly status: number;
  readonly why: string;
}

/**
 * Whether the answer's media type is acceptable (RFC 9110, 12.5.1), in the server's reading: a media range with parameters
 * fits nothing, `q=0` is still acceptable, and an empty header accepts nothing.
 */
export function refuseAccept(accept: string | undefined, produces: string): Refusal | undefined {
  if (accept === undefined || accept === "*/*") return undefined;
  const ranges = accept.split(",").map((range) => range.trim());
  if (accept !== "" && !ranges.every((range) => MEDIA_RANGE.test(range))) {
    return { status: 400, why: "the accept header is no list of media ranges" };
  }
  const [kind] = produces.split("/");
  const accepted = ranges.some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    return (
      parameters.every((parameter) => parameter.startsWith("q=")) &&
      ["*/*", `${kind}/*`, produces].includes(type)
    );
  });
  return accepted ? undefined : { status: 406, why: `the answer is ${produces}, which is not acceptable` };
}

const MEDIA_RANGE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;\s*[^\s=;]+=(?:"[^"]*"\s*|[^";]*))*$/;

/** Conditional requests (RFC 9110, 13): nothing has an entity tag, so that no condition on one holds. */
export function refuseCondition(method: string, headers: Headers): Refusal | undefined {
  const { "if-match": ifMatch, "if-none-match": ifNoneMatch } = headers;
  for (const tags of [ifMatch, ifNoneMatch]) {
    if (tags !== undefined && tags !== "*" && !ENTITY_TAGS.test(tags)) {
      return { status: 400, why: "a condition is no list of entity tags" };
    }
  }
  if (ifMatch !== undefined && ifMatch !== "*") {
    return { status: 412, why: "if-match names an entity tag, and nothing has one" };
  }
  if (ifNoneMatch === undefined) return undefined;
  if (ifNoneMatch === "*" && method === "GET") {
    return { status: 304, why: "if-none-match says * and the resource is there" };
  }
  return { status: 412, why: "the server takes no if-none-match" };
}

const ENTITY_TAGS = /^(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*$/;

/** A body has to be of exactly this type, without parameters. */
export function refuseContentType(contentType: string | undefined): Refusal | undefined {
  return contentType?.toLowerCase() === "application/json"
    ? undefined
    : { status: 415, why: "a body must be of the content type application/json, without parameters" };
}
