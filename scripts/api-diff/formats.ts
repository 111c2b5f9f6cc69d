import { type ApiDiff, impacts } from "./api-change.ts";

/** Prints a comparison as text. */
export type Format = (diff: ApiDiff) => string;

/** The formats of `api:diff`, by name. */
export const formats: Readonly<Record<"table" | "markdown" | "json", Format>> = {
  table: ({ impact, changes }) =>
    [...changes.map((change) => `${change.impact.padEnd(5)}  ${change.words}`), "", verdict(impact)]
      .join("\n")
      .trim(),
  markdown: (diff) =>
    `## API changes\n\n${verdict(diff.impact)}\n${apiChangelog(diff, (title) => `### ${title}`)}`,
  json: (diff) => JSON.stringify(diff, null, 2),
};

/** Returns the changes as Markdown lists, one for each impact. If there are other changes, changes of texts are omitted. */
export function apiChangelog({ impact, changes }: ApiDiff, heading: (title: string) => string): string {
  return impacts
    .toReversed()
    .filter((each) => each !== "patch" || impact === "patch")
    .map((each) => ({
      each,
      lines: changes.filter((change) => change.impact === each).map(({ words }) => `- ${words}`),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ each, lines }) => `\n${heading(headings[each])}\n\n${lines.join("\n")}\n`)
    .join("");
}

const headings = { major: "Breaking changes", minor: "New", patch: "Texts" };

function verdict(impact: ApiDiff["impact"]): string {
  return impact === undefined ? "The API did not change." : `The API changed: ${impact}.`;
}
