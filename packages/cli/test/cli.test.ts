import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningMock, startMock } from "@onezone/mock";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, runHere } from "./run.ts";

const id = "c26bab23d12f7389c3c311caf9c15902";
const revoke = ["revokeAllTemporaryTokensOfUser", `id=${id}`];

let mock: RunningMock;
let environment: Record<string, string>;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ stateless: true });
  environment = { ONEZONE_HOST: mock.origin, ONEZONE_API_KEY: "T0pS3cret" };
  folder = await mkdtemp(join(tmpdir(), "onezone-cli-"));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** Makes the mock return an error. */
const respondWith = (status: number, example: string) => `Prefer:code=${status}, example=${example}`;

describe("a call", () => {
  it("prints nothing and exits with 0 if the response is empty", async () => {
    expect(await run(revoke, { environment })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("prints the response as compact JSON in a pipe, or as YAML with -o yaml", async () => {
    const get = ["getTemporaryTokenGenerationOfUser", `id=${id}`];
    expect((await run(get, { environment })).stdout).toBe('{"generation":1}\n');
    expect((await run([...get, "-o", "yaml"], { environment })).stdout).toBe("generation: 1\n");
  });

  it("prints a table with -o table", async () => {
    const list = await run(["listNamedTokensOfCurrentUser", "-o", "table"], { environment });
    expect(list.stdout).toMatch(/^[0-9a-f]{32}\n[0-9a-f]{32}\n$/);
    const one = await run(["getUser", "id=u", "-o", "table"], { environment });
    expect(one.stdout).toMatch(/^userId +\w+\nfullName +Rudolf Lingens\n/);
  });

  it("prints the location of a new resource if the response has no body", async () => {
    const { stdout } = await run(["createUser", "fullName==Rudolf Lingens"], { environment });
    expect(JSON.parse(stdout)).toEqual({ location: expect.stringMatching(/^https?:/) });
  });

  it("prints status and headers with -i, and attempts without the token with -v", async () => {
    const { stdout, stderr } = await run(["-i", "-v", ...revoke], { environment });
    expect(stdout).toMatch(/^HTTP 204/);
    expect(JSON.parse(stderr)).toMatchObject({ operationId: revoke[0], attempt: 1, status: 204 });
    expect(stdout + stderr).not.toContain("T0pS3cret");
  });

  it.each([
    ["fields", ["name==backup", 'customMetadata:={"a":"b==c"}'], ""],
    ["standard input", ["-"], '{"name":"backup"}'],
    ["YAML on standard input", ["-"], "name: backup\ncaveats: []\n"],
  ])("accepts a body from %s", async (_what, args, input) => {
    const { code, stderr } = await run(["createNamedTokenForCurrentUser", ...args], { environment, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("does not parse a value that looks like an argument", async () => {
    const { stdout } = await run(["createUser", "fullName==a=b:c:=d", "--dry-run-as", "http"], {
      environment,
    });
    expect(stdout).toContain('{"fullName":"a=b:c:=d"}');
  });

  it("accepts a body from a file", async () => {
    const file = join(folder, "body.json");
    await writeFile(file, '{"name":"backup"}');
    expect((await run(["createNamedTokenForCurrentUser", `@${file}`], { environment })).code).toBe(0);
  });

  it("accepts options before and after the operation, because existing scripts use both orders", async () => {
    const host = environment.ONEZONE_HOST ?? "";
    for (const args of [
      ["--host", host, "-s", "-nc", ...revoke],
      [...revoke, "-ac", "json", "--host", host],
    ]) {
      expect(await run(args, { environment: { ONEZONE_BASIC_AUTH: "user:password" } })).toMatchObject({
        code: 0,
      });
    }
  });

  it("reads the token from a file that only the user can read", async () => {
    const file = join(folder, "token");
    await writeFile(file, "from-a-file\n", { mode: 0o600 });
    const host = { ONEZONE_HOST: environment.ONEZONE_HOST ?? "" };
    expect(await run([...revoke, "--token-file", file], { environment: host })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect((await run(revoke, { environment: { ...host, ONEZONE_TOKEN_FILE: file } })).code).toBe(0);

    await chmod(file, 0o640);
    const refused = await run([...revoke, "--token-file", file], { environment: host });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(`run chmod 600 ${file}`) });
    expect(await run([...revoke, "--token-file", "/no/such"], { environment: host })).toMatchObject({
      code: 2,
    });
  });

  it("uses the host and token file of a profile", async () => {
    const token = join(folder, "profile-token");
    await writeFile(token, "from-a-profile", { mode: 0o600 });
    await mkdir(join(folder, "onezone-rest-cli"), { recursive: true });
    const profiles = `work:\n  host: ${environment.ONEZONE_HOST}\n  tokenFile: ${token}\nodd:\n  password: x\n`;
    await writeFile(join(folder, "onezone-rest-cli/profiles.yaml"), profiles);
    const config = { XDG_CONFIG_HOME: folder };
    expect(await run([...revoke, "-p", "work"], { environment: config })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await run(revoke, { environment: { ...config, ONEZONE_PROFILE: "work" } })).toMatchObject({
      code: 0,
    });

    for (const [name, message] of [
      ["wrok", /There is no profile wrok in .*Did you mean "work"\?/],
      ["odd", /The profile odd .* must have only a host and a tokenFile, both text, not password/],
    ] as const) {
      const { code, stderr } = await run([...revoke, "-p", name], { environment: config });
      expect(code).toBe(2);
      expect(stderr).toMatch(message);
    }
    expect(
      await run([...revoke, "-p", "work"], { environment: { XDG_CONFIG_HOME: "/no/such" } }),
    ).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("There are no profiles"),
    });
  });

  it("fails without asking for a token if there is no terminal", async () => {
    for (const args of [[...revoke, "--ask-token"], ["--login"]]) {
      const { code, stderr } = await run(args, { environment });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining("There is no terminal to ask"),
      });
    }
  });

  it("reports a missing keychain", async () => {
    const file = join(folder, "token-to-keep");
    await writeFile(file, "t", { mode: 0o600 });
    const host = environment.ONEZONE_HOST ?? "";
    const { code, stderr } = await run(["--login", "--token-file", file, "--host", host], {
      environment: { DBUS_SESSION_BUS_ADDRESS: "unix:path=/no/such" },
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("no usable keychain"),
    });
  });

  it("does not ask before an irreversible operation if there is no terminal", async () => {
    expect((await run(revoke, { environment })).code).toBe(0);
  });

  it("warns about a credential in the arguments", async () => {
    const { stderr } = await run([...revoke, "X-Auth-Token:secret"], { environment });
    expect(stderr).toMatch(/^warning: other users of this machine can see/);
    expect(stderr).not.toContain("secret");
  });
});

describe("an error of Onezone", () => {
  it.each([
    [401, "tokenRevoked", 4],
    [403, "forbidden", 5],
    [404, "notFound", 6],
    [400, "badValueString", 7],
    [500, "internalServerError", 8],
    [503, "serviceUnavailable", 8],
  ])("with status %i, such as %s, has the exit code %i", async (status, example, code) => {
    expect(await runHere([...revoke, respondWith(status, example)], { environment })).toMatchObject({
      code,
      stdout: "",
    });
  });

  it("is reported with causes, details and advice", async () => {
    const { stderr } = await runHere([...revoke, respondWith(401, "tokenRevoked")], { environment });
    expect(stderr).toBe(`error: Provided authentication is not valid (see details). (unauthorized, status 401)
  because: Provided token has been revoked. (tokenRevoked)
The credential comes from ONEZONE_API_KEY: put a valid one there.
`);
  });

  it("is reported as JSON with -o json", async () => {
    const { stderr } = await runHere([...revoke, respondWith(403, "forbidden"), "-o", "json"], {
      environment,
    });
    expect(JSON.parse(stderr)).toMatchObject({ error: { id: "forbidden", status: 403 } });
  });
});

describe("a usage error exits with 2 and sends nothing:", () => {
  it.each([
    [[], /^error: No operation specified/],
    [["revokeAllTemporaryTokenOfUser", "id=u"], /Did you mean "revokeAllTemporaryTokensOfUser"\?/],
    [["revokeAllTemporaryTokensOfUser"], /the parameter id is missing: add id=c26bab/],
    [["revokeAllTemporaryTokensOfUser", "idd=u"], /there is no parameter idd\. Did you mean "id"\?/],
    [["revokeAllTemporaryTokensOfUser", "id=u", "id=v"], /the parameter id is given twice/],
    [["revokeAllTemporaryTokensOfUser", "id=.."], /path parameter `id` must not be "\.\."/],
    [["revokeAllTemporaryTokensOfUser", "id=u", "x==y"], /takes no body/],
    [["revokeAllTemporaryTokensOfUser", "id=u", "stray"], /"stray" is not an argument/],
    [["createNamedTokenForCurrentUser"], /the field name of the body is missing/],
    [["createNamedTokenForCurrentUser", "name=n"], /name is a field of the body: write name==n/],
    [["createNamedTokenForCurrentUser", "name:={"], /name:=\{ is not valid JSON/],
    [
      ["modifyNamedToken", "id=t", "revoked==true"],
      /the field revoked must be of type boolean, got "true"\. Write revoked:=true/,
    ],
    [
      ["modifyNamedToken", "id=t", "customMetadata:=[1]"],
      /the field customMetadata must be of type object, got \[1\]/,
    ],
    [["createNamedTokenForCurrentUser", "@/no/such"], /the body cannot be read from \/no\/such/],
    [["--hosst", "h"], /Unknown option "--hosst"\. Did you mean "--host"\?/],
    [["constructor"], /Unknown operation "constructor"\./],
    [["toString"], /Unknown operation "toString"\./],
    [["health", "-ac", "valueOf"], /"valueOf" is not a media type/],
    [["health", "--host", "a", "--host", "b"], /The option --host is given twice/],
    [["--login", "health"], /--login and --logout must be given alone/],
    [["--login", "--list"], /--login and --logout must be given alone/],
    [["--login", "--user", "a:T0pS3cret"], /Give one credential, not --login and --user/],
    [["X-Auth-Token:T0pS3cret", "health"], /The operation must come before the argument X-Auth-Token\./],
    [["@body.json", "createUser"], /The operation must come before the body\./],
    [["T0pS3cret".repeat(20)], /The first word is not an operation: it is too long/],
    [["health", "T0pS3cret".repeat(20)], /a word of 180 characters is not an argument/],
    [
      ["createUser", "password:=T0pS3cret"],
      /the field password is not valid JSON\. For text write password==…/,
    ],
    [
      ["health", "X-Auth-Token:", "T0pS3cret"],
      /the word after X-Auth-Token is not an argument: put the whole/,
    ],
    [["createUser", "password==two", "T0pS3cret"], /the word after password is not an argument/],
    [["createUser", "password=T0pS3cret"], /password is a field of the body: write password==… for text/],
    [["createUser", "password:T0pS3cret"], /password is a field of the body: write password==… for text/],
    [["createUser", "password:=12345678"], /the field password must be of type string\.$/m],
    [["-o", "toml", "health"], /--output must be one of json, yaml, table, raw, got "toml"/],
    [["-o", "jsno", "health"], /--output must be .*, got "jsno"\. Did you mean "json"\?/],
    [["health", "--host", "ftp://x"], /--host is not a valid http or https URL/],
    [["health", "--timeout", "4294967296"], /--timeout must be a number of seconds up to/],
    [["listUsers"], /Did you mean "ozUsersList"/],
    [["users", "list"], /Did you mean "ozUsersList"/],
    [["revoke"], /Did you mean "revokeAllTemporaryTokensOfUser",/],
    [["tokenStatus"], /Did you mean "getNamedTokenStatus"\?/],
    [["removeNamedToken"], /Did you mean "deleteNamedToken"/],
    [["help", "tokenStatus"], /Did you mean "getNamedTokenStatus"\?/],
    [["health", "-u", "alone"], /--user must be written as user:password/],
  ])("%j", async (args, message) => {
    const result = await runHere(args, {
      environment: { ...environment, ONEZONE_HOST: "http://127.0.0.1:1" },
    });
    expect(result.stderr).toMatch(message);
    expect(result.stderr).toMatch(/^See: |^error: .*Nothing was sent/m);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).not.toMatch(/T0pS3cret|12345678/);
  });

  it("an invalid body, which is not quoted, because it may contain a secret", async () => {
    const { code, stderr } = await run(["createUser", "-"], { environment, input: "password: *T0pS3cret" });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("standard input") });
    expect(stderr).not.toContain("T0pS3cret");
  });

  it("a standard input that is not valid JSON or YAML", async () => {
    const { code, stderr } = await run(["createNamedTokenForCurrentUser", "-"], {
      environment,
      input: "a: [",
    });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is not valid JSON or YAML"),
    });
  });

  it("an empty standard input", async () => {
    const { code, stderr } = await run(["createUser", "-"], { environment });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("standard input is empty"),
    });
  });

  it("no host", async () => {
    expect(await runHere(revoke)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("set ONEZONE_HOST"),
    });
  });
});

/** Returns a port that no server listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a call without a response from Onezone", () => {
  it("exits with 3 and names the call", async () => {
    const result = await run(["health", "--host", `http://127.0.0.1:${await closedPort()}`]);
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toMatch(/^error: health: no connection.*ECONNREFUSED/);
  });

  it("exits with 3 if the response is a page from a proxy", async () => {
    const server = createServer((_request, response) => response.end("<html>Login</html>"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const result = await run(["health", "--host", `http://127.0.0.1:${port}`]);
    server.close();
    expect(result).toMatchObject({ code: 3, stderr: expect.stringContaining("<html>Login") });
  });
});

describe("the command", () => {
  it("warns that certificates are not checked with --insecure", async () => {
    expect(await run([...revoke, "-k"], { environment })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("warning: the server's certificate is not checked"),
    });
  });

  it("exits with a documented code for random arguments", async () => {
    const argument = fc.oneof(
      fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
      fc.constantFrom(
        "-",
        "-o",
        "--host",
        "-k",
        "health",
        "modifyNamedToken",
        "id=x",
        "name==n",
        "revoked:=",
        "@",
        "-v",
      ),
    );
    const property = fc.asyncProperty(fc.array(argument, { maxLength: 5 }), async (args) => {
      const readsInput = args.includes("-");
      const { code, stderr } = await (readsInput ? run : runHere)(args, {
        environment: { ONEZONE_HOST: environment.ONEZONE_HOST ?? "" },
      });
      expect([0, 2, 3, 4, 5, 6, 7, 8]).toContain(code);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

describe("help", () => {
  it("is unchanged", async () => {
    await expect((await run(["--help"])).stdout).toMatchFileSnapshot("help/general.txt");
  });

  it("can be requested with the word help", async () => {
    expect(await run(["help"])).toEqual(await run(["--help"]));
    expect(await run(["help", "health"])).toEqual(await run(["health", "--help"]));
  });

  it("exists for the CLI and for each operation", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes:") });
    const { code, stdout } = await run(["createNamedTokenForCurrentUser", "--help"]);
    expect(code).toBe(0);
    for (const part of ["Usage:", "name  string", "Errors:", "badValueName", "Example:"])
      expect(stdout).toContain(part);
  });

  it("lists all operations, or the operations that match all given words", async () => {
    const all = (await run(["--list"])).stdout;
    const some = (await run(["--list", "revoke", "provider"])).stdout;
    expect(all).toContain("health");
    expect(some).toContain("revokeAllTemporaryTokensOfProvider");
    expect(some).not.toContain("revokeAllTemporaryTokensOfUser");
    expect(await run(["--list", "nothinglikeit"])).toMatchObject({ code: 2 });
  });

  it("prints the version", async () => {
    expect((await run(["-V"])).stdout).toMatch(/^Onezone command line client \d.* \(API version \d/);
  });
});
