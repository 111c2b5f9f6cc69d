import type { Operation } from "@onezone/model";
import { type Access, prepareAccess } from "../access/authorize.ts";
import {
  type ResourceTemplate,
  readResource,
  resolveCall,
  type UnresolvedCall,
} from "../access/resource-and-auth-hint.ts";
import type { UncheckedCall } from "../access/unchecked-call.ts";
import { NotHeldError } from "../access/world-lookups.ts";
import type { Behaviours, Call, Outcome } from "./behaviour.ts";
import { objectBody } from "./parse-body.ts";

/** Processes the calls of one operation. */
export interface Action {
  /** Whether the operation has behaviour; otherwise its responses are examples. */
  readonly hasBehaviour: boolean;
  /**
   * Checks a call and executes it. If the operation has no behaviour, checks only access, and returns a text: the reason why the
   * response is an example.
   *
   * @throws {OnezoneError}
   */
  readonly run: (request: UnresolvedCall) => Outcome | string;
}

/**
 * Prepares the operations that have a resource line. The result does not contain other operations.
 *
 * @throws {StartError} if an access rule is invalid
 */
export function prepareActions(
  operations: readonly Operation[],
  behaviours: Behaviours,
): ReadonlyMap<Operation, Action> {
  const actions = new Map<Operation, Action>();
  for (const operation of operations) {
    const template = readResource(operation);
    if (template) actions.set(operation, prepareAction(operation, template, behaviours));
  }
  return actions;
}

/** Checks what the server checks, in its order: existence, api caveats, access, and then the body. */
function prepareAction(operation: Operation, template: ResourceTemplate, behaviours: Behaviours): Action {
  let access: Access;
  try {
    access = prepareAccess(operation, template);
  } catch (error) {
    if (!(error instanceof NotHeldError)) throw error;
    const why = byExample(`access is not checked, because ${error.message}`);
    return { hasBehaviour: false, run: () => why };
  }
  const { checkExistence, authorize } = access;
  const behaviour = behaviours[`${template.operation} ${template.type}.${template.aspect}`];
  const find = typeof behaviour === "object" ? behaviour.find : () => undefined;
  const run = typeof behaviour === "object" ? behaviour.run : behaviour;
  return {
    hasBehaviour: run !== undefined,
    run(request) {
      const call = resolveCall(template, request);
      checkExistence(call);
      const target = find(call);
      const permission = authorize(call);
      if (run === undefined) return byExample(permission);
      checkBody(call);
      const outcome = run(call, target);
      return { ...outcome, why: `${outcome.why}; ${permission}` };
    },
  };
}

/** Returns the reason why the response is an example. @param access the reason why the call is allowed */
export function byExample(access: string): string {
  return `the operation has no behaviour, so this is its first documented success; ${access}`;
}

function checkBody(call: UncheckedCall): asserts call is Call {
  objectBody(call.body);
}
