/** The delimiter of placeholders. It is random, so that user text is never treated as a placeholder. */
const mark = `x${Math.random().toString(36).slice(2)}x`;

/** The prefix of the name of a numeric variable. */
const numeric = "0";

/**
 * Returns a placeholder for an environment variable. It consists only of letters and digits, so no encoding changes it.
 *
 * @param name the name of the variable, such as `BODY_CONSUMER_TOKEN`
 * @param isNumber whether the value is a number. In JSON, a number has no quotes.
 */
export function placeholder(name: string, isNumber = false): string {
  return mark + (isNumber ? numeric : "") + name + mark;
}

/** Removes the quotes around numeric placeholders in a JSON text. */
export function unquoteNumbers(json: string): string {
  const [first, ...others] = json.split(`"${mark}${numeric}`);
  return [first, ...others.map((text) => text.replace(`${mark}"`, mark))].join(mark);
}

/** A part of a text: literal text or a variable. */
export type Part = { readonly text: string } | { readonly variable: string; readonly isNumber: boolean };

/** Splits a text at its placeholders. No part is empty. */
export function splitAtPlaceholders(text: string): Part[] {
  return text.split(mark).flatMap((part, index): Part[] => {
    if (index % 2 === 0) return part === "" ? [] : [{ text: part }];
    const isNumber = part.startsWith(numeric);
    return [{ variable: isNumber ? part.slice(numeric.length) : part, isNumber }];
  });
}
