import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type RunningMock, startMock } from "../src/index.ts";

/** A mock in the place of a real Onezone. */
let onezone: RunningMock;
beforeAll(async () => {
  onezone = await startMock({ seed: { users: [{ username: "dora", password: "secret-of-dora" }] } });
});
afterAll(() => onezone.close());

const headers = { authorization: `Basic ${btoa("dora:secret-of-dora")}` };

describe("an operation that is forwarded", () => {
  it("returns the response of the real Onezone, and sends it the credential, query and body of the request", async () => {
    const mock = await createMock({
      forward: [`getCurrentUser=${onezone.origin}`, `create*=${onezone.url}/`],
    });
    const user = await mock.fetch("http://localhost/api/v3/onezone/user", { headers });
    expect(await user.json()).toMatchObject({ username: "dora" });
    expect(user.headers.get("x-mock-why")).toBe(`forwarded to ${onezone.url}`);
    const body = JSON.stringify({ name: "Maps" });
    const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    expect((await mock.fetch("http://localhost/api/v3/onezone/user/spaces", init)).status).toBe(201);
    expect(onezone.world()?.spaces).toHaveProperty("Maps");
    expect((await mock.fetch("http://localhost/api/v3/onezone/user/spaces", { headers })).status).toBe(401);
  });

  it("is forwarded only once, even if the other server sends the request back", async () => {
    const mock = await startMock({ port: 0 });
    await mock.close();
    const port = Number(new URL(mock.origin).port);
    const circular = await startMock({ port, forward: [`health=${mock.origin}`] });
    expect((await fetch(`${circular.url}/health`)).status).toBe(200);
    expect(circular.requests.list()).toHaveLength(2);
    await circular.close();
  });

  it("returns an empty 502 if the connection fails, with the reason in a header", async () => {
    const mock = await createMock({ forward: ["health=http://127.0.0.1:1"] });
    const response = await mock.fetch("http://localhost/api/v3/onezone/health");
    expect(response.status).toBe(502);
    expect(response.headers.get("x-mock-why")).toMatch(/^could not forward to http:\/\/127\.0\.0\.1:1\/api/);
  });

  it.each([
    ["list*", "Use the form operations=URL, such as list*=https://onezone.example.org."],
    ["list*=onezone.example.org", "Use the form operations=URL"],
    ["list*=https://user@onezone.example.org", "Use the form operations=URL"],
    ["=https://onezone.example.org", "Use the form operations=URL"],
    ["listSpace=https://o.example.org", 'no operation is named "listSpace". Did you mean "listSpaces"?'],
  ])("must have a valid option, otherwise the mock does not start: %s", async (text, message) => {
    await expect(createMock({ forward: [text] })).rejects.toThrow(message);
  });
});
