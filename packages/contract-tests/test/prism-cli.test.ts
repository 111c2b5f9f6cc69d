import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOnezoneClient } from "@onezone/client";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ContractCase, casesOf, operations, sharedErrors } from "../src/contract-cases.ts";
import { startPrismCli } from "../src/prism-cli.ts";
import { sendCase } from "../src/send-case.ts";

/** The number of operations per process: a request to prism-cli takes longer with more operations. */
const PER_PROCESS = 120;

/** One successful request of each operation, and one request for each distinct example of an error. */
const cases = [
  ...operations.flatMap((operation) => casesOf(operation).slice(0, 1)),
  ...sharedErrors(operations),
];

const parts = Array.from({ length: Math.ceil(operations.length / PER_PROCESS) }, (_, index) =>
  operations.slice(index * PER_PROCESS, (index + 1) * PER_PROCESS),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-prism-"));
});
afterAll(() => rm(folder, { recursive: true }));

it.concurrent.each(parts.map((part, index) => ({ part, index })))("prism-cli agrees on part $index", async ({
  part,
  index,
}) => {
  const paths = new Set(part.map(({ path }) => path));
  const file = join(folder, `${index}.json`);
  const ofPart = Object.entries(document.paths).filter(([path]) => paths.has(path));
  await writeFile(file, JSON.stringify({ ...document, paths: Object.fromEntries(ofPart) }));
  const prism = await startPrismCli(file);
  try {
    const fetchOnce = (request: Request) => fetch(request);
    const onezone = createOnezoneClient({ baseUrl: prism.url, token: "contract-test", fetch: fetchOnce });
    for (const contractCase of cases)
      if (part.includes(contractCase.operation)) await expectResponse(onezone, contractCase);
  } finally {
    prism.stop();
  }
});

async function expectResponse(
  onezone: ReturnType<typeof createOnezoneClient>,
  contractCase: ContractCase,
): Promise<void> {
  const { title, status, example, operation } = contractCase;
  if (operation.redirects && status < 400) return;
  const { data, error, response } = await sendCase(onezone, contractCase);
  // In this header, Prism reports requests and responses that do not match the API description.
  expect(response.headers.get("sl-violations"), title).toBeNull();
  expect(response.status, title).toBe(status);
  if (data instanceof Blob) return;
  expect({ data, error }, title).toEqual(
    status < 400 ? { data: example?.value, error: undefined } : { data: undefined, error: example?.value },
  );
}
