import type { PageFiles } from "./page/page-response.ts";

/** The functions that differ between Node and browsers. */
export interface Platform {
  /** Reads the text of a spec or a seed. @throws {StartError} that names the file and the problem */
  readonly readText: (name: string) => Promise<string>;
  /** Finds the files of the page. */
  readonly page: PageFiles;
}
