#!/usr/bin/env node
import { existsSync } from "node:fs";

// This file is committed, unlike `dist`, because npm links a command only if its file exists during installation.
if (existsSync(new URL("../dist/main.js", import.meta.url))) {
  await import("../dist/main.js");
} else {
  console.error("onezone-mock is not built. Run `npm run build` in the root of the repository.");
  process.exitCode = 1;
}
