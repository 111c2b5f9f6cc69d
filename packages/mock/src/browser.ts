import type { Mock } from "./mock.ts";
import { MockCore, readParts } from "./mock-core.ts";
import type { MockOptions } from "./mock-options.ts";
import { StartError } from "./start-error.ts";

/** Like `MockOptions`, but the spec is required, and files are URLs. */
export interface BrowserMockOptions extends MockOptions {
  readonly spec: string | object;
}

/**
 * Creates a mock in a browser or a worker. Call its `fetch`.
 *
 * @throws {StartError} if the spec or the seed cannot be read
 * @throws {DisturbanceError} if a delay or a fault is invalid
 */
export async function createMock(options: BrowserMockOptions): Promise<Mock> {
  return new MockCore(await readParts(options, { readText, page: async () => undefined }));
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new StartError(`Cannot read "${url}": the status is ${response.status}.`);
  return response.text();
}
