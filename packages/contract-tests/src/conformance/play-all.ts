import type { Story } from "../story.ts";
import { type FailedStep, playStory } from "./play-story.ts";
import type { Server } from "./server.ts";

/** What became of a story. */
export interface Outcome {
  readonly story: Story;
  /** Why it was not played; absent if it was. */
  readonly skipped?: string;
  /** The operations that the server cannot execute yet: the story waits for them, and was not played. */
  readonly waitsFor?: readonly string[];
  /** Empty where it passed. */
  readonly failed: readonly FailedStep[];
}

/** How stories are played. */
export interface PlayOptions {
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Called with each outcome, as it comes. */
  onOutcome(outcome: Outcome): void;
  /** Lets the stories under way come to their end, and begins no other. */
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
  const broken = new AbortController();
  const stop = AbortSignal.any([signal, broken.signal]);
  // Shared by all players: each takes the next story that nobody has taken.
  const queue = stories.values();
  const play = async () => {
    for (const story of queue) {
      if (stop.aborted) return;
      const skipped = server.unplayable(story);
      const waitsFor = server.lacksBehaviour(story);
      if (skipped !== undefined) onOutcome({ story, failed: [], skipped });
      else if (waitsFor.length > 0) onOutcome({ story, failed: [], waitsFor });
      else onOutcome({ story, failed: await playStory(story, server, timeout) });
    }
  };
  const players = Array.from({ length: server.parallel }, () =>
    play().catch((error: unknown) => {
      broken.abort();
      throw error;
    }),
  );
  await Promise.all(players);
}
