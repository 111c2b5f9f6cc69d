import { CONTROL_PATH, control, fault } from "./control/control.ts";
import { curlExample } from "./curl-example.ts";
import { type Description, describe } from "./engine/description.ts";
import {
  answerOperation,
  answerStatus,
  type EngineOptions,
  isAnswer,
  type Routed,
  route,
} from "./engine/engine.ts";
import type { Handled, MockAnswer, MockRequest } from "./engine/message.ts";
import { createDisturbances, type Disturbance, DisturbanceError, type Disturbances } from "./faults/index.ts";
import { createMockFetch, type MockFetch } from "./http/mock-fetch.ts";
import { loadSeed } from "./load-seed.ts";
import { createLog, type Log } from "./log/index.ts";
import type { MockOptions } from "./mock-options.ts";
import { pageFiles } from "./page/page-files.ts";

import { readSpec } from "./read-spec.ts";
import type { Seed } from "./world/seed.ts";
import type { WorldState } from "./world/state.ts";
import { viewOf, type WorldView } from "./world/world-view.ts";
import { createWorlds, DEFAULT_WORLD, type Worlds } from "./world/worlds.ts";

/** A mock without a socket. */
export interface Mock {
  /** Path of the base URL, as the spec's first server has it. */
  readonly basePath: string;
  readonly operationCount: number;
  readonly operationIds: readonly string[];
  /** The latest requests, and why each was answered as it was. */
  readonly log: Log;
  /** The seed of the random streams of delays and faults. */
  readonly randomSeed: string;
  /** Calls the mock as the global `fetch` would call a server. Any host will do: only the path counts. */
  readonly fetch: MockFetch;
  /** Who and what is in a world; nothing where the mock has no memory. */
  world(name?: string): WorldView | undefined;
  /** Begins a world anew; its clock stands still at `now`, if that is given. */
  reset(options?: { readonly now?: number; readonly world?: string }): WorldView | undefined;
  /** All of a world, to be restored later; nothing where the mock has no memory. */
  snapshot(name?: string): WorldState | undefined;
  /** Puts a world into the state of a snapshot. */
  restore(state: WorldState, name?: string): void;
  /**
   * Begins all worlds anew, with another seed.
   *
   * @throws {StartError} if the seed cannot be used; the mock then goes on with the one it has
   */
  reseed(seed: string | Seed): Promise<void>;
  /**
   * Serves another version of the spec from the next request on. Worlds stay as they are.
   *
   * @throws {StartError} if it cannot be served; the mock then goes on with the one it has
   */
  reload(spec: string | object): Promise<void>;
}

/** What a mock is made from. */
export interface MockParts {
  readonly options: MockOptions;
  readonly description: Description;
  readonly seed: Seed;
}

/**
 * Reads what a mock is made from.
 *
 * @throws {StartError} if the spec or the seed cannot be read
 */
export async function readParts(options: MockOptions): Promise<MockParts> {
  const [document, seed] = await Promise.all([readSpec(options.spec), loadSeed(options.seed)]);
  return { options, description: describe(document), seed };
}

/**
 * Makes a mock for tests that need no socket: call its `fetch`.
 *
 * @throws {StartError} if the spec or the seed cannot be read, or a delay or fault is none
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return new MockCore(await readParts(options));
}

/** What the mock does with a request, however that arrives. */
export class MockCore implements Mock {
  readonly log: Log = createLog();
  readonly fetch: MockFetch = createMockFetch((request) => this.handle(request));
  readonly #options: MockOptions;
  #worlds: Worlds | undefined;
  readonly #page = pageFiles();
  #engine: EngineOptions;
  readonly #disturbances: Disturbances;

  constructor({ options, description, seed }: MockParts) {
    this.#options = options;
    this.#worlds = options.stateless ? undefined : createWorlds(seed);
    this.#engine = this.#engineFor(description);
    this.#disturbances = this.#disturbancesFor(description);
  }

  get basePath(): string {
    return this.#engine.description.model.basePath;
  }

  get operationCount(): number {
    return this.#engine.description.model.operations.length;
  }

  get operationIds(): readonly string[] {
    return this.#engine.description.model.operations.map(({ id }) => id);
  }

  get randomSeed(): string {
    return this.#disturbances.seed;
  }

  /** A command that calls the mock at `origin`; nothing where no operation can be called without a body. */
  protected curlAt(origin: string): string | undefined {
    return curlExample(origin, this.#engine.description.model, this.world());
  }

  world(name: string = DEFAULT_WORLD): WorldView | undefined {
    return this.#worlds && viewOf(this.#worlds.get(name));
  }

  reset({
    now,
    world = DEFAULT_WORLD,
  }: {
    readonly now?: number;
    readonly world?: string;
  } = {}): WorldView | undefined {
    this.#disturbances.restart();
    return this.#worlds && viewOf(this.#worlds.reset(world, now));
  }

  snapshot(name: string = DEFAULT_WORLD): WorldState | undefined {
    return this.#worlds?.get(name).state();
  }

  restore(state: WorldState, name: string = DEFAULT_WORLD): void {
    this.#worlds?.restore(name, state);
  }

  async reseed(seed: string | Seed): Promise<void> {
    const worlds = createWorlds(await loadSeed(seed));
    if (this.#worlds) this.#worlds = worlds;
  }

  async reload(spec: string | object): Promise<void> {
    // Delays and faults stay: one whose operation is gone, perhaps for a while, disturbs nothing.
    this.#engine = this.#engineFor(describe(await readSpec(spec)));
  }

  /** Handles a request: at once, unless it is for the mock's own routes. */
  handle(request: MockRequest): Handled | Promise<Handled> {
    const world = request.headers["x-mock-world"] ?? DEFAULT_WORLD;
    if (isOwnPath(request.target)) return this.#handleOwn(request, world);

    const started = performance.now();
    const routed = route(this.#engine, request);
    let disturbance: Disturbance;
    try {
      disturbance = this.#disturbances.next(
        isAnswer(routed) ? routed.operationId : routed.operation.id,
        request.headers,
      );
    } catch (error) {
      if (!(error instanceof DisturbanceError)) throw error;
      return this.#finish(request, world, started, fault(400, error.message), { delay: 0 });
    }
    const answer = this.#answer(routed, world, disturbance);
    return this.#finish(request, world, started, answer, disturbance);
  }

  #answer(routed: Routed, worldName: string, { fault: disturbed }: Disturbance): MockAnswer {
    if (isAnswer(routed)) return routed;
    const world = this.#worlds?.get(worldName);
    if (disturbed?.kind === "status") {
      return answerStatus(routed, disturbed.status, "a fault that was asked for", world);
    }
    return answerOperation(this.#engine, routed, world);
  }

  #finish(
    request: MockRequest,
    world: string,
    started: number,
    answer: MockAnswer,
    disturbance: Disturbance,
  ): Handled {
    const { operationId, status, errorId, why, pointer, caller } = answer;
    this.log.add({
      method: request.method,
      path: request.target.split("?", 1)[0] ?? "",
      status,
      why,
      world,
      milliseconds: Math.round((performance.now() - started + disturbance.delay) * 10) / 10,
      ...(operationId !== undefined && { operationId }),
      ...(errorId !== undefined && { errorId }),
      ...(pointer !== undefined && { pointer }),
      ...(caller !== undefined && { caller }),
    });
    answer.headers["x-mock-why"] = headerText(errorId === undefined ? why : `${errorId}: ${why}`);
    if (pointer !== undefined) answer.headers["x-mock-pointer"] = headerText(pointer);
    if (request.headers.origin !== undefined && !this.#options.strict) helpBrowser(answer);
    return { answer, ...disturbance };
  }

  async #handleOwn(request: MockRequest, world: string): Promise<Handled> {
    const answer =
      (await this.#pageAnswer(request)) ??
      (await control(
        {
          worlds: this.#worlds,
          log: this.log,
          spec: (origin) => ({
            ...this.#engine.description.model.document,
            servers: [{ url: origin + this.basePath }],
          }),
          restart: () => this.#disturbances.restart(),
        },
        request,
        world,
      ));
    return { answer, delay: 0 };
  }

  async #pageAnswer({ method, target, headers }: MockRequest): Promise<MockAnswer | undefined> {
    if (method !== "GET" && method !== "HEAD") return undefined;
    const file = await this.#page(target.split("?", 1)[0] ?? "", headers["if-none-match"]);
    return file && { ...file, headers: { ...file.headers }, why: "it is the page" };
  }

  #engineFor(description: Description): EngineOptions {
    return { description, strict: this.#options.strict ?? false };
  }

  #disturbancesFor({ model: { operations } }: Description): Disturbances {
    const { delays = [], faults = [], randomSeed } = this.#options;
    return createDisturbances({
      delays,
      faults,
      operationIds: operations.map(({ id }) => id),
      ...(randomSeed !== undefined && { seed: randomSeed }),
    });
  }
}

/** The page at `/`, and what stands below `/__mock/`. */
function isOwnPath(target: string): boolean {
  return target === "/" || target.startsWith("/?") || target.startsWith(CONTROL_PATH);
}

/** Text as a header can hold it. */
function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, (character) =>
    encodeURIComponent(Buffer.from(character).toString()),
  );
}

/** Lets a page of another origin read what it would be kept from otherwise: the server's own answers do not all allow it. */
function helpBrowser({ headers }: MockAnswer): void {
  headers["access-control-allow-origin"] ??= "*";
  headers["access-control-expose-headers"] = "*";
}
