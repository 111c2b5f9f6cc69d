import type { PageFiles } from "./page/page-file.ts";

/** What the mock takes from what it runs on. The rest of it runs in Node and in browsers. */
export interface Platform {
  /** Reads the text of a spec or a seed that is given by name. @throws {StartError} naming the file and the problem */
  readonly readText: (name: string) => Promise<string>;
  /** Finds files of the page. */
  readonly page: PageFiles;
}
