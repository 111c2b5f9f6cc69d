import type { Option, Options } from "./option.ts";
import { wrap } from "./wrap.ts";

/** The maximum line length of help, the default width of terminals. */
const WIDTH = 80;

/** Returns the help of options: their forms, and their descriptions in a column that begins at `column`. */
export function optionHelp(options: Options, column: number): string {
  return Object.entries(options)
    .flatMap(([name, option]) => (option.help === undefined ? [] : helpOf(name, option, option.help, column)))
    .join("\n");
}

function helpOf(name: string, option: Option, help: string, column: number): string[] {
  const { short, values, value = values?.join("|") } = option;
  const head = `${short === undefined ? "     " : `  -${short},`} --${name}${value ? ` <${value}>` : ""}`;
  const text = option.default ? `${help} (${option.default})` : help;
  const lines = wrap(text, WIDTH - column).map((line) => " ".repeat(column) + line);
  const [first = "", ...rest] = lines;
  return head.length + 2 > column ? [head, ...lines] : [head + first.slice(head.length), ...rest];
}
