// For runtimes with a command line: reads the URLs from the argument and prints the results as one line.
import process from "node:process";
import check from "./program.mjs";

console.log(JSON.stringify(await check(JSON.parse(process.argv[2]))));
process.exit();
