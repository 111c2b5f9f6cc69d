/** Surrounds the name of a placeholder. Random, so that no text of a user is taken for a placeholder. */
const mark = `x${Math.random().toString(36).slice(2)}x`;

/** Precedes the name of a variable that holds a number. */
const numeric = "0";

/**
 * Returns a placeholder for a variable of the environment: letters and digits that survive every encoding until they are
 * printed.
 *
 * @param name as in `BODY_CONSUMER_TOKEN`
 * @param isNumber whether the value is a number, so that JSON has no quotes around it
 */
export function placeholder(name: string, isNumber = false): string {
  return mark + (isNumber ? numeric : "") + name + mark;
}

/** Takes the quotes off the placeholders of numbers in a JSON text. */
export function unquoteNumbers(json: string): string {
  const [first, ...others] = json.split(`"${mark}${numeric}`);
  return [first, ...others.map((text) => text.replace(`${mark}"`, mark))].join(mark);
}

/** A part of a text: text, or the variable that stands there. */
export type Part = { readonly text: string } | { readonly variable: string; readonly isNumber: boolean };

/** Splits a text at its placeholders. No part is empty. */
export function splitAtPlaceholders(text: string): Part[] {
  return text.split(mark).flatMap((part, index): Part[] => {
    if (index % 2 === 0) return part === "" ? [] : [{ text: part }];
    const isNumber = part.startsWith(numeric);
    return [{ variable: isNumber ? part.slice(numeric.length) : part, isNumber }];
  });
}
