/**
 * The code in which Redoc looks up a code sample by its label. The pattern matches minified names. The sample list contains the
 * samples of each label in the order of the body examples.
 */
const lookup =
  /let (?<sample>[\w$]+)=(?<samples>[\w$]+)\?\.find\((\k<sample>=>[\w$]+\(\k<sample>\)===(?<language>[\w$]+))\);return \k<sample>\?(?<rest>.{0,120}?)\},\[\k<language>,\k<samples>,/;

/** The code of the same component that shows the selected example. */
const chosen = /selectedIdx:(?<index>[\w$]+),/;

/**
 * Changes a Redoc page so that the code samples follow the selected body example. Redoc itself always shows the first sample of a
 * label.
 *
 * @throws {Error} if Redoc no longer contains the expected code
 */
export function followExamples(page: string): string {
  const found = lookup.exec(page);
  const { sample, samples, language, rest } = found?.groups ?? {};
  const index = found && chosen.exec(page.slice(found.index))?.groups?.index;
  if (!found || !index)
    throw new Error("Redoc does not contain the expected code; update scripts/docs/patch-redoc-samples.ts.");
  const [whole, , , condition] = found;
  const matching = `(${samples}??[]).filter(${condition})`;
  const replacement = `let all=${matching},${sample}=all[${index}]??all[0];return ${sample}?${rest}},[${index},${language},${samples},`;
  return page.slice(0, found.index) + replacement + page.slice(found.index + whole.length);
}
