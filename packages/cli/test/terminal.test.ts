import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli } from "./run.ts";

/** A server that counts requests and returns 204 to each after a delay. */
let server: Server;
let host: string;
let tokens: unknown[] = [];
let delay = 0;
let body = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    tokens.push(request.headers["x-auth-token"]);
    setTimeout(() => response.writeHead(body ? 200 : 204).end(body), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Runs the command on a pseudo-terminal and types `input` after `prompt`. Returns the output and the exit code. */
async function onTerminal(args: string, { prompt, input, environment = {} }: Typing = {}) {
  tokens = [];
  const command = `'${process.execPath}' '${cli}' ${args}`;
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    env: {
      PATH: process.env.PATH,
      TERM: "xterm",
      ONEZONE_HOST: host,
      ONEZONE_API_KEY: "T0pS3cret",
      ...environment,
    },
  });
  let shown = "";
  let typed = false;
  child.stdout.on("data", (chunk) => {
    shown += chunk;
    if (prompt && !typed && shown.includes(prompt)) {
      typed = true;
      child.stdin.write(input ?? "");
    }
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { shown, code, requests: tokens.length };
}

interface Typing {
  readonly prompt?: string;
  readonly input?: string;
  readonly environment?: Record<string, string>;
}

const revoke = "revokeAllTemporaryTokensOfUser id=u";
/** A reversible call whose response is empty. */
const modify = "modifyCurrentUser fullName==Bob";

describe("on a terminal", () => {
  it("asks before an irreversible operation, and calls it if the reply is yes", async () => {
    const { shown, code, requests } = await onTerminal(revoke, { prompt: "[y/N]", input: "y\n" });
    expect(shown).toContain(
      `Revoke all temporary tokens of a user (id "u") at ${host}/api/v3/onezone? This cannot be undone.`,
    );
    expect({ code, requests }).toEqual({ code: 0, requests: 1 });
  });

  it("does not show a secret path parameter in the question", async () => {
    const { shown } = await onTerminal("removeClientToken tid=T0pS3cret", { prompt: "[y/N]", input: "n\n" });
    expect(shown).toContain("Delete a client token (tid) at ");
    expect(shown).not.toContain("T0pS3cret");
  });

  it.each([
    ["\n", "nothing was sent."],
    ["no\n", "nothing was sent."],
    ["\u0003", "Aborted with Ctrl+C"],
    ["\u0004", "Aborted with Ctrl+D"],
  ])("sends nothing if the input is %j, and prints a message", async (input, message) => {
    const { code, requests, shown } = await onTerminal(revoke, { prompt: "[y/N]", input });
    expect({ code, requests }).toEqual({ code: 130, requests: 0 });
    expect(shown.trim().split("\n").at(-1)).toContain(message);
  });

  it.each([
    "\u0003",
    "\u0004",
  ])("sends nothing if the user leaves the token prompt with %j", async (input) => {
    const { code, requests, shown } = await onTerminal(`${modify} --ask-token`, { prompt: "Token:", input });
    expect({ code, requests }).toEqual({ code: 130, requests: 0 });
    expect(shown).not.toMatch(/^\s+at /m);
  });

  it("does not ask if --yes is given or the operation is reversible", async () => {
    expect(await onTerminal(`${revoke} --yes`)).toMatchObject({ code: 0, requests: 1 });
    expect(await onTerminal(modify)).toMatchObject({ code: 0, requests: 1 });
  });

  it("asks for a token without showing it", async () => {
    const { shown, code } = await onTerminal(`${modify} --ask-token`, {
      prompt: "Token:",
      input: "Wh1sper\n",
    });
    expect(code).toBe(0);
    expect(tokens).toEqual(["Wh1sper"]);
    expect(shown).not.toContain("Wh1sper");
  });

  it("prints errors in colour, unless an option, a variable or the terminal turns colours off", async () => {
    const red = "\u001b[31merror:";
    expect((await onTerminal("nope")).shown).toContain(red);
    expect((await onTerminal("nope --no-colors")).shown).not.toContain(red);
    for (const environment of [{ NO_COLOR: "1" }, { TERM: "dumb" }, { FORCE_COLOR: "0" }]) {
      expect((await onTerminal("nope", { environment })).shown).not.toContain(red);
    }
  });

  it("shows a spinner after a second, and removes it", async () => {
    delay = 1300;
    const { shown, code } = await onTerminal(modify);
    delay = 0;
    expect(code).toBe(0);
    expect(shown).toContain("Modify the current user");
    expect(shown.trimEnd().endsWith("\u001b[K")).toBe(true);
  });

  it("erases the spinner when it is interrupted", async () => {
    delay = 60_000;
    const { shown, code } = await onTerminal(modify, { prompt: "Modify the current user", input: "\u0003" });
    delay = 0;
    expect(code).toBe(130);
    expect(shown.endsWith("\u001b[K")).toBe(true);
  });

  it("shows no spinner on a terminal that cannot erase a line", async () => {
    delay = 1300;
    const { shown, code } = await onTerminal(modify, { environment: { TERM: "dumb" } });
    delay = 0;
    expect({ shown, code }).toEqual({ shown: "", code: 0 });
  });

  it("refuses an invalid call without asking", async () => {
    for (const id of ["..", "%2e%2E", "''"]) {
      const { shown, code, requests } = await onTerminal(`revokeAllTemporaryTokensOfUser id=${id}`);
      expect(shown).toContain("path parameter `id`");
      expect({ code, requests }).toEqual({ code: 2, requests: 0 });
    }
  });

  it("names the source of the credential in the question if the path has no parameter", async () => {
    const { shown } = await onTerminal("revokeAllTemporaryTokensOfCurrentUser", {
      prompt: "[y/N]",
      input: "n\n",
    });
    expect(shown).toContain("(credential from ONEZONE_API_KEY) at http://");
  });

  it("prints neither an image nor control characters", async () => {
    expect(await onTerminal("testImage")).toMatchObject({ code: 2, requests: 0 });
    body = '{"userId":"\u009b2J\u202e"}';
    const { shown } = await onTerminal("getUser id=u -o raw");
    body = "";
    expect(shown).toContain('{"userId":"\\u009b2J\\u202e"}');
  });
});
