#!/usr/bin/env node
import { existsSync } from "node:fs";

// Committed, unlike `dist`: npm links a command only to a file that exists when it installs.
if (existsSync(new URL("../dist/main.js", import.meta.url))) {
  await import("../dist/main.js");
} else {
  console.error("onezone-mock is not built. Run `npm run build` in the root of the repository.");
  process.exitCode = 1;
}
