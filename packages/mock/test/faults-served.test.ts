import { get } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type RunningMock, type ServerOptions, startMock } from "../src/index.ts";

let running: RunningMock[] = [];
async function start(options?: ServerOptions) {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
}
afterEach(async () => {
  await Promise.all(running.map((mock) => mock.close()));
  running = [];
});

const headers = { authorization: `Basic ${btoa("bob:password1")}` };
const asking = (name: "x-mock-fault" | "x-mock-delay", value: string) => ({
  headers: { ...headers, [name]: value },
});

describe("a mock with faults", () => {
  it("returns the documented response of a status", async () => {
    const { url } = await start({ faults: ["503"] });
    const response = await fetch(`${url}/user`, { headers });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { id: "serviceUnavailable" } });
    expect(response.headers.get("x-mock-why")).toContain("fault");
  });

  it("returns an undocumented status without a body", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/user`, asking("x-mock-fault", "418"));
    expect([response.status, await response.text()]).toEqual([418, ""]);
  });

  it("fails only the operation that a fault names", async () => {
    const { url } = await start({ faults: ["503@getCurrentUser"] });
    expect((await fetch(`${url}/user`, { headers })).status).toBe(503);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it("closes the connection after the request was executed", async () => {
    const { url } = await start();
    const temporary = `${url}/user/tokens/temporary`;
    const generation = async () => (await fetch(temporary, { headers })).json();
    expect(await generation()).toEqual({ generation: 1 });
    await expect(fetch(temporary, { method: "DELETE", ...asking("x-mock-fault", "cut") })).rejects.toThrow();
    expect(await generation()).toEqual({ generation: 2 });
  });

  it("closes the connection during the body", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/user`, asking("x-mock-fault", "cut-body"));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it("sends a slow body in pieces", async () => {
    const { url } = await start();
    const pieces: number[] = [];
    await new Promise((resolve, reject) => {
      get(`${url}/user`, asking("x-mock-fault", "slow=1000"), (response) => {
        response.on("data", ({ length }) => pieces.push(length)).on("end", resolve);
      }).on("error", reject);
    });
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces)).toBe(100);
  });

  it("includes the delay in the logged duration", async () => {
    const mock = await start();
    await fetch(`${mock.url}/health`, asking("x-mock-delay", "60"));
    await fetch(`${mock.url}/health`);
    const [delayed, prompt] = mock.log.recent().map(({ milliseconds }) => milliseconds);
    expect(delayed).toBeGreaterThanOrEqual(60);
    expect(prompt).toBeLessThan(60);
  });

  it("ends a delay when the client disconnects", async () => {
    const mock = await start();
    // The process has other timers too, so only a large number is significant.
    const crowd = 30;
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const gone = new AbortController();
    const asked = { ...asking("x-mock-delay", "600000"), signal: gone.signal };
    const calls = Array.from({ length: crowd }, () => fetch(`${mock.url}/health`, asked));
    const settled = Promise.allSettled(calls);
    await vi.waitFor(() => expect(mock.log.recent()).toHaveLength(crowd), { timeout: 10_000 });
    expect(timers()).toBeGreaterThan(before + crowd / 2);
    gone.abort();
    await settled;
    await vi.waitFor(() => expect(timers()).toBeLessThan(before + crowd / 2), { timeout: 10_000 });
  });

  it("reports an invalid header", async () => {
    const { url } = await start();
    const response = await fetch(`${url}/user`, asking("x-mock-fault", "crash"));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      'The header x-mock-fault is invalid. \\"crash\\" is not a fault.',
    );
  });

  it("selects the same faults for the same random seed, and after a reset", async () => {
    const options = { faults: ["503:50%"], randomSeed: "x" };
    const statuses = async ({ url }: RunningMock) => {
      const all: number[] = [];
      for (let count = 0; count < 20; count += 1) all.push((await fetch(`${url}/health`)).status);
      return all;
    };
    const mock = await start(options);
    const first = await statuses(mock);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await statuses(await start(options))).toEqual(first);
    mock.reset();
    expect(await statuses(mock)).toEqual(first);
    expect(await statuses(await start({ ...options, randomSeed: "y" }))).not.toEqual(first);
  });

  it("does not apply faults to the control routes", async () => {
    const { origin } = await start({ faults: ["cut"] });
    expect((await fetch(`${origin}/__mock/world`)).status).toBe(200);
    expect((await fetch(`${origin}/__mock/reset`, { method: "POST" })).status).toBe(200);
  });
});
