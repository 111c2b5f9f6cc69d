import { fileURLToPath } from "node:url";
import { createOnezoneClient } from "@onezone/client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ContractCase, casesOf, operations, sharedErrors } from "../src/contract-cases.ts";
import { type PrismCli, startPrismCli } from "../src/prism-cli.ts";
import { sendCase } from "../src/send-case.ts";

/** One successful request for each operation, and one request for each distinct example of an error. */
const cases = [
  ...operations.flatMap((operation) => casesOf(operation).slice(0, 1)),
  ...sharedErrors(operations),
];

let prism: PrismCli;
beforeAll(async () => {
  prism = await startPrismCli(fileURLToPath(import.meta.resolve("@onezone/spec/onezone.yaml")));
});
afterAll(() => prism.stop());

it("prism-cli responds as the bundle documents", async () => {
  const fetchOnce = (request: Request) => fetch(request);
  const onezone = createOnezoneClient({ baseUrl: prism.url, token: "contract-test", fetch: fetchOnce });
  for (const contractCase of cases) await expectResponse(onezone, contractCase);
}, 180_000);

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
