import { parseArgs } from "node:util";
import { didYouMean } from "./did-you-mean.ts";
import {
  type Option,
  type Options,
  type OptionValues,
  optionNamed,
  optionNames,
  takesValue,
} from "./option.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Takes the options out of a command line; they may stand before, between and after other words.
 *
 * @param takesWords whether the command has arguments beside its options; false by default
 * @returns the values of the options, and the other arguments in their order
 * @throws {UsageError} naming an option that is unknown, given twice, or without its value; never quotes a value that the
 *   option does not list
 */
export function parseOptions<T extends Options>(
  args: readonly string[],
  options: T,
  takesWords?: boolean,
): { readonly options: OptionValues<T>; readonly words: readonly string[] };
// TypeScript does not follow names from the table to the values.
export function parseOptions(args: readonly string[], options: Options, takesWords = false): object {
  const { texts, words } = split(args, options);
  const [word] = words;
  if (word !== undefined && !takesWords) throw new UsageError(`"${word}" is not an option.`);
  return {
    words,
    options: Object.fromEntries(
      Object.entries(options).flatMap(([name, option]) => {
        const value = readOption(name, option, texts.get(name));
        return value === undefined ? [] : [[camelCase(name), value]];
      }),
    ),
  };
}

/** Splits a command line into words and the texts of its options; a flag has an empty text. */
function split(args: readonly string[], options: Options) {
  const { tokens } = parseArgs({
    args: args.map((arg) => longForm(arg, options)),
    options: Object.fromEntries(Object.entries(options).map(descriptor)),
    // Node's own messages vary from version to version.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const texts = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) {
      const { rawName } = token;
      throw new UsageError(`There is no option "${rawName}".${didYouMean(rawName, optionNames(options))}`);
    }
    const { name, value } = token;
    const before = texts.get(name) ?? [];
    // An option that lacks its value must not swallow the next one.
    const isOption = !token.inlineValue && /^-./s.test(value ?? "");
    const fail = (problem: string) => new UsageError(`The option --${name} ${problem}.`);
    if (!takesValue(option)) {
      if (value !== undefined) throw fail("takes no value");
    } else if (!value) throw fail("needs a value");
    else if (isOption) throw fail(`needs a value; write --${name}=… if it begins with a dash`);
    else if (before.length > 0 && !option.multiple) throw fail("is given twice");
    texts.set(name, [...before, value ?? ""]);
  }
  return { texts, words };
}

/** Short forms of several letters are unknown to parseArgs, which reads them as several short forms. */
function longForm(arg: string, options: Options): string {
  const name = arg.length > 2 ? optionNamed(options, arg) : undefined;
  return name === undefined ? arg : `--${name}`;
}

function descriptor([name, option]: [string, Option]) {
  const type: "string" | "boolean" = takesValue(option) ? "string" : "boolean";
  return [name, { type, ...(option.short?.length === 1 && { short: option.short }) }] as const;
}

function readOption(name: string, option: Option, texts: readonly string[] | undefined): unknown {
  if (!takesValue(option)) return texts !== undefined;
  const values = (texts ?? [option.default ?? []].flat()).map((text) => readValue(name, option, text));
  return option.multiple ? values : values[0];
}

function readValue(name: string, { values, read }: Option, text: string): unknown {
  if (values !== undefined && !values.includes(text)) {
    const must = `--${name} must be one of ${values.join(", ")}, got "${text}".`;
    throw new UsageError(`${must}${didYouMean(text, values)}`);
  }
  return read ? read(text, `--${name}`) : text;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
