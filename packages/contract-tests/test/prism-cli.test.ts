import { fileURLToPath } from "node:url";
import { createOnezoneClient } from "@onezone/client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "../src/ask.ts";
import { operations, type Promised, promisesOf, sharedErrors } from "../src/contract.ts";
import { type PrismCli, startPrismCli } from "../src/prism-cli.ts";

/** One successful request of each operation, and one request for each distinct example of an error. */
const promises = [
  ...operations.flatMap((operation) => promisesOf(operation).slice(0, 1)),
  ...sharedErrors(operations),
];

let prism: PrismCli;
beforeAll(async () => {
  prism = await startPrismCli(fileURLToPath(import.meta.resolve("@onezone/spec/onezone.yaml")));
});
afterAll(() => prism.stop());

it("prism-cli keeps the promises of the bundle", async () => {
  const fetchOnce = (request: Request) => fetch(request);
  const onezone = createOnezoneClient({ baseUrl: prism.url, token: "contract-test", fetch: fetchOnce });
  for (const promised of promises) await expectPromise(onezone, promised);
}, 180_000);

async function expectPromise(
  onezone: ReturnType<typeof createOnezoneClient>,
  promised: Promised,
): Promise<void> {
  const { title, status, example, operation } = promised;
  if (operation.redirects && status < 400) return;
  const { data, error, response } = await ask(onezone, promised);
  // In this header, Prism reports requests and responses that do not match the API description.
  expect(response.headers.get("sl-violations"), title).toBeNull();
  expect(response.status, title).toBe(status);
  if (data instanceof Blob) return;
  expect({ data, error }, title).toEqual(
    status < 400 ? { data: example?.value, error: undefined } : { data: undefined, error: example?.value },
  );
}
