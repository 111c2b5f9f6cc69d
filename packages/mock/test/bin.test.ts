import { execFile } from "node:child_process";
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const exec = promisify(execFile);
const bin = fileURLToPath(new URL("../bin/onezone-mock.js", import.meta.url));

it("the command onezone-mock is linked by npm in the repository", async () => {
  const link = fileURLToPath(new URL("../../../node_modules/.bin/onezone-mock", import.meta.url));
  expect(await realpath(link)).toBe(bin);
  expect((await exec(link, ["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

it("the command names the build command if the mock is not built", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onezone-bin-"));
  await cp(bin, join(folder, "bin/onezone-mock.mjs"));
  const { code, stderr } = await exec(process.execPath, [join(folder, "bin/onezone-mock.mjs")]).catch(
    (error) => error,
  );
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  expect(stderr).toBe("onezone-mock is not built. Run `npm run build` in the root of the repository.\n");
});
