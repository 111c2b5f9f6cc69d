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
  it("answers a status as the spec documents it", async () => {
    const { url } = await start({ faults: ["503"] });
    const answer = await fetch(`${url}/user`, { headers });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { id: "serviceUnavailable" } });
    expect(answer.headers.get("x-mock-why")).toContain("fault");
  });

  it("answers a status that the spec does not document without a body", async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/user`, asking("x-mock-fault", "418"));
    expect([answer.status, await answer.text()]).toEqual([418, ""]);
  });

  it("disturbs the operation that a fault names, and no other", async () => {
    const { url } = await start({ faults: ["503@getCurrentUser"] });
    expect((await fetch(`${url}/user`, { headers })).status).toBe(503);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it("cuts the connection when what was asked has been done", async () => {
    const { url } = await start();
    const temporary = `${url}/user/tokens/temporary`;
    const generation = async () => (await fetch(temporary, { headers })).json();
    expect(await generation()).toEqual({ generation: 1 });
    await expect(fetch(temporary, { method: "DELETE", ...asking("x-mock-fault", "cut") })).rejects.toThrow();
    expect(await generation()).toEqual({ generation: 2 });
  });

  it("cuts the connection within the body", async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/user`, asking("x-mock-fault", "cut-body"));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it("sends a slow body in pieces", async () => {
    const { url } = await start();
    const pieces: number[] = [];
    await new Promise((resolve, reject) => {
      get(`${url}/user`, asking("x-mock-fault", "slow=1000"), (answer) => {
        answer.on("data", ({ length }) => pieces.push(length)).on("end", resolve);
      }).on("error", reject);
    });
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces)).toBe(100);
  });

  it("counts a delay in what the log says of the request", async () => {
    const mock = await start();
    await fetch(`${mock.url}/health`, asking("x-mock-delay", "60"));
    await fetch(`${mock.url}/health`);
    const [delayed, prompt] = mock.log.recent().map(({ milliseconds }) => milliseconds);
    expect(delayed).toBeGreaterThanOrEqual(60);
    expect(prompt).toBeLessThan(60);
  });

  it("ends delays when their clients have gone, so that they do not pile up", async () => {
    const mock = await start();
    // Others have timers in this process, too, so that only a crowd of them tells.
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

  it("says what is wrong in a header that asks for a disturbance", async () => {
    const { url } = await start();
    const answer = await fetch(`${url}/user`, asking("x-mock-fault", "crash"));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('The header x-mock-fault is wrong. \\"crash\\" is not a fault.');
  });

  it("repeats its faults by the seed, and after a reset", async () => {
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

  it("leaves its own routes alone", async () => {
    const { origin } = await start({ faults: ["cut"] });
    expect((await fetch(`${origin}/__mock/world`)).status).toBe(200);
    expect((await fetch(`${origin}/__mock/reset`, { method: "POST" })).status).toBe(200);
  });
});
