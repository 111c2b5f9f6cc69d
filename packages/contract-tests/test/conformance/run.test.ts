import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { run } from "../../src/conformance/run.ts";
import type { Step, Story } from "../../src/story.ts";
import { tinyServer } from "./tiny-server.ts";

const operationId = readModel(document).operations[0]?.id ?? "";

const step = (change: Partial<Step> = {}): Step => ({
  as: "bob",
  operationId,
  request: { method: "GET", path: "/user" },
  expect: { status: 200, body: { userId: "{{bob}}" } },
  ...change,
});
const story = (id: string, change: Partial<Step> = {}): Story => ({
  collection: "tokens",
  id,
  title: `Story ${id}`,
  steps: [step(change)],
});
const stories = [
  story("reads"),
  story("writes", { request: { method: "DELETE", path: "/user" } }),
  story("fails", { expect: { status: 403, body: null } }),
  story("unknown", { operationId: "flyToTheMoon" }),
];
const operations = [
  { operationId, hasBehaviour: true },
  { operationId: "sleep", hasBehaviour: false },
];

/** Starts a server that accepts bob's password and token. Optionally, it has the routes of a mock. */
const onezone = (isMock: boolean, seen: string[] = []) =>
  tinyServer((request, response) => {
    const { method, url, headers } = request;
    seen.push(`${method} ${url} in ${headers["x-mock-world"]}`);
    response.setHeader("content-type", "application/json");
    if (isMock && url === "/__mock/operations") response.end(JSON.stringify(operations));
    else if (isMock && url === "/__mock/snapshot") {
      response.end('{"domain":"d","users":{"bob":{"id":"b0b","username":"bob","password":"pw"}}}');
    } else if (url !== "/api/v3/onezone/user") response.writeHead(404).end("<html>");
    else if (headers["x-auth-token"] === "bobs" || headers.authorization === "Basic Ym9iOnB3") {
      response.end('{"userId":"b0b"}');
    } else response.writeHead(401).end();
  });

const idle = { environment: {}, interruption: new AbortController().signal };

async function play(
  args: string[],
  environment: NodeJS.ProcessEnv = {},
  interruption = new AbortController(),
) {
  const lines: string[] = [];
  const status = await run(args, {
    stories,
    environment,
    interruption: interruption.signal,
    print: (text) => void lines.push(text),
  });
  return { status, lines };
}

describe("against a mock", () => {
  it("plays each story that calls only known operations in its own world, and fails if a story fails", async () => {
    const seen: string[] = [];
    await using server = await onezone(true, seen);
    const { status, lines } = await play(["--url", server.url.origin]);
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe("2 passed, 1 failed, 1 skipped");
    expect(lines[0]).toMatch(/^FAIL fails: Story fails\n {2}step 1, bob: GET \/user/);
    expect(seen).toContain("PUT /__mock/snapshot in reads");
    expect(seen).toContain("DELETE /api/v3/onezone/user in writes");
  });

  it("passes if no selected story fails", async () => {
    await using server = await onezone(true);
    const { status, lines } = await play([
      "--url",
      server.url.href,
      "--story",
      "READS|moon|unknown",
      "--all",
    ]);
    expect(status).toBe(0);
    expect(lines).toEqual([
      "skip unknown: the spec has no flyToTheMoon",
      "pass reads",
      "1 passed, 0 failed, 1 skipped",
    ]);
  });

  it("reports a story as waiting, not failed, if an operation has no behaviour yet", async () => {
    await using server = await onezone(true);
    const surroundings = { ...idle, stories: [story("naps", { operationId: "sleep" })] };
    for (const [args, lines] of [
      [[], ["wait naps: not implemented: sleep", "0 passed, 0 failed, 0 skipped, 1 waiting for behaviour"]],
      [["--brief"], ["0 passed, 0 failed, 0 skipped, 1 waiting for behaviour"]],
    ] as const) {
      const printed: string[] = [];
      const print = (text: string) => void printed.push(text);
      expect(await run(["--url", server.url.href, ...args], { ...surroundings, print })).toBe(0);
      expect(printed).toEqual(lines);
    }
  });

  it("reports a failure in one line with --brief", async () => {
    await using server = await onezone(true);
    const { lines } = await play(["--url", server.url.href, "--story", "fails", "--brief"]);
    expect(lines[0]).toBe(
      `FAIL fails step 1, bob: GET /user (${operationId}), expected status 403 | status: expected 403, received 200`,
    );
  });

  it("plays the stories that call a selected operation", async () => {
    await using server = await onezone(true);
    const { lines } = await play(["--url", server.url.href, "--operation", "flyToTheMoon", "--all"]);
    expect(lines.at(-1)).toBe("0 passed, 0 failed, 1 skipped");
    await expect(play(["--url", server.url.href, "--operation", "nap"])).rejects.toThrow(
      "No story calls nap.",
    );
  });

  it("plays one story after the other in the default world with --one-world", async () => {
    const seen: string[] = [];
    await using server = await onezone(true, seen);
    await play(["--url", server.url.origin, "--one-world"]);
    const user = "GET /api/v3/onezone/user in undefined";
    expect(seen).toEqual([
      "GET /__mock/operations in undefined",
      "PUT /__mock/snapshot in undefined",
      user,
      "PUT /__mock/snapshot in undefined",
      user.replace("GET", "DELETE"),
      "PUT /__mock/snapshot in undefined",
      user,
    ]);
  });
});

describe("against a live Onezone", () => {
  it("plays only stories that do not write, if their callers have a token", async () => {
    await using server = await onezone(false);
    const { lines } = await play(["--url", server.url.href, "--all", "--brief"], { ONEZONE_TOKEN: "bobs" });
    expect(lines).toEqual([
      "pass reads",
      "skip writes: it writes (allow it with --write)",
      expect.stringContaining("FAIL fails"),
      "skip unknown: the spec has no flyToTheMoon",
      "1 passed, 1 failed, 2 skipped",
    ]);
  });

  it("reads the server from the environment, and writes with --write", async () => {
    const seen: string[] = [];
    await using server = await onezone(false, seen);
    const environment = { ONEZONE_URL: server.url.href, ONEZONE_TOKEN: "bobs" };
    expect(await play(["--write", "--story", "writes"], environment)).toEqual({
      status: 0,
      lines: ["1 passed, 0 failed, 0 skipped"],
    });
    expect(seen).toContain("DELETE /api/v3/onezone/user in undefined");
  });

  it("reads the world from a file, and skips stories that need values that the world lacks", async () => {
    await using server = await onezone(false);
    const file = join(tmpdir(), `world-${process.pid}.json`);
    const options = ["--url", server.url.href, "--world", file, "--story", "reads", "--all"];
    await writeFile(file, '{"domain":"d","users":{"bob":{"id":"b0b","token":"bobs"}}}');
    expect((await play(options)).lines[0]).toBe("pass reads");
    await writeFile(file, '{"domain":"d","users":{"bob":{"id":"b0b"}}}');
    expect((await play(options)).lines[0]).toBe("skip reads: the world has no credential of bob");
    expect((await play(options, { ONEZONE_TOKEN: "bobs" })).lines[0]).toBe("pass reads");
    await writeFile(file, '{"domain":"d","users":{"bob":{"id":"other"}}}');
    expect((await play(options, { ONEZONE_TOKEN: "bobs" })).lines[0]).toContain('expected "other"');
    await writeFile(file, '{"domain":"d","users":{"bob":{}}}');
    await expect(play(options)).rejects.toThrow("it/users/bob must have required property 'id'");
    await writeFile(file, "{");
    await expect(play(options)).rejects.toThrow(`--world ${file}: `);
  });

  it("names the variable that contains an unknown token, without showing the token", async () => {
    await using server = await onezone(false);
    const running = play(["--url", server.url.href], { ONEZONE_TOKEN: "secret" });
    await expect(running).rejects.toThrow("ONEZONE_TOKEN: GET /user with this token returned 401");
    await expect(running).rejects.not.toThrow("secret");
  });
});

it("starts no story after an interruption, and reports how many were not played", async () => {
  await using server = await onezone(true);
  const interruption = new AbortController();
  interruption.abort();
  expect(await play(["--url", server.url.href], {}, interruption)).toEqual({
    status: 130,
    lines: ["0 passed, 0 failed, 0 skipped, 4 not played: interrupted"],
  });
});

it("reports errors of the command line and of the server", async () => {
  await expect(play(["--story", "("])).rejects.toThrow("--story is not a regular expression");
  for (const url of ["ftp://x", "http://x?y", "http://x#y", "http://user:secret@x"]) {
    await expect(play(["--url", url])).rejects.toThrow("The URL must be http or https, without user,");
  }
  await expect(play(["--world", "w.json"])).rejects.toThrow("add its --url");
  await expect(play(["--url", "http://127.0.0.1:1"])).rejects.toThrow(
    "http://127.0.0.1:1: connect ECONNREFUSED",
  );
  await using server = await tinyServer((_, response) => void response.end());
  await expect(play(["--url", server.url.href, "--story", "nothing"])).rejects.toThrow("No story has");
});

it("stops if the mock refuses a world", async () => {
  await using server = await tinyServer(({ url }, response) => {
    response.setHeader("content-type", "application/json");
    if (url === "/__mock/operations") response.end(JSON.stringify(operations));
    else response.writeHead(500).end("no");
  });
  await expect(play(["--url", server.url.href])).rejects.toThrow("PUT /__mock/snapshot returned 500: no");
});
