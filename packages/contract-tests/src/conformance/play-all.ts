import type { Story } from "../story.ts";
import { type FailedStep, playStory } from "./play-story.ts";
import type { Server } from "./server.ts";

/** What became of a story. */
export interface Outcome {
  readonly story: Story;
  /** Why it was not played; absent where it was. */
  readonly skipped?: string;
  /** Empty where it passed. */
  readonly failed: readonly FailedStep[];
}

/** How stories are played. */
export interface PlayOptions {
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Called with each outcome, as it comes. */
  onOutcome(outcome: Outcome): void;
  /** Ends the play before the next story. */
  readonly signal: AbortSignal;
}

/**
 * Plays stories, as many at a time as the server allows.
 *
 * @throws {Error} if the server cannot make a world
 */
export async function playAll(
  stories: readonly Story[],
  server: Server,
  { timeout, onOutcome, signal }: PlayOptions,
): Promise<void> {
  // Shared by all players: each takes the next story that nobody has taken.
  const queue = stories.values();
  const player = async () => {
    for (const story of queue) {
      if (signal.aborted) return;
      const skipped = server.unplayable(story);
      const failed = skipped === undefined ? await playStory(story, server, timeout) : [];
      onOutcome({ story, failed, ...(skipped !== undefined && { skipped }) });
    }
  };
  await Promise.all(Array.from({ length: server.parallel }, player));
}
