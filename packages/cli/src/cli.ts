#!/usr/bin/env node
import module from "node:module";

// Before the program is loaded, so that its compiled code is kept between runs. Absent before Node 22.
module.enableCompileCache?.();
await import("./start.ts");
