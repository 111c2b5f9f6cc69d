import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { cli, run } from "./run.ts";
import { httpServer } from "./servers.ts";

describe("the process", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("exits on %s with %i", async (signal, code) => {
    await using server = await httpServer(() => {});
    const child = spawn(process.execPath, [cli, "health", "--host", `http://${server.host}`]);
    while (server.requests.length === 0) await setTimeout(10);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([code, null]);
  });

  it.runIf(existsSync("/dev/full"))("reports an output that cannot be written", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [cli, "--list"], { stdio: ["ignore", full, "pipe"] });
    if (!child.stderr) throw new Error("no standard error");
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    closeSync(full);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^error: cannot write the output: ENOSPC.*\n$/),
    });
  });

  it("fails if a response is empty, but the API description documents a body", async () => {
    await using server = await httpServer((_request, response) => response.writeHead(204).end());
    const host = ["--host", `http://${server.host}`];
    expect(await run(["health", ...host])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("health: the response (status 204) is empty."),
    });
    expect(await run(["deleteNamedToken", "id=x", ...host])).toMatchObject({ code: 0, stderr: "" });
  });

  it("applies --timeout to each attempt", async () => {
    await using server = await httpServer(() => {});
    for (const seconds of ["0.201", "0.0001"]) {
      const { code, stderr } = await run(["health", "--timeout", seconds, "--host", `http://${server.host}`]);
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("in time") });
    }
    await using prompt = await httpServer();
    for (const seconds of ["2.01", "0", "0.0"]) {
      const ran = await run(["health", "--timeout", seconds, "--host", `http://${prompt.host}`]);
      expect(ran, seconds).toMatchObject({ code: 0, stderr: "" });
    }
  });
});
