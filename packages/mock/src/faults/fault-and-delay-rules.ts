import { FaultRuleError } from "./fault-rule-error.ts";
import { type Delay, parseDelay } from "./parse-delay.ts";
import { type FaultRule, parseFault } from "./parse-fault.ts";

/** Delays and faults as texts, in the options of a mock, in a scenario, or in the body of `PUT /__mock/faults`. */
export interface RuleTexts {
  /** See {@link parseDelay}. The last delay that names the operation applies, or else the last one without operations. */
  readonly delays?: readonly string[] | undefined;
  /**
   * See {@link parseFault}. A response has at most one fault, so their probabilities are added, up to 100%: with `503:5%` and
   * `cut:5%`, 90% of the responses have no fault. Faults with a number of requests apply one after the other: with `503:2x` and
   * `cut:1x`, the fourth response is the first one without a fault. Default: none.
   */
  readonly faults?: readonly string[] | undefined;
}

/** Delays and faults, each with the text that it was read from. */
export interface Rules {
  readonly delays: readonly (Delay & { readonly text: string })[];
  readonly faults: readonly (FaultRule & { readonly text: string })[];
}

/**
 * Reads delays and faults.
 *
 * @param operationIds the operations that they can name
 * @throws {FaultRuleError} that names the invalid delay or fault, and the reason
 */
export function parseRules({ delays = [], faults = [] }: RuleTexts, operationIds: readonly string[]): Rules {
  return {
    delays: delays.map((text) => ({ ...parseDelay(text, operationIds), text })),
    faults: faults.map((text) => ({ ...parseFault(text, operationIds), text })),
  };
}

/** Returns a value if it has the form of delays and faults. @throws {FaultRuleError} that describes the form */
export function asRuleTexts(value: unknown): RuleTexts {
  if (typeof value !== "object" || value === null) throw notRules();
  const { delays, faults, ...others }: Readonly<Record<string, unknown>> = { ...value };
  if (!isTexts(delays) || !isTexts(faults) || Object.keys(others).length > 0) throw notRules();
  return { delays, faults };
}

function isTexts(value: unknown): value is readonly string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every((each) => typeof each === "string"));
}

function notRules(): FaultRuleError {
  return new FaultRuleError(
    'Delays and faults must be an object like { "delays": ["300"], "faults": ["503:2x@createUser"] }.',
  );
}
