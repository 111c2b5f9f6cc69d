import type { SetupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { smallDocument } from "./small-document.ts";

const url = "https://onezone.example.org/api/v3/onezone/user";

describe.each(["2", "3"])("the handlers of Mock Service Worker %s", (version) => {
  let mock: Mock;
  let server: SetupServer;
  beforeAll(async () => {
    if (version === "3") {
      vi.resetModules();
      vi.doMock("msw", () => import("msw-3"));
      vi.doMock("msw/node", () => import("msw-3/node"));
    }
    const [{ onezoneHandlers }, { setupServer }] = await Promise.all([
      import("../src/msw.ts"),
      import("msw/node"),
    ]);
    mock = await createMock({ spec: smallDocument });
    server = setupServer(...onezoneHandlers(mock));
    server.listen({ onUnhandledRequest: "error" });
  });
  afterAll(() => server.close());

  const call = (headers: Record<string, string> = {}) =>
    fetch(url, { headers: { authorization: `Basic ${btoa("bob:password1")}`, ...headers } });

  it("respond like the mock", async () => {
    expect((await fetch(url)).status).toBe(401);
    expect(await (await call()).json()).toMatchObject({ username: "bob" });
  });

  it("turn a closed connection into a network error, before and during the response", async () => {
    await expect(call({ "x-mock-fault": "cut" })).rejects.toThrow(TypeError);
    const half = call({ "x-mock-fault": "cut-body" }).then((response) => response.text());
    await expect(half).rejects.toThrow(TypeError);
  });
});
