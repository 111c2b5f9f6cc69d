import { didYouMean } from "@onezone/command-line/did-you-mean";
import type { Rules } from "../faults/fault-and-delay-rules.ts";
import { FaultSelector } from "../faults/select-fault-and-delay.ts";
import { type Seed, SeedError } from "../world/seed-types.ts";
import { Store } from "../world/store.ts";
import { validateSeed } from "../world/validate-seed.ts";
import type { WorldState } from "../world/world-state.ts";
import { DEFAULT_WORLD, KEPT, Worlds } from "../world/worlds.ts";
import type { AnyOverride, Overrides } from "./override.ts";
import type { Setup } from "./scenario.ts";

/** The initial state of a mock. */
export interface SteeringOptions {
  /** The delays and faults of worlds without a scenario. */
  readonly rules: Rules;
  readonly seed: Seed;
  /** Adds random entities to a new world, unless its scenario has a seed. */
  readonly addEntities: (world: Store) => void;
  /** The state of a world that begins with the seed now; undefined if it is not known yet. */
  readonly state: WorldState | undefined;
  readonly scenarios: ReadonlyMap<string, Setup>;
  /** The initial scenario of worlds, if any. */
  readonly scenario?: string | undefined;
  readonly randomSeed: string;
  /** Whether the mock has worlds. */
  readonly hasMemory: boolean;
}

interface Steered {
  readonly scenario: string | undefined;
  selector: FaultSelector;
  /** Overrides by operationId. */
  readonly overrides: Map<string, AnyOverride>;
}

/** The worlds of a mock, each with its scenario, delays and faults. */
export class Steering {
  readonly #options: Omit<SteeringOptions, "state">;
  #seed: Seed;
  #worlds: Worlds | undefined;
  /** The state of the recently used worlds, by name. */
  readonly #steered = new Map<string, Steered>();

  /** @throws {SeedError} if the scenario does not exist */
  constructor({ state, ...options }: SteeringOptions) {
    this.#options = options;
    this.#seed = options.seed;
    this.#setupOf(options.scenario);
    this.#worlds = options.hasMemory ? this.#begin() : undefined;
    if (state && options.scenario === undefined) {
      const store = this.#worlds?.restore(DEFAULT_WORLD, state);
      if (store) options.addEntities(store);
    }
  }

  get scenarioNames(): readonly string[] {
    return [...this.#options.scenarios.keys()];
  }

  /** Returns the names of the worlds, the default one first; undefined if the mock is stateless. */
  worldNames(): readonly string[] | undefined {
    return this.#worlds?.names();
  }

  /** Returns a world; undefined if the mock is stateless. */
  store(world: string): Store | undefined {
    return this.#worlds?.get(world);
  }

  /** Resets a world to its current scenario. If `now` is given, its clock is stopped at that time. */
  reset(world: string, now?: number): Store | undefined {
    return this.#restart(world, this.#of(world).scenario, now);
  }

  /** Resets all worlds to another seed. */
  reseed(seed: Seed): void {
    this.#seed = seed;
    this.#steered.clear();
    if (this.#worlds) this.#worlds = this.#begin();
  }

  /** Restores a world from a snapshot. */
  restore(world: string, state: Parameters<Worlds["restore"]>[1]): void {
    this.#worlds?.restore(world, state);
  }

  /** Returns the name of the scenario of a world; undefined if it has none. */
  scenarioOf(world: string): string | undefined {
    return this.#of(world).scenario;
  }

  /** Resets a world to a scenario, or to no scenario. @throws {SeedError} if the scenario does not exist */
  choose(scenario: string | undefined, world: string): void {
    this.#setupOf(scenario);
    this.#restart(world, scenario);
  }

  faultSelectorOf(world: string): FaultSelector {
    return this.#of(world).selector;
  }

  /** Replaces the delays and faults of a world until its next reset. */
  setFaultRules(world: string, rules: Rules): void {
    this.#of(world).selector = new FaultSelector(rules, this.#options.randomSeed);
  }

  /** Returns the override of an operation in a world. */
  overrideOf(operationId: string, world: string): AnyOverride | undefined {
    return this.#of(world).overrides.get(operationId);
  }

  /** Sets overrides until the next reset of the world, or until the returned function is called. */
  override(overrides: Overrides, world: string): () => void {
    const all = this.#of(world).overrides;
    const entries = Object.entries(overrides).map(([id, override]): [string, AnyOverride] => [
      id,
      { respond: typeof override === "function" ? override : () => override },
    ]);
    for (const [id, override] of entries) all.set(id, override);
    return () => {
      for (const [id, override] of entries) if (all.get(id) === override) all.delete(id);
    };
  }

  #begin(): Worlds {
    return new Worlds((world, now) => {
      const { seed, clock } = this.#setupOf(this.#of(world).scenario);
      const content = seed ?? this.#seed;
      const store = new Store(validateSeed(now === undefined ? content : { ...content, now }));
      if (seed === undefined) this.#options.addEntities(store);
      if (clock && now === undefined) store.changeClock(clock);
      return store;
    });
  }

  #restart(world: string, scenario: string | undefined, now?: number): Store | undefined {
    this.#steered.delete(world);
    this.#keep(world, scenario);
    return this.#worlds?.reset(world, now);
  }

  #of(world: string): Steered {
    return this.#steered.get(world) ?? this.#keep(world, this.#options.scenario);
  }

  #keep(world: string, scenario: string | undefined): Steered {
    const { randomSeed } = this.#options;
    const selector = new FaultSelector(this.#setupOf(scenario).rules, randomSeed);
    const steered = { scenario, selector, overrides: new Map() };
    this.#steered.set(world, steered);
    for (const oldest of this.#steered.keys()) {
      if (this.#steered.size <= KEPT) break;
      if (oldest !== DEFAULT_WORLD && oldest !== world) this.#steered.delete(oldest);
    }
    return steered;
  }

  /** @throws {SeedError} if the scenario does not exist */
  #setupOf(scenario: string | undefined): Setup {
    const { rules, scenarios } = this.#options;
    if (scenario === undefined) return { rules };
    const found = scenarios.get(scenario);
    if (found) return found;
    const names = this.scenarioNames;
    const hint = names.length > 0 ? `The scenarios are ${names.join(", ")}.` : "The mock has none.";
    throw new SeedError([`There is no scenario "${scenario}".${didYouMean(scenario, names)} ${hint}`]);
  }
}
