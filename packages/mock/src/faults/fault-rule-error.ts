/** A delay or a fault is invalid. The message is for the user. */
export class FaultRuleError extends Error {
  override readonly name = "FaultRuleError";
}
