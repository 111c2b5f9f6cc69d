import { once } from "node:events";
import type { Server } from "node:http";
import { readNodeParts } from "./create-mock.ts";
import { hostFault, readHost } from "./host.ts";
import { type Certificate, createCertificate } from "./http/create-certificate.ts";
import { createMockServer } from "./http/node-server.ts";
import { type CertificateFiles, readCertificate } from "./http/read-certificate.ts";
import { MockCore } from "./mock-core.ts";
import type { Mock } from "./mock-interface.ts";
import type { MockOptions } from "./mock-options.ts";
import type { MockParts } from "./mock-parts.ts";
import { StartError } from "./start-error.ts";

/** The options of a mock that listens on a socket. */
export interface ServerOptions extends MockOptions {
  /** Port, or 0 for any free port. Default: 0. */
  readonly port?: number;
  /** Address or host name to listen on. Default: `127.0.0.1`, which only this machine can connect to. */
  readonly host?: string;
  /** Whether to serve HTTPS: with a generated certificate (`true`), or with a certificate from files. Default: false. */
  readonly https?: boolean | CertificateFiles;
}

/** A mock that listens on a socket. */
export interface RunningMock extends Mock {
  /** The base URL of the API, for clients. */
  readonly url: string;
  /** The URL of the page. */
  readonly origin: string;
  /** The certificate in PEM, for clients to trust; undefined without HTTPS. */
  readonly certificate: string | undefined;
  /** A curl command that reads from the mock; undefined if the spec has no suitable operation. */
  readonly curl: string | undefined;
  /** Stops listening and closes all connections. */
  close(): Promise<void>;
}

/**
 * Starts a mock of Onezone.
 *
 * @throws {StartError} if the port is in use, the address is not one of this machine, or the spec or the seed cannot be read
 */
export async function startMock({
  port = 0,
  host = "127.0.0.1",
  https = false,
  ...options
}: ServerOptions = {}): Promise<RunningMock> {
  const address = readHost(host);
  if (address === undefined) throw new StartError(hostFault("host", host));
  const certificate =
    typeof https === "object"
      ? await readCertificate(https)
      : https
        ? createCertificate([...new Set(["localhost", "127.0.0.1", "::1", address])])
        : undefined;
  const mock = new ListeningMock(await readNodeParts(options), address, certificate);
  await mock.listen(port, address);
  return mock;
}

class ListeningMock extends MockCore implements RunningMock {
  readonly #server: Server;
  readonly certificate: string | undefined;
  origin = "";

  constructor(parts: MockParts, address: string, certificate: Certificate | undefined) {
    super(parts, address, certificate ? "https" : "http");
    this.certificate = certificate?.cert;
    this.#server = createMockServer(
      {
        handle: (request) => this.handle(request),
        own: (request, respond) => this.own(request, respond),
        log: this.log,
        prefix: this.publicUrl?.prefix ?? "",
      },
      certificate,
    );
  }

  get url(): string {
    return this.origin + this.basePath;
  }

  get curl(): string | undefined {
    return this.curlAt(this.origin);
  }

  /** @throws {StartError} if the mock cannot listen on the port or host */
  async listen(port: number, host: string): Promise<void> {
    try {
      this.#server.listen(port, host);
      await once(this.#server, "listening");
    } catch (error) {
      throw new StartError(listenFault(error, host, port));
    }
    const address = this.#server.address();
    const name = host.includes(":") ? `[${host}]` : host;
    if (typeof address === "object" && address) this.origin = `${this.scheme}://${name}:${address.port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

function listenFault(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const elsewhere = `${host} is not an address of this machine.`;
  const faults: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is in use. Stop the program that listens there, or choose another port.`,
    EACCES: `Port ${port} requires more permissions. Choose a port above 1023.`,
    EADDRNOTAVAIL: elsewhere,
    ENOTFOUND: elsewhere,
    ERR_SOCKET_BAD_PORT: `The port must be a number from 0 to 65535, got ${port}.`,
  };
  const reason = error instanceof Error ? error.message : error;
  return faults[String(code)] ?? `Cannot listen on ${host}:${port}: ${reason}`;
}
