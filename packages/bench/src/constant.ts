import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { received, tracked } from "./children.ts";

/** Starts a server with constant responses in a separate process, on a free loopback port. */
export async function startConstantServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = tracked(fork(fileURLToPath(new URL("constant-server.mjs", import.meta.url))));
  return { server, url: `http://127.0.0.1:${await received<number>(server)}` };
}
