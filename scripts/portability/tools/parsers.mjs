// Validates a description with two parsers. Usage: node parsers.mjs FILE
import { readFileSync } from "node:fs";
import { validate } from "@readme/openapi-parser";
import { validate as validateWithScalar } from "@scalar/openapi-parser";

const file = process.argv[2];
const parsers = {
  "@readme/openapi-parser": () => validate(file),
  "@scalar/openapi-parser": () => validateWithScalar(readFileSync(file, "utf8")),
};
for (const [name, parse] of Object.entries(parsers)) {
  const { valid, errors } = await parse();
  if (valid) continue;
  console.error(`${name}: ${JSON.stringify(errors, null, 2)}`);
  process.exitCode = 1;
}
