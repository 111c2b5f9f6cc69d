import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ScratchCopy, scratchCopy } from "./scratch-copy.ts";

let scratch: ScratchCopy;
let dev: ChildProcessWithoutNullStreams;
/** The output since the last call of `save`. */
let output: string;

// One process for all tests, because a start takes seconds. Each test leaves a valid spec.
beforeAll(async () => {
  scratch = await scratchCopy("packages/contract-tests/src", "packages/contract-tests/stories");
  output = "";
  dev = spawn(process.execPath, [join(scratch.root, "scripts/dev.ts"), "--port", "0"]);
  dev.stdout.on("data", (chunk) => {
    output += chunk;
  });
  await printed("up to date");
}, 600_000);
afterAll(async () => {
  dev.kill("SIGKILL");
  await scratch.remove();
});

/** Waits until `text` is printed. On a busy machine, a save can take half a minute. */
const printed = (text: string | RegExp) =>
  vi.waitFor(() => expect(output).toMatch(text), {
    timeout: 60_000,
    interval: 20,
  });
vi.setConfig({ testTimeout: 600_000 });

async function save(path: string, before: string, after: string) {
  output = "";
  await scratch.edit(path, before, after);
}

describe("npm run dev", () => {
  it("updates bundle, builds and mock after a save, and survives an invalid spec", async () => {
    const mock = /http:\S+\/api\/v3\/onezone/.exec(output)?.[0] ?? "";
    const world = await fetch(/http:\S+\/__mock\/world/.exec(output)?.[0] ?? "");
    expect(await world.json()).toMatchObject({ users: { ada: { password: "password1" } } });
    const ask = async (example: string) => {
      const headers = {
        "x-auth-token": "any",
        prefer: `code=404, example=${example}`,
      };
      const response = await fetch(`${mock}/users/u/tokens/temporary`, {
        method: "DELETE",
        headers,
      });
      return response.status === 404 ? (await response.json()).error.description : undefined;
    };
    expect(await ask("notFound")).toBe("The resource could not be found.");

    await save("spec/errors/notFound.yaml", "could not be found", "is gone");
    await printed("up to date");
    expect(output).toMatch(
      /lint +no problems\n.*bundle +spec\/dist\/onezone\.yaml, .*\n.*build .*\n.*mock +serving \d+ operation.*\n.*spec +changed \d+ operations/,
    );
    expect(await ask("notFound")).toBe("The resource is gone.");

    await save("spec/errors/notFound.yaml", "id: notFound", "id: notThere");
    await printed("still serving the last valid spec");
    expect(output).toMatch(
      /spec\/shared\/responses\/NotFound\.yaml:7:7 .*one of \["notThere"\]; got "notFound"/,
    );
    expect(await ask("notFound")).toBe("The resource is gone.");

    await save("spec/errors/notFound.yaml", "  error:\n", "  error: [\n");
    await printed("still serving the last valid spec");
    expect(output).toContain("spec/errors/notFound.yaml");

    await scratch.edit("spec/errors/notFound.yaml", "  error: [\n", "  error:\n");
    await scratch.edit("spec/errors/notFound.yaml", "id: notThere", "id: notFound");
    await save("spec/lint/plugin.js", "export default", "missing();\nexport default");
    await printed(/lint +spec\/lint\/plugin\.js:\d+ .*missing is not defined\n.*still serving/);

    await scratch.edit(
      "spec/shared/schemas/Error.yaml",
      "a response that reports",
      "every response that reports",
    );
    await save("spec/lint/plugin.js", "missing();\nexport default", "export default");
    await printed("up to date");
    expect(output).toMatch(/build +packages\/types/);
    expect(await scratch.read("packages/types/dist/generated/onezone.d.ts")).toContain(
      "every response that reports",
    );
  });

  it("prints added, removed and changed operations, and plays the stories that call them", async () => {
    await save("spec/resources/zone/zone.yaml", "operationId: health", "operationId: checkHealth");
    await printed(/spec +added checkHealth, removed health\n/);
    await printed(/stories +No story calls checkHealth\.\n/);

    await save("spec/shared/schemas/User.yaml", "description: ", "description: More than that. ");
    await printed(/spec +changed getUser\n/);
    await printed(/stories +\d+ passed, 0 failed, \d+ skipped/);
  });

  it("runs once more if the spec is saved during a run", async () => {
    const save = async (before: string, after: string) => {
      await scratch.edit("spec/errors/serviceUnavailable.yaml", before, after);
      await sleep(200);
    };
    output = "";
    await save("is offline", "is one");
    await save("is one", "is two");
    await save("is two", "is three");
    await printed("up to date");
    await sleep(3000);
    expect(output.match(/no problems/g)).toHaveLength(1);
    expect(output).not.toContain("still serving");
    expect(await scratch.read("spec/dist/onezone.json")).toContain(
      "Service required for this operation is three.",
    );
  });

  it("continues after directories of the spec are renamed or recreated, and exits with 0 on Ctrl-C", async () => {
    const spec = join(scratch.root, "spec");
    await rename(spec, `${spec}.away`);
    await sleep(300);
    await rename(`${spec}.away`, spec);
    await sleep(300);
    const path = "spec/errors/unauthorized.yaml";
    await save(path, "authenticate yourself", "sign in");
    await printed("up to date");

    const examples = join(spec, "errors");
    await cp(examples, `${spec}.copy`, { recursive: true });
    await rm(examples, { recursive: true });
    await cp(`${spec}.copy`, examples, { recursive: true });
    await save(path, "sign in", "log in");
    await printed("up to date");
    expect(await scratch.read("spec/dist/onezone.json")).toContain("You must log in to perform");

    dev.kill("SIGINT");
    expect(await once(dev, "exit")).toEqual([0, null]);
  });
});
