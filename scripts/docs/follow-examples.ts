/**
 * Where Redoc looks a code sample up by its label. Its names are minified, so they are matched, not written. The sample
 * list holds the samples of each label in the order of the examples of the body.
 */
const lookup =
  /let (?<sample>[\w$]+)=(?<samples>[\w$]+)\?\.find\((\k<sample>=>[\w$]+\(\k<sample>\)===(?<language>[\w$]+))\);return \k<sample>\?(?<rest>.{0,120}?)\},\[\k<language>,\k<samples>,/;

/** Where Redoc, further down in the same component, shows which example is chosen. */
const chosen = /selectedIdx:(?<index>[\w$]+),/;

/**
 * Makes the code samples of a Redoc page follow the example that is chosen for the request body. Redoc shows the first
 * sample of a label whatever is chosen.
 *
 * @throws {Error} if Redoc has changed so that it no longer has the code that is replaced
 */
export function followExamples(page: string): string {
  const found = lookup.exec(page);
  const { sample, samples, language, rest } = found?.groups ?? {};
  const index = found && chosen.exec(page.slice(found.index))?.groups?.index;
  if (!found || !index) throw new Error("Redoc no longer looks code samples up as scripts/docs expects.");
  const [whole, , , condition] = found;
  const matching = `(${samples}??[]).filter(${condition})`;
  const replacement = `let all=${matching},${sample}=all[${index}]??all[0];return ${sample}?${rest}},[${index},${language},${samples},`;
  return page.slice(0, found.index) + replacement + page.slice(found.index + whole.length);
}
