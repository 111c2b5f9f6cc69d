import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import commandTable from "../../cli/src/generated/operations.json" with { type: "json" };
import { parseCommandLine } from "../../cli/src/options.ts";
import { run } from "../../cli/src/run.ts";
import { allCodeSamples } from "../src/all-code-samples.ts";
import { operations } from "../src/contract-cases.ts";
import { exampleProject } from "../src/example-project.ts";
import { recordShellArguments } from "../src/record-shell-arguments.ts";

const byId = new Map(operations.map((operation) => [operation.id, operation]));
const samples = allCodeSamples();
const labelled = (wanted: string) => samples.filter(({ label }) => label === wanted);

/** Returns the expected request body of a sample, and its expected response, which is the first success. */
function expected({ operationId, example }: (typeof samples)[number]) {
  const operation = byId.get(operationId);
  const [success] = operation?.successes ?? [];
  const bodies = operation?.requestBody?.content.examples ?? [];
  return {
    status: Number(success?.status),
    requestBody: (bodies.find(({ name }) => name === example) ?? bodies[0])?.value,
    body: success?.content?.isJson ? success.content.examples[0]?.value : undefined,
    isJson: success?.content?.isJson === true,
  };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-samples-"));
});
afterAll(() => rm(folder, { recursive: true }));

it.each(["curl", "onezone-rest-cli", "TypeScript"])("the %s samples cover each operation", (label) => {
  const described = new Set(labelled(label).map(({ operationId }) => operationId));
  expect([...described].sort()).toEqual([...byId.keys()].sort());
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

it("the curl samples succeed and receive the first example of the first success", async () => {
  const mock = await startMock({ stateless: true });
  const curlSamples = labelled("curl");
  const commands = curlSamples.map(({ source }) => source.replaceAll("https://$HOST", mock.origin));
  const calls = await recordShellArguments("curl", commands, folder, { TOKEN: "any" });
  // The file of a download has the name of its sample. Redirects are not followed, since they lead to another server.
  const options = calls.flatMap((args, index) => [
    ...(index > 0 ? ["--next"] : []),
    ...["-s", "-S", ...args.filter((each, at) => each !== "--output" && args[at - 1] !== "--output")],
    ...["--output", `curl-${index}`, "--write-out", "%{http_code}\\n", "--no-location"],
  ]);
  const { stdout } = await promisify(execFile)("curl", options, { cwd: folder });
  await mock.close();
  const received = await Promise.all(
    curlSamples.map(async ({ operationId, ...sample }, index) => {
      const { isJson } = expected({ operationId, ...sample });
      const text = isJson ? await readFile(join(folder, `curl-${index}`), "utf8") : undefined;
      return { operationId, status: Number(stdout.split("\n")[index]), body: text && JSON.parse(text) };
    }),
  );
  expect(received).toEqual(
    curlSamples.map((sample) => {
      const { status, body } = expected(sample);
      return { operationId: sample.operationId, status, body };
    }),
  );
});

describe("the samples of onezone-rest-cli", () => {
  it("send the documented request and print the first example of the first success", async () => {
    const mock = await createMock({ stateless: true });
    const commandSamples = labelled("onezone-rest-cli");
    const commands = commandSamples.map(({ source }) => source.replace(/ > \w+$/, ""));
    const calls = await recordShellArguments("onezone-rest-cli", commands, folder, { HOST: "h", TOKEN: "t" });
    const environment = { ONEZONE_HOST: "onezone.test", ONEZONE_API_KEY: "any" };
    const table = JSON.parse(JSON.stringify(commandTable));
    let requestBody: unknown;
    vi.stubGlobal("fetch", async (request: Request) => {
      if (!request.url.startsWith("https://onezone.test/")) {
        expect(request.headers.has("x-auth-token")).toBe(false);
        return new Response("content");
      }
      const text = await request.clone().text();
      requestBody = text === "" ? undefined : JSON.parse(text);
      return mock.fetch(request);
    });
    for (const [index, sample] of commandSamples.entries()) {
      const printed: (string | Uint8Array)[] = [];
      await run(parseCommandLine(calls[index] ?? []), {
        environment,
        version: { api: "", command: "" },
        operations: () => table,
        helpOn: () => expect.fail("no test requests help"),
        isTerminal: false,
        print: (output) => void printed.push(output),
        warn: (message) => expect.fail(message),
      }).catch((error: unknown) => expect.fail(`${sample.source}: ${error}`));
      const { body, isJson, requestBody: wanted } = expected(sample);
      expect({ sample: sample.source, requestBody }).toEqual({ sample: sample.source, requestBody: wanted });
      if (isJson) expect(JSON.parse(String(printed[0])), sample.source).toEqual(body);
    }
    vi.unstubAllGlobals();
  });
});
