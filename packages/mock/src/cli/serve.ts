import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLoopback } from "../host.ts";
import type { LogEntry } from "../log/log.ts";
import type { RunningMock } from "../start-mock.ts";
import { followFile } from "./follow-file.ts";
import { countOfOperations, greeting } from "./greeting.ts";
import { createLinePrinter } from "./line-printer.ts";
import { jsonLine, type LogFormat, textLine } from "./log-formats.ts";
import type { Options } from "./options.ts";

/** Prints a line for the person who watches. */
type Say = (line: string) => void;

/** Serves a mock until `stop` is aborted. @throws {StartError | DisturbanceError} why it cannot start */
export async function serve({ log, ...options }: Options, stop: AbortSignal): Promise<void> {
  const { print, flush } = createLinePrinter(process.stdout);
  // Programs that read the log as JSON get nothing else.
  const say: Say = log === "json" ? console.error : print;
  stop.addEventListener("abort", () => {
    say("\nThe Onezone mock has stopped.");
    flush();
  });

  // The engine takes its time to load, which --help and a wrong option need not wait for.
  const { startMock } = await import("../start-mock.ts");
  const mock = await startMock(options);
  const toLine = lineOf(log);
  if (toLine) mock.log.subscribe((entry) => print(toLine(entry)));
  followFiles(mock, options, say);

  // A certificate of files is the user's own.
  const certificateFile = options.https === true ? saveForClients(mock.certificate ?? "") : undefined;
  say(greeting(mock, certificateFile));
  if (options.delays.length + options.faults.length > 0)
    say(`Delays and faults can be repeated with --random-seed ${mock.randomSeed}\n`);
  if (!isLoopback(options.host)) {
    console.error(
      `Warning: whoever reaches ${options.host} can use this mock. Its passwords and tokens are no secrets.`,
    );
  }
  if (options.openControl) {
    console.error(
      "Warning: any website that is open in a browser on this machine can read and reset the worlds.",
    );
  }
}

/** Writes a certificate to a file that exists as long as the process, and returns the path. */
function saveForClients(certificate: string): string {
  const folder = mkdtempSync(join(tmpdir(), "onezone-mock-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "certificate.pem");
  writeFileSync(file, certificate);
  return file;
}

/** How an entry is printed; nothing where none is. */
function lineOf(log: LogFormat): ((entry: LogEntry) => string) | undefined {
  if (log === "none") return undefined;
  if (log === "json") return jsonLine;
  // https://no-color.org
  const colours = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  return (entry) => textLine(entry, colours);
}

/** Keeps the mock up to date with the files it was started with. A file that cannot be used is reported and ignored. */
function followFiles(mock: RunningMock, { spec, seed }: Pick<Options, "spec" | "seed">, say: Say): void {
  const follow = (file: string, reload: () => Promise<string>) =>
    followFile(file, async () => {
      try {
        say(await reload());
      } catch (error) {
        console.error(`${messageOf(error)}\nThe mock goes on with the last good version.`);
      }
    });
  if (spec) {
    follow(spec, async () => {
      await mock.reload(spec);
      return `The mock now serves ${countOfOperations(mock.operationCount)} of ${spec}.`;
    });
  }
  if (seed) {
    follow(seed, async () => {
      await mock.reseed(seed);
      return `The world begins anew from ${seed}.`;
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
