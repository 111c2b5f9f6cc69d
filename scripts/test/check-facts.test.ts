import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../command.ts";
import { type ScratchCopy, scratchCopy } from "./scratch-copy.ts";

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

let scratch: ScratchCopy;
beforeEach(async () => {
  scratch = await scratchCopy();
  await scratch.write("spec/dist/onezone.json", JSON.stringify(spec));
});
afterEach(() => scratch.remove());

async function checkFacts(...args: string[]) {
  const script = join(scratch.root, "scripts/check-facts.ts");
  const run = promisify(execFile)(process.execPath, [script, ...args], { cwd: scratch.root });
  const { code = 0, stdout, stderr } = await run.catch((error) => error);
  return { code, stdout, stderr };
}

/** Runs the command with a facts file of this content. */
async function checkContent(content: unknown) {
  await scratch.write("facts.json", typeof content === "string" ? content : JSON.stringify(content));
  return checkFacts("facts.json");
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
    await scratch.write(
      "spec/dist/onezone.json",
      await readFile(join(root, "spec/dist/onezone.json"), "utf8"),
    );
    const { code, stdout, stderr } = await checkFacts();
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
    ["is not JSON", "one\ntwo", /^facts\.json: is not JSON: .*; pass a JSON file$/],
    ["is not an object", [ping], `facts.json: the document must be object; ${form}`],
    [
      "lacks a required property of an operation",
      { operations: [ping, { operationId: "pong" }] },
      `facts.json: /operations/1 must have required property 'method'; ${form}`,
    ],
    [
      "holds a value of another type",
      { operations: [{ ...ping, sendsLocation: "yes" }] },
      `facts.json: /operations/0/sendsLocation must be boolean; ${form}`,
    ],
  ])("exits with 2 and one line if the file %s", async (_what, content, message) => {
    const { code, stdout, stderr } = await checkContent(content);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replace(/\n$/, "")).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it("exits with 2 and one line if the file cannot be read", async () => {
    const usage = "Pass at most one path: npm run check:facts -- PATH\n";
    expect(await checkFacts("a.json", "b.json")).toEqual({ code: 2, stdout: "", stderr: usage });
    expect(await checkFacts("a.json")).toEqual({
      code: 2,
      stdout: "",
      stderr: "a.json: file not found; pass the path of a facts file\n",
    });
    expect((await checkFacts("spec")).stderr).toBe(
      "spec: cannot be read (EISDIR); pass the path of a facts file\n",
    );
  });
});
