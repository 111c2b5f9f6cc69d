import { fileURLToPath } from "node:url";
import { MockCore } from "./mock-core.ts";
import type { Mock } from "./mock-interface.ts";
import type { MockOptions } from "./mock-options.ts";
import { type MockParts, readParts } from "./mock-parts.ts";
import { pageFiles } from "./page/page-files.ts";
import { readText } from "./read-text.ts";

/** Reads the parts of a mock from files. @throws {StartError} if the spec or the seed cannot be read */
export function readNodeParts({
  spec = fileURLToPath(import.meta.resolve("@onezone/spec/onezone.json")),
  ...options
}: MockOptions): Promise<MockParts> {
  return readParts({ ...options, spec }, { readText, page: pageFiles() });
}

/**
 * Creates a mock without a socket, for tests. Call its `fetch`.
 *
 * @throws {StartError} if the spec or the seed cannot be read
 * @throws {FaultRuleError} if a delay or a fault is invalid
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return new MockCore(await readNodeParts(options));
}
