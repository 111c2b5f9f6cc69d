import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { specDirectory } from "./command.ts";
import { checkFacts } from "./facts/report-differences.ts";

/**
 * `npm run check:facts [-- PATH]`: prints the differences between the bundled spec and the facts about a real Onezone, or another
 * facts file. Exits with 1 if there are differences, and with 2 if there is no valid facts file.
 */
const document = JSON.parse(await readFile(join(specDirectory, "dist/onezone.json"), "utf8"));
const { code, stdout, stderr } = await checkFacts(process.argv.slice(2), document);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
