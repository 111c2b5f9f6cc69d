import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const command = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs the command with its own temporary directory, so that leftover files can be found. */
function bench(...args: string[]) {
  const temporary = mkdtempSync(join(tmpdir(), "onezone-bench-test-"));
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const finished = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]).then(
    ([stdout, stderr, [code]]) => ({ stdout, stderr, code }),
  );
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  return { child, finished, temporary };
}

/** Returns the processes that have a word among their arguments. */
async function processes(word: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)("ps", ["-eo", "args"]);
  return stdout.split("\n").filter((line) => line.includes(word));
}

describe("npm run bench", () => {
  it.each([
    [
      ["--only", "loop,nothing"],
      '--only must be a comma-separated list of loop, client, cli, mock, world, got "nothing".',
    ],
    [
      ["--operations", "0"],
      '--operations must be a comma-separated list of integers from 1 to 5000, such as 1,50,458, got "0".',
    ],
    [["--repport"], 'Unknown option "--repport". Did you mean "--report"?'],
  ])("exits with 2 for %j, and prints the problem and a hint", async (args, message) => {
    const { stderr, code } = await bench(...args).finished;
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("npm run bench -- --help");
    expect(stderr).not.toContain("    at ");
  });

  it("prints its options with --help", async () => {
    expect(await bench("--help").finished).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--operations <sizes>"),
    });
  });

  it("leaves no processes or directories after Ctrl-C", async () => {
    const { child, finished, temporary } = bench("--quick", "--only", "mock", "--operations", "1");
    await expect.poll(() => processes(temporary), { timeout: 30_000 }).not.toEqual([]);
    child.kill("SIGINT");
    expect(await finished).toMatchObject({ code: 130 });
    expect((await readdir(temporary)).filter((name) => name.startsWith("onezone-bench-"))).toEqual([]);
    await expect.poll(() => processes(temporary), { timeout: 5000 }).toEqual([]);
  });
});
