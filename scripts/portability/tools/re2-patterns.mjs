// Compiles each pattern of a description with RE2. Usage: node re2-patterns.mjs FILE
import { readFileSync } from "node:fs";
import { RE2JS } from "re2js";

const patterns = new Set();
JSON.parse(readFileSync(process.argv[2], "utf8"), (key, value) => {
  if (key === "pattern" && typeof value === "string") patterns.add(value);
  return value;
});
for (const pattern of patterns) {
  try {
    RE2JS.compile(pattern);
  } catch (error) {
    console.error(`${pattern}: ${error.message}`);
    process.exitCode = 1;
  }
}
