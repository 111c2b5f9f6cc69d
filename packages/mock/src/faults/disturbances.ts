import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { randomHex } from "../bytes.ts";
import type { Disturbance, Fault, Headers } from "../http-message.ts";
import { type Delay, parseDelay } from "./delay.ts";
import { DisturbanceError } from "./disturbance-error.ts";
import { type FaultRule, parseFault } from "./fault.ts";
import { createRandomStreams } from "./random-streams.ts";
import { covers } from "./scope.ts";

/** What to disturb, and how. */
export interface DisturbanceOptions {
  /** In the form of {@link parseDelay}. The last that names the operation holds, else the last for all. Default: none. */
  readonly delays?: readonly string[] | undefined;
  /**
   * In the form of {@link parseFault}. A response has at most one. Each has its probability, as far as those before it leave
   * some: with `503:5%` and `cut:5%`, nine responses in ten are whole. Default: none.
   */
  readonly faults?: readonly string[] | undefined;
  /** The same text and the same requests give the same delays and faults. Default: chosen at random. */
  readonly seed?: string | undefined;
  /** The operations that delays and faults can name. */
  readonly operationIds: readonly string[];
}

const UNDISTURBED: Disturbance = { delay: 0 };

/** Decides how each response is disturbed: by the options, and by the headers of each request. */
export class Disturbances {
  /** The seed that repeats this run. */
  readonly seed: string;
  readonly #delays: readonly Delay[];
  readonly #faults: readonly FaultRule[];
  #stream: ReturnType<typeof createRandomStreams>;

  /** @throws {DisturbanceError} saying which delay or fault is wrong, and why */
  constructor({ delays = [], faults = [], seed = randomHex(4), operationIds }: DisturbanceOptions) {
    this.seed = seed;
    this.#delays = delays.map((text) => parseDelay(text, operationIds));
    this.#faults = faults.map((text) => parseFault(text, operationIds));
    this.#stream = createRandomStreams(seed);
  }

  /** Restarts all random streams, as a reset of the world does. */
  restart(): void {
    this.#stream = createRandomStreams(this.seed);
  }

  /**
   * Returns how the response to the next request is disturbed. Its headers come before the options: `x-mock-delay`, a delay, and
   * `x-mock-fault`, a fault, or several with commas between, or `none`. They cannot name operations.
   *
   * @param operationId undefined if the request is not for an operation
   * @throws {DisturbanceError} naming the header and what is wrong with its value
   */
  next(operationId: string | undefined, headers: Headers): Disturbance {
    const { "x-mock-delay": delayHeader, "x-mock-fault": faultHeader } = headers;
    const delay = delayHeader === undefined ? delayFor(this.#delays, operationId) : readDelay(delayHeader);
    const all = faultHeader === undefined ? this.#faults : readFaults(faultHeader);
    const rules = all.filter(({ scope }) => covers(scope, operationId));
    if (delay === undefined && rules.length === 0) return UNDISTURBED;
    const draw = (what: string) => this.#stream(`${what} ${operationId ?? ""}`);
    const fault = rules.length > 0 ? chooseFault(rules, uniformFloat32(draw("fault"))) : undefined;
    return {
      delay: delay ? uniformInt(draw("delay"), delay.min, delay.max) : 0,
      ...(fault && { fault }),
    };
  }
}

function delayFor(delays: readonly Delay[], operationId: string | undefined): Delay | undefined {
  const covering = delays.filter(({ scope }) => covers(scope, operationId));
  return covering.findLast(({ scope }) => scope !== undefined) ?? covering.at(-1);
}

/** The number from 0 to 1 is drawn for all the rules, so that each of them has the probability that it says. */
function chooseFault(rules: readonly FaultRule[], drawn: number): Fault | undefined {
  let left = drawn;
  return rules.find(({ probability }) => {
    left -= probability;
    return left < 0;
  })?.fault;
}

function readDelay(value: string): Delay {
  return inHeader("x-mock-delay", value, () => parseDelay(value));
}

function readFaults(value: string): FaultRule[] {
  if (value.trim() === "none") return [];
  return inHeader("x-mock-fault", value, () => value.split(",").map((text) => parseFault(text.trim())));
}

function inHeader<Value>(name: string, value: string, parse: () => Value): Value {
  try {
    if (value.includes("@"))
      throw new DisturbanceError("It is for its own request, so it names no operation.");
    return parse();
  } catch (error) {
    if (!(error instanceof DisturbanceError)) throw error;
    throw new DisturbanceError(`The header ${name} is wrong. ${error.message}`);
  }
}
