import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { tinyServer } from "./tiny-server.ts";

const main = fileURLToPath(new URL("../../src/conformance/main.ts", import.meta.url));

function start(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { env: {}, stdio: ["ignore", "pipe", "pipe"] });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[status], stdout, stderr]) => ({ status, stdout, stderr }),
  );
  return { child, ended };
}

it("shows the help", async () => {
  expect(await start("--help").ended).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Usage: npm run conformance -- [options]"),
    stderr: "",
  });
});

it("prints the problem of an option in one line and exits with 2", async () => {
  expect(await start("--nope").ended).toEqual({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^error: Unknown option "--nope"\.\n$/),
  });
});

it("finishes the running stories when interrupted, and prints how many are left", async () => {
  const resets = new EventEmitter();
  await using server = await tinyServer(({ url }, response) => {
    response.setHeader("content-type", "application/json");
    if (url === "/__mock/snapshot") resets.emit("reset", response);
    else response.end("[]");
  });
  const { child, ended } = start("--url", server.url.origin, "--one-world");
  const [reset] = await once(resets, "reset");
  child.kill("SIGINT");
  await once(child.stderr, "data");
  reset.end('{"domain":"d"}');
  expect(await ended).toMatchObject({
    status: 130,
    stdout: expect.stringMatching(/, \d+ not played: interrupted\n$/),
  });
});
