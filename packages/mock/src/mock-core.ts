import { behaviours } from "./behaviours/index.ts";
import { randomHex } from "./bytes.ts";
import { controlError } from "./control/control-responses.ts";
import { CONTROL_PATH, type Controlled, controlResponse } from "./control/control-routes.ts";
import { refuseForeign } from "./control/refuse-cross-origin.ts";
import { curlExample } from "./curl-example.ts";
import { prepareActions } from "./engine/check-and-execute.ts";
import { preflight, withCors } from "./engine/cors.ts";
import type { EngineOptions } from "./engine/engine.ts";
import { type Description, describe } from "./engine/prepared-description.ts";
import { explanation, outsideResponse } from "./engine/responses.ts";
import { isResponse, route, withoutSecret } from "./engine/route.ts";
import { parseRules } from "./faults/fault-and-delay-rules.ts";
import { FaultRuleError } from "./faults/fault-rule-error.ts";
import { loadSeed } from "./load-seed.ts";
import { createLog, type Log } from "./log/log.ts";
import type { Requests } from "./log/request-filter.ts";
import { createMockFetch, type MockFetch } from "./mock-fetch.ts";
import type { Mock } from "./mock-interface.ts";
import type { MockParts } from "./mock-parts.ts";
import type { FaultAndDelay, Handled, MockRequest, MockResponse } from "./mock-request.ts";
import { specFingerprint } from "./page/spec-fingerprint.ts";
import type { Platform } from "./platform.ts";
import { type PublicUrl, readPublicUrl } from "./public-url.ts";
import { readSpec } from "./read-spec.ts";
import { chooseResponse } from "./steering/choose-response.ts";
import {
  type Clock,
  type Controls,
  controlsOf,
  type Faults,
  type ScenarioControl,
} from "./steering/controls.ts";
import { type Forward, parseForward } from "./steering/forward.ts";
import { readScenarios } from "./steering/scenario.ts";
import { Steering } from "./steering/steered-worlds.ts";
import { addRandomWorld } from "./world/random-world.ts";
import { type Seed, SeedError } from "./world/seed-types.ts";
import { snapshotOf } from "./world/snapshot.ts";
import { validateSeed } from "./world/validate-seed.ts";
import { WorldFullError } from "./world/world-size.ts";
import type { WorldState } from "./world/world-state.ts";
import { firstToken, viewOf, type WorldView } from "./world/world-view.ts";
import { DEFAULT_WORLD } from "./world/worlds.ts";

/** The mock without its transport: handles requests from a socket or from `fetch`. */
export class MockCore implements Mock, Controlled {
  readonly log: Log = createLog();
  readonly requests: Requests = this.log;
  readonly fetch: MockFetch = createMockFetch((request) => this.handle(request));
  readonly hasMemory: boolean;
  readonly randomSeed: string;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly scenario: ScenarioControl;
  readonly override: Controls["override"];
  readonly #isOpen: boolean;
  readonly #isStrict: boolean;
  readonly #steering: Steering;
  readonly #forwards: readonly Forward[];
  readonly #platform: Platform;
  #engine: EngineOptions;
  readonly #listenHost: string | undefined;
  readonly publicUrl: PublicUrl | undefined;
  readonly scheme: "http" | "https";

  /** @param listenHost the host that the mock listens on; undefined if it has no socket */
  constructor(
    { options, description, seed, scenarios, platform }: MockParts,
    listenHost?: string,
    scheme: "http" | "https" = "http",
  ) {
    this.scheme = scheme;
    this.#isOpen = options.openControl ?? false;
    this.#isStrict = options.strict ?? false;
    this.hasMemory = !options.stateless;
    this.randomSeed = options.randomSeed ?? randomHex(4);
    this.#platform = platform;
    this.#listenHost = listenHost;
    this.publicUrl = options.publicUrl === undefined ? undefined : readPublicUrl(options.publicUrl);
    this.#engine = this.#engineFor(description);
    const rules = parseRules(options, this.operationIds);
    const scenarioFile = typeof options.scenarios === "string" ? options.scenarios : undefined;
    this.#steering = new Steering({
      rules,
      ...seed,
      addEntities: (world) => addRandomWorld(world, options.randomWorld ?? {}, options.randomSeed ?? ""),
      scenarios: readScenarios(scenarios, rules, this.operationIds, scenarioFile),
      scenario: options.scenario,
      randomSeed: this.randomSeed,
      hasMemory: this.hasMemory,
    });
    // A random world that is too large is an error of the start.
    if (options.randomWorld) this.#steering.store(DEFAULT_WORLD);
    const controls = controlsOf(this.#steering, () => this.operationIds);
    this.faults = controls.faults;
    this.clock = controls.clock;
    this.scenario = controls.scenario;
    this.override = controls.override;
    const { forward = [] } = options;
    this.#forwards = forward.map((text) => parseForward(text, this.operationIds, this.basePath));
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

  /** Returns a curl command that reads from the mock at `origin`; undefined if the spec has no suitable operation. */
  protected curlAt(origin: string): string | undefined {
    const store = this.#steering.store(DEFAULT_WORLD);
    // A stateless mock accepts any token.
    return curlExample(origin, this.#engine.description.model, store ? firstToken(store) : "any");
  }

  /** Returns the names of the worlds; undefined if the mock is stateless. */
  worlds(): readonly string[] | undefined {
    return this.#steering.worldNames();
  }

  world(name: string = DEFAULT_WORLD): WorldView | undefined {
    const store = this.#steering.store(name);
    return store && viewOf(store);
  }

  reset({ now, world = DEFAULT_WORLD }: Parameters<Mock["reset"]>[0] = {}): WorldView | undefined {
    const store = this.#steering.reset(world, now);
    return store && viewOf(store);
  }

  snapshot(name: string = DEFAULT_WORLD): WorldState | undefined {
    const store = this.#steering.store(name);
    return store && snapshotOf(store);
  }

  restore(state: unknown, name: string = DEFAULT_WORLD): void {
    this.#steering.restore(name, validateSeed(structuredClone(state)));
  }

  /** Returns the served document. Its `servers` contain the public URL or, if there is none, a URL of this origin. */
  spec(origin: string): object {
    const base = this.publicUrl ? this.publicUrl.origin + this.publicUrl.prefix : origin;
    return { ...this.#engine.description.model.document, servers: [{ url: base + this.basePath }] };
  }

  operations(): readonly { readonly operationId: string; readonly hasBehaviour: boolean }[] {
    const { description, actions } = this.#engine;
    return description.model.operations.map((operation) => ({
      operationId: operation.id,
      hasBehaviour: this.hasMemory && actions.get(operation)?.hasBehaviour === true,
    }));
  }

  async reseed(seed: string | Seed): Promise<void> {
    this.#steering.reseed((await loadSeed(seed, this.#platform.readText)).seed);
  }

  async reload(spec: string | object): Promise<void> {
    // Delays and faults are kept. If they name an operation that no longer exists, they have no effect.
    this.#engine = this.#engineFor(describe(await readSpec(spec, this.#platform.readText)));
  }

  /**
   * Returns the response to a request, or a promise of it if the request is forwarded or is for one of the mock's own routes. If
   * an internal error occurs, the status of the response is 500.
   */
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

  /** Returns the response of a control route, or a refusal if a page of another origin may have sent the request. */
  protected own(request: MockRequest, respond: () => MockResponse): MockResponse {
    return this.#finishOwn(request, this.#refuseForeign(request) ?? respond());
  }

  #handleCall(request: MockRequest, world: string, started: number): Handled | Promise<Handled> {
    const routed = route(this.#engine.description, this.#isStrict, request);
    const shown = withoutSecret(request, routed);
    let faultAndDelay: FaultAndDelay;
    try {
      this.#enterScenario(request, world);
      faultAndDelay = this.#steering
        .faultSelectorOf(world)
        .next(isResponse(routed) ? routed.operationId : routed.operation.id, request.headers);
    } catch (error) {
      if (!(error instanceof FaultRuleError || error instanceof SeedError)) throw error;
      return this.#finish(shown, world, started, controlError(400, error.message), { delay: 0 });
    }
    const finish = (response: MockResponse) => this.#finish(shown, world, started, response, faultAndDelay);
    if (isResponse(routed)) return finish(routed);
    const responders = { engine: this.#engine, steering: this.#steering, forwards: this.#forwards };
    const response = chooseResponse(responders, routed, world, faultAndDelay);
    return response instanceof Promise ? response.then(finish) : finish(response);
  }

  /** Sets the scenario that a request names, unless the world already has it. @throws {SeedError} */
  #enterScenario({ headers }: MockRequest, world: string): void {
    const scenario = headers["x-mock-scenario"];
    if (scenario !== undefined && scenario !== this.scenario.get(world)) this.scenario.set(scenario, world);
  }

  /** Logs a response. Adds CORS headers, and the headers that explain the response. */
  #finish(
    request: MockRequest,
    world: string,
    started: number,
    response: MockResponse,
    faultAndDelay: FaultAndDelay,
  ): Handled {
    const { status, why, operationId, errorId, pointer, caller, allowsAnyOrigin = false } = response;
    const path = request.target.split("?", 1)[0] ?? "";
    const milliseconds = Math.round((performance.now() - started + faultAndDelay.delay) * 10) / 10;
    const { method } = request;
    this.log.add(
      { method, path, status, why, world, milliseconds, operationId, errorId, pointer, caller },
      { request: request.body, response: response.body },
    );
    const explained = { ...response.headers, ...explanation(response) };
    const headers = withCors(explained, allowsAnyOrigin, request, this.#isStrict);
    return { response: { ...response, headers }, ...faultAndDelay };
  }

  async #handleOwn(request: MockRequest, world: string): Promise<Handled> {
    const response = this.#refuseForeign(request) ?? (await this.#ownResponse(request, world));
    return { response: this.#finishOwn(request, response), delay: 0 };
  }

  async #ownResponse(request: MockRequest, world: string): Promise<MockResponse> {
    const { method, target, headers } = request;
    if (method === "OPTIONS" && this.#isOpen) return preflight(request);
    if (method === "GET" || method === "HEAD") {
      const file = await this.#platform.page(target.split("?", 1)[0] ?? "", headers["if-none-match"]);
      if (file) return { ...file, why: "a file of the page" };
    }
    const response = await controlResponse(this, request, world);
    // An open page uses this header to detect that another spec is served.
    const fingerprint = specFingerprint(this.#engine.description.model.document);
    return { ...response, headers: { ...response.headers, "x-mock-spec": fingerprint } };
  }

  #finishOwn(request: MockRequest, response: MockResponse): MockResponse {
    return { ...response, headers: withCors(response.headers, this.#isOpen, request, true) };
  }

  #refuseForeign(request: MockRequest): MockResponse | undefined {
    return this.#isOpen ? undefined : refuseForeign(request, this.#listenHost, this.publicUrl);
  }

  #engineFor(description: Description): EngineOptions {
    return { description, actions: prepareActions(description.model.operations, behaviours) };
  }
}

/** Returns whether a path is the path of the page (`/`) or of a control route. */
function isOwnPath(target: string): boolean {
  return target === "/" || target.startsWith("/?") || target.startsWith(CONTROL_PATH);
}

/** Returns the response for an internal error of the mock, and prints the error. */
function failure(error: unknown): MockResponse {
  if (error instanceof WorldFullError) return outsideResponse(500, error.message);
  console.error(error);
  return outsideResponse(
    500,
    `internal error of the mock: ${error instanceof Error ? error.message : error}`,
  );
}
