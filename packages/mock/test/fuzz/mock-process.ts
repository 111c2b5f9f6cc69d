import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type FuzzWorld, fuzzWorld, noWorld, worldNames } from "./world.ts";

/** The built command. */
const cli = fileURLToPath(new URL("../../bin/onezone-mock.js", import.meta.url));

/** A mock in a separate process, so that crashes and memory can be measured. */
export interface MockProcess {
  readonly port: number;
  /** Checks that the snapshots of all worlds can be restored, resets the worlds, and returns values from the default world. */
  reset(): Promise<FuzzWorld>;
  /** Resident memory in MiB; undefined if the system does not provide it. */
  memory(): number | undefined;
  /** Returns the output on standard error, or how the process ended; undefined if there is neither. */
  fault(): string | undefined;
  stop(): void;
}

/** Starts the built mock on a free port, with these options. */
export async function startMockProcess(options: readonly string[]): Promise<MockProcess> {
  const child = spawn(process.execPath, [cli, "--port", "0", "--log", "none", ...options]);
  let errors = "";
  let end: string | undefined;
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  child.on("exit", (code, signal) => {
    end = `The mock has ended with ${signal ?? code}.`;
  });
  const port = await portOf(child).catch(() => {
    throw new Error(`The mock does not start. ${errors}`);
  });
  const call = async (method: string, what: string, world = "default", body = ""): Promise<unknown> => {
    // Each request has its own connection, because a connection that is used again may already be closing.
    const calling = request({
      port,
      method,
      path: `/__mock/${what}`,
      headers: { "x-mock-world": world },
      agent: false,
    });
    const [response] = await once(calling.end(body), "response");
    return json(response);
  };
  /** Checks that the snapshot of a world can be restored, whatever requests have changed. */
  const restore = async (world: string) => {
    const restored = await call(
      "PUT",
      "snapshot",
      world,
      JSON.stringify(await call("GET", "snapshot", world)),
    );
    if (typeof restored !== "object" || restored === null || "message" in restored) {
      errors += `The snapshot of the world ${world} is refused: ${JSON.stringify(restored)}`;
    }
  };
  return {
    port,
    async reset() {
      for (const world of worldNames) {
        if (!options.includes("--stateless")) await restore(world);
        await call("POST", "reset", world);
      }
      return options.includes("--stateless")
        ? noWorld
        : fuzzWorld(await call("GET", "world"), await call("GET", "snapshot"));
    },
    memory: () => residentMemory(child.pid),
    fault: () => [end, errors.trim()].filter(Boolean).join("\n") || undefined,
    stop: () => child.kill("SIGKILL"),
  };
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  let output = "";
  for await (const chunk of stdout ?? []) {
    output += chunk;
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(output) ?? [];
    if (port !== undefined) return Number(port);
  }
  throw new Error("no port");
}

/** Returns the memory of a process. Only Linux provides it; on other systems, memory is not checked. */
function residentMemory(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
