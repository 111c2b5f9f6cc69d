#!/usr/bin/env node
import { run } from "./run.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    stop.abort();
    process.exit(0);
  });
}
process.exitCode = await run(process.argv.slice(2), stop.signal);
