import { printable } from "./escape-control-characters.ts";
import { exitCodes } from "./exit-codes.ts";
import { generatedTables } from "./generated-tables.ts";
import { type Format, parseCommandLine } from "./options.ts";
import { run } from "./run.ts";
import { coloured } from "./terminal.ts";
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

const isTerminal = process.stdout.isTTY ?? false;
let output: Format | undefined;
let colours = true;
try {
  const commandLine = parseCommandLine(process.argv.slice(2));
  output = commandLine.output;
  colours = !commandLine.noColors;
  await run(commandLine, {
    environment: process.env,
    version,
    ...generatedTables(),
    isTerminal,
    print: (text) => {
      process.stdout.write(typeof text === "string" ? `${printable(text)}\n` : text);
    },
    warn: (message) => console.error(coloured(message, "yellow", colours)),
  });
} catch (error) {
  const { errorReport } = await import("./error-report.ts");
  const { text, exitCode } = errorReport(error, output === "json");
  console.error(coloured(text, "red", colours));
  process.exitCode = exitCode;
}
