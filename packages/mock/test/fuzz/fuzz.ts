import { inspect } from "node:util";
import fc from "fast-check";
import { judge } from "./judge.ts";
import { type MockProcess, startMockProcess } from "./mock-process.ts";
import { describeRequest, type FuzzRequest } from "./request.ts";
import { requestArbitrary } from "./requests.ts";
import { type Outcome, send } from "./send.ts";
import { readFuzzSpec } from "./spec.ts";

/** The options of a run. */
export interface FuzzOptions {
  readonly requests: number;
  /** The same seed produces the same requests. */
  readonly seed: number;
  /** Options of the mock, as on its command line. Default: none. */
  readonly mockOptions?: readonly string[];
  /** Called regularly with the number of sent requests. */
  readonly onProgress?: (sent: number, memory: number | undefined) => void;
}

/** The result of a run. */
export interface FuzzReport {
  readonly sent: number;
  /** The number of occurrences of each result: a status, or the way in which the connection ended. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Resident memory of the mock in MiB: the maximum of the first third and the minimum of the last. */
  readonly memory: { readonly early: number; readonly late: number } | undefined;
  /** The faults, each with the request that causes it; empty if there are none. */
  readonly faults: readonly string[];
}

/** The number of concurrent requests. */
const LANES = 4;
/** The number of requests between two resets of the world, so that created entities do not look like a leak. */
const REQUESTS_PER_WORLD = 250;
/** The growth of memory that is allowed after the first third, in MiB, because garbage collection is delayed. */
const GROWTH = 100;

/** Starts a mock, sends random requests to it and checks every response. */
export async function fuzz({
  requests,
  seed,
  mockOptions = [],
  onProgress,
}: FuzzOptions): Promise<FuzzReport> {
  const spec = readFuzzSpec();
  const mock = await startMockProcess(mockOptions);
  try {
    const run = new Run(
      mock,
      (request, outcome) => judge(request, outcome, spec, mockOptions.includes("--strict")),
      requests,
      onProgress,
    );
    const arbitrary = requestArbitrary(spec, await mock.reset());
    const lanes = Array.from({ length: LANES }, (_, lane) => run.lane(arbitrary, seed * LANES + lane));
    const faults = (await Promise.all(lanes)).filter((fault) => fault !== undefined);
    return run.report(faults);
  } finally {
    mock.stop();
  }
}

/** Returns the fault of a result; undefined if there is none. */
type Judge = (request: FuzzRequest, outcome: Outcome) => string | undefined;

class Run {
  readonly #mock: MockProcess;
  readonly #judge: Judge;
  readonly #requests: number;
  readonly #onProgress: FuzzOptions["onProgress"];
  readonly #outcomes: Record<string, number> = {};
  readonly #memory: number[] = [];
  #sent = 0;

  constructor(
    mock: MockProcess,
    judgeOutcome: Judge,
    requests: number,
    onProgress: FuzzOptions["onProgress"],
  ) {
    this.#mock = mock;
    this.#judge = judgeOutcome;
    this.#requests = requests;
    this.#onProgress = onProgress;
  }

  /** Sends a share of the requests, one after another, until a request causes a fault. Returns the smallest such request. */
  async lane(arbitrary: fc.Arbitrary<FuzzRequest>, seed: number): Promise<string | undefined> {
    let fault: string | undefined;
    const property = fc.asyncProperty(arbitrary, async (request) => {
      const found = await this.#try(request);
      // The next, smaller request may not cause the fault.
      fault = found ?? fault;
      return found === undefined;
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      seed,
      numRuns: Math.ceil(this.#requests / LANES),
    });
    if (!failed) return undefined;
    const [request] = counterexample ?? [];
    if (request === undefined || fault === undefined) {
      return this.#mock.fault() ?? `The fuzzer itself fails: ${inspect(errorInstance)}`;
    }
    const again = (await this.#try(request)) ?? `${fault} (But not when it is sent again.)`;
    return `${again}\n${describeRequest(request)}`;
  }

  async #try(request: FuzzRequest): Promise<string | undefined> {
    const outcome = await send(this.#mock.port, request);
    const kind = outcome.kind === "response" ? String(outcome.response.status) : outcome.kind;
    this.#outcomes[kind] = (this.#outcomes[kind] ?? 0) + 1;
    this.#sent += 1;
    const sent = this.#sent;
    if (sent % REQUESTS_PER_WORLD === 0) {
      await this.#mock.reset();
      const memory = this.#mock.memory();
      if (memory !== undefined) this.#memory.push(memory);
      this.#onProgress?.(sent, memory);
    }
    return this.#mock.fault() ?? this.#judge(request, outcome);
  }

  report(faults: readonly string[]): FuzzReport {
    const third = Math.ceil(this.#memory.length / 3);
    const early = Math.max(...this.#memory.slice(0, third));
    const late = Math.min(...this.#memory.slice(-third));
    const grows = `The memory of the mock grows from ${early.toFixed(0)} to ${late.toFixed(0)} MiB.`;
    return {
      sent: this.#sent,
      outcomes: this.#outcomes,
      memory: third === 0 ? undefined : { early, late },
      faults: third > 0 && late > early + GROWTH ? [...faults, grows] : faults,
    };
  }
}
