import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../src/index.ts";

const exec = promisify(execFile);
const script = fileURLToPath(new URL("../examples/python/invite_to_space.py", import.meta.url));

const missing = await exec("python3", ["-c", "import requests"]).then(
  () => undefined,
  () => "Python 3 or its package `requests` is not installed",
);

if (missing) {
  console.warn(`The Python example is not run: ${missing}.`);
  it(`does not run the Python example: ${missing}`, () => {
    // This variable is set if the example must run.
    expect(process.env.REQUIRE_PYTHON, missing).toBeUndefined();
  });
} else {
  it("a Python script can infer a scope, list and create spaces, and create and use an invite token over HTTPS", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onezone-python-"));
    const mock = await startMock({ https: true });
    onTestFinished(() => Promise.all([mock.close(), rm(folder, { recursive: true })]).then(() => undefined));
    const certificate = join(folder, "certificate.pem");
    await writeFile(certificate, mock.certificate ?? "");
    const { dan, bob } = mock.world()?.users ?? {};
    const env = {
      ...process.env,
      ONEZONE_HOST: new URL(mock.url).host,
      ONEZONE_TOKEN: dan?.token ?? "",
      GUEST_TOKEN: bob?.token ?? "",
      REQUESTS_CA_BUNDLE: certificate,
    };
    const { stdout } = await exec("python3", [script], { env });
    expect(stdout.split("\n")).toEqual([
      "the token gives access to 1 spaces: Detector data",
      "effective spaces: 1",
      "the guest joined: True",
      "",
    ]);
  });
}
