import { readFile } from "node:fs/promises";
import { StartError } from "./start-error.ts";

/** Reads a text file in UTF-8, without its byte order mark. @throws {StartError} that names the file and the problem */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(({ code, message }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") throw new StartError(`The file "${file}" does not exist.`);
    throw new StartError(`Cannot read "${file}": ${code === "EISDIR" ? "it is a directory." : message}`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new StartError(`${file} is not UTF-8. Save it as UTF-8.`);
  }
}
