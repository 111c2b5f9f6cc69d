import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";

/** The built command, run as users run it. */
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => child?.kill("SIGKILL"));

/** Starts the mock on a free port and resolves when it says where it listens. */
async function serve() {
  const served = spawn(process.execPath, [cli, "--port", "0"]);
  child = served;
  let output = "";
  for await (const chunk of served.stdout) {
    output += chunk;
    if (output.includes("curl")) break;
  }
  return { served, output };
}

/** Runs the command to its end. */
async function run(...args: string[]) {
  const {
    code = 0,
    stdout,
    stderr,
  } = await promisify(execFile)(process.execPath, [cli, ...args]).catch((error) => error);
  return { code, stdout, stderr };
}

describe("onezone-mock", () => {
  it("prints a curl line that answers 204 when it is pasted", async () => {
    const { output } = await serve();
    const curl = /^ {2}(curl .*)$/m.exec(output)?.[1] ?? "";
    const { stdout } = await promisify(execFile)("sh", ["-c", curl]);
    expect(stdout).toMatch(/^HTTP\/1.1 204 No Content/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stops with exit status 0 on %s", async (signal) => {
    const { served } = await serve();
    served.kill(signal);
    expect(await once(served, "exit")).toEqual([0, null]);
  });

  it("says that the port is taken, and exits with 1", async () => {
    const { output } = await serve();
    const port = /127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? "";
    expect(await run("--port", port)).toEqual({
      code: 1,
      stdout: "",
      stderr: `onezone-mock: Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another port.\n`,
    });
  });

  it.each([
    [["--prot"]],
    [["--port", "x"]],
    [["extra"]],
  ])("refuses the wrong options %j with a hint, and exits with 2", async (args) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(/^onezone-mock: .*\nTry `onezone-mock --help`\.\n$/);
    expect(code).toBe(2);
  });

  it("shows its options and exit statuses on --help", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect(stdout).toContain("--port");
    expect(stdout).toContain("Exit status");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});
