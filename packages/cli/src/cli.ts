#!/usr/bin/env node
import module from "node:module";
import { compileCacheDirectory } from "./compile-cache.ts";

// Before the program is loaded, so that its compiled code is kept between runs. Node 20 has no compile cache.
const directory = "enableCompileCache" in module ? compileCacheDirectory(process.env) : undefined;
if (directory) module.enableCompileCache(directory);
await import("./start.ts");
