#!/usr/bin/env node
import { existsSync } from "node:fs";

// Committed, unlike `dist`, because npm links a command only if its file exists during installation.
if (existsSync(new URL("../dist/main.js", import.meta.url))) {
  const { enableCompileCache } = await import("../dist/compile-cache.js");
  enableCompileCache(process.env);
  await import("../dist/main.js");
} else {
  console.error("onezone-rest-cli is not built. Run `npm run build` in the root of the repository.");
  process.exitCode = 1;
}
