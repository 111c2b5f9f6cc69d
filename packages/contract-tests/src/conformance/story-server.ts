import type { Story } from "../story.ts";
import type { World } from "./story-world.ts";

/** A server that stories can be played against. */
export interface Server {
  /** The base URL of the API, without a slash at the end. */
  readonly url: URL;
  /** The number of stories that can be played at the same time. */
  readonly parallel: number;
  /** Returns the reason why a story cannot be played; undefined if it can be played. */
  unplayable(story: Story): string | undefined;
  /** Returns the operations of a story that the server cannot execute yet. */
  lacksBehaviour(story: Story): readonly string[];
  /**
   * Creates a world in the initial state of a story. If the server cannot do this, returns its only world.
   *
   * @throws {Error} if the server can create worlds, but fails to create this one
   */
  freshWorld(story: Story): Promise<Stage>;
}

/** The world that a story is played in. */
export interface Stage {
  readonly world: World;
  /** The time of the world's clock, in seconds since 1970. */
  readonly now: number;
  /** The headers that select the world, in addition to the headers of the request. */
  readonly headers: Readonly<Record<string, string>>;
}
