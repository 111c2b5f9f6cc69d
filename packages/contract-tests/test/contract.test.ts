import { createOnezoneClient, type OnezoneClient } from "@onezone/client";
import { startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, bodiesWithoutExample, contractCases } from "../src/contract.ts";
import { startPrismCli } from "../src/prism-cli.ts";

const servers = {
  "prism mock": startPrismCli,
  "@onezone/mock": async () => {
    const mock = await startMock({ stateless: true });
    return { url: mock.url, stop: () => mock.close() };
  },
};

it("covers every body, because each has an example", () => {
  expect(bodiesWithoutExample()).toEqual([]);
});

describe.each(Object.entries(servers))("through the client, %s", (_name, start) => {
  let server: Awaited<ReturnType<typeof start>>;
  let onezone: OnezoneClient;

  beforeAll(async () => {
    server = await start();
    onezone = createOnezoneClient({
      baseUrl: server.url,
      token: "contract-test",
    });
  });
  afterAll(() => server?.stop());

  it.each(contractCases())("$title", async (contractCase) => {
    const { status, expected, binary } = contractCase;
    const { data, error, response } = await ask(onezone, contractCase);

    // Prism lists here what in the request or in its own answer breaks the API description.
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(response.status).toBe(status);
    if (binary) {
      expect(data).toBeInstanceOf(Blob);
      return;
    }
    expect({ data, error }).toEqual(
      response.ok ? { data: expected, error: undefined } : { data: undefined, error: expected },
    );
  });
});
