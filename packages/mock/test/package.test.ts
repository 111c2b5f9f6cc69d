import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const exec = promisify(execFile);
const packed = [
  new URL("../../../spec", import.meta.url),
  new URL("../../types", import.meta.url),
  new URL("..", import.meta.url),
].map((url) => fileURLToPath(url));

/** The directory of a project in which the mock is installed from its tarball, without a network. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "onezone-mock-"));
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }');
  for (const cwd of packed)
    await exec("npm", ["pack", "--no-workspaces", "--pack-destination", project], { cwd });
  const tarballs = (await readdir(project)).filter((file) => file.endsWith(".tgz"));
  await exec("npm", ["install", "--offline", ...tarballs.map((file) => `./${file}`)], { cwd: project });
});
afterAll(() => rm(project, { recursive: true }));

describe("the mock that is installed from its tarball", () => {
  it("depends only on the API description and its types", async () => {
    const installed = await readdir(join(project, "node_modules/@onezone"));
    expect(installed.sort()).toEqual(["mock", "spec", "types"]);
    const others = (await readdir(join(project, "node_modules"))).filter((name) => !name.startsWith("."));
    expect(others).toEqual(["@onezone"]);
  });

  it("executes operations, responds with examples, and serves its page", async () => {
    const script = `
      import { createMock, startMock } from "@onezone/mock";
      const { fetch: call } = await createMock();
      const ask = async (headers) =>
        (await call("http://x/api/v3/onezone/user", { headers })).status;
      const mock = await startMock();
      const page = await fetch(mock.origin + "/");
      console.log(await ask({}), await ask({ prefer: "code=403" }), page.status);
      await mock.close();
    `;
    await writeFile(join(project, "program.js"), script);
    // Uses the Node.js of this machine, which may be the oldest supported version.
    const { stdout, stderr } = await exec("node", ["program.js"], {
      cwd: project,
      env: { ...process.env, PATH: (process.env.PATH ?? "").replaceAll(/[^:]*node_modules\/\.bin:/g, "") },
    });
    expect({ stdout, stderr }).toEqual({ stdout: "401 403 200\n", stderr: "" });
  });

  it("contains the JSON Schema of seeds", async () => {
    const { resolve } = createRequire(join(project, "program.js"));
    const schema = JSON.parse(await readFile(resolve("@onezone/mock/seed.schema.json"), "utf8"));
    expect(Object.keys(schema.properties)).toContain("spaces");
  });

  it("contains the licences of the bundled packages", async () => {
    const licences = await readFile(join(project, "node_modules/@onezone/mock/dist/LICENCES.txt"), "utf8");
    expect(licences).toContain("@cfworker/json-schema 4.1.6");
    expect(licences).toContain("MIT");
  });

  it("provides the command onezone-mock", async () => {
    const { stdout } = await exec(join(project, "node_modules/.bin/onezone-mock"), ["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});
