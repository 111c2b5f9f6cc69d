import { readFileSync } from "node:fs";
import type { Operation } from "../src/operation-data.ts";

/** The generated table of operations. */
export const operations: readonly Operation[] = JSON.parse(
  readFileSync(new URL("../src/generated/operations.json", import.meta.url), "utf8"),
);

/** Returns an operation of the table. */
export function operationOf(id: string): Operation {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`Unknown operation ${id}.`);
  return found;
}
