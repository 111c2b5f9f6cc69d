import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../src/bench.ts", import.meta.url));

function bench(...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const finished = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]).then(
    ([stdout, stderr, [code]]) => ({ stdout, stderr, code }),
  );
  return { child, finished };
}

const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("onezone-bench-"));

/** The processes that were given a path in one of the folders of a run. */
async function processes(): Promise<string[]> {
  const { stdout } = await promisify(execFile)("ps", ["-eo", "args"]);
  return stdout.split("\n").filter((line) => line.includes("onezone-bench-"));
}

describe("npm run bench", () => {
  it.each([
    [
      ["--only", "loop,nothing"],
      '--only takes loop, client, cli, mock, with commas between; "nothing" is none',
    ],
    [["--operations", "0"], '--operations takes whole numbers from 1 to 5000, as in 1,50,458; "0" is none'],
    [["--fast"], "Unknown option '--fast'"],
  ])("ends with 2 for %j, saying what is wrong and where to look", async (args, message) => {
    const { stderr, code } = await bench(...args).finished;
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("npm run bench -- --help");
    expect(stderr).not.toContain("    at ");
  });

  it("tells its options", async () => {
    expect(await bench("--help").finished).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--operations <sizes>"),
    });
  });

  it("leaves no process and no folder behind after Ctrl-C", async () => {
    const before = await folders();
    const { child, finished } = bench("--quick", "--only", "mock", "--operations", "1");
    await expect.poll(processes, { timeout: 30_000 }).not.toEqual([]);
    child.kill("SIGINT");
    expect(await finished).toMatchObject({ code: 130 });
    expect(await folders()).toEqual(before);
    await expect.poll(processes, { timeout: 5000 }).toEqual([]);
  });

  it("runs everything with --quick", async () => {
    const { stdout, stderr, code } = await bench("--quick").finished;
    expect(stderr).toBe("");
    expect(stdout).toContain("Everything runs");
    expect(code).toBe(0);
  });
});
