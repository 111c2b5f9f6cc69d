import { fileURLToPath } from "node:url";
import { commandFile, competitorsAreInstalled, competitorsFolder } from "../heavy-competitors.ts";
import { ours, oursAgain } from "../results.ts";

/** A mock server to measure. */
export interface MockServer {
  readonly name: string;
  readonly how: string;
  /** Returns the arguments for Node to serve a bundle on a port. */
  readonly args: (bundle: string, port: number) => Promise<string[]>;
  /** The base path. */
  readonly basePath: string;
  /** The package of the server. The report contains its version. */
  readonly packageName?: string;
  /** Returns a valid token and the id of a user. Absent if the server accepts any token and id. */
  readonly caller?: (origin: string) => Promise<Caller>;
}

/** A token and the id of a user. */
export interface Caller {
  readonly token: string;
  readonly userId: string;
}

const basePath = "/api/v3/onezone";
const onezoneMock = fileURLToPath(new URL("../../../mock/bin/onezone-mock.js", import.meta.url));
const constantServer = fileURLToPath(new URL("../constant-server.mjs", import.meta.url));

/** Our mock. */
export const onezone: MockServer = {
  name: ours,
  how: "`onezone-mock --spec onezone.json`, with its world, the check of the credential, and a log line for each request",
  args: async (bundle, port) => [onezoneMock, "--spec", bundle, "--port", String(port)],
  basePath,
  async caller(origin) {
    const world: World = await (await fetch(`${origin}/__mock/world`)).json();
    return { token: world.users.ada.token, userId: world.users.bob.id };
  },
};

/** The part of the mock's world that a call needs. */
interface World {
  readonly users: { readonly ada: { readonly token: string }; readonly bob: { readonly id: string } };
}

const dependencies: readonly MockServer[] = [
  onezone,
  { ...onezone, name: oursAgain },
  {
    name: "node:http",
    how: "a plain `node:http` server that returns 204 for every request: the lower bound",
    args: async (_, port) => [constantServer, String(port)],
    basePath,
  },
  {
    name: "prism-cli",
    how: "`prism mock onezone.json`",
    args: async (bundle, port) => [
      await commandFile("@stoplight/prism-cli", "prism"),
      ...["mock", "--port", String(port), bundle],
    ],
    basePath: "",
    packageName: "@stoplight/prism-cli",
  },
];

const competitors: readonly MockServer[] = [
  {
    name: "@scalar/mock-server",
    how: "`createMockServer` on @hono/node-server (packages/bench/heavy-competitors/scalar-mock.mjs)",
    args: async (bundle, port) => [`${competitorsFolder}/scalar-mock.mjs`, bundle, String(port)],
    basePath: "",
    packageName: "@scalar/mock-server",
  },
  {
    name: "@mockoon/cli",
    how: "`mockoon-cli start --data onezone.json --disable-log-to-file`",
    args: async (bundle, port) => [
      await commandFile("@mockoon/cli", "mockoon-cli"),
      ...[
        "start",
        "--data",
        bundle,
        "--port",
        String(port),
        "--hostname",
        "127.0.0.1",
        "--disable-log-to-file",
      ],
    ],
    basePath,
    packageName: "@mockoon/cli",
  },
];

/** Returns the servers, ours first. Large competitors are included only if they are installed. */
export function mockServers(): readonly MockServer[] {
  return competitorsAreInstalled() ? [...dependencies, ...competitors] : dependencies;
}
