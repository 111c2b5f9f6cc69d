import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createMock, type Mock, type Scenarios } from "../src/index.ts";

const scenarios: Scenarios = {
  empty: { seed: { users: [{ username: "dora", password: "secret-of-dora" }] } },
  broken: { faults: ["503@listPrivileges"] },
  expired: { clock: { advance: 31_536_000 } },
};
const mock: Mock = await createMock({ scenarios, delays: ["1@health"], faults: ["500:1x@health"] });
beforeEach(() => {
  mock.scenario.set(undefined);
});

/** Returns the status of the response to a GET request for a path of the API. */
async function status(path: string, headers: Record<string, string> = {}): Promise<number> {
  return (await mock.fetch(`http://localhost/api/v3/onezone${path}`, { headers })).status;
}

/** Calls a control route for the world "w". */
async function control(method: string, route: string, body?: unknown) {
  const response = await mock.fetch(`http://localhost/__mock/${route}`, {
    method,
    headers: { "x-mock-world": "w" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const json: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, json };
}

describe("the faults of a world", () => {
  it("affect the stated number of requests, and are then removed", async () => {
    mock.faults.set({ faults: ["503:2x@listPrivileges"] });
    const seen = [await status("/privileges"), await status("/privileges"), await status("/privileges")];
    expect(seen).toEqual([503, 503, 200]);
    expect(mock.faults.get()).toEqual({ delays: [], faults: [] });
  });

  it("do not affect other worlds, and a reset restores the initial ones", async () => {
    mock.faults.set({ faults: ["503"] }, "other");
    expect(await status("/privileges", { "x-mock-world": "other" })).toBe(503);
    expect(await status("/privileges")).toBe(200);
    expect(await status("/health")).toBe(500);
    expect(await status("/health")).toBe(200);
    mock.reset();
    expect(mock.faults.get()).toEqual({ delays: ["1@health"], faults: ["500:1x@health"] });
  });

  it("are set over HTTP, and refused if they are invalid", async () => {
    const faults = ["403:1x@getUser"];
    expect(await control("PUT", "faults", { faults })).toEqual({ status: 200, json: { delays: [], faults } });
    expect((await control("GET", "faults")).json.faults).toEqual(faults);
    expect(await control("PUT", "faults", { faults: ["503@getUsr"] })).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining('Did you mean "getUser"?') },
    });
    for (const body of [[], { faults: "503" }, { fault: [] }, "x"])
      expect((await control("PUT", "faults", body)).status).toBe(400);
    expect(mock.faults.get("w").faults).toEqual(faults);
  });
});

describe("the clock of a world", () => {
  const real = () => Math.floor(Date.now() / 1000);

  it("continues to run after it is moved forward, and a snapshot includes the change", () => {
    mock.clock.set({ advance: 3600 });
    expect(mock.clock.get()?.runs).toBe(true);
    expect((mock.clock.get()?.now ?? 0) - real()).toBeGreaterThanOrEqual(3599);
    const snapshot = mock.snapshot();
    mock.reset();
    expect((mock.clock.get()?.now ?? 0) - real()).toBeLessThan(10);
    if (snapshot) mock.restore(snapshot);
    expect((mock.clock.get()?.now ?? 0) - real()).toBeGreaterThanOrEqual(3599);
  });

  it("can be stopped, moved while it is stopped, and started again from there", () => {
    expect(mock.clock.set({ now: 1_767_225_600 })).toEqual({ now: 1_767_225_600, runs: false });
    expect(mock.clock.set({ advance: -60 })).toEqual({ now: 1_767_225_540, runs: false });
    expect(mock.clock.set({ runs: true }).runs).toBe(true);
    expect(mock.world()?.now).toBeLessThan(1_767_225_600);
  });

  it("is set over HTTP, and refused if the change is invalid", async () => {
    expect((await control("POST", "clock", { now: 5 })).json).toEqual({ now: 5, runs: false });
    expect((await control("GET", "clock")).json).toEqual({ now: 5, runs: false });
    for (const body of [{}, { now: 1.5 }, { runs: "yes" }, { advanced: 1 }, []])
      expect((await control("POST", "clock", body)).status).toBe(400);
    expect(mock.clock.get("w")?.now).toBe(5);
  });

  it("does not exist in a stateless mock", async () => {
    const stateless = await createMock({ stateless: true });
    expect(stateless.clock.get()).toBeUndefined();
    expect(() => stateless.clock.set({ now: 1 })).toThrow("A stateless mock has no clock.");
  });
});

describe("a scenario", () => {
  it("starts a world with its own seed, faults and clock, or with those that the mock has by default", async () => {
    mock.scenario.set("empty");
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["dora"]);
    expect(mock.faults.get().faults).toEqual(["500:1x@health"]);
    mock.scenario.set("broken");
    expect(await status("/privileges")).toBe(503);
    expect(mock.world()?.users).toHaveProperty("ada");
    mock.scenario.set("expired");
    expect(mock.clock.get()?.now).toBeGreaterThan(Date.now() / 1000 + 31_000_000);
    mock.reset();
    expect(mock.scenario.get()).toBe("expired");
    expect(mock.clock.get()?.now).toBeGreaterThan(Date.now() / 1000 + 31_000_000);
  });

  it("is chosen by a header, which restarts the world only if the world has another scenario", async () => {
    const headers = { "x-mock-scenario": "broken", "x-mock-world": "h" };
    expect(await status("/privileges", headers)).toBe(503);
    mock.faults.set({}, "h");
    expect(await status("/privileges", headers)).toBe(200);
    expect(await status("/privileges", { ...headers, "x-mock-scenario": "brokn" })).toBe(400);
  });

  it("is chosen over HTTP", async () => {
    const names = ["empty", "broken", "expired"];
    expect((await control("PUT", "scenario", { name: "empty" })).json).toEqual({ name: "empty", names });
    expect((await control("PUT", "scenario", { name: null })).json).toEqual({ name: null, names });
    expect((await control("PUT", "scenario", { name: "brokn" })).json.message).toBe(
      'There is no scenario "brokn". Did you mean "broken"? The scenarios are empty, broken, expired.',
    );
  });

  it("can come from a file, and each world starts with the scenario that an option names", async () => {
    const file = join(tmpdir(), `scenarios-${process.pid}.yaml`);
    afterAll(() => import("node:fs/promises").then(({ rm }) => rm(file, { force: true })));
    await writeFile(file, "slow: { delays: ['5'] }\n");
    const fromFile = await createMock({ scenarios: file, scenario: "slow" });
    expect(fromFile.faults.get("any").delays).toEqual(["5"]);
  });

  it("is refused at the start, with the name of an invalid file", async () => {
    const file = join(import.meta.dirname, "steering.test.ts");
    await expect(createMock({ scenarios: file })).rejects.toThrow(
      `${file} cannot be used: It cannot be parsed`,
    );
    const invalid = join(import.meta.dirname, "..", "package.json");
    await expect(createMock({ scenarios: invalid })).rejects.toThrow(
      `${invalid}: The scenario "name" cannot be used`,
    );
  });

  it("is refused at the start, with a message that lists all its mistakes", async () => {
    const wrong: object = { a: { faults: ["nope"] }, b: { seeds: {} }, c: { seed: { users: 1 } } };
    const start = createMock({ scenarios: wrong as Scenarios });
    await expect(start).rejects.toThrow(
      /"a" .*"nope" is not a fault.*\n.*"b" .*"seeds".*"seed"\?\n.*"c" .*users/,
    );
    await expect(createMock({ scenario: "x" })).rejects.toThrow(
      'There is no scenario "x". The mock has none.',
    );
  });
});

describe("the requests of a mock", () => {
  it("can be selected and deleted over HTTP", async () => {
    await status("/privileges", { "x-mock-world": "seen" });
    expect((await mock.requests.waitFor({ world: "seen" })).responseBody).toHaveProperty("admin");
    expect((await control("GET", "log?world=seen&operation=listPrivileges")).json).toHaveLength(1);
    expect((await control("DELETE", "log?world=seen")).status).toBe(200);
    expect(mock.requests.list({ world: "seen" })).toEqual([]);
  });
});
