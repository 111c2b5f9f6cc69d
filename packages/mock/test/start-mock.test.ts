import { afterEach, describe, expect, it } from "vitest";
import { type Mock, type MockOptions, StartError, startMock } from "../src/index.ts";

let running: Mock[] = [];
async function start(options?: MockOptions) {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
}
afterEach(async () => {
  await Promise.all(running.map((mock) => mock.close()));
  running = [];
});

const headers = { "x-auth-token": "any" };
const path = "/users/u/tokens/temporary";

/** A document with one operation, which answers 200 and `body`. */
function specAnswering(body: string, server = "https://{host}/api/v3/onezone") {
  const content = {
    "application/json": { examples: { one: { value: body } } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "One operation", version: "1" },
    servers: [{ url: server }],
    paths: {
      "/thing": {
        get: {
          operationId: "getThing",
          responses: { 200: { description: "It.", content } },
        },
      },
    },
  };
}

describe("startMock", () => {
  it("serves the operations of the spec below Onezone's base path", async () => {
    const mock = await start();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3\/onezone$/);
    const answer = await fetch(mock.url + path, { method: "DELETE", headers });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe("");
  });

  it("answers 401 unauthorized to a request without credential", async () => {
    const mock = await start();
    const answer = await fetch(mock.url + path, { method: "DELETE" });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      error: { id: "unauthorized" },
    });
  });

  it("answers with the example that the Prefer header names", async () => {
    const mock = await start();
    const answer = await fetch(mock.url + path, {
      method: "DELETE",
      headers: { ...headers, prefer: "code=401, example=tokenRevoked" },
    });
    expect(await answer.json()).toMatchObject({
      error: { details: { authError: { id: "tokenRevoked" } } },
    });
  });

  it("answers the pre-flight of a browser, so that a page of another origin can call it", async () => {
    const mock = await start();
    const answer = await fetch(mock.url + path, {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:5173",
        "access-control-request-method": "DELETE",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-methods")).toBe("DELETE");
  });

  it("serves another spec after a reload, on the same port", async () => {
    const mock = await start({ spec: specAnswering("before") });
    const get = async () => (await fetch(`${mock.url}/thing`)).json();
    expect(await get()).toBe("before");
    await mock.reload(specAnswering("after"));
    expect(await get()).toBe("after");
  });

  it("goes on with the spec that it has when a reload is refused", async () => {
    const mock = await start({ spec: specAnswering("before") });
    await expect(mock.reload({ openapi: "3.1.0" })).rejects.toThrow(StartError);
    expect(await (await fetch(`${mock.url}/thing`)).json()).toBe("before");
  });

  it.each([
    ["https://{host}/api/v3/onezone/", "/api/v3/onezone"],
    ["https://onezone.example.org", ""],
    ["/api", "/api"],
  ])("takes the base path from the server %s", async (server, base) => {
    const mock = await start({ spec: specAnswering("x", server) });
    expect(new URL(mock.url).pathname).toBe(base || "/");
    expect((await fetch(`${mock.url}/thing`)).status).toBe(200);
  });

  it("says that a port is taken, and what to do", async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(startMock({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken.`);
  });

  it("refuses what is no port", async () => {
    await expect(startMock({ port: 65536 })).rejects.toThrow("65536 is no port");
    await expect(startMock({ port: Number.NaN })).rejects.toThrow("NaN is no port");
  });

  it("names a spec file that is not there", async () => {
    await expect(startMock({ spec: "no/such.yaml" })).rejects.toThrow("There is no file no/such.yaml.");
  });
});
