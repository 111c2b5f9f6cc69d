import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { run } from "./run.ts";
import { httpServer, httpsServer, proxyServer } from "./servers.ts";

const get = ["getTemporaryTokenGenerationOfUser", "id=u"];
const token = { ONEZONE_API_KEY: "T0pS3cret" };
const printed = { code: 0, stdout: '{"generation":1}\n', stderr: "" };

describe("a proxy", () => {
  it.each([
    "http_proxy",
    "HTTP_PROXY",
    "all_proxy",
    "ALL_PROXY",
  ])("in %s forwards requests over plain HTTP", async (variable) => {
    await using server = await httpServer();
    await using proxy = await proxyServer();
    const environment = {
      ...token,
      ONEZONE_HOST: `http://${server.host}`,
      [variable]: `http://${proxy.host}`,
    };
    expect(await run(get, { environment })).toEqual(printed);
    expect(proxy.requests).toEqual([
      expect.stringContaining(`GET http://${server.host}/api/v3/onezone/users/u/`),
    ]);
  });

  it.each([
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
  ])("in %s opens a tunnel for TLS and never receives the credential", async (variable) => {
    await using server = await httpsServer();
    await using proxy = await proxyServer("ann:s%cret");
    const environment = { ...token, ONEZONE_HOST: server.host, [variable]: `ann:s%25cret@${proxy.host}` };
    expect(await run([...get, "--cacert", server.cacert], { environment })).toEqual(printed);
    expect(proxy.requests).toEqual([expect.stringContaining(`CONNECT ${server.host}`)]);
    expect(proxy.requests.join()).not.toContain("T0pS3cret");
    expect(server.requests.join()).toContain("T0pS3cret");
    expect(server.requests.join().toLowerCase()).not.toContain("proxy-authorization");
  });

  it.each([
    ["http_proxy", "https"],
    ["https_proxy", "http"],
  ] as const)("in %s is not used for %s", async (variable, scheme) => {
    await using server = await (scheme === "http" ? httpServer() : httpsServer());
    const environment = {
      ...token,
      [variable]: "http://127.0.0.1:1",
      ONEZONE_HOST: `${scheme}://${server.host}`,
    };
    const ca = "cacert" in server ? ["--cacert", String(server.cacert)] : [];
    expect(await run([...get, ...ca], { environment })).toEqual(printed);
  });

  it.each([
    "*",
    "127.0.0.1",
    "example.org, 127.0.0.1",
    "127.0.0.0/8",
    "10.0.0.0/8 127.0.0.1",
  ])("is not used if NO_PROXY is %s", async (list) => {
    await using server = await httpServer();
    const environment = {
      ...token,
      ONEZONE_HOST: `http://${server.host}`,
      HTTP_PROXY: "http://127.0.0.1:1",
      NO_PROXY: list,
    };
    expect(await run(get, { environment })).toEqual(printed);
  });

  it("is named if the response is not from Onezone", async () => {
    await using server = await httpServer((_request, response) => response.end("<p>Blocked</p>"));
    await using proxy = await proxyServer();
    const environment = {
      ...token,
      ONEZONE_HOST: `http://${server.host}`,
      HTTP_PROXY: `http://${proxy.host}`,
    };
    const { code, stderr } = await run(get, { environment });
    expect(code).toBe(3);
    expect(stderr).toContain(`The proxy http://${proxy.host} of HTTP_PROXY was used`);
  });

  it("that refuses a request is named without its password", async () => {
    await using server = await httpsServer();
    await using proxy = await proxyServer("ann:right");
    const environment = {
      ...token,
      ONEZONE_HOST: server.host,
      HTTPS_PROXY: `http://ann:wr0ng@${proxy.host}`,
    };
    const { code, stderr } = await run(get, { environment });
    expect(code).toBe(3);
    expect(stderr).toContain(`The proxy http://${proxy.host} of HTTPS_PROXY was used`);
    expect(stderr).toContain("407");
    expect(stderr).not.toContain("wr0ng");
  });

  it.each([
    "ftp://proxy:21",
    "http://ann:s3cret@proxy:port",
  ])("with an invalid URL (%s) is refused before anything is sent", async (proxy) => {
    await using server = await httpServer();
    const environment = { ...token, ONEZONE_HOST: `http://${server.host}`, http_proxy: proxy };
    const { code, stderr } = await run(get, { environment });
    expect({ code, requests: server.requests }).toEqual({ code: 2, requests: [] });
    expect(stderr).toMatch(/^error: http_proxy must be the URL of an HTTP or SOCKS 5 proxy/);
    expect(stderr).not.toContain("s3cret");
  });
});

describe("a certificate that Node does not know", () => {
  it("is refused with advice", async () => {
    await using server = await httpsServer();
    const { code, stderr } = await run(get, { environment: { ...token, ONEZONE_HOST: server.host } });
    expect({ code, requests: server.requests }).toEqual({ code: 3, requests: [] });
    expect(stderr).toContain("Add --cacert FILE, or set NODE_EXTRA_CA_CERTS=FILE");
  });

  it("is accepted with --cacert, NODE_EXTRA_CA_CERTS or --insecure", async () => {
    await using server = await httpsServer();
    const environment = { ...token, ONEZONE_HOST: server.host };
    expect(await run([...get, "--cacert", server.cacert], { environment })).toEqual(printed);
    const extra = { ...environment, NODE_EXTRA_CA_CERTS: server.cacert };
    expect(await run(get, { environment: extra })).toEqual(printed);
    const { code, stderr } = await run([...get, "--insecure"], { environment });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^warning: .*\n$/) });
  });

  it("is refused if --cacert names another certificate", async () => {
    await using server = await httpsServer();
    await using other = await httpsServer();
    const environment = { ...token, ONEZONE_HOST: server.host };
    expect(await run([...get, "--cacert", other.cacert], { environment })).toMatchObject({ code: 3 });
  });
});

it("refuses a --cacert file that has no certificate or an incomplete one, before anything is sent", async () => {
  await using server = await httpsServer();
  const environment = { ...token, ONEZONE_HOST: server.host };
  const empty = `${server.cacert}.txt`;
  await writeFile(empty, "no certificate");
  const incomplete = `${server.cacert}.part`;
  await writeFile(incomplete, (await readFile(server.cacert)).subarray(0, -30));
  const second = `${server.cacert}.two`;
  const pem = await readFile(server.cacert, "utf8");
  await writeFile(second, `${pem}${pem.slice(0, -60)}`);
  const labelled = `${server.cacert}.trusted`;
  await writeFile(labelled, pem.replaceAll(" CERTIFICATE", " TRUSTED CERTIFICATE"));
  expect((await run([...get, "--cacert", second], { environment })).stderr).toContain(
    `--cacert ${second}: certificate 2 of 2 is incomplete or damaged.`,
  );
  const indented = `${server.cacert}.indented`;
  await writeFile(indented, `# ${pem}`);
  for (const file of [empty, incomplete, second, labelled, indented, "/no/such"]) {
    const { code, stderr } = await run([...get, "--cacert", file], { environment });
    expect({ code, requests: server.requests }).toEqual({ code: 2, requests: [] });
    expect(stderr).toContain(`--cacert ${file}`);
  }
});

it("names a SOCKS proxy that cannot be reached", async () => {
  const environment = { ...token, ONEZONE_HOST: "http://onezone.test", http_proxy: "socks5://127.0.0.1:1" };
  expect((await run(get, { environment })).stderr).toContain(
    "The proxy socks5://127.0.0.1:1 of http_proxy was used",
  );
});

describe("the scheme of the host", () => {
  it("is corrected in the advice if the port does not use TLS", async () => {
    await using server = await httpServer();
    const { code, stderr } = await run(get, { environment: { ...token, ONEZONE_HOST: server.host } });
    expect(code).toBe(3);
    expect(stderr).toContain(`write http://${server.host} as the host`);
  });

  it("is corrected in the advice if the port uses TLS", async () => {
    await using server = await httpsServer();
    const { stderr } = await run(get, { environment: { ...token, ONEZONE_HOST: `http://${server.host}` } });
    expect(stderr).toContain(`write https://${server.host}`);
  });
});
