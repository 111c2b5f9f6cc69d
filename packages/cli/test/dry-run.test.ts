import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { operations } from "./operations.ts";
import { run, runHere } from "./run.ts";

const forms = ["curl", "typescript", "http"] as const;

let mock: RunningMock;
let environment: Record<string, string>;
/** A token of a user that is authorized to create users. */
let token: string;
beforeAll(async () => {
  mock = await startMock();
  environment = { ONEZONE_HOST: mock.origin, ONEZONE_API_KEY: "T0pS3cret" };
});
beforeEach(() => {
  token = mock.reset()?.users.ada?.token ?? "";
});
afterAll(() => mock.close());

const create = ["createUser", "fullName==Rudolf O'Lingens", 'username:="r-lingens"', "password==h1dden pass"];
const secrets = { TOKEN: "", BODY_PASSWORD: "another password" };

/** Whether a user can sign in with a password. */
const canSignIn = async (user: string) =>
  (await fetch(`${mock.origin}/api/v3/onezone/user`, { headers: { authorization: `Basic ${btoa(user)}` } }))
    .ok;

describe("a dry run", () => {
  it("prints a curl command that works with the secrets in the environment", async () => {
    const { stdout } = await run([...create, "--dry-run"], { environment });
    const command = stdout.replace("curl ", "curl -s -o /dev/null -w '%{http_code}' ");
    const env = { ...process.env, ...secrets, TOKEN: token };
    const result = await promisify(execFile)("sh", ["-c", command], { env });
    expect(result.stdout).toBe("201");
    expect(await canSignIn("r-lingens:another password")).toBe(true);
  });

  it("prints TypeScript that works with the secrets in the environment", async () => {
    const { stdout } = await run([...create, "--dry-run-as", "typescript"], { environment });
    // In this package, since it imports the client.
    const file = fileURLToPath(new URL("dry-run-program.ts", import.meta.url));
    await writeFile(file, stdout);
    try {
      const env = { ...process.env, ...secrets, TOKEN: token };
      const result = await promisify(execFile)(process.execPath, [file], { env });
      expect(result.stdout).toContain("location:");
      expect(await canSignIn("r-lingens:another password")).toBe(true);
    } finally {
      await rm(file);
    }
  });

  it.each(forms)("never shows a secret, whatever its source: as %s", async (format) => {
    const none = { ...environment, ONEZONE_API_KEY: "" };
    const as = ["--dry-run-as", format];
    const calls: [args: string[], environment?: Record<string, string>, input?: string][] = [
      [create],
      [[...create, "X-Auth-Token:T0pS3cret"], none],
      [[...create, "Authorization:Bearer T0pS3cret"], none],
      [[...create, "X-Onedata-Service-Token:T0pS3cret", "Cookie:a=T0pS3cret", "X-Api-Key:T0pS3cret"]],
      [[...create, "-u", "user:T0pS3cret"]],
      [create, { ...none, ONEZONE_BASIC_AUTH: "user:T0pS3cret" }],
      [["createUser", "-"], environment, "{fullName: Ada, username: ada2, password: T0pS3cret}"],
      [["examineToken", "token==T0pS3cret"]],
      [["verifyAccessToken", "token==T0pS3cret", "serviceToken==T0pS3cret", "consumerToken==T0pS3cret"]],
      [["verifyProviderIdentity", "providerId==p", "macaroon==T0pS3cret"]],
      [["createUser", "apiKey==T0pS3cret", 'auth:={"secrets":["T0pS3cret"]}', "--allow-unknown"]],
      [["createUser", "access_token=T0pS3cret", "--allow-unknown"]],
      [["createNamedTokenForCurrentUser", "name==n", 'customMetadata:={"a":[{"password":"T0pS3cret"}]}']],
    ];
    for (const [args, own = environment, input = ""] of calls) {
      const command = [...args, ...as];
      const { code, stdout, stderr } = await (input === ""
        ? runHere(command, { environment: own })
        : run(command, { environment: own, input }));
      expect(stdout + stderr).not.toMatch(/T0pS3cret|VDBwUzNjcmV0|h1dden/);
      expect({ args, code }).toEqual({ args, code: 0 });
    }
  });

  it("prints raw HTTP, with the body", async () => {
    const { stdout } = await runHere([...create, "--dry-run-as", "http"], { environment });
    expect(stdout).toMatch(/^POST \/api\/v3\/onezone\/users HTTP\/1\.1\nhost: 127/);
    expect(stdout).toContain(
      `content-type: application/json\n\n{"fullName":"Rudolf O'Lingens","username":"r-lingens","password":"$BODY_PASSWORD"}`,
    );
  });

  it("sends nothing", async () => {
    const unreachable = { ...environment, ONEZONE_HOST: "http://127.0.0.1:1" };
    expect((await runHere([...create, "--dry-run"], { environment: unreachable })).code).toBe(0);
  });

  it("prints --cacert", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onezone-dry-run-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "it's a certificate.pem");
    await writeFile(file, rootCertificates[0] ?? "");
    const { stdout } = await runHere(["health", "--cacert", file, "--dry-run"], { environment });
    expect(stdout).toMatch(/^curl --cacert '.*it'\\''s a certificate\.pem' https?:/);
  });

  it("prints the headers that options set, and --insecure", async () => {
    const { stdout } = await runHere(["health", "-ac", "html", "-k", "--dry-run"], { environment });
    expect(stdout).toContain("-H 'accept: text/html'");
    expect(stdout).toMatch(/^curl --insecure /);
  });

  it.each([
    ["revokeAllTemporaryTokensOfUser", "id=.."],
    ["revokeAllTemporaryTokensOfUser", "id=."],
    ["revokeAllTemporaryTokensOfUser", "id=%2e%2E"],
    ["revokeAllTemporaryTokensOfUser", "id="],
    ["revokeAllTemporaryTokensOfUser"],
    ["health", "X-Tag:a\nb"],
    ["health", "--host", "http://u:p@h"],
    ["health", "-u", "alone"],
    ["createUser", "colour==red"],
    ["health", "--cacert", "/nowhere"],
    ["health", "--host", "a\nb"],
    ["health", "--host", "a\\b"],
    ["health", "--host", "@file"],
    ["health", "--host", ""],
  ])("refuses the same arguments as the call, with the same message: %s %s", async (...args) => {
    const call = await runHere(args, { environment });
    expect(call.code).toBe(2);
    for (const form of forms)
      expect(await runHere([...args, "--dry-run-as", form], { environment })).toEqual(call);
  });

  it("refuses an invalid proxy with the same message as the call", async () => {
    const own = { environment: { ...environment, ALL_PROXY: "ftp://proxy" } };
    const call = await runHere(["health"], own);
    expect(call.code).toBe(2);
    for (const form of forms) expect(await runHere(["health", "--dry-run-as", form], own)).toEqual(call);
  });

  it.each(["two words", "line\nbreak", "żółw"])("refuses a token that cannot be sent: %j", async (odd) => {
    const own = { environment: { ...environment, ONEZONE_API_KEY: odd } };
    const call = await runHere(["health"], own);
    expect(call.code).toBe(2);
    expect(await runHere(["health", "--dry-run"], own)).toEqual(call);
  });
});

/** Fields that are named like secrets but are not secrets. */
const harmless = [
  // The start of the next page of a list.
  "listMarketplace token",
];

it("the API description marks every field that is named like a secret as a secret", () => {
  for (const { id, body } of operations) {
    for (const { name, type } of body?.fields ?? []) {
      if (!/token|passw|secret|macaroon|key$/i.test(name) || type === "object") continue;
      if (harmless.includes(`${id} ${name}`)) continue;
      expect(body?.secrets, `${id} ${name}`).toContain(name);
    }
  }
});
