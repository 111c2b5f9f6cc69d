import { PerformanceObserver } from "node:perf_hooks";
import type { Program } from "./programs/program.ts";

/**
 * A process that makes calls with one client when its parent process requests them. Each client thus has its own heap and compiled
 * code. Arguments: the bundled program and the base URL.
 */

/** The request: a number of calls of an operation. */
export interface Task {
  readonly operation: "get" | "delete";
  readonly calls: number;
}

/** The report. All values are per call. */
export interface Report {
  readonly microseconds: number;
  /** The allocated bytes; absent if garbage was collected during the calls. */
  readonly bytes?: number;
}

const [file = "", baseUrl = ""] = process.argv.slice(2);
const { connect }: { connect(baseUrl: string, token: string): Program } = await import(file);
const program = connect(baseUrl, "a-token");

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ["gc"] });

process.on("message", async ({ operation, calls }: Task) => {
  const call =
    operation === "get"
      ? () => program.currentUser()
      : () => program.revokeTemporaryTokens("c26bab23d12f7389c3c311caf9c15902");
  globalThis.gc?.();
  await nextTurn();
  collections = 0;
  const heap = process.memoryUsage().heapUsed;
  const begin = performance.now();
  for (let count = 0; count < calls; count++) await call();
  const microseconds = ((performance.now() - begin) * 1000) / calls;
  const bytes = (process.memoryUsage().heapUsed - heap) / calls;
  await nextTurn();
  process.send?.({ microseconds, ...(collections === 0 && { bytes }) } satisfies Report);
});
process.send?.("ready");

/** Waits until the observer has received all garbage collections, which happens on a later turn of the event loop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
