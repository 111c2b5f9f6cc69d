import { styleText } from "node:util";
import { printable } from "../escape-control-characters.ts";
import type { LogEntry } from "../log/log-entry.ts";

/** The formats of a printed entry. `none` prints nothing. */
export const logFormats = ["text", "json", "none"] as const;
export type LogFormat = (typeof logFormats)[number];

/** The column widths that fit most entries. A longer value moves the rest of its line. */
const METHOD_WIDTH = 6;
const PATH_WIDTH = 44;

/** Returns the entry as JSON, in one line. */
export function jsonLine(entry: LogEntry): string {
  // Unprintable characters that JSON.stringify keeps are inside strings, where escapes have the same meaning.
  return printable(JSON.stringify(entry));
}

/** Returns the entry as a line for a person, with colours if the terminal shows them. */
export function textLine(entry: LogEntry, colours: boolean): string {
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const { method, path, status, operationId, errorId, caller, world, why } = entry;
  const reason = [errorId, why].filter(Boolean).join(": ");
  return [
    paint("dim", timeOfDay(entry.time)),
    paint(statusStyle(status), String(status)),
    paint("dim", duration(entry.milliseconds)),
    `${printable(method).padEnd(METHOD_WIDTH)} ${printable(path).padEnd(PATH_WIDTH)}`,
    paint("bold", printable(operationId ?? "-")),
    printable([caller, world === "default" ? undefined : `in ${world}`].filter(Boolean).join(" ") || "-"),
    printable(reason),
  ].join("  ");
}

type Style = Parameters<typeof styleText>[0];

function statusStyle(status: number): Style {
  if (status < 300) return "green";
  if (status < 400) return "cyan";
  return status < 500 ? "yellow" : "red";
}

function timeOfDay(isoTime: string): string {
  return new Date(isoTime).toTimeString().slice(0, 8);
}

/** Returns a right-aligned duration. Below a second, two significant digits are enough. */
function duration(milliseconds: number): string {
  const text = milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
  return `${text.padStart(5)} ms`;
}
