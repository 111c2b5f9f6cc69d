import { describe, expect, it } from "vitest";
import { runHere } from "./run.ts";
import { httpServer } from "./servers.ts";

/** A name that clears the screen, sets the clipboard, starts a C1 sequence, reverses text and forges an error. */
const hostile = "x\u001b[2J\u001b]52;c;cm0=\u0007\u009b31m\u202ey\u2066\u061c\u2028z\nerror: forged\r\u007f";
const active = /[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/u;

const get = ["getUser", "id=u"];

/** Runs the command against a server that returns the given body and status. */
async function received(body: string, status: number, args: readonly string[]) {
  await using server = await httpServer((_request, response) => {
    response.writeHead(status, "\u009b31mOK", { location: "/a\u009bb", "x-evil": "\u009b2J" }).end(body);
  });
  const environment = { ONEZONE_HOST: `http://${server.host}`, ONEZONE_API_KEY: "t" };
  return await runHere(args, { environment });
}

describe("text from a server", () => {
  it.each([
    "table",
    "json",
    "yaml",
  ])("is printed without active characters and with the same meaning by -o %s", async (format) => {
    const body = JSON.stringify({ fullName: hostile, [hostile]: [hostile], emails: { [hostile]: 1 } });
    const { code, stdout } = await received(body, 200, [...get, "-i", "-o", format]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(active);
    expect(stdout).not.toMatch(/^error: forged/m);
    const data = stdout.slice(stdout.indexOf("\n\n") + 2);
    if (format !== "table") expect((await import("yaml")).parse(data)).toEqual(JSON.parse(body));
  });

  it.each([
    [],
    ["-o", "json"],
  ])("cannot forge an error or move the cursor in an error message: %j", async (...format) => {
    const cause = { id: hostile, description: hostile };
    const error = { ...cause, details: { [hostile]: hostile, authError: cause } };
    const { code, stdout, stderr } = await received(JSON.stringify({ error }), 403, [
      ...get,
      "-i",
      ...format,
    ]);
    expect(code).toBe(5);
    expect(stdout + stderr).not.toMatch(active);
    expect(stderr).not.toMatch(/^error: forged/m);
  });

  it("is escaped if it is not JSON", async () => {
    const { code, stderr } = await received(`<p>${hostile}`, 502, get);
    expect(code).toBe(3);
    expect(stderr).not.toMatch(active);
    expect(stderr).not.toMatch(/^error: forged/m);
  });
});

describe("text from an argument", () => {
  it.each([
    [hostile],
    ["help", hostile],
    ["getUser", hostile],
    ["getUser", `${hostile}=x`],
    ["getUser", "id=u", `${hostile}:x`],
    ["createUser", `${hostile}==x`],
    ["createUser", `@${hostile}`],
    ["--list", hostile],
    [`--${hostile}`],
    ["-o", hostile, "health"],
    ["health", "--host", hostile],
    ["health", "-p", hostile],
    ["health", "--cacert", hostile],
    ["getUser", "id=u", "--token-file", hostile],
    ["createUser", `fullName==${hostile}`, "--dry-run"],
    ["createUser", `fullName==${hostile}`, "--dry-run-as", "typescript"],
  ])("is printed without active characters: %j", async (...args) => {
    const environment = { ONEZONE_HOST: "http://127.0.0.1:1" };
    const { code, stdout, stderr } = await runHere(args, { environment });
    expect([0, 2]).toContain(code);
    expect(stdout + stderr).not.toMatch(active);
    expect(stdout + stderr).not.toMatch(/^error: forged/m);
  });
});
