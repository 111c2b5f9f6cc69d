/** A competitor that generates types and a client from the bundle. */
export interface Rival {
  readonly name: string;
  /** A description for the report. */
  readonly how: string;
  /** Returns the milliseconds that a cold start takes, from the bundle to the output. */
  cold(): Promise<number>;
  /** Starts the watch mode, if the competitor has one. */
  follow(): Promise<void>;
  /** Saves the bundle with a changed summary. Returns the milliseconds until the output contains the summary. */
  save(summary: string): Promise<number>;
  /** Stops the watch mode. */
  stop(): Promise<void>;
}
