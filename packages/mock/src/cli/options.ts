import { optionHelp, parseOptions as parse, type Options as Table, UsageError } from "@onezone/command-line";
import { hostFault, readHost } from "../host.ts";
import { type RandomWorld, randomLists } from "../world/random-world-options.ts";
import { logFormats } from "./log-formats.ts";

const where = {
  port: {
    short: "p",
    value: "number",
    default: "4010",
    read: readPort,
    help: "port to listen on, 0 for any free port",
  },
  host: {
    value: "address",
    default: "127.0.0.1",
    read: readAddress,
    help: "address or host name to listen on; by default only this machine can connect",
  },
  https: { help: "serve HTTPS, with a certificate that is generated at each start" },
  cert: { value: "file", help: "serve HTTPS with this certificate in PEM; requires --key" },
  key: { value: "file", help: "private key of the certificate in PEM" },
  "public-url": {
    value: "url",
    help: "URL under which a proxy makes the mock available: https://dev.example.org/onezone-mock",
  },
  "open-control": {
    help: "allow pages of other origins, and requests with other Host headers, to use the page and /__mock/",
  },
} as const satisfies Table;

const what = {
  spec: {
    value: "file",
    help: "OpenAPI file to serve, without references to other files (default: that of Onezone); reloaded when it is saved",
  },
  seed: {
    value: "file",
    help: "initial world instead of the default one, in the format of GET /__mock/snapshot; each save resets the world",
  },
  "random-world": {
    value: "counts",
    read: readRandomWorld,
    help: "add random entities: users=1000, or users=1000,groups=50,spaces=20",
  },
  scenarios: {
    value: "file",
    help: "file of scenarios by name, YAML or JSON: the initial seed, delays, faults and clock of a world",
  },
  scenario: { value: "name", help: "initial scenario of worlds (none)" },
  forward: {
    value: "what",
    multiple: true,
    help: "forward operations to a real Onezone: list*=https://onezone.example.org",
  },
  stateless: { help: "return the spec's examples, and accept any credential" },
  strict: { help: "fail on pre-flight and HEAD requests, as Onezone does" },
} as const satisfies Table;

const failures = {
  delay: { value: "ms", multiple: true, help: "delay of responses: 300, or 200..800" },
  fault: {
    value: "kind",
    multiple: true,
    help: "make requests fail: 503:5% returns 503 for one request in twenty, 503:2x for the first two. Kinds: a status from 400 to 599; cut and cut-body, which cut the connection before or within the response; slow or slow=BYTES_PER_SECOND",
  },
  "random-seed": {
    value: "text",
    help: "repeat the delays and faults of an earlier run; the random world also depends on it",
  },
} as const satisfies Table;

const output = {
  log: {
    value: "form",
    values: logFormats,
    default: "text",
    help: "log of each request: a line of text, a line of JSON (with nothing else on standard output), or none",
  },
  help: { short: "h", help: "show this help" },
  version: { short: "V", help: "show the version" },
} as const satisfies Table;

const options = { ...where, ...what, ...failures, ...output };
const section = (table: Table) => optionHelp(table, 28);

/** The output of `--help`. */
export const help = `Usage: onezone-mock [options]

Serves a mock of the Onezone REST API, based on its OpenAPI description. It
checks requests and credentials, stores changes, and logs the reason for each
response. The root of its URL is a page with the reference of the API, a
console and the live log.

Where:
${section(where)}

What:
${section(what)}

Simulating failures:
${section(failures)}
  Delays and faults can be repeated, and limited to operations:
  --fault 503:5%@createUser,getUser

Output:
${section(output)}

Headers of a request select its delay ("x-mock-delay: 300"), its fault
("x-mock-fault: 503"), its world ("x-mock-world: NAME"), the scenario of the
world ("x-mock-scenario: NAME"), or a response of the spec
("Prefer: code=401, example=tokenRevoked").

Exit status: 0 when stopped (Ctrl-C), 1 if it cannot start, 2 for wrong options.`;

/** The action of the command. */
export type Command =
  | { readonly do: "help" | "version" }
  | { readonly do: "serve"; readonly options: Options };

/** The options of the server. Absent options have the default of the mock. */
export type Options = ReturnType<typeof serveOptions>;

/** Reads the command line, without the program's name. @throws {UsageError} that names the invalid option */
export function parseOptions(args: readonly string[]): Command {
  const values = parse(args, options).options;
  if (values.help) return { do: "help" };
  if (values.version) return { do: "version" };
  const { seed, scenarios } = values;
  const ofWorlds = Object.entries({ seed, "random-world": values.randomWorld, scenarios });
  const [option] = ofWorlds.find(([, value]) => value !== undefined) ?? [];
  if (values.stateless && option)
    throw new UsageError(`--stateless cannot be used with --${option}: a stateless mock has no world.`);
  if ((values.cert === undefined) !== (values.key === undefined))
    throw new UsageError("--cert and --key must be given together: a certificate and its private key.");
  return { do: "serve", options: serveOptions(values) };
}

function serveOptions(values: ReturnType<typeof parse<typeof options>>["options"]) {
  const { help: _help, version: _version, delay, fault, https, cert, key, ...rest } = values;
  const files = cert !== undefined && key !== undefined && { cert, key };
  return { ...rest, https: files || https, delays: delay, faults: fault };
}

function readPort(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--port must be a number, got "${text}".`);
}

/** Reads `users=1000,groups=50`. The mock checks the numbers. */
function readRandomWorld(text: string): RandomWorld {
  const counts = text.split(",").map((part): [string, number] => {
    const [, list = "", count] = /^([a-z]+)=(\d+)$/.exec(part) ?? [];
    const isRepeated = text.split(`${list}=`).length > 2;
    if (randomLists.some((each) => each === list) && !isRepeated) return [list, Number(count)];
    throw new UsageError(
      `--random-world must be numbers of ${randomLists.join(", ")}, such as users=1000,groups=50, got "${text}".`,
    );
  });
  return Object.fromEntries(counts);
}

function readAddress(text: string): string {
  const host = readHost(text);
  if (host === undefined) throw new UsageError(hostFault("--host", text));
  return host;
}
