import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { OperationHelp } from "../src/operation.ts";
import { cli } from "./run.ts";

const help: Record<string, OperationHelp> = JSON.parse(
  await readFile(new URL("../src/generated/help.json", import.meta.url), "utf8"),
);

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ stateless: true });
});
afterAll(() => mock.close());

describe("the samples of the API description", () => {
  it.each(
    Object.entries(help).map(([id, { sample }]) => [id, sample]),
  )("of %s works", async (_id, sample) => {
    const define = `onezone-rest-cli() { '${process.execPath}' '${cli}' "$@"; }`;
    // The function's name has dashes, which only bash takes.
    const command = `set -o pipefail; ${define}; ${sample.replaceAll(/> \S+/g, "> /dev/null")}`;
    const env = { PATH: process.env.PATH, ONEZONE_HOST: mock.origin, ONEZONE_API_KEY: "any" };
    await promisify(execFile)("bash", ["-c", command], { env });
  });
});
