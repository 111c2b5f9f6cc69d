import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serve } from "./command.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-mock-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Returns a spec that has one operation, which has the example `body`. */
function specWithResponse(body: string) {
  return `openapi: 3.1.0
info: { title: One operation, version: "1" }
servers: [{ url: "https://{host}/api/v3/onezone" }]
paths:
  /thing:
    get:
      operationId: getThing
      security: []
      responses:
        "200":
          description: It.
          content: { application/json: { examples: { one: { value: ${body} } } } }
`;
}

describe("onezone-mock --spec", () => {
  it("serves the saved spec on the same port", async () => {
    const spec = join(folder, "spec.yaml");
    await writeFile(spec, specWithResponse("before"));
    const { url, toSay } = await serve("--spec", spec);
    const thing = async () => (await fetch(`${url}/thing`)).json();
    expect(await thing()).toBe("before");
    await writeFile(spec, specWithResponse("after"));
    await toSay(`The mock now serves 1 operation of ${spec}.`);
    expect(await thing()).toBe("after");
  });

  it.each([
    ["is not YAML", "a: [", "cannot be parsed"],
    ["is not OpenAPI", "a: 1", "is not an OpenAPI 3 document"],
    ["is empty", "", "cannot be parsed: expected a document, but the input is empty"],
    ["has an invalid path item", "openapi: 3.1.0\npaths: { /thing: nothing }", undefined],
    [
      "has a broken reference",
      "openapi: 3.1.0\npaths: { /thing: { get: { $ref: '#/nowhere' } } }",
      undefined,
    ],
  ])("continues to run when a saved spec %s, and serves the next spec", async (_, broken, fault) => {
    const spec = join(folder, "spec.yaml");
    await writeFile(spec, specWithResponse("before"));
    const { url, toSay, stderr, child } = await serve("--spec", spec);
    await writeFile(spec, broken);
    if (fault) {
      await toSay("The mock continues with the last valid version.");
      expect(stderr()).toContain(fault);
      expect(stderr()).not.toMatch(/^ +at /m);
      expect(await (await fetch(`${url}/thing`)).json()).toBe("before");
    } else {
      await toSay("The mock now serves");
      expect((await fetch(`${url}/thing`)).status).toBeLessThan(500);
    }
    await writeFile(spec, specWithResponse("after"));
    await toSay("The mock now serves 1 operation");
    expect(await (await fetch(`${url}/thing`)).json()).toBe("after");
    expect(child.exitCode).toBeNull();
  });

  it("continues to run if the new spec does not contain the operation of a fault", async () => {
    const spec = join(folder, "spec.yaml");
    await writeFile(spec, specWithResponse("before"));
    const { url, toSay } = await serve("--spec", spec, "--fault", "503@getThing");
    await writeFile(spec, specWithResponse("after").replace("getThing", "getOther"));
    await toSay("The mock now serves 1 operation");
    expect(await (await fetch(`${url}/thing`)).json()).toBe("after");
  });
});

describe("onezone-mock --seed", () => {
  const status = async (url: string, password: string) =>
    (await fetch(`${url}/user`, { headers: { authorization: `Basic ${btoa(password)}` } })).status;
  const seedOf = (username: string) => JSON.stringify({ users: [{ username, password: "password1" }] });

  it("resets the world when the seed is saved, unless the seed is invalid", async () => {
    const seed = join(folder, "seed.json");
    await writeFile(seed, seedOf("eve"));
    const { url, toSay, stdout } = await serve("--seed", seed);
    expect(stdout()).toContain("user eve");
    expect(await status(url, "eve:password1")).toBe(200);

    await writeFile(seed, "{");
    await toSay("The mock continues with the last valid version.");
    expect(await status(url, "eve:password1")).toBe(200);

    await writeFile(seed, seedOf("fay"));
    await toSay(`The world was reset to ${seed}.`);
    expect([await status(url, "eve:password1"), await status(url, "fay:password1")]).toEqual([401, 200]);
  });
});
