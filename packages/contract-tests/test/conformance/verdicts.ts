import document from "@onezone/spec/onezone.json" with { type: "json" };
import { authenticate } from "../../../mock/src/access/authenticate.ts";
import { prepareAccess } from "../../../mock/src/access/authorize.ts";
import { readResource, resolveCall } from "../../../mock/src/access/resource-and-auth-hint.ts";
import { pathSegments } from "../../../mock/src/engine/path-segments.ts";
import * as description from "../../../mock/src/engine/prepared-description.ts";
import { OnezoneError } from "../../../mock/src/errors/onezone-error.ts";
import type { Store } from "../../../mock/src/world/store.ts";
import type { Request } from "../../src/conformance/raw-connection.ts";
import type { Step } from "../../src/story.ts";

const ip = "127.0.0.1";
const { model, routes } = description.describe(document);

/** The result of the checks of existence, api caveats and access rule. */
export type Verdict = 401 | 403 | 404 | "allowed";

/** Returns the result of the checks of existence, api caveats and access rule; undefined if none of them applies. */
export function verdictOn(
  { method, path, headers, body = "{}" }: Request,
  world: Store,
): Verdict | undefined {
  const segments = pathSegments(path, model.basePath);
  const found = Array.isArray(segments) ? routes.find(segments) : undefined;
  const operation = found?.value.get(method);
  const template = operation && readResource(operation);
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  if (found === undefined || operation === undefined || template === undefined || !isJson(body))
    return undefined;
  const { checkExistence, authorize } = prepareAccess(operation, template);
  try {
    const caller = authenticate(world, Object.fromEntries(named), ip);
    const request = { world, caller, path: found.parameters, query: "", ip, body: JSON.parse(body) };
    const call = resolveCall(template, request);
    checkExistence(call);
    authorize(call);
    return "allowed";
  } catch (error) {
    if (error instanceof OnezoneError) return refusals.find((status) => status === error.status);
    throw error;
  }
}

const refusals = [401, 403, 404] as const;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Operations that the server can refuse before it authorizes the caller. */
const refusedBeforeAuthorization = [
  "resolveSpaceMembershipRequest",
  "createUserHandle",
  "createGroupHandle",
  "handleServiceRegisterHandle",
  "deleteAtmLambda",
];

/** Operations that can return 404 after the caller is authorized. */
const notFoundAfterAuthorization = [
  "resolveSpaceMembershipRequest",
  "getMembershipRequesterInfo",
  "modifySupportedSpace",
  "removeSpaceSupport",
  "acquireIdpAccessToken",
];

/** Returns the recorded verdict; undefined if the recording does not show it. */
export function recordedVerdict({ operationId, expect: { status, body } }: Step): Verdict | undefined {
  // The HTTP layer checks the Accept header before anything else.
  if (operationId === null || status === 406) return undefined;
  // The server refuses these calls before it authorizes the caller, or when it executes the operation.
  if (
    (status === 400 && refusedBeforeAuthorization.includes(operationId)) ||
    (status === 404 && notFoundAfterAuthorization.includes(operationId))
  )
    return undefined;
  // The server looks up names of tokens after authorization.
  if (status === 404 && operationId.endsWith("ByName")) return "allowed";
  // The server finds these errors when it executes a call: a protected group, a call repeated too early, a wrong old password.
  const error = JSON.stringify(body ?? null);
  if (/"protectedGroup"|"hint"/.test(error)) return "allowed";
  if (operationId === "changeUserPassword" && error.includes("badBasicCredentials")) return "allowed";
  return refusals.find((refusal) => refusal === status) ?? "allowed";
}
