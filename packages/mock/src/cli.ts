#!/usr/bin/env node
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { StartError } from "./start-error.ts";
import type { MockOptions } from "./start-mock.ts";

const help = `Usage: onezone-mock [options]

Serves a mock of the Onezone REST API, made from its OpenAPI description. Any
value passes as token. Ask for a certain answer with a header, as in
"Prefer: code=401, example=tokenRevoked".

Options:
  -p, --port <number>   port to listen on, 0 for any that is free (4010)
      --host <address>  address to listen on (127.0.0.1)
      --spec <file>     OpenAPI file to serve, in one piece (Onezone's)
  -h, --help            show this help
  -V, --version         show the version

Exit status: 0 when stopped (Ctrl-C), 1 if it cannot start, 2 for a wrong option.`;

const options = {
  port: { type: "string", short: "p", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  spec: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** A wrong option. */
class UsageError extends Error {}

function main(): Promise<void> | undefined {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.version) {
    console.log(createRequire(import.meta.url)("../package.json").version);
    return;
  }
  if (!/^\d+$/.test(values.port)) throw new UsageError(`--port must be a number; it is "${values.port}".`);
  return serve({
    port: Number(values.port),
    host: values.host,
    ...(values.spec && { spec: values.spec }),
  });
}

async function serve(mockOptions: MockOptions): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      console.log("\nThe Onezone mock has stopped.");
      process.exit(0);
    });
  }

  // Loading Prism takes half a second, which --help and a wrong option need not wait for.
  const { startMock } = await import("./start-mock.ts");
  const mock = await startMock(mockOptions);
  const operations = mock.operationCount === 1 ? "1 operation" : `${mock.operationCount} operations`;
  console.log(`The Onezone mock serves ${operations} at ${mock.url} (Ctrl-C stops it).`);
  if (mock.curl) console.log(`Try:\n\n  ${mock.curl}\n`);
}

/** https://nodejs.org/api/errors.html: each fault that parseArgs finds has a code of this form. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError || isParseArgsError(error);
  if (!isUsage && !(error instanceof StartError)) throw error;
  console.error(`onezone-mock: ${error.message}`);
  if (isUsage) console.error("Try `onezone-mock --help`.");
  process.exitCode = isUsage ? 2 : 1;
}
