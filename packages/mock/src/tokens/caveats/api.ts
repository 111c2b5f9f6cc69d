import { alternatives, type CaveatKind, SEPARATOR, strings, whitelistKind } from "./caveat-kind.ts";

/** A call, as api caveats describe it: an action, and a resource in the graph of Onedata. */
export interface ApiCall {
  readonly operation: "create" | "get" | "update" | "delete";
  /** The name of the type in the server, without the prefix `od_`. */
  readonly type: string;
  /** The id of the entity; null if the resource has no id. */
  readonly id: string | null;
  /** For example `user_named_tokens`. */
  readonly aspect: string;
  /** The part of the aspect after a comma; absent if there is none. */
  readonly argument?: string;
  readonly scope: "private" | "protected" | "shared" | "public";
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** The valid parts of a pattern, other than ids and aspects. */
const services = words("all ozw ozp opw opp");
const operations = words("all create get update delete");
const scopes = words("* private protected shared public auto");
const types = words(
  `* oz_worker user group space share provider handleService handle cluster harvester storage token space_stats
  temporary_token_secret atm_inventory atm_lambda atm_workflow_schema
  onp_cluster onp_host onp_panel onp_provider onp_service onp_space onp_storage onp_user onp_zone
  op_archive op_atm_inventory op_atm_lambda_snapshot op_atm_store op_atm_task_execution op_atm_workflow_execution
  op_atm_workflow_schema op_atm_workflow_schema_snapshot op_dataset file op_group op_handle op_handle_service op_metrics
  op_provider op_qos op_share op_space op_storage op_transfer op_user`,
);

/** Parses `<service>/<operation>/<type>.<id>.<aspect>[:<scope>]`; returns undefined if the text is not a pattern. */
function parse(text: string) {
  const parts = text.split("/");
  const [service = "", operation = "", gri = ""] = parts;
  const names = gri.split(".");
  const [type = "", id = "", aspectAndScope = ""] = names;
  const ends = aspectAndScope.split(":");
  const [aspectText = "", scope = "private"] = ends;
  const aspect = aspectText.split(",");
  const hasForm = parts.length === 3 && names.length === 3 && ends.length <= 2 && aspect.length <= 2;
  const hasKnownWords =
    services.has(service) && operations.has(operation) && types.has(type) && scopes.has(scope);
  // The server parses the text of the caveat again. The separator would end the pattern there.
  const isPattern = hasForm && hasKnownWords && !text.includes(SEPARATOR);
  return isPattern ? { service, operation, type, id, aspect, scope } : undefined;
}

/**
 * Returns a pattern in the format of responses, with the default scope if it has none; undefined if the text is not a
 * pattern.
 */
export function readPattern(text: string): string | undefined {
  const { service, operation, type, id, aspect, scope } = parse(text) ?? {};
  return aspect && `${service}/${operation}/${type}.${id}.${aspect.join(",")}:${scope}`;
}

/** Returns whether a pattern allows a call to the service of Onezone (`ozw`). */
export function allows(pattern: string, call: ApiCall): boolean {
  const parsed = parse(pattern);
  return (
    parsed !== undefined &&
    isOneOf(parsed.service, "all", "ozw") &&
    isOneOf(parsed.operation, "all", call.operation) &&
    isOneOf(parsed.type, "*", call.type) &&
    isOneOf(parsed.id, "*", call.id ?? "null") &&
    matchesAspect(parsed.aspect, call) &&
    isOneOf(parsed.scope, "*", call.scope)
  );
}

/** `*` alone matches any aspect, with or without an argument. In `name,argument`, it matches any name or any argument. */
function matchesAspect([name = "", argument]: readonly string[], call: ApiCall): boolean {
  if (argument === undefined) return name === "*" || (name === call.aspect && call.argument === undefined);
  return (
    call.argument !== undefined && isOneOf(name, "*", call.aspect) && isOneOf(argument, "*", call.argument)
  );
}

function isOneOf(text: string, ...texts: readonly string[]): boolean {
  return texts.includes(text);
}

/** `api`: only operations that match one of these patterns. `holds` is always true, because `findForbidding` checks each call. */
export const api: CaveatKind = whitelistKind({
  type: "api",
  key: "api",
  item: readPattern,
  admits: () => true,
  describe: (caveat) =>
    `unverified API caveat: this token can only be used for API calls that match the following spec: ${alternatives(strings(caveat))}.`,
});
