import { isNoisy, type Ratio } from "./statistics.ts";

/** Formats a number with three significant digits: `0.123`, `12.3`, `1,234`. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Formats a ratio with its quartiles: `2.31 × (2.20 to 2.44)`. */
export function ratioText(ratio: Ratio): string {
  const text = `${ratio.median.toFixed(2)} ×`;
  const range = `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}`;
  return `${text} (${range})${isNoisy(ratio) ? " ~" : ""}`;
}

/** Formats a number of operations: `1 operation`, `50 operations`. */
export function count(operations: number): string {
  return operations === 1 ? "1 operation" : `${operations} operations`;
}

/** Returns a Markdown table. The columns in `numbers`, counted from 0, are aligned to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = `|${head.map((_, index) => (numbers.includes(index) ? "---:" : "---")).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
