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

/** The types of Onezone's own resources; those of the other services have their prefixes. */
const entityTypes: ReadonlySet<string> = new Set([
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
]);

const FORM =
  /^(?<service>all|ozw|ozp|opw|opp)\/(?<operation>all|create|get|update|delete)\/(?<type>\*|[a-z_]+)\.(?<id>[^./:]+)\.(?<aspect>[^./:]+)(?::(?<scope>\*|private|protected|shared|public|auto))?$/;

/** Returns the parts of a pattern; undefined if it is invalid. */
function partsOf(text: string): Readonly<Record<string, string | undefined>> | undefined {
  const parts = FORM.exec(text)?.groups;
  const { type = "" } = parts ?? {};
  return type === "*" || entityTypes.has(type) || /^o[pz]_[a-z_]+$/.test(type) ? parts : undefined;
}

/** A pattern in the form that answers show, with the scope that stands for none given; nothing where it is no pattern. */
export function readPattern(text: string): string | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  return parts.scope === undefined ? `${text}:private` : text;
}

/** Whether the pattern allows the call, which is one to Onezone's own service (`ozw`). */
export function allows(pattern: string, { operation, resource }: ApiCall): boolean {
  const parts = partsOf(pattern);
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
