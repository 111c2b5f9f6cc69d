import { asText, type Operation } from "@onezone/model";
import { StartError } from "../start-error.ts";
import type { ApiCall } from "../tokens/caveats/api.ts";
import type { UncheckedCall } from "./unchecked-call.ts";

/**
 * What an operation does to which resource of Onedata's graph, as `x-onezone-resource` and `x-onezone-auth-hint` state it. Ids
 * are references: `null`, `self` for the id of the caller, `clientIp`, or a path parameter as in `{id}`.
 */
export interface ResourceTemplate extends ApiCall {
  readonly id: string;
  /** The entity in whose name (`as`), or through which, the resource is asked for. */
  readonly hint?: Reference & { readonly role: "as" | "through" };
}

/** An entity, by its type and a reference to its id. */
export interface Reference {
  readonly type: string;
  readonly id: string;
}

const operations = ["create", "get", "update", "delete"] as const;
const scopes = ["private", "protected", "shared", "public"] as const;
const form = /^(\w+) (\w+)\.(null|self|clientIp|\{\w+\})\.([a-z_]+)(?:,(null|self|clientIp|\{\w+\}))?:(\w+)$/;

/** Reads what an operation does; undefined if its description does not state it. @throws {StartError} if it is malformed */
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

/** The types that hints name in another way than resources. */
const hinted: Readonly<Record<string, string>> = {
  HandleService: "handle_service",
  Inventory: "atm_inventory",
};

/** The values to which references refer. */
type References = Pick<UncheckedCall, "caller" | "path" | "ip">;

/** Returns the id that a reference leads to; null if there is none, as for an anonymous caller. */
export function resolveId(reference: string, { caller, path, ip }: References): string | null {
  if (reference === "null") return null;
  if (reference === "self") return caller.subject?.id ?? null;
  return (reference === "clientIp" ? ip : path[reference.slice(1, -1)]) ?? null;
}

/** Returns the resource of a call. */
export function resolveResource(template: ResourceTemplate, references: References): ApiCall {
  const { operation, type, id, aspect, argument, scope } = template;
  return {
    operation,
    type,
    id: resolveId(id, references),
    aspect,
    ...(argument !== undefined && { argument: resolveId(argument, references) ?? "" }),
    scope,
  };
}
