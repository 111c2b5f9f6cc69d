import type { Story } from "../story.ts";
import { type FailedStep, playStory } from "./play-story.ts";
import type { Server } from "./story-server.ts";

/** The result of a story. */
export interface StoryResult {
  readonly story: Story;
  /** The reason why the story was not played; absent if it was played. */
  readonly skipped?: string;
  /** The operations that the server cannot execute yet, which is why the story was not played; absent if it was played. */
  readonly waitsFor?: readonly string[];
  /** The failed steps; empty if the story passed. */
  readonly failed: readonly FailedStep[];
}

/** Options for playing stories. */
export interface PlayOptions {
  /** The time limit of a response, in milliseconds. */
  readonly timeout: number;
  /** Called with each result as soon as it is known. */
  onResult(result: StoryResult): void;
  /** When this signal is aborted, no further story is started. */
  readonly signal: AbortSignal;
}

/**
 * Plays stories, as many at the same time as the server allows.
 *
 * @throws {Error} if the server cannot create a world
 */
export async function playAll(
  stories: readonly Story[],
  server: Server,
  { timeout, onResult, signal }: PlayOptions,
): Promise<void> {
  const broken = new AbortController();
  const stop = AbortSignal.any([signal, broken.signal]);
  // All players share this iterator, and each takes the next story from it.
  const queue = stories.values();
  const play = async () => {
    for (const story of queue) {
      if (stop.aborted) return;
      const skipped = server.unplayable(story);
      const waitsFor = server.lacksBehaviour(story);
      if (skipped !== undefined) onResult({ story, failed: [], skipped });
      else if (waitsFor.length > 0) onResult({ story, failed: [], waitsFor });
      else onResult({ story, failed: await playStory(story, server, timeout) });
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
