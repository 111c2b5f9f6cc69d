import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLoopback } from "../host.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { RunningMock } from "../start-mock.ts";
import { followFile } from "./follow-file.ts";
import { countOfOperations, greeting } from "./greeting.ts";
import { createLinePrinter } from "./line-printer.ts";
import { jsonLine, type LogFormat, textLine } from "./log-formats.ts";
import type { Options } from "./options.ts";

/** Prints a line for the user. */
type Say = (line: string) => void;

/** Serves a mock until `stop` is aborted. @throws {StartError | FaultRuleError} if it cannot start */
export async function serve({ log, ...options }: Options, stop: AbortSignal): Promise<void> {
  const { print, flush } = createLinePrinter(process.stdout);
  // For programs that read the log as JSON, only the log is printed to standard output.
  const say: Say = log === "json" ? console.error : print;
  stop.addEventListener("abort", () => {
    say("\nThe Onezone mock has stopped.");
    flush();
  });

  // Loading the engine takes time, and --help and invalid options do not need it.
  const { startMock } = await import("../start-mock.ts");
  const mock = await startMock(options);
  const toLine = lineOf(log);
  if (toLine) mock.log.subscribe((entry) => print(toLine(entry)));
  followFiles(mock, options, say);

  // If the certificate was read from a file, the user already has that file.
  const certificateFile = options.https === true ? saveForClients(mock.certificate ?? "") : undefined;
  say(greeting(mock, certificateFile, options.publicUrl?.replace(/\/$/, "")));
  if (options.delays.length + options.faults.length > 0)
    say(`To repeat these delays and faults, add --random-seed ${mock.randomSeed}\n`);
  if (!isLoopback(options.host)) {
    console.error(
      `Warning: anyone who can connect to ${options.host} can use this mock. Its passwords and tokens are public.`,
    );
  }
  if (options.openControl) {
    console.error("Warning: any website in a browser on this machine can read and reset the worlds.");
  }
}

/** Writes a certificate to a file that is removed when the process exits. Returns the path. */
function saveForClients(certificate: string): string {
  const folder = mkdtempSync(join(tmpdir(), "onezone-mock-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "certificate.pem");
  writeFileSync(file, certificate);
  return file;
}

/** Returns the function that formats an entry; undefined if entries are not printed. */
function lineOf(log: LogFormat): ((entry: LogEntry) => string) | undefined {
  if (log === "none") return undefined;
  if (log === "json") return jsonLine;
  // https://no-color.org
  const colours = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  return (entry) => textLine(entry, colours);
}

/** Reloads the spec and the seed when their files change. An invalid file is reported and ignored. */
function followFiles(mock: RunningMock, { spec, seed }: Pick<Options, "spec" | "seed">, say: Say): void {
  const follow = (file: string, reload: () => Promise<string>) =>
    followFile(file, async () => {
      try {
        say(await reload());
      } catch (error) {
        console.error(`${messageOf(error)}\nThe mock continues with the last valid version.`);
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
      return `The world was reset to ${seed}.`;
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
