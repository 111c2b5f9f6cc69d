import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { run, start, stop } from "../child-processes.ts";
import type { MockServer } from "./servers.ts";

/** A running mock server. */
export interface Serving {
  readonly child: ChildProcess;
  /** The URL and the token of a `DELETE` request that returns 204. */
  readonly url: string;
  readonly token: string;
  /** The time from the start to the first response, in milliseconds. */
  readonly startTime: number;
}

/** The maximum start time of a server, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Starts a mock server and waits for its first response.
 *
 * @throws {Error} if the server ends, returns a status other than 204, or does not respond
 */
export async function serve(server: MockServer, bundle: string): Promise<Serving> {
  const port = await freePort();
  const args = await server.args(bundle, port);
  const origin = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const child = start(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-500);
  });
  while (performance.now() - begin < PATIENCE) {
    if (child.exitCode !== null) throw new Error(`${server.name} ended with ${child.exitCode}: ${complaint}`);
    const response = await call(server, origin).catch(() => undefined);
    if (response === undefined) {
      await sleep(5);
      continue;
    }
    const startTime = performance.now() - begin;
    if (response.status === 204) return { child, url: response.url, token: response.token, startTime };
    await stop(child);
    throw new Error(`${server.name} returned ${response.status} for DELETE ${response.url}, expected 204`);
  }
  await stop(child);
  throw new Error(`${server.name} did not respond within half a minute: ${complaint}`);
}

async function call({ basePath, caller }: MockServer, origin: string) {
  const { token, userId } = (await caller?.(origin)) ?? { token: "any", userId: "any" };
  const url = `${origin}${basePath}/users/${userId}/tokens/temporary`;
  const response = await fetch(url, { method: "DELETE", headers: { "x-auth-token": token } });
  await response.arrayBuffer();
  return { status: response.status, url, token };
}

/** Returns the resident memory of a process, in MB. */
export async function residentMemory({ pid }: ChildProcess): Promise<number> {
  const kibibytes = await run("ps", ["-o", "rss=", "-p", String(pid)], import.meta.dirname);
  return (Number(kibibytes) * 1024) / 1e6;
}

/** Returns a port that is free. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address
          ? resolve(address.port)
          : reject(new Error("there is no free port")),
      );
    });
  });
}
