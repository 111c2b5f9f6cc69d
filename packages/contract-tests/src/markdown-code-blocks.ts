import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/** A fenced block of code in one of the repository's Markdown files. */
export interface CodeBlock {
  /** Its position, `file:line`; the file is relative to the root. */
  readonly place: string;
  /** The language after the fence. */
  readonly language: string;
  /** The text after the language, which describes the code; empty if there is none. */
  readonly info: string;
  readonly code: string;
}

/** All code blocks in the READMEs and in CONTRIBUTING.md. */
export function codeBlocks(): CodeBlock[] {
  const files = globSync(
    ["*.md", "spec/README.md", "packages/*/README.md", "packages/*/examples/*/README.md"],
    {
      cwd: root,
    },
  ).sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(/^```(.*)\n((?:(?!```).*\n)*)```$/gm)].map(
      ({ 1: heading = "", 2: code = "", index }) => ({
        place: `${file}:${text.slice(0, index).split("\n").length}`,
        language: heading.split(" ")[0] ?? "",
        info: heading.split(" ").slice(1).join(" "),
        code,
      }),
    );
  });
}
