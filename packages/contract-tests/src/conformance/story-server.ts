import type { Story } from "../story.ts";
import type { World } from "./story-world.ts";

/** A server that stories can be played against. */
export interface Server {
  /** The base URL of the API, without a slash at the end. */
  readonly url: URL;
  /** The number of stories that can be played at the same time. */
  readonly parallel: number;
  /** Returns the reason why a story cannot be played; undefined if it can. */
  unplayable(story: Story): string | undefined;
  /** Returns the operations of a story that the server cannot execute yet. */
  lacksBehaviour(story: Story): readonly string[];
  /**
   * Returns an unchanged world, if the server can create one.
   *
   * @throws {Error} if the server fails to create one
   */
  freshWorld(story: Story): Promise<Stage>;
}

/** The world that a story is played in. */
export interface Stage {
  readonly world: World;
  /** The time of its clock, in seconds since 1970. */
  readonly now: number;
  /** The headers that select the world, in addition to those of the request. */
  readonly headers: Readonly<Record<string, string>>;
}
