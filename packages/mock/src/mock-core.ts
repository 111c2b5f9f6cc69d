import { behaviours } from "./behaviours/index.ts";
import { CONTROL_PATH, type Controlled, control } from "./control/control.ts";
import { refuseForeign } from "./control/foreign-request.ts";
import { fault } from "./control/responses.ts";
import { curlExample } from "./curl-example.ts";
import { prepareActions } from "./engine/action.ts";
import { preflight, withCors } from "./engine/cors.ts";
import { type Description, describe } from "./engine/description.ts";
import { type EngineOptions, operationResponse } from "./engine/engine.ts";
import { exampleResponse } from "./engine/example-response.ts";
import { explanation, outsideResponse, refusal } from "./engine/responses.ts";
import { isResponse, type Routed, route, withoutSecret } from "./engine/route.ts";
import { DisturbanceError } from "./faults/disturbance-error.ts";
import { Disturbances } from "./faults/disturbances.ts";
import type { Disturbance, Handled, MockRequest, MockResponse } from "./http-message.ts";
import { loadWorlds } from "./load-worlds.ts";
import { createLog, type Log } from "./log/log.ts";
import type { Mock } from "./mock.ts";
import { createMockFetch, type MockFetch } from "./mock-fetch.ts";
import type { MockOptions } from "./mock-options.ts";
import { specFingerprint } from "./page/spec-fingerprint.ts";
import type { Platform } from "./platform.ts";
import { readSpec } from "./read-spec.ts";
import { completeSeed } from "./world/complete-seed.ts";
import type { Seed } from "./world/seed.ts";
import { WorldFullError } from "./world/size.ts";
import { snapshotOf } from "./world/snapshot.ts";
import type { WorldState } from "./world/state.ts";
import { viewOf, type WorldView } from "./world/world-view.ts";
import { DEFAULT_WORLD, type Worlds } from "./world/worlds.ts";

/** What a mock is made from. */
export interface MockParts {
  readonly options: MockOptions;
  readonly description: Description;
  readonly worlds: Worlds;
  readonly platform: Platform;
}

/** Reads the parts of a mock. @throws {StartError} if the spec or the seed cannot be read */
export async function readParts(
  options: MockOptions & { readonly spec: string | object },
  platform: Platform,
): Promise<MockParts> {
  const { readText } = platform;
  const [document, worlds] = await Promise.all([
    readSpec(options.spec, readText),
    loadWorlds(options.seed, readText, options),
  ]);
  return { options, description: describe(document), worlds, platform };
}

/** What the mock does with a request, however that arrives. */
export class MockCore implements Mock, Controlled {
  readonly log: Log = createLog();
  readonly fetch: MockFetch = createMockFetch((request) => this.handle(request));
  readonly #isOpen: boolean;
  readonly #isStrict: boolean;
  readonly #options: MockOptions;
  #worlds: Worlds | undefined;
  readonly #platform: Platform;
  #engine: EngineOptions;
  readonly #disturbances: Disturbances;
  readonly #listenHost: string | undefined;
  readonly scheme: "http" | "https";

  /** @param listenHost the host that the mock is to listen on; undefined without a socket */
  constructor(
    { options, description, worlds, platform }: MockParts,
    listenHost?: string,
    scheme: "http" | "https" = "http",
  ) {
    this.scheme = scheme;
    this.#isOpen = options.openControl ?? false;
    this.#isStrict = options.strict ?? false;
    this.#options = options;
    this.#platform = platform;
    this.#listenHost = listenHost;
    this.#worlds = options.stateless ? undefined : worlds;
    this.#engine = this.#engineFor(description);
    const { delays, faults, randomSeed } = options;
    this.#disturbances = new Disturbances({
      delays,
      faults,
      seed: randomSeed,
      operationIds: this.operationIds,
    });
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

  get hasMemory(): boolean {
    return this.#worlds !== undefined;
  }

  get randomSeed(): string {
    return this.#disturbances.seed;
  }

  /** Returns a command that reads from the mock at `origin`; undefined if no operation can be tried. */
  protected curlAt(origin: string): string | undefined {
    return curlExample(origin, this.#engine.description.model, this.world());
  }

  /** Returns the names of the worlds; undefined if the mock has no memory. */
  worlds(): readonly string[] | undefined {
    return this.#worlds?.names();
  }

  world(name: string = DEFAULT_WORLD): WorldView | undefined {
    return this.#worlds && viewOf(this.#worlds.get(name));
  }

  reset({ now, world = DEFAULT_WORLD }: Parameters<Mock["reset"]>[0] = {}): WorldView | undefined {
    this.#disturbances.restart();
    return this.#worlds && viewOf(this.#worlds.reset(world, now));
  }

  snapshot(name: string = DEFAULT_WORLD): WorldState | undefined {
    return this.#worlds && snapshotOf(this.#worlds.get(name));
  }

  restore(state: unknown, name: string = DEFAULT_WORLD): void {
    this.#worlds?.restore(name, completeSeed(structuredClone(state)));
  }

  /** Returns the served document, with `servers` at this origin. */
  spec(origin: string): object {
    return { ...this.#engine.description.model.document, servers: [{ url: origin + this.basePath }] };
  }

  operations(): readonly { readonly operationId: string; readonly hasBehaviour: boolean }[] {
    const { description, actions } = this.#engine;
    return description.model.operations.map((operation) => ({
      operationId: operation.id,
      hasBehaviour: this.hasMemory && actions.get(operation)?.hasBehaviour === true,
    }));
  }

  async reseed(seed: string | Seed): Promise<void> {
    const worlds = await loadWorlds(seed, this.#platform.readText, this.#options);
    if (this.#worlds) this.#worlds = worlds;
  }

  async reload(spec: string | object): Promise<void> {
    // Delays and faults stay: one whose operation is gone, perhaps for a while, disturbs nothing.
    this.#engine = this.#engineFor(describe(await readSpec(spec, this.#platform.readText)));
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

  /** Returns the response of an own route of the mock, or a refusal if a page of another origin may have sent the request. */
  protected own(request: MockRequest, respond: () => MockResponse): MockResponse {
    return this.#finishOwn(request, this.#refuseForeign(request) ?? respond());
  }

  #handleCall(request: MockRequest, world: string, started: number): Handled {
    const routed = route(this.#engine.description, this.#isStrict, request);
    const shown = withoutSecret(request, routed);
    let disturbance: Disturbance;
    try {
      disturbance = this.#disturbances.next(
        isResponse(routed) ? routed.operationId : routed.operation.id,
        request.headers,
      );
    } catch (error) {
      if (!(error instanceof DisturbanceError)) throw error;
      return this.#finish(shown, world, started, fault(400, error.message), { delay: 0 });
    }
    const response = this.#respond(routed, world, disturbance);
    return this.#finish(shown, world, started, response, disturbance);
  }

  #respond(routed: Routed, worldName: string, { fault: disturbed }: Disturbance): MockResponse {
    if (isResponse(routed)) return routed;
    const world = this.#worlds?.get(worldName);
    if (disturbed?.kind !== "status") return operationResponse(this.#engine, routed, world);
    const { status } = disturbed;
    const why = "a fault that was asked for";
    return (
      exampleResponse(this.basePath, routed, { code: String(status) }, world, why) ??
      refusal({ status, why }, routed.operation)
    );
  }

  /** Logs a response, and adds the headers that explain it and those of CORS. */
  #finish(
    request: MockRequest,
    world: string,
    started: number,
    response: MockResponse,
    disturbance: Disturbance,
  ): Handled {
    const { status, why, operationId, errorId, pointer, caller, allowsAnyOrigin = false } = response;
    const path = request.target.split("?", 1)[0] ?? "";
    const milliseconds = Math.round((performance.now() - started + disturbance.delay) * 10) / 10;
    const { method } = request;
    this.log.add({ method, path, status, why, world, milliseconds, operationId, errorId, pointer, caller });
    const explained = { ...response.headers, ...explanation(response) };
    const headers = withCors(explained, allowsAnyOrigin, request, this.#isStrict);
    return { response: { ...response, headers }, ...disturbance };
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
      if (file) return { ...file, why: "it is a file of the page" };
    }
    const response = await control(this, request, world);
    // By this, an open page notices that another spec is served.
    const fingerprint = specFingerprint(this.#engine.description.model.document);
    return { ...response, headers: { ...response.headers, "x-mock-spec": fingerprint } };
  }

  #finishOwn(request: MockRequest, response: MockResponse): MockResponse {
    return { ...response, headers: withCors(response.headers, this.#isOpen, request, true) };
  }

  #refuseForeign(request: MockRequest): MockResponse | undefined {
    return this.#isOpen ? undefined : refuseForeign(request, this.#listenHost);
  }

  #engineFor(description: Description): EngineOptions {
    return { description, actions: prepareActions(description.model.operations, behaviours) };
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
