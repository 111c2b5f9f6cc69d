/** Another way from the bundle to types and a client. */
export interface Rival {
  readonly name: string;
  /** What it runs. */
  readonly how: string;
  /** Milliseconds from nothing but the bundle. */
  cold(): Promise<number>;
  /** Begins to follow saves, where it can. */
  follow(): Promise<void>;
  /** Milliseconds from a save of the bundle, with another summary of the first operation, until that has come through. */
  save(summary: string): Promise<number>;
  /** Ends what follows. */
  stop(): Promise<void>;
}
