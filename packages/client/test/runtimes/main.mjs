// For the runtimes that have a command line: the URLs are the argument, the answer is a line of output.
import process from "node:process";
import check from "./program.mjs";

console.log(JSON.stringify(await check(JSON.parse(process.argv[2]))));
process.exit();
