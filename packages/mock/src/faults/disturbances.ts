import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { randomHex } from "../bytes.ts";
import type { Disturbance, Fault, Headers } from "../http-message.ts";
import { createRandomStreams } from "../random-streams.ts";
import { type Delay, parseDelay } from "./delay.ts";
import { DisturbanceError } from "./disturbance-error.ts";
import { type FaultRule, parseFault } from "./fault.ts";
import { covers } from "./scope.ts";

/** The options of delays and faults. */
export interface DisturbanceOptions {
  /** In the format of {@link parseDelay}. The last one for the operation is used, else the last for all. Default: none. */
  readonly delays?: readonly string[] | undefined;
  /**
   * In the format of {@link parseFault}. A response has at most one. The probabilities add up, to at most 100 %: with `503:5%`
   * and `cut:5%`, nine of ten responses have no fault. Default: none.
   */
  readonly faults?: readonly string[] | undefined;
  /** The same text and the same requests cause the same delays and faults. Default: random. */
  readonly seed?: string | undefined;
  /** The operations that delays and faults can name. */
  readonly operationIds: readonly string[];
}

const UNDISTURBED: Disturbance = { delay: 0 };

/** Decides how each response is disturbed, from the options and the headers of the request. */
export class Disturbances {
  /** The random seed that repeats this run. */
  readonly seed: string;
  readonly #delays: readonly Delay[];
  readonly #faults: readonly FaultRule[];
  #stream: ReturnType<typeof createRandomStreams>;

  /** @throws {DisturbanceError} if a delay or a fault is invalid */
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
   * Returns how the response to the next request is disturbed. Its headers override the options: `x-mock-delay` is a delay, and
   * `x-mock-fault` is a fault, several faults separated by commas, or `none`. They cannot name operations.
   *
   * @param operationId undefined if the request is not for an operation
   * @throws {DisturbanceError} that names the header, if its value is invalid
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

/** Returns the fault for a random number from 0 to 1. All rules use the same number, so that each has its probability. */
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
      throw new DisturbanceError("A header is for its own request, so it must not name operations.");
    return parse();
  } catch (error) {
    if (!(error instanceof DisturbanceError)) throw error;
    throw new DisturbanceError(`The header ${name} is invalid. ${error.message}`);
  }
}
