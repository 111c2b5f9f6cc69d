import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../command.ts";
import { checkFacts } from "../facts/report-differences.ts";

const ping = {
  operationId: "ping",
  method: "GET",
  path: "/ping",
  resource: "get oz_worker.null.ping:private",
  access: [{ anyone: true }],
  successStatus: 204,
  sendsLocation: false,
};
const spec = {
  openapi: "3.1.0",
  info: { title: "Ping", version: "1" },
  security: [{ token: [] }],
  paths: {
    "/ping": {
      get: {
        operationId: "ping",
        "x-onezone-resource": ping.resource,
        "x-onezone-access": ping.access,
        responses: { 204: {} },
      },
    },
  },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-facts-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Compares the description above with a facts file of this content, named `FILE` in the messages. */
async function checkContent(content: unknown) {
  const file = join(folder, "facts.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  const { stderr, ...result } = await checkFacts([file], spec);
  return { ...result, stderr: stderr.replace(file, "FILE") };
}

/** Runs the command in a process. */
async function runCommand(...args: string[]) {
  const running = promisify(execFile)(process.execPath, [join(root, "scripts/check-facts.ts"), ...args]);
  const { code = 0, stdout, stderr } = await running.catch((error) => error);
  return { code, stdout, stderr };
}

describe("npm run check:facts", () => {
  it("exits with 0 if there are no differences, and prints the number of described operations", async () => {
    const operations = [ping, { ...ping, operationId: "pong", path: "/pong" }];
    expect(await checkContent({ operations })).toEqual({
      code: 0,
      stdout: "1 of 2 operations described, no differences.\n",
      stderr: "",
    });
  });

  it("finds no difference between the spec and the facts about Onezone, the default file", async () => {
    const { code, stdout, stderr } = await runCommand();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+ of 458 operations described, no differences\.\n$/);
  });

  it("exits with 1 and a line for each difference", async () => {
    expect(await checkContent({ operations: [{ ...ping, method: "POST", access: [] }] })).toEqual({
      code: 1,
      stdout: "1 of 1 operations described, 2 differences.\n",
      stderr:
        "ping: method: spec says GET, facts say POST\n" +
        "ping: access: spec says { anyone: true }, facts say nothing more\n",
    });
  });

  const form = "see scripts/facts/facts-file.ts for the format";
  it.each([
    ["is not JSON", "one\ntwo", /^FILE: is not JSON: .*; pass a JSON file$/],
    ["is not an object", [ping], `FILE: the document must be object; ${form}`],
    [
      "contains an operation that lacks a required property",
      { operations: [ping, { operationId: "pong" }] },
      `FILE: /operations/1 must have required property 'method'; ${form}`,
    ],
    [
      "contains a value of the wrong type",
      { operations: [{ ...ping, sendsLocation: "yes" }] },
      `FILE: /operations/0/sendsLocation must be boolean; ${form}`,
    ],
  ])("exits with 2 and one line if the file %s", async (_what, content, message) => {
    const { code, stdout, stderr } = await checkContent(content);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replace(/\n$/, "")).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it("exits with 2 and one line if the file cannot be read", async () => {
    const usage = "Pass at most one path: npm run check:facts -- PATH\n";
    expect(await runCommand("a.json", "b.json")).toEqual({ code: 2, stdout: "", stderr: usage });
    expect(await checkFacts(["a.json"], spec)).toEqual({
      code: 2,
      stdout: "",
      stderr: "a.json: file not found; pass the path of a facts file\n",
    });
    expect((await checkFacts([folder], spec)).stderr).toBe(
      `${folder}: cannot be read (EISDIR); pass the path of a facts file\n`,
    );
  });
});
