import type { Tables } from "./generated-tables.ts";

/** The environment of the command: the parts of its process that a test can replace. */
export interface Context extends Tables {
  readonly environment: NodeJS.ProcessEnv;
  readonly version: { readonly api: string; readonly command: string };
  readonly isTerminal: boolean;
  /** Prints to standard output. */
  print(output: string | Uint8Array): void;
  /** Warns of a danger, on standard error. */
  warn(message: string): void;
}
