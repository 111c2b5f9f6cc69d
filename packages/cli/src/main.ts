import { exitCodes } from "./exit-codes.ts";
import { generatedTables } from "./generated-tables.ts";
import { runAndReport } from "./run-and-report.ts";
import { version } from "./version.ts";

for (const [signal, exitCode] of [
  ["SIGINT", exitCodes.interrupted],
  ["SIGTERM", exitCodes.terminated],
] as const) {
  process.once(signal, () => process.exit(exitCode));
}
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader may stop reading: `onezone-rest-cli --list | head -1`.
  if (error.code === "EPIPE") process.exit(exitCodes.success);
  console.error(`error: cannot write the output: ${error.message}`);
  process.exit(exitCodes.unexpected);
});

process.exitCode = await runAndReport(process.argv.slice(2), {
  environment: process.env,
  version,
  ...generatedTables(),
  isTerminal: process.stdout.isTTY ?? false,
  write: (output) => process.stdout.write(output),
  writeError: (line) => console.error(line),
});
