import { MockCore } from "./mock-core.ts";
import type { Mock } from "./mock-interface.ts";
import type { MockOptions } from "./mock-options.ts";
import { readParts } from "./mock-parts.ts";
import { StartError } from "./start-error.ts";

export { StartError } from "./start-error.ts";

/**
 * Creates a mock in a browser or a worker. Call its `fetch`. Unlike in Node, options that name a file contain a URL. All mocks
 * share the default spec, which is loaded once.
 *
 * @throws {StartError} if the spec or the seed cannot be read
 * @throws {FaultRuleError} if a delay or a fault is invalid
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const spec = options.spec ?? (await defaultSpec());
  return new MockCore(await readParts({ ...options, spec }, { readText, page: async () => undefined }));
}

async function defaultSpec(): Promise<object> {
  const { default: spec } = await import("@onezone/spec/onezone.json", { with: { type: "json" } });
  return spec;
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new StartError(`Cannot read "${url}": the status is ${response.status}.`);
  return response.text();
}
