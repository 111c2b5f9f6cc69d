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
 * Parses the options of a command line, which may be before, between and after arguments.
 *
 * @param takesWords whether the program has arguments. Default: false
 * @returns the values of the options, and the arguments in their order
 * @throws {UsageError} if an option is unknown or repeated, or its value is missing; the message names the option. It contains the
 *   value only if the option has a list of allowed values.
 */
export function parseOptions<T extends Options>(
  args: readonly string[],
  options: T,
  takesWords?: boolean,
): { readonly options: OptionValues<T>; readonly words: readonly string[] };
// TypeScript cannot infer the type of the values from the table.
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

/** Splits a command line into arguments and the texts of its options. The text of a boolean option is empty. */
function split(args: readonly string[], options: Options) {
  const { tokens } = parseArgs({
    args: args.map((arg) => longForm(arg, options)),
    options: Object.fromEntries(Object.entries(options).map(descriptor)),
    // Node's own messages are not used, because they depend on its version.
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
      throw new UsageError(`Unknown option "${rawName}".${didYouMean(rawName, optionNames(options))}`);
    }
    const { name, value } = token;
    const before = texts.get(name) ?? [];
    // If an option has no value, the next option must not be read as its value.
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

/** Replaces a short form of several letters with the long form, because parseArgs would read it as several short forms. */
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
