import { execFileSync } from "node:child_process";
import { startMatrix } from "./matrix.ts";
import { extra, ordinary } from "./runtimes.ts";

// npm run test:runtimes: runs the packed client in every supported runtime and prints a line for each.

if (process.platform !== "linux" || process.arch !== "x64") {
  console.error(
    "The runtimes are available only for Linux on x64. Run `npm test` for the runtimes that are installed already.",
  );
  process.exit(1);
}
console.log("Installing the runtimes…");
execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], {
  cwd: import.meta.dirname,
  stdio: "inherit",
});

const matrix = await startMatrix();
for (const runtime of [...ordinary, ...extra]) {
  try {
    console.log(`✓ ${runtime.name}: ${await matrix.run(runtime)}`);
  } catch (error) {
    console.log(`✗ ${runtime.name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
await matrix.close();
