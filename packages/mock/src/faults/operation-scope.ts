import { didYouMean } from "@onezone/command-line/did-you-mean";
import { FaultRuleError } from "./fault-rule-error.ts";

/** The operationIds that a delay or fault is limited to; undefined for all requests. */
export type Scope = readonly string[] | undefined;

/** Returns whether a request is in the scope. The operation is undefined if the request is not for an operation. */
export function covers(scope: Scope, operationId: string | undefined): boolean {
  return scope === undefined || (operationId !== undefined && scope.includes(operationId));
}

/**
 * Splits `503:5%@createUser,getUser` into the part before the `@` and the operations after it.
 *
 * @throws {FaultRuleError} if no operation follows the `@`, or if an operation is not in `operationIds`
 */
export function splitScope(text: string, operationIds: readonly string[]): { what: string; scope: Scope } {
  const at = text.indexOf("@");
  if (at < 0) return { what: text.trim(), scope: undefined };

  const scope = text
    .slice(at + 1)
    .split(",")
    .map((each) => each.trim());
  if (scope.includes("")) {
    throw new FaultRuleError(
      `"${text}" names no operation after the @, or after a comma. Write operationIds, as in @createUser,getUser.`,
    );
  }
  const unknown = scope.find((each) => !operationIds.includes(each));
  if (unknown !== undefined) {
    throw new FaultRuleError(
      `"${text}" names an operation that is not in the spec: "${unknown}".${didYouMean(unknown, operationIds)}`,
    );
  }
  return { what: text.slice(0, at).trim(), scope };
}
