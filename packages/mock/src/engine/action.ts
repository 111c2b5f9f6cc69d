import type { Operation } from "@onezone/model";
import { prepareAccess } from "../access/access.ts";
import { readResource, resolveResource } from "../access/resource.ts";
import type { UncheckedCall } from "../access/unchecked-call.ts";
import type { Behaviours, Call, Outcome } from "./behaviour.ts";
import { objectBody } from "./read-body.ts";

/** Executes a call of one operation. @throws {OnezoneError} */
export type Action = (request: Omit<UncheckedCall, "resource">) => Outcome;

/** Prepares the operations that have behaviour. @throws {StartError} if the access rule of one cannot be evaluated */
export function prepareActions(
  operations: readonly Operation[],
  behaviours: Behaviours,
): ReadonlyMap<Operation, Action> {
  const actions = new Map<Operation, Action>();
  for (const operation of operations) {
    const action = prepareAction(operation, behaviours);
    if (action) actions.set(operation, action);
  }
  return actions;
}

/** Checks what the server checks, in its order: existence, api caveats, access, and then the body. */
function prepareAction(operation: Operation, behaviours: Behaviours): Action | undefined {
  const template = readResource(operation);
  if (template === undefined) return undefined;
  const behaviour = behaviours[`${template.operation} ${template.type}.${template.aspect}`];
  if (behaviour === undefined) return undefined;
  const { checkExistence, authorize } = prepareAccess(operation, template);
  const { find, run } =
    typeof behaviour === "function" ? { find: () => undefined, run: behaviour } : behaviour;
  return (request) => {
    const call: UncheckedCall = { ...request, resource: resolveResource(template, request) };
    checkExistence(call);
    const target = find(call);
    const permission = authorize(call);
    checkBody(call);
    const outcome = run(call, target);
    return { ...outcome, why: `${outcome.why}; ${permission}` };
  };
}

function checkBody(call: UncheckedCall): asserts call is Call {
  objectBody(call.body);
}
