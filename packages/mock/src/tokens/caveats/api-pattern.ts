/** An operation as api caveats see it: what is done to which resource. */
export interface ApiCall {
  readonly operation: "create" | "get" | "update" | "delete";
  /** Type, id, aspect and scope of the resource: `token.null.user_named_tokens,<user id>:private`. */
  readonly resource: Resource;
}

/** A resource of Onedata's graph. */
export interface Resource {
  /** Without the `od_` of the server's own name. */
  readonly type: string;
  /** Null where the resource has none. */
  readonly id: string | null;
  readonly aspect: string;
  readonly scope: "private" | "protected" | "shared" | "public";
}

/** What there is in Onezone; what there is in the other services has their prefixes. */
const entityTypes = [
  "user",
  "group",
  "space",
  "share",
  "provider",
  "handle_service",
  "handle",
  "harvester",
  "cluster",
  "atm_inventory",
  "atm_lambda",
  "atm_workflow_schema",
  "token",
  "temporary_token_secret",
  "o[pz]_[a-z_]+",
];

const FORM = new RegExp(
  `^(?<service>all|ozw|ozp|opw|opp)/(?<operation>all|create|get|update|delete)/` +
    String.raw`(?<type>\*|${entityTypes.join("|")})\.(?<id>[^./:]+)\.(?<aspect>[^./:]+)` +
    String.raw`(?::(?<scope>\*|private|protected|shared|public|auto))?$`,
);

/** A pattern in the form that answers show, with the scope that stands for none given; nothing where it is no pattern. */
export function readPattern(text: string): string | undefined {
  const parts = FORM.exec(text)?.groups;
  if (parts === undefined) return undefined;
  return parts.scope === undefined ? `${text}:private` : text;
}

/** Whether the pattern allows the call, which is one to Onezone's own service (`ozw`). */
export function allows(pattern: string, { operation, resource }: ApiCall): boolean {
  const parts = FORM.exec(pattern)?.groups;
  if (parts === undefined) return false;
  return (
    isOneOf(parts.service, "all", "ozw") &&
    isOneOf(parts.operation, "all", operation) &&
    isOneOf(parts.type, "*", resource.type) &&
    isOneOf(parts.id, "*", resource.id ?? "null") &&
    matchesAspect(parts.aspect ?? "", resource.aspect) &&
    isOneOf(parts.scope, "*", resource.scope)
  );
}

/** `*`, the aspect itself, or its name with `*` for the part behind the comma. */
function matchesAspect(pattern: string, aspect: string): boolean {
  return isOneOf(pattern, "*", aspect, `${aspect.split(",")[0]},*`);
}

function isOneOf(text: string | undefined, ...texts: readonly string[]): boolean {
  return text !== undefined && texts.includes(text);
}
