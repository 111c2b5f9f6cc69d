import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { run, serve } from "./command.ts";

describe("onezone-mock", () => {
  it("prints a curl command that reads the current user", async () => {
    const { stdout, origin } = await serve();
    const snapshot = async () => (await fetch(`${origin}/__mock/snapshot`)).json();
    const before = await snapshot();
    const curl = /^ {2}(curl .*)$/m.exec(stdout())?.[1] ?? "";
    const pasted = await promisify(execFile)("sh", ["-c", curl]);
    expect(pasted.stdout).toMatch(/^HTTP\/1.1 200 OK.*"username":"ada"/s);
    expect(await snapshot()).toEqual(before);
  });

  it("does not print control characters from a seed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onezone-mock-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const seed = join(folder, "seed.json");
    await writeFile(seed, JSON.stringify({ users: [{ username: "ann", password: "p\u001b[2J\nuser eve" }] }));
    const { stdout } = await serve("--seed", seed);
    expect(stdout()).toContain(String.raw`password ann:p\u001b[2J\u000auser eve`);
  });

  it("prints credentials that work, and the page's URL", async () => {
    const { stdout, url, origin } = await serve();
    const [, password = ""] = /^user ada .* password (\S+)$/m.exec(stdout()) ?? [];
    const [, token = ""] = /^user bob .*\n {2}token (\S+)$/m.exec(stdout()) ?? [];
    const [, root = ""] = /^provider p1 .*\n {2}token (\S+)$/m.exec(stdout()) ?? [];
    const status = async (path: string, headers: Record<string, string>) =>
      (await fetch(url + path, { headers })).status;
    expect(await status("/user", { authorization: `Basic ${btoa(password)}` })).toBe(200);
    expect(await status("/user", { "x-auth-token": token })).toBe(200);
    expect(await status("/provider", { "x-auth-token": root })).toBe(200);
    expect(stdout()).toContain(`Reference, console and live log: ${origin}/\n`);
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  it("accepts any credential with --stateless, and says so", async () => {
    const { stdout, url } = await serve("--stateless");
    expect(stdout()).toContain("accepts any credential");
    expect((await fetch(`${url}/user`, { headers: { "x-auth-token": "any" } })).status).toBe(200);
  });

  it("returns 500 for a HEAD request only with --strict", async () => {
    const [helpful, strict] = await Promise.all([serve(), serve("--strict")]);
    const head = async (url: string) => (await fetch(`${url}/health`, { method: "HEAD" })).status;
    expect(await head(helpful.url)).toBe(200);
    expect(await head(strict.url)).toBe(500);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stops with exit status 0 on %s", async (signal) => {
    const { child } = await serve();
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("prints a warning only if other machines can connect", async () => {
    expect((await serve("--host", "0.0.0.0")).stderr()).toContain(
      "Warning: anyone who can connect to 0.0.0.0",
    );
    expect((await serve("--host", "127.0.0.1")).stderr()).toBe("");
  });

  it("continues if its output is closed", async () => {
    const { child, url } = await serve();
    child.stdout.destroy();
    for (let count = 0; count < 3; count += 1) {
      expect((await fetch(`${url}/health`)).status).toBe(200);
    }
    expect(child.exitCode).toBeNull();
  });

  it("reports that the port is in use, and exits with 1", async () => {
    const { origin } = await serve();
    const { port } = new URL(origin);
    expect(await run("--port", port)).toEqual({
      code: 1,
      stdout: "",
      stderr: `onezone-mock: Port ${port} of 127.0.0.1 is in use. Stop the program that listens there, or choose another port.\n`,
    });
  });

  it.each([
    [["--spec", "no/such.yaml"], 'The file "no/such.yaml" does not exist.'],
    [["--seed", "."], 'Cannot read ".": it is a directory.'],
    [["--seed", "no/such.json"], 'The file "no/such.json" does not exist.'],
    [["--seed", "README.md"], "README.md cannot be used: "],
    [["--port", "65536"], "The port must be a number from 0 to 65535, got 65536."],
    [["--host", "192.0.2.1"], "192.0.2.1 is not an address of this machine."],
  ])("reports why it cannot start with the options %j, and exits with 1", async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect(stderr).toContain(`onezone-mock: ${message}`);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it.each([
    [["--prot"]],
    [["--spec", ""]],
    [["--port", "x"]],
    [["extra"]],
    [["--delay", "soon"]],
    [["--fault", "503:5"]],
    [["--fault", "503@createUsr"]],
  ])("prints a hint for the invalid options %j, and exits with 2", async (args) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(/^onezone-mock: .*\nTry `onezone-mock --help`\.\n$/);
    expect(code).toBe(2);
  });

  it("prints its options and exit statuses with --help, in lines of at most 80 characters", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect(stdout).toContain("--port");
    expect(stdout).toContain("Exit status");
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("prints its version with --version", async () => {
    expect(await run("--version")).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
  });
});
