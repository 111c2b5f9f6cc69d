import { STORY_TIME } from "./story.ts";
import type { Names } from "./story-placeholders.ts";

/** Returns a text that looks like a token: a few hundred letters and digits. */
const token = (name: string) => `MDAy${Buffer.from(name).toString("hex")}`.padEnd(300, "0");

/** Returns a text that looks like an id: 32 hexadecimal digits. */
const id = (name: string) => Buffer.from(name).toString("hex").padEnd(32, "0");

/** The names that have a value in the world of every story. */
const world: ReadonlyMap<string, string> = new Map([
  ["ada", "593ed8e0a91bd37bfc5cd5ae1b0f6e03"],
  ["bob", "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab"],
  ["cid", "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1"],
  ["p1", id("p1")],
  ["space", id("space")],
  ["group", id("group")],
  ["p1Token", token("p1")],
  ["domain", "onezone.example.com"],
]);

/** Returns values for all names of a story: the names of its world, and the names under which its steps save values. */
export function madeUpNames(saves: readonly Readonly<Record<string, string>>[]): Names {
  const saved = saves.flatMap(Object.entries<string>);
  const values = saved.map(([name, from]): [string, string] => [
    name,
    /token$/i.test(from) ? token(name) : id(name),
  ]);
  return { now: STORY_TIME, values: new Map([...world, ...values]) };
}
