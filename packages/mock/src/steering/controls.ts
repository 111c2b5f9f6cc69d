import { didYouMean } from "@onezone/command-line/did-you-mean";
import { parseRules, type RuleTexts } from "../faults/fault-and-delay-rules.ts";
import { StartError } from "../start-error.ts";
import { asClockChange, type ClockChange, type ClockView } from "../world/clock-change.ts";
import type { Store } from "../world/store.ts";
import { DEFAULT_WORLD } from "../world/worlds.ts";
import type { Overrides } from "./override.ts";
import type { Steering } from "./steered-worlds.ts";

/** The delays and faults of the worlds of a mock. */
export interface Faults {
  /** Returns the delays and faults of a world, without the faults that are used up. */
  get(world?: string): Required<RuleTexts>;
  /** Replaces the delays and faults of a world until its next reset. @throws {FaultRuleError} if one is invalid */
  set(rules: RuleTexts, world?: string): void;
}

/** The clocks of the worlds of a mock. */
export interface Clock {
  /** Returns the clock of a world; undefined if the mock is stateless. */
  get(world?: string): ClockView | undefined;
  /** Changes the clock of a world. @throws {StartError} if the change is invalid, or the mock is stateless */
  set(change: ClockChange, world?: string): ClockView;
}

/** The scenarios of the worlds of a mock. */
export interface ScenarioControl {
  readonly names: readonly string[];
  /** Returns the name of the scenario of a world; undefined if it has none. */
  get(world?: string): string | undefined;
  /** Resets a world to a scenario, or to no scenario. @throws {StartError} if the scenario does not exist */
  set(name: string | undefined, world?: string): void;
}

/** The controls of the worlds of a mock. */
export interface Controls {
  readonly faults: Faults;
  readonly clock: Clock;
  readonly scenario: ScenarioControl;
  /**
   * Replaces responses of the mock until the world is reset or the returned function is called. Delays still apply, and so do
   * faults that cut or slow a response.
   *
   * @throws {StartError} if the operation does not exist
   */
  override(overrides: Overrides, world?: string): () => void;
}

/** Creates the controls of the worlds of a mock. */
export function controlsOf(steering: Steering, operationIds: () => readonly string[]): Controls {
  return {
    faults: {
      get: (world = DEFAULT_WORLD) => steering.faultSelectorOf(world).texts,
      set: (rules, world = DEFAULT_WORLD) => steering.setFaultRules(world, parseRules(rules, operationIds())),
    },
    clock: {
      get(world = DEFAULT_WORLD) {
        const store = steering.store(world);
        return store && viewOf(store);
      },
      set(change, world = DEFAULT_WORLD) {
        const store = steering.store(world);
        if (store === undefined) throw new StartError("A stateless mock has no clock.");
        store.changeClock(asClockChange(change));
        return viewOf(store);
      },
    },
    override(overrides, world = DEFAULT_WORLD) {
      const known = operationIds();
      const unknown = Object.keys(overrides).find((id) => !known.includes(id));
      if (unknown !== undefined)
        throw new StartError(`There is no operation "${unknown}".${didYouMean(unknown, known)}`);
      return steering.override(overrides, world);
    },
    scenario: {
      names: steering.scenarioNames,
      get: (world = DEFAULT_WORLD) => steering.scenarioOf(world),
      set: (name, world = DEFAULT_WORLD) => steering.choose(name, world),
    },
  };
}

function viewOf(store: Store): ClockView {
  return { now: store.now(), runs: store.stoppedAt === null };
}
