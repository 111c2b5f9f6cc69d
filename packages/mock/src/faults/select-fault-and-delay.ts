import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { FaultAndDelay, Headers } from "../mock-request.ts";
import { createRandomStreams } from "../random-streams.ts";
import type { Rules, RuleTexts } from "./fault-and-delay-rules.ts";
import { FaultRuleError } from "./fault-rule-error.ts";
import { covers } from "./operation-scope.ts";
import { type Delay, parseDelay } from "./parse-delay.ts";
import { type FaultRule, parseFault } from "./parse-fault.ts";

const NONE: FaultAndDelay = { delay: 0 };

/** Selects the delay and the fault of each response, from the options of a world and the headers of the request. */
export class FaultSelector {
  readonly #delays: Rules["delays"];
  /** The rules, each with its number of remaining requests. */
  readonly #faults: (Rules["faults"][number] & { left: number })[];
  readonly #stream: ReturnType<typeof createRandomStreams>;

  /** @param seed the same seed and the same requests result in the same delays and faults */
  constructor({ delays, faults }: Rules, seed: string) {
    this.#delays = delays;
    this.#faults = faults.map((rule) => ({ ...rule, left: rule.count ?? Infinity }));
    this.#stream = createRandomStreams(seed);
  }

  /** Returns the delays and faults that still apply, without those that are used up. */
  get texts(): Required<RuleTexts> {
    const faults = this.#faults.filter(({ left }) => left > 0);
    return {
      delays: this.#delays.map(({ text }) => text),
      faults: faults.map(({ text, count, left }) => (count ? text.replace(`${count}x`, `${left}x`) : text)),
    };
  }

  /**
   * Returns the delay and the fault of the response to the next request. Two request headers override the options:
   * `x-mock-delay` is a delay, and `x-mock-fault` is `none` or a list of faults, separated by commas. They cannot name operations.
   *
   * @param operationId undefined if the request is not for an operation
   * @throws {FaultRuleError} that names the header, if its value is invalid
   */
  next(operationId: string | undefined, headers: Headers): FaultAndDelay {
    const { "x-mock-delay": delayHeader, "x-mock-fault": faultHeader } = headers;
    const delay = delayHeader === undefined ? delayFor(this.#delays, operationId) : readDelay(delayHeader);
    const rules = faultHeader === undefined ? this.#rulesFor(operationId) : readFaults(faultHeader);
    if (delay === undefined && rules.length === 0) return NONE;
    const draw = (what: string) => this.#stream(`${what} ${operationId ?? ""}`);
    const chosen = rules.length > 0 ? choose(rules, uniformFloat32(draw("fault"))) : undefined;
    if (chosen) chosen.left -= 1;
    const fault = chosen?.fault;
    return {
      delay: delay ? uniformInt(draw("delay"), delay.min, delay.max) : 0,
      ...(fault && { fault }),
    };
  }

  #rulesFor(operationId: string | undefined): Counted[] {
    return this.#faults.filter(
      ({ scope, left, count }) =>
        // A preflight request must not use up a fault that is meant for the request after it.
        left > 0 && covers(scope, operationId) && (count === undefined || operationId !== undefined),
    );
  }
}

type Counted = FaultRule & { left: number };

function delayFor(delays: readonly Delay[], operationId: string | undefined): Delay | undefined {
  const covering = delays.filter(({ scope }) => covers(scope, operationId));
  return covering.findLast(({ scope }) => scope !== undefined) ?? covering.at(-1);
}

/** All rules share one random number from 0 to 1, so that each has its stated probability. */
function choose(rules: readonly Counted[], drawn: number): Counted | undefined {
  let rest = drawn;
  return rules.find(({ probability }) => {
    rest -= probability;
    return rest < 0;
  });
}

function readDelay(value: string): Delay {
  return inHeader("x-mock-delay", value, () => parseDelay(value));
}

function readFaults(value: string): Counted[] {
  if (value.trim() === "none") return [];
  return inHeader("x-mock-fault", value, () =>
    value.split(",").map((text) => {
      const rule = parseFault(text.trim());
      if (rule.count)
        throw new FaultRuleError(
          "The header applies to one request only, so it must not have a number of requests.",
        );
      return { ...rule, left: 1 };
    }),
  );
}

function inHeader<Value>(name: string, value: string, parse: () => Value): Value {
  try {
    if (value.includes("@"))
      throw new FaultRuleError("The header applies to one request only, so it must not name operations.");
    return parse();
  } catch (error) {
    if (!(error instanceof FaultRuleError)) throw error;
    throw new FaultRuleError(`The header ${name} is invalid. ${error.message}`);
  }
}
