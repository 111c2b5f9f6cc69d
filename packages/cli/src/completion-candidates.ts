import { type Option, type Options, optionNamed, optionNames, takesValue } from "@onezone/command-line";
import { completionFileNames } from "./completion-file-names.ts";
import type { Tables } from "./generated-tables.ts";
import type { Operation, OperationHelp } from "./operation-data.ts";
import { options } from "./options.ts";
import { fieldOperator } from "./parse-argument.ts";

const table: Options = options;

/**
 * Returns the completions of the last word of a command line: options, values of options, operations, file names, or the
 * parameters, fields and values of the operation before the word. Directories end with `/`.
 */
export async function completionCandidates(
  line: string,
  { environment, ...tables }: Tables & { readonly environment: NodeJS.ProcessEnv },
): Promise<string[]> {
  const words = shellWords(line).slice(1);
  const current = words.pop() ?? "";
  const [, inline = "", typed = current] = /^(--[^=]+=)(.*)$/s.exec(current) ?? [];
  const option = valueOption(inline ? inline.slice(0, -1) : words.at(-1));
  const candidates =
    option !== undefined
      ? (await valuesOf(option, typed, environment)).map((value) => inline + value)
      : current.startsWith("@")
        ? completionFileNames(current.slice(1)).map((file) => `@${file}`)
        : current.startsWith("-")
          ? optionNames(table)
          : argumentsAfter(words, tables);
  return candidates.filter((candidate) => candidate.startsWith(current) && candidate !== current);
}

/** Splits a line into words like a shell, but supports only escapes and quotes. If the line ends with a blank, the last word is empty. */
function shellWords(line: string): string[] {
  const words = line.match(/(?:\\.|"(?:\\.|[^"\\])*"?|'[^']*'?|[^\s\\"'])+/gs) ?? [];
  const plain = words.map((word) =>
    word.replace(
      /\\(.)|"((?:\\.|[^"\\])*)"?|'([^']*)'?/gs,
      (_, escaped, double, single) => escaped ?? double?.replaceAll(/\\(.)/gs, "$1") ?? single ?? "",
    ),
  );
  return /(^|[^\\])\s$/.test(line) ? [...plain, ""] : plain;
}

/** Returns the option that a word names, if this option has a value. */
function valueOption(word = ""): Option | undefined {
  const option = table[optionNamed(table, word) ?? ""];
  return option && takesValue(option) ? option : undefined;
}

async function valuesOf(
  { suggest, values = [] }: Option,
  typed: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  return suggest ? suggest(typed, environment) : values;
}

function argumentsAfter(words: readonly string[], { operations, helpOn }: Tables): string[] {
  const isValue = (index: number) => valueOption(words[index - 1]) !== undefined;
  const [first] = words.filter((word, index) => !word.startsWith("-") && !isValue(index));
  if (first === undefined || first === "help") return operations().map(({ id }) => id);
  const operation = operations().find(({ id }) => id === first);
  return operation ? argumentsOf(operation, helpOn(first), words) : [];
}

function argumentsOf(
  { parameters, body }: Operation,
  help: OperationHelp,
  before: readonly string[],
): string[] {
  const missing = ({ name }: { name: string }) =>
    !before.some((word) => word.startsWith(`${name}=`) || word.startsWith(`${name}:=`));
  return [
    ...parameters.filter(missing).flatMap(({ name }) => {
      const values = help.parameters[name]?.values ?? [];
      return [`${name}=`, ...values.map((value) => `${name}=${value}`)];
    }),
    ...(body?.fields ?? []).filter(missing).flatMap(({ name, type }) => {
      const operator = fieldOperator(type);
      const values = help.fields[name]?.values ?? [];
      return [`${name}${operator}`, ...values.map((value) => `${name}==${value}`)];
    }),
  ];
}
