import type { Story } from "../story.ts";
import type { World } from "./world.ts";

/** A server that stories can be played against. */
export interface Server {
  /** The URL below which the paths of the API stand, without a slash at the end. */
  readonly url: URL;
  /** How many stories can be played at the same time. */
  readonly parallel: number;
  /** Returns why a story cannot be played; undefined if it can. */
  unplayable(story: Story): string | undefined;
  /** Returns the operations of a story that the server cannot execute yet. */
  lacksBehaviour(story: Story): readonly string[];
  /**
   * A world in which nothing has happened yet, if the server can make one.
   *
   * @throws {Error} if the server gives none
   */
  freshWorld(story: Story): Promise<Stage>;
}

/** Where a story is played. */
export interface Stage {
  readonly world: World;
  /** What its clock says, in seconds since 1970. */
  readonly now: number;
  /** What leads a request there, beside its own headers. */
  readonly headers: Readonly<Record<string, string>>;
}
