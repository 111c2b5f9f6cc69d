import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const prism = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");

/** A running `prism mock`. */
export interface PrismCli {
  /** The base URL. Prism serves the paths at the root. */
  readonly url: string;
  stop(): void;
}

/**
 * Starts prism-cli with a document on a free port, like `prism mock onezone.yaml`.
 *
 * @throws {Error} if the process exits before it listens; the message contains the output of Prism
 */
export async function startPrismCli(file: string): Promise<PrismCli> {
  const child = spawn(process.execPath, [prism, "mock", "--port", "0", file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.resume();
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const listening = /Prism is listening on (http:\S+)/.exec(output);
      if (listening?.[1]) resolve(listening[1]);
    });
    child.once("exit", () => reject(new Error(`prism mock exited:\n${output}`)));
  });
  return { url, stop: () => child.kill() };
}
