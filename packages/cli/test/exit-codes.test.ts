import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run.ts";

let server: Server;
let host: string;
let response: { status: number; body: string };
beforeAll(async () => {
  server = createServer((_request, reply) => {
    reply.writeHead(response.status, { "content-length": Buffer.byteLength(response.body) });
    reply.end(response.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

/** Runs a call whose response has the given status and body. */
async function runWithResponse(status: number, body: string, ...options: string[]) {
  response = { status, body };
  return runHere(["revokeAllTemporaryTokensOfUser", "id=u", "--host", host, ...options], {
    environment: { ONEZONE_API_KEY: "T0pS3cret" },
  });
}

describe("an empty response of Onezone", () => {
  it.each([
    [400, 7, "Bad Request"],
    [401, 4, "Unauthorized"],
    [403, 5, "Forbidden"],
    [404, 6, "Not Found): unknown path. Check the host and the base path."],
    [405, 7, "Method Not Allowed): unknown path or method. Check the host and the base path."],
    [406, 7, "Not Acceptable"],
    [412, 7, "Precondition Failed"],
    [415, 7, "Unsupported Media Type"],
    [431, 7, "Request Header Fields Too Large"],
    [500, 8, "Internal Server Error"],
    [502, 8, "Bad Gateway"],
  ])("with status %i has the exit code %i and a message with the reason", async (status, code, reason) => {
    const result = await runWithResponse(status, "");
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toContain(`error: revokeAllTemporaryTokensOfUser: status ${status} (${reason}`);
    expect(result.stderr).not.toContain("not Onezone's");
  });

  it("is reported as JSON with -o json", async () => {
    const { code, stderr } = await runWithResponse(405, "", "-o", "json");
    expect(code).toBe(7);
    expect(JSON.parse(stderr).error).toMatchObject({ kind: "status", status: 405 });
  });
});

describe("a response that is not from Onezone", () => {
  it.each([200, 404, 502])("has the exit code 3 for any status: %i", async (status) => {
    const result = await runWithResponse(status, "<html>Login</html>");
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toContain("is not from Onezone: ");
  });
});

describe("an error of a newer server", () => {
  const depth = 20_000;

  it("is reported even if its details are nested too deeply to be shown", async () => {
    const details = `{"a":${'{"b":'.repeat(depth)}1${"}".repeat(depth)}}`;
    const body = `{"error":{"id":"teapot","description":"Short and stout.","details":${details}}}`;
    const result = await runWithResponse(418, body);
    expect(result.code).toBe(7);
    expect(result.stderr).toContain("error: Short and stout. (teapot, status 418)");
    expect(result.stderr).toContain("a: nested too deeply to be shown");
    expect(JSON.parse((await runWithResponse(418, body, "-o", "json")).stderr).error).toMatchObject({
      id: "teapot",
    });
  });
});
