import { didYouMean } from "@onezone/command-line/did-you-mean";
import { asRuleTexts, parseRules, type Rules, type RuleTexts } from "../faults/fault-and-delay-rules.ts";
import { FaultRuleError } from "../faults/fault-rule-error.ts";
import { StartError } from "../start-error.ts";
import { asClockChange, type ClockChange } from "../world/clock-change.ts";
import { type Seed, SeedError } from "../world/seed-types.ts";
import { assertSeed } from "../world/validate-seed.ts";

/** The initial state of a world. The options of the mock are the defaults. */
export interface Scenario extends RuleTexts {
  readonly seed?: Seed;
  readonly clock?: ClockChange;
}

/** Scenarios by name. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** A validated scenario, or the validated options of a mock. */
export interface Setup {
  /** Default: the seed of the mock. */
  readonly seed?: Seed;
  readonly rules: Rules;
  readonly clock?: ClockChange;
}

const KEYS = ["seed", "delays", "faults", "clock"];

/**
 * Returns a setup for each scenario, by name.
 *
 * @param base the delays and faults of scenarios that do not contain any
 * @param file the file of the scenarios, for messages; undefined if they come from code
 * @throws {StartError} that lists all mistakes
 */
export function readScenarios(
  scenarios: unknown,
  base: Rules,
  operationIds: readonly string[],
  file?: string,
): ReadonlyMap<string, Setup> {
  const place = file === undefined ? "" : `${file}: `;
  if (!isObject(scenarios))
    throw new StartError(`${place}The scenarios must be an object: scenarios by name.`);
  const faults: string[] = [];
  const setups = new Map<string, Setup>();
  for (const [name, scenario] of Object.entries(scenarios)) {
    try {
      setups.set(name, readScenario(scenario, base, operationIds));
    } catch (error) {
      if (!(error instanceof StartError || error instanceof FaultRuleError)) throw error;
      faults.push(`${place}The scenario "${name}" cannot be used: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new StartError(faults.join("\n"));
  return setups;
}

function readScenario(scenario: unknown, base: Rules, operationIds: readonly string[]): Setup {
  if (!isObject(scenario)) throw new SeedError([`It must be an object with some of ${KEYS.join(", ")}.`]);
  const { seed, delays, faults, clock, ...others } = scenario;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new SeedError([`It has the unknown field "${unknown}".${didYouMean(unknown, KEYS)}`]);
  const rules = parseRules(asRuleTexts({ delays, faults }), operationIds);
  return {
    ...(seed !== undefined && { seed: seedOf(seed) }),
    rules: {
      delays: delays === undefined ? base.delays : rules.delays,
      faults: faults === undefined ? base.faults : rules.faults,
    },
    ...(clock !== undefined && { clock: asClockChange(clock) }),
  };
}

function seedOf(seed: unknown): Seed {
  assertSeed(seed);
  return structuredClone(seed);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
