/** A competitor that generates types and a client from the bundle. */
export interface Rival {
  readonly name: string;
  /** A description for the report. */
  readonly how: string;
  /** Returns the milliseconds of a cold start from the bundle. */
  cold(): Promise<number>;
  /** Starts the watch mode, if there is one. */
  follow(): Promise<void>;
  /** Returns the milliseconds from a save of the bundle with a changed summary until the output contains the summary. */
  save(summary: string): Promise<number>;
  /** Stops the watch mode. */
  stop(): Promise<void>;
}
