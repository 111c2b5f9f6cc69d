import type { Names } from "./placeholders.ts";
import { STORY_TIME } from "./story.ts";

/** Tokens are text of letters and digits, a few hundred of them. */
const token = (name: string) => `MDAy${Buffer.from(name).toString("hex")}`.padEnd(300, "0");

/** Ids are 32 hexadecimal digits. */
const id = (name: string) => Buffer.from(name).toString("hex").padEnd(32, "0");

/** What everybody finds in the world of a story. */
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

/** Values for the names of a story: those of its world, and those that its steps save, made up from where they came. */
export function madeUpNames(saves: readonly Readonly<Record<string, string>>[]): Names {
  const saved = saves.flatMap(Object.entries<string>);
  const values = saved.map(([name, from]): [string, string] => [
    name,
    /token$/i.test(from) ? token(name) : id(name),
  ]);
  return { now: STORY_TIME, values: new Map([...world, ...values]) };
}
