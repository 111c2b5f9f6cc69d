import { asText, type Operation } from "@onezone/model";
import { StartError } from "../start-error.ts";
import type { ApiCall } from "../tokens/caveats/api.ts";
import type { UncheckedCall } from "./unchecked-call.ts";

/**
 * The resource line of an operation (`x-onezone-resource`) and its hint (`x-onezone-auth-hint`). Ids are references: `null`,
 * `self` for the id of the caller, `clientIp`, or a path parameter as in `{id}`.
 */
export interface ResourceTemplate extends ApiCall {
  readonly id: string;
  /** The entity that the caller acts for (`as`), or through which it requests the resource (`through`). */
  readonly hint?: Reference & { readonly role: "as" | "through" };
}

/** The type of an entity and a reference to its id. */
export interface Reference {
  readonly type: string;
  readonly id: string;
}

const operations = ["create", "get", "update", "delete"] as const;
const scopes = ["private", "protected", "shared", "public"] as const;
const form = /^(\w+) (\w+)\.(null|self|clientIp|\{\w+\})\.([a-z_]+)(?:,(null|self|clientIp|\{\w+\}))?:(\w+)$/;

/** Returns the resource line and hint of an operation; undefined if it has none. @throws {StartError} if it is malformed */
export function readResource({ id: operationId, node }: Operation): ResourceTemplate | undefined {
  const text = asText(node["x-onezone-resource"]);
  if (text === undefined) return undefined;
  const [, verb, type = "", id = "", aspect = "", argument, view] = form.exec(text) ?? [];
  const operation = operations.find((each) => each === verb);
  const scope = scopes.find((each) => each === view);
  if (operation === undefined || scope === undefined)
    throw new StartError(
      `${operationId}: x-onezone-resource must have the form "get user.{id}.instance:private", got "${text}".`,
    );
  const hint = readHint(asText(node["x-onezone-auth-hint"]) ?? "");
  return { operation, type, id, aspect, ...(argument && { argument }), scope, ...(hint && { hint }) };
}

function readHint(text: string): ResourceTemplate["hint"] {
  const [, role, entity = "", id = ""] = /^(as|through)(\w+) (self|\{\w+\})$/.exec(text) ?? [];
  if (role !== "as" && role !== "through") return undefined;
  return { role, type: hinted[entity] ?? entity.toLowerCase(), id };
}

/** The names of types in resource lines, by the different names that hints use. */
const hinted: Readonly<Record<string, string>> = {
  HandleService: "handle_service",
  Inventory: "atm_inventory",
};

/** The parts of a call that references can refer to. */
type References = Pick<UncheckedCall, "caller" | "path" | "ip">;

/** Returns the id for a reference; null if there is none, for example for `self` of an anonymous caller. */
export function resolveId(reference: string, { caller, path, ip }: References): string | null {
  if (reference === "null") return null;
  if (reference === "self") return caller.subject?.id ?? null;
  return (reference === "clientIp" ? ip : path[reference.slice(1, -1)]) ?? null;
}

/** A call whose references are not resolved yet. */
export type UnresolvedCall = Omit<UncheckedCall, "resource" | "id" | "argument" | "hint">;

/** Adds the resource and the auth hint of an operation to a call, with ids instead of references. */
export function resolveCall(template: ResourceTemplate, call: UnresolvedCall): UncheckedCall {
  const { operation, type, aspect, scope, hint } = template;
  const id = resolveId(template.id, call);
  const argument = template.argument === undefined ? undefined : (resolveId(template.argument, call) ?? "");
  return {
    ...call,
    resource: { operation, type, id, aspect, ...(argument !== undefined && { argument }), scope },
    id: id ?? "",
    argument: argument ?? "",
    ...(hint && { hint: { ...hint, id: resolveId(hint.id, call) ?? "" } }),
  };
}
