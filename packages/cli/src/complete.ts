import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { shells } from "./completion.ts";
import type { Operation } from "./operation.ts";
import { dryRunFormats, formats, mediaTypes, optionNames, options, twoLetters } from "./options.ts";
import { profileNames } from "./profiles.ts";

/**
 * Returns what can take the place of the last word of a command line: options, their values, operations, file names, or
 * the parameters, fields and values of the operation that precedes. Directories end with `/`.
 */
export async function complete(
  line: string,
  operations: readonly Operation[],
  environment: NodeJS.ProcessEnv,
): Promise<string[]> {
  const words = shellWords(line).slice(1);
  const current = words.pop() ?? "";
  const option = valueOption(words.at(-1));
  const inline = /^(--[^=]+=)(.*)$/s.exec(current);
  const candidates =
    option !== undefined
      ? await valuesOf(option, current, environment)
      : inline
        ? await valuesOf(valueOption(inline[1]?.slice(0, -1)), inline[2] ?? "", environment).then((values) =>
            values.map((value) => inline[1] + value),
          )
        : current.startsWith("@")
          ? files(current.slice(1)).map((file) => `@${file}`)
          : current.startsWith("-")
            ? optionNames
            : argumentsAfter(words, operations);
  return candidates.filter((candidate) => candidate.startsWith(current) && candidate !== current);
}

/** Splits a line as a shell does, as far as file names need it; the last word is empty after a blank. */
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

/** Returns the name of an option that takes a value; undefined for other words. */
function valueOption(word = ""): keyof typeof options | undefined {
  const written = Object.hasOwn(twoLetters, word) ? twoLetters[word] : word;
  for (const [name, option] of Object.entries(options)) {
    const isNamed = written === `--${name}` || ("short" in option && written === `-${option.short}`);
    if (isNamed && option.type === "string") return name as keyof typeof options;
  }
  return undefined;
}

async function valuesOf(
  option: keyof typeof options | undefined,
  current: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  if (option === "output") return formats;
  if (option === "dry-run-as") return dryRunFormats;
  if (option === "completion") return shells;
  if (option === "accept" || option === "content-type") return Object.keys(mediaTypes);
  if (option === "profile") return profileNames(environment);
  return option === "token-file" || option === "cacert" ? files(current) : [];
}

/** Returns the files and directories that a path can go on with; hidden ones only if it begins so. */
function files(path: string): string[] {
  const directory = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(directory.length);
  const folder = directory.replace(/^~(?=\/)/, homedir()) || ".";
  try {
    return readdirSync(folder)
      .filter((entry) => entry.startsWith(name) && (name !== "" || !entry.startsWith(".")))
      .map((entry) => `${directory}${entry}${isDirectory(`${folder}/${entry}`) ? "/" : ""}`);
  } catch {
    return [];
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function argumentsAfter(words: readonly string[], operations: readonly Operation[]): string[] {
  const isValue = (index: number) => valueOption(words[index - 1]) !== undefined;
  const [first] = words.filter((word, index) => !word.startsWith("-") && !isValue(index));
  if (first === undefined || first === "help") return operations.map(({ id }) => id);
  const operation = operations.find(({ id }) => id === first);
  return operation ? argumentsOf(operation, words) : [];
}

function argumentsOf({ parameters, body }: Operation, before: readonly string[]): string[] {
  const missing = ({ name }: { name: string }) =>
    !before.some((word) => word.startsWith(`${name}=`) || word.startsWith(`${name}:=`));
  return [
    ...parameters
      .filter(missing)
      .flatMap(({ name, values }) => [`${name}=`, ...(values ?? []).map((value) => `${name}=${value}`)]),
    ...(body?.fields ?? []).filter(missing).flatMap(({ name, type, values }) => {
      const operator = /^string\b/.test(type) ? "==" : ":=";
      return [`${name}${operator}`, ...(values ?? []).map((value) => `${name}==${value}`)];
    }),
  ];
}
