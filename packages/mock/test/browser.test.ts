import { type Browser, launchChromium } from "@onezone/chromium";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as BrowserMock from "../src/browser.ts";

declare const onezoneMock: typeof BrowserMock;

let chromium: Browser;
let bundle: string;
beforeAll(async () => {
  const build = await rolldown({
    input: new URL("../src/browser.ts", import.meta.url).pathname,
    platform: "browser",
    onLog: (_, { message }) => expect.unreachable(message),
  });
  const { output } = await build.generate({
    format: "iife",
    name: "onezoneMock",
    codeSplitting: false,
  });
  bundle = output[0].code;
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

describe("the mock in a browser", () => {
  it("uses nothing of Node", () => {
    expect(bundle.match(/\bnode:[a-z]+|\b(?:Buffer|process)\.\w+|\brequire\(/g)).toBeNull();
  });

  it("checks credentials, creates tokens, and responds slowly", async () => {
    const page = await chromium.newPage();
    await page.addScriptTag({ content: bundle });
    const seen = await page.evaluate(async (spec) => {
      const { fetch: call } = await onezoneMock.createMock({ spec });
      const base = "http://onezone.test/api/v3/onezone";
      const send = async (path: string, headers: Record<string, string>, body?: object) => {
        const response = await call(base + path, {
          method: body ? "POST" : "GET",
          headers: { "content-type": "application/json", ...headers },
          ...(body && { body: JSON.stringify(body) }),
        });
        return { status: response.status, json: JSON.parse(await response.text()) };
      };
      const password = { authorization: `Basic ${btoa("bob:password1")}` };
      const created = await send("/user/tokens/named", password, { name: "Zażółć" });
      return {
        anonymous: await send("/user", {}),
        created: created.status,
        withToken: (await send("/user", { "x-auth-token": created.json.token })).json.username,
        withBrokenToken: (await send("/user", { "x-auth-token": `${created.json.token}0` })).status,
        slow: (await send("/user", { ...password, "x-mock-fault": "slow=100000" })).json.username,
      };
    }, document);
    expect(seen).toMatchObject({
      anonymous: { status: 401, json: { error: { id: "unauthorized" } } },
      created: 201,
      withToken: "bob",
      withBrokenToken: 401,
      slow: "bob",
    });
  });
});
