import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { createCertificate } from "../src/http/create-certificate.ts";
import { startMock } from "../src/index.ts";
import { run, serve } from "./command.ts";

/** Requests a URL as a client that trusts only this certificate. */
async function read(url: string, ca: string) {
  const [response] = await once(get(url, { ca, agent: false }), "response");
  return { status: response.statusCode, body: await text(response) };
}

async function saved(name: string, content: string) {
  const folder = await mkdtemp(join(tmpdir(), "onezone-https-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

it("generates a certificate for host names and addresses, which cannot sign other certificates", () => {
  const { cert } = createCertificate(["localhost", "127.0.0.1", "::1", "2001:db8::a:b"]);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  for (const ip of ["127.0.0.1", "::1", "2001:db8::a:b"]) expect(certificate.checkIP(ip)).toBe(ip);
  expect(certificate.checkIP("127.0.0.2")).toBeUndefined();
  expect(certificate.ca).toBe(false);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(Date.now() + 300 * 86_400_000);
});

it("serves HTTPS to clients that trust the certificate, also at localhost", async () => {
  await using mock = Object.assign(await startMock({ https: true }), {
    [Symbol.asyncDispose]: () => mock.close(),
  });
  expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/api\/v3\/onezone$/);
  const spec = await read(`${mock.origin}/__mock/spec`, mock.certificate ?? "");
  expect(JSON.parse(spec.body).servers).toEqual([{ url: mock.url }]);
  const { port } = new URL(mock.url);
  expect((await read(`https://localhost:${port}/__mock/log`, mock.certificate ?? "")).status).toBe(200);
  await expect(read(mock.url, createCertificate(["127.0.0.1"]).cert)).rejects.toThrow(/self-signed/);
});

it("continues to serve HTTPS after a client has used HTTP", async () => {
  const mock = await startMock({ https: true });
  onTestFinished(() => mock.close());
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.end("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
  await once(socket.resume(), "close");
  expect((await read(`${mock.origin}/__mock/log`, mock.certificate ?? "")).status).toBe(200);
});

it("uses a certificate and a key from files, and refuses a certificate that does not belong to the key", async () => {
  const one = createCertificate(["127.0.0.1"]);
  const files = { cert: await saved("cert.pem", one.cert), key: await saved("key.pem", one.key) };
  const mock = await startMock({ https: files });
  onTestFinished(() => mock.close());
  expect(mock.certificate).toBe(one.cert);
  expect((await read(`${mock.origin}/__mock/log`, one.cert)).status).toBe(200);
  const key = await saved("other.pem", createCertificate(["127.0.0.1"]).key);
  const wrong = await run("--cert", files.cert, "--key", key);
  expect(wrong).toMatchObject({ code: 1, stdout: "" });
  expect(wrong.stderr).toMatch(
    /^onezone-mock: The certificate ".*" and the key ".*" cannot be used: .*together\.\n$/,
  );
  expect((await run("--cert", files.cert)).stderr).toContain("--cert and --key must be given together");
});

it("prints the path of the generated certificate, and a curl command that trusts the certificate", async () => {
  const { child, stdout, url } = await serve("--https");
  expect(url).toMatch(/^https:/);
  const [, file = ""] = /^Certificate, for clients to trust: (.*)$/m.exec(stdout()) ?? [];
  const curl = /^ {2}(curl .*)$/m.exec(stdout())?.[1] ?? "";
  expect((await promisify(execFile)("sh", ["-c", curl])).stdout).toMatch(/^HTTP\/1.1 200 OK/);
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(existsSync(file)).toBe(false);
});
