import type { Tables } from "./tables.ts";

/** What the command runs with: its process, seen through what a test can replace. */
export interface Context extends Tables {
  readonly environment: NodeJS.ProcessEnv;
  readonly version: { readonly api: string; readonly command: string };
  readonly isTerminal: boolean;
  /** Prints to standard output. */
  print(output: string | Uint8Array): void;
  /** Warns of a danger, on standard error. */
  warn(message: string): void;
}
