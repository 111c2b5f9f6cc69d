import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type RunningMock, startMock } from "@onezone/mock";
import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCodeSamples } from "../src/code-samples.ts";
import { exampleProject } from "../src/example-project.ts";

const samples = allCodeSamples();
const labelled = (wanted: string) => samples.filter(({ label }) => label === wanted);

it.each(["curl", "onezone-rest-cli", "TypeScript"])("each operation has a code sample for %s", (label) => {
  const described = new Set(labelled(label).map(({ operationId }) => operationId));
  expect([...described].sort()).toEqual(
    readModel(document)
      .operations.map(({ id }) => id)
      .sort(),
  );
});

it("the TypeScript samples compile", async () => {
  const files = labelled("TypeScript").map(({ operationId, example, source }): [string, string] => [
    `${operationId}-${example}.ts`,
    source,
  ]);
  const project = await exampleProject("samples", new Map(files));
  expect(await project.typeErrors()).toBe("");
  await project.remove();
});

describe("the curl samples", () => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock({ stateless: true });
  });
  afterAll(() => mock.close());

  it.each(labelled("curl"))("that of $operationId succeeds", async ({ source }) => {
    const atMock = source.replaceAll("https://$HOST", mock.origin);
    const command = `curl() { command curl -sS -o /dev/null -w '%{http_code}' "$@"; }\n${atMock}`;
    const env = { ...process.env, TOKEN: "any" };
    const { stdout } = await promisify(execFile)("sh", ["-euc", command], { env });
    expect(stdout).toMatch(/^2\d\d$/);
  });
});
