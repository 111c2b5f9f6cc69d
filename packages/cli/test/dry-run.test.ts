import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "./run.ts";

let mock: RunningMock;
let environment: Record<string, string>;
/** A token of somebody who may create users. */
let token: string;
beforeAll(async () => {
  mock = await startMock();
  environment = { ONEZONE_HOST: mock.origin, ONEZONE_API_KEY: "T0pS3cret" };
});
beforeEach(() => {
  token = mock.reset()?.users.ada?.token ?? "";
});
afterAll(() => mock.close());

const create = ["createUser", "fullName==Rudolf O'Lingens", 'username:="r-lingens"'];

describe("a dry run", () => {
  it("prints a curl command that works once the token is put in", async () => {
    const { stdout } = await run([...create, "--dry-run"], { environment });
    const command = stdout.replace("curl ", "curl -s -o /dev/null -w '%{http_code}' ");
    const result = await promisify(execFile)("sh", ["-c", command], {
      env: { ...process.env, TOKEN: token },
    });
    expect(result.stdout).toBe("201");
    expect(mock.world()?.users).toHaveProperty("r-lingens");
  });

  it("prints TypeScript that works once the token is in the environment", async () => {
    const { stdout } = await run([...create, "--dry-run-as", "typescript"], { environment });
    // In this package, since it imports the client.
    const file = fileURLToPath(new URL("dry-run-program.ts", import.meta.url));
    await writeFile(file, stdout);
    try {
      const result = await promisify(execFile)(process.execPath, [file], {
        env: { ...process.env, TOKEN: token },
      });
      expect(result.stdout).toContain("location:");
      expect(mock.world()?.users).toHaveProperty("r-lingens");
    } finally {
      await rm(file);
    }
  });

  it.each([
    "curl",
    "typescript",
    "http",
  ])("never shows a secret, wherever it was given: as %s", async (format) => {
    const args = [...create, "--dry-run-as", format];
    for (const given of [
      await run(args, { environment }),
      await run([...args, "X-Auth-Token:T0pS3cret"], {
        environment: { ...environment, ONEZONE_API_KEY: "" },
      }),
      await run([...args, "-u", "user:T0pS3cret"], { environment }),
      await run(args, {
        environment: { ...environment, ONEZONE_API_KEY: "", ONEZONE_BASIC_AUTH: "user:T0pS3cret" },
      }),
    ]) {
      expect(given.code).toBe(0);
      expect(given.stdout + given.stderr).not.toContain("T0pS3cret");
    }
  });

  it("prints raw HTTP, with the body", async () => {
    const { stdout } = await run([...create, "--dry-run-as", "http"], { environment });
    expect(stdout).toMatch(/^POST \/api\/v3\/onezone\/users HTTP\/1\.1\nhost: 127/);
    expect(stdout).toContain(
      `content-type: application/json\n\n{"fullName":"Rudolf O'Lingens","username":"r-lingens"}`,
    );
  });

  it("sends nothing", async () => {
    const nobody = { ...environment, ONEZONE_HOST: "http://127.0.0.1:1" };
    expect((await run([...create, "--dry-run"], { environment: nobody })).code).toBe(0);
  });
});
