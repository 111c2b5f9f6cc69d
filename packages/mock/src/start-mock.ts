import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { curlExample } from "./curl-example.ts";
import { basePath, type Operation, prismOperations } from "./prism-operations.ts";
import { readSpec } from "./read-spec.ts";
import { StartError } from "./start-error.ts";

/** Where the mock listens and what it serves. */
export interface MockOptions {
  /** Port, or 0 for any that is free. Default: 0. */
  readonly port?: number;
  /** Address to listen on. Default: `127.0.0.1`, which only this machine reaches. */
  readonly host?: string;
  /**
   * An OpenAPI document with no references to other files: a YAML or JSON file's path, or the document itself.
   * Default: the description of Onezone that this version of the package was made with.
   */
  readonly spec?: string | object;
}

/** A running mock. */
export interface Mock {
  /** The URL below which the paths of the API stand: a client's base URL. */
  readonly url: string;
  /** A command that calls the mock; absent where the spec has no operation that can be called without a body. */
  readonly curl: string | undefined;
  /** How many operations are served. */
  readonly operationCount: number;
  /**
   * Serves another version of the spec from the next request on.
   *
   * @throws {StartError} if it cannot be served; the mock then goes on with the one it has
   */
  reload(spec: string | object): Promise<void>;
  /** Stops listening and resolves when the requests under way have been answered. */
  close(): Promise<void>;
}

/**
 * Starts a mock of Onezone: Prism, answering below the base path that the spec's server names.
 *
 * @throws {StartError} saying what to do, if the port is taken, the address is not this machine's, or the spec cannot be read
 */
export async function startMock({ port = 0, host = "127.0.0.1", spec }: MockOptions = {}): Promise<Mock> {
  const document = await readSpec(spec);
  // Prism's server reads this array anew for each request: what it holds can be exchanged while it runs.
  const operations: Operation[] = await prismOperations(document);

  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger("onezone-mock", { level: "silent" }) },
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const origin = await server.listen(port, host).catch((reason: unknown) => {
    throw new StartError(listenFault(String(reason), host, port));
  });
  const url = origin + basePath(document);

  return {
    url,
    get curl() {
      return curlExample(origin, operations);
    },
    get operationCount() {
      return operations.length;
    },
    async reload(next) {
      const nextOperations = await prismOperations(await readSpec(next));
      operations.splice(0, operations.length, ...nextOperations);
    },
    close: () => server.close(),
  };
}

/** Prism's server rejects with the bare text of Node's error. */
function listenFault(reason: string, host: string, port: number): string {
  if (reason.includes("EADDRINUSE")) {
    return `Port ${port} of ${host} is taken. Stop what listens there, or choose another port.`;
  }
  if (reason.includes("EACCES")) return `Port ${port} is not yours to listen on. Choose one above 1023.`;
  if (reason.includes("EADDRNOTAVAIL")) return `${host} is not an address of this machine.`;
  if (reason.includes("ERR_SOCKET_BAD_PORT"))
    return `${port} is no port: it must be a number from 0 to 65535.`;
  return `Cannot listen on ${host}:${port}: ${reason}`;
}
