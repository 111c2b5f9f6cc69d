import { describe, expect, it } from "vitest";
import { runHere } from "./run.ts";
import { httpServer } from "./servers.ts";

/** Runs the command against a server that returns the given bytes. */
async function received(bytes: string | Buffer, args: readonly string[], status = 200) {
  await using server = await httpServer((_request, response) => response.writeHead(status).end(bytes));
  const environment = { ONEZONE_HOST: `http://${server.host}`, ONEZONE_API_KEY: "t" };
  return await runHere(args, { environment });
}

describe("-o raw", () => {
  it.each([
    '{"userId":"u","big":12345678901234567890,"one":1.0,"exponent":1e2}',
    '{ "userId" : "\\u00e9\u202e" }\n\n',
    '["a",  "b"]',
  ])("prints the received bytes: %s", async (body) => {
    const { code, stdout } = await received(body, ["getUser", "id=u", "-o", "raw"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: body });
  });

  it("fails if the response is a page from a proxy", async () => {
    const { code, stdout } = await received("<html>Login</html>", ["getUser", "id=u", "-o", "raw"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  });

  it("does not change how errors are printed", async () => {
    const body = '{"error":{"id":"forbidden","description":"No."}}';
    const { code, stdout, stderr } = await received(body, ["getUser", "id=u", "-o", "raw"], 403);
    expect({ code, stdout }).toEqual({ code: 5, stdout: "" });
    expect(stderr).toContain("error: No. (forbidden, status 403)");
  });
});

describe("-i", () => {
  it.each([
    [403, '{"error":{"id":"forbidden","description":"No."}}', 5],
    [502, "<html>Bad gateway</html>", 3],
  ])("prints status and headers of an error: %i", async (status, body, code) => {
    const result = await received(body, ["createUser", "fullName==x", "-i"], status);
    expect(result).toMatchObject({
      code,
      stdout: expect.stringMatching(new RegExp(`^HTTP ${status} .*\n(.*\n)*date: `)),
    });
  });
});

describe("the advice for a refused credential", () => {
  const body = JSON.stringify({
    error: {
      id: "unauthorized",
      description: "x",
      details: { authError: { id: "badToken", description: "y" } },
    },
  });

  it.each([
    [[], { ONEZONE_API_KEY: "t" }, "ONEZONE_API_KEY"],
    [[], { ONEDATA_API_KEY: "t" }, "ONEDATA_API_KEY"],
    [[], { ONEZONE_BASIC_AUTH: "a:b" }, "ONEZONE_BASIC_AUTH"],
    [["-u", "a:b"], { ONEZONE_API_KEY: "t" }, "--user"],
    [["x-auth-token:t"], { ONEZONE_API_KEY: "t" }, "the header x-auth-token among the arguments"],
  ])("names the source of the credential: %j %j", async (args, environment, source) => {
    await using server = await httpServer((_request, response) => response.writeHead(401).end(body));
    const { code, stderr } = await runHere(["getUser", "id=u", ...args], {
      environment: { ...environment, ONEZONE_HOST: `http://${server.host}` },
    });
    expect(code).toBe(4);
    expect(stderr).toContain(`\nThe credential comes from ${source}: put a valid one there.\n`);
  });

  it("names the variables to set if no credential was sent", async () => {
    await using server = await httpServer((_request, response) => response.writeHead(401).end(body));
    const { stderr } = await runHere(["getUser", "id=u"], {
      environment: { ONEZONE_HOST: `http://${server.host}` },
    });
    expect(stderr).toContain("Set ONEZONE_API_KEY to an access token");
  });
});
