import { styleText } from "node:util";
import { UsageError } from "@onezone/command-line";

/**
 * Returns whether the command can ask a question. Questions are printed to standard error, so that standard output can be piped.
 */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY);
}

/**
 * Asks for a secret, without showing the typed text.
 *
 * @throws {UsageError} if there is no terminal
 */
export async function askSecret(question: string): Promise<string> {
  if (!canAsk()) throw new UsageError("There is no terminal to ask for the token. Use --token-file.");
  const { createInterface } = await import("node:readline/promises");
  const { Writable } = await import("node:stream");
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    const answer = terminal.question("");
    // From here on, the terminal does not show the typed text.
    process.stderr.write(`${question}: `);
    return (await answer).trim();
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

/**
 * Colours the first word of a message on a terminal that has colours. Supports `NO_COLOR` (https://no-color.org), and `FORCE_COLOR`
 * and `TERM`, which `hasColors` reads.
 */
export function coloured(text: string, colour: "red" | "yellow", wanted: boolean): string {
  if (!wanted || !process.stderr.isTTY || process.env.NO_COLOR || !process.stderr.hasColors()) return text;
  return text.replace(/^\w+:/, (word) => styleText(colour, word, { validateStream: false }));
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * Shows a spinner after one second, on a terminal that can erase a line. Returns a function that removes it. The line is
 * also erased when the process exits.
 */
export function spinner(what: string): () => void {
  if (!process.stderr.isTTY || process.env.TERM === "dumb") return () => {};
  let frame = 0;
  let timer = setTimeout(function turn() {
    process.stderr.write(`\r${FRAMES[frame++ % FRAMES.length]} ${what}`);
    timer = setTimeout(turn, 80);
  }, 1000);
  const end = () => {
    clearTimeout(timer);
    if (frame > 0) process.stderr.write("\r\u001b[K");
    frame = 0;
  };
  process.once("exit", end);
  return end;
}
