import { behaviours } from "./behaviours/index.ts";
import { CONTROL_PATH, control } from "./control/control.ts";
import { fault } from "./control/fault.ts";
import { refuseForeign } from "./control/foreign-request.ts";
import { curlExample } from "./curl-example.ts";
import { prepareActions } from "./engine/action.ts";
import { type Description, describe } from "./engine/description.ts";
import {
  answerOperation,
  answerStatus,
  type EngineOptions,
  isResponse,
  type Routed,
  route,
} from "./engine/engine.ts";
import { allowOrigin, explain } from "./engine/response-headers.ts";
import { outsideResponse } from "./engine/responses.ts";
import { createDisturbances, DisturbanceError, type Disturbances } from "./faults/index.ts";
import { createMockFetch, type MockFetch } from "./http/mock-fetch.ts";
import { loadSeed } from "./load-seed.ts";
import { createLog, type Log } from "./log/index.ts";
import type { Disturbance, Handled, MockRequest, MockResponse } from "./message.ts";
import type { Mock, MockParts } from "./mock.ts";
import type { MockOptions } from "./mock-options.ts";
import { pageFiles } from "./page/page-files.ts";
import { specFingerprint } from "./page/spec-fingerprint.ts";
import { readSpec } from "./read-spec.ts";
import { completeSeed } from "./world/complete-seed.ts";
import type { Seed } from "./world/seed.ts";
import { WorldFullError } from "./world/size.ts";
import { snapshotOf } from "./world/snapshot.ts";
import type { WorldState } from "./world/state.ts";
import { viewOf, type WorldView } from "./world/world-view.ts";
import { createWorlds, DEFAULT_WORLD, type Worlds } from "./world/worlds.ts";

/** What the mock does with a request, however that arrives. */
export class MockCore implements Mock {
  readonly log: Log = createLog();
  readonly fetch: MockFetch = createMockFetch((request) => this.handle(request));
  readonly #options: MockOptions;
  #worlds: Worlds | undefined;
  readonly #page = pageFiles();
  #engine: EngineOptions;
  readonly #disturbances: Disturbances;
  readonly #listenHost: string | undefined;

  /** @param listenHost the host that the mock is to listen on; undefined without a socket */
  constructor({ options, description, seed }: MockParts, listenHost?: string) {
    this.#options = options;
    this.#listenHost = listenHost;
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

  /** Returns a command that reads from the mock at `origin`; undefined if no operation can be tried. */
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
    return this.#worlds && snapshotOf(this.#worlds.get(name));
  }

  restore(state: WorldState, name: string = DEFAULT_WORLD): void {
    this.#worlds?.restore(name, completeSeed(state));
  }

  async reseed(seed: string | Seed): Promise<void> {
    const worlds = createWorlds(await loadSeed(seed));
    if (this.#worlds) this.#worlds = worlds;
  }

  async reload(spec: string | object): Promise<void> {
    // Delays and faults stay: one whose operation is gone, perhaps for a while, disturbs nothing.
    this.#engine = this.#engineFor(describe(await readSpec(spec)));
  }

  /** Returns the response to a request; at once, unless it is for the mock's own routes. A fault of the mock's own is a 500. */
  handle(request: MockRequest): Handled | Promise<Handled> {
    const started = performance.now();
    const world = request.headers["x-mock-world"] ?? DEFAULT_WORLD;
    const fail = (error: unknown) => this.#finish(request, world, started, failure(error), { delay: 0 });
    try {
      const handled = isOwnPath(request.target)
        ? this.#handleOwn(request, world)
        : this.#handleCall(request, world, started);
      return handled instanceof Promise ? handled.catch(fail) : handled;
    } catch (error) {
      return fail(error);
    }
  }

  /** Refuses a request to the mock's own routes that a page of another origin may have sent. */
  protected refuseForeign(request: Pick<MockRequest, "headers" | "localIp">): MockResponse | undefined {
    return this.#options.openControl ? undefined : refuseForeign(request, this.#listenHost);
  }

  /** Headers of every response of the mock's own routes. */
  protected get ownHeaders(): Readonly<Record<string, string>> {
    return this.#options.openControl ? { "access-control-allow-origin": "*" } : {};
  }

  #handleCall(request: MockRequest, world: string, started: number): Handled {
    const routed = route(this.#engine, request);
    let disturbance: Disturbance;
    try {
      disturbance = this.#disturbances.next(
        isResponse(routed) ? routed.operationId : routed.operation.id,
        request.headers,
      );
    } catch (error) {
      if (!(error instanceof DisturbanceError)) throw error;
      return this.#finish(request, world, started, fault(400, error.message), { delay: 0 });
    }
    const answer = this.#answer(routed, world, disturbance);
    return this.#finish(request, world, started, answer, disturbance);
  }

  #answer(routed: Routed, worldName: string, { fault: disturbed }: Disturbance): MockResponse {
    if (isResponse(routed)) return routed;
    const world = this.#worlds?.get(worldName);
    if (disturbed?.kind === "status") {
      return answerStatus(this.#engine, routed, disturbed.status, "a fault that was asked for", world);
    }
    return answerOperation(this.#engine, routed, world);
  }

  #finish(
    request: MockRequest,
    world: string,
    started: number,
    answer: MockResponse,
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
    explain(answer);
    const { origin } = request.headers;
    if (origin !== undefined && !this.#options.strict) allowOrigin(answer, origin);
    return { answer, ...disturbance };
  }

  async #handleOwn(request: MockRequest, world: string): Promise<Handled> {
    const answer =
      this.refuseForeign(request) ??
      (await this.#pageResponse(request)) ??
      (await control(
        {
          worlds: this.#worlds,
          log: this.log,
          spec: (origin) => ({
            ...this.#engine.description.model.document,
            servers: [{ url: origin + this.basePath }],
          }),
          restart: () => this.#disturbances.restart(),
          open: this.#options.openControl ?? false,
        },
        request,
        world,
      ));
    Object.assign(answer.headers, this.ownHeaders);
    // By this, an open page notices that another spec is served.
    if (request.target.startsWith(`${CONTROL_PATH}world`)) {
      answer.headers["x-mock-spec"] = specFingerprint(this.#engine.description.model.document);
    }
    return { answer, delay: 0 };
  }

  async #pageResponse({ method, target, headers }: MockRequest): Promise<MockResponse | undefined> {
    if (method !== "GET" && method !== "HEAD") return undefined;
    const file = await this.#page(target.split("?", 1)[0] ?? "", headers["if-none-match"]);
    return file && { ...file, headers: { ...file.headers }, why: "it is the page" };
  }

  #engineFor(description: Description): EngineOptions {
    const actions = prepareActions(description.model.operations, behaviours);
    return { description, actions, strict: this.#options.strict ?? false };
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

/** Returns the response to a request over which the mock itself fails, and reports an error that nobody has foreseen. */
function failure(error: unknown): MockResponse {
  if (error instanceof WorldFullError) return outsideResponse(500, error.message);
  console.error(error);
  return outsideResponse(500, `the mock itself failed: ${error instanceof Error ? error.message : error}`);
}
