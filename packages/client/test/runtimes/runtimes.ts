import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { runInChromium } from "./page.ts";
import type { Urls } from "./servers.ts";

const exec = promisify(execFile);

/** A JavaScript runtime. It runs the program of a project, and returns the version of the runtime and the results. */
export interface Runtime {
  readonly name: string;
  run(folder: string, urls: Urls): Promise<{ version: string; result: unknown }>;
}

/** Returns the path of a file in one of the packages that contain runtimes. The package may not be installed. */
const installed = (path: string) => join(import.meta.dirname, "node_modules", path);

/** Node and the runtimes that `npm ci` installs, for the tests of every change. */
export const ordinary: readonly Runtime[] = [
  command("Node of this project", process.execPath, "--expose-gc"),
  command("Node of this machine", nodeOfMachine(), "--expose-gc"),
  { name: "Chromium", run: (_folder, urls) => runInChromium(urls) },
];

/** The runtimes that only `npm run test:runtimes` installs. */
export const extra: readonly Runtime[] = [
  command("Node 20, the oldest", installed("node-20-oldest/bin/node"), "--expose-gc"),
  command("Node 20", installed("node-20/bin/node"), "--expose-gc"),
  command("Node 22", installed("node-22/bin/node"), "--expose-gc"),
  command("Node 26", installed("node-26/bin/node"), "--expose-gc"),
  command("Bun", installed("@oven/bun-linux-x64/bin/bun")),
  command("Deno", installed("@deno/linux-x64-glibc/deno"), "run", "--allow-net"),
  { name: "workerd", run: runInWorkerd },
];

function command(name: string, executable: string, ...options: string[]): Runtime {
  return {
    name,
    async run(folder, urls) {
      const { stdout: version } = await exec(executable, ["--version"]);
      const program = [...options, join(folder, "main.mjs"), JSON.stringify(urls)];
      const { stdout } = await exec(executable, program, { cwd: folder, timeout: 60_000 });
      return { version: version.split("\n")[0] ?? "", result: JSON.parse(stdout) };
    },
  };
}

/**
 * Returns the path of the Node that is installed on this machine, or else of the current Node. npm scripts find the pinned Node
 * first, because it is in `node_modules`.
 */
export function nodeOfMachine(): string {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((path) => !path.includes("node_modules"));
  const name = process.platform === "win32" ? "node.exe" : "node";
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? process.execPath;
}

async function runInWorkerd(folder: string, urls: Urls): Promise<{ version: string; result: unknown }> {
  const workerd = installed("@cloudflare/workerd-linux-64/bin/workerd");
  const { stdout: version } = await exec(workerd, ["--version"]);
  const args = ["serve", join(folder, "workerd.capnp"), "--control-fd=3"];
  const server = spawn(workerd, args, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const ended = once(server, "exit");
  try {
    const body = JSON.stringify(urls);
    const port = await Promise.race([portOf(server.stdio[3] as NodeJS.ReadableStream), ended]);
    if (typeof port !== "number") throw new Error("workerd did not start.");
    const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body });
    return { version: version.trim(), result: await response.json() };
  } finally {
    server.kill();
    await ended;
  }
}

/** Returns the port of workerd, which prints a line of JSON for each socket that it listens on. */
async function portOf(lines: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface(lines)) {
    const message: unknown = JSON.parse(line);
    if (message && typeof message === "object" && "port" in message) return Number(message.port);
  }
  throw new Error("workerd does not listen.");
}
