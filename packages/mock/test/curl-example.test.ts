import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type ServerOptions, startMock } from "@onezone/mock";
import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { curlExample } from "../src/curl-example.ts";
import { documentWith } from "./one-operation.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-curl-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts a mock and runs its curl command in a shell. Returns the command, its output, and the requests to the mock. */
async function paste(options: ServerOptions) {
  const mock = await startMock(options);
  try {
    const { stdout } = await promisify(execFile)("sh", ["-c", mock.curl ?? ""], { cwd: folder });
    const received = mock.log
      .recent()
      .map(({ method, operationId, status }) => ({ method, operationId, status }));
    return { curl: mock.curl, stdout, received };
  } finally {
    await mock.close();
  }
}

const hostile = "x'; touch PWNED; '$(touch PWNED)`touch PWNED`\"";

describe("the command that a mock suggests", () => {
  it.each([
    ["that has the default world", {}, "getCurrentUser"],
    ["that is stateless", { stateless: true }, "getCurrentUser"],
    [
      "that has a seed with text that a shell would run",
      { seed: { users: [{ username: "eve", password: hostile, fullName: "O'Neil', e" }] } },
      "getCurrentUser",
    ],
    ["that has no users", { seed: { domain: "oz.example.com" } }, "listSpacePrivileges"],
    [
      "that has only users who cannot sign in",
      { seed: { users: [{ id: "u1", fullName: "Nobody" }] } },
      "listSpacePrivileges",
    ],
  ] satisfies [
    string,
    ServerOptions,
    string,
  ][])("reads data from a mock %s", async (_, options, operationId) => {
    const { stdout, received } = await paste(options);
    expect(received).toEqual([{ method: "GET", operationId, status: 200 }]);
    expect(stdout).toMatch(/^HTTP\/1.1 200 OK/);
    expect(await readdir(folder)).toEqual([]);
  });

  it("does not run shell code in the path of the server or operation", async () => {
    const spec = {
      ...documentWith({}, `https://{host}/api/${hostile}`),
      paths: { [`/${hostile}`]: { get: { operationId: "getThing", security: [], responses: {} } } },
    };
    await paste({ spec });
    expect(await readdir(folder)).toEqual([]);
  });

  it("sends a token that contains shell code unchanged, and does not run the code", async () => {
    const mock = await startMock();
    try {
      const command = curlExample(mock.origin, readModel(document), hostile) ?? "";
      const traced = `${command} --trace-ascii -`;
      const { stdout } = await promisify(execFile)("sh", ["-c", traced], { cwd: folder });
      expect(stdout).toContain(`x-auth-token: ${hostile}\n`);
      expect(mock.log.recent()).toMatchObject([{ operationId: "getCurrentUser", status: 401 }]);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await mock.close();
    }
  });

  it("is undefined if every read operation needs a body or an id", async () => {
    const mock = await startMock({ spec: documentWith() });
    expect(mock.curl).toBeUndefined();
    await mock.close();
  });
});
