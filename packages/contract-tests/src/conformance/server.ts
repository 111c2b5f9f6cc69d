import type { Story } from "../story.ts";
import type { World } from "./world.ts";

/** A server that stories can be played against. */
export interface Server {
  /** The URL below which the paths of the API stand, without a slash at the end. */
  readonly url: URL;
  /** How many stories can be played at the same time. */
  readonly parallel: number;
  /** Why a story cannot be played; undefined where it can. */
  unplayable(story: Story): string | undefined;
  /**
   * A world in which nothing has happened yet, if the server can make one, and the headers that lead a request into it.
   *
   * @throws {Error} if the server gives none
   */
  freshWorld(
    story: Story,
  ): Promise<{ readonly world: World; readonly headers: Readonly<Record<string, string>> }>;
}
