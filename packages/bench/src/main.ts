import { UsageError } from "@onezone/command-line";
import { parseOptions } from "./options.ts";

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

try {
  const options = parseOptions(process.argv.slice(2));
  // The areas load compilers and renderers, which a usage error does not need.
  const { run } = await import("./run.ts");
  await run(options);
  // Handles that a benchmark left open must not keep the process alive.
  process.exit();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`npm run bench: ${message}`);
  if (error instanceof UsageError) console.error("Try `npm run bench -- --help`.");
  process.exit(error instanceof UsageError ? 2 : 1);
}
