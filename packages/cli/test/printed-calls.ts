import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isOnezoneCallError } from "@onezone/client";
import { UsageError } from "@onezone/command-line";
import { CallFailure } from "../src/error-advice.ts";
import { printable } from "../src/escape-control-characters.ts";
import { dryRunFormats, parseCommandLine } from "../src/options.ts";
import { run } from "../src/run.ts";
import { operations } from "./operations.ts";
import { recordingServer, type SeenRequest, seenRequest } from "./recording-server.ts";

/** A command line and its environment. */
export interface Case {
  /** `HOST` stands for the host and port of the server. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The values of the variables in the printed forms. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** The requests that the call and each printed form of a case sent. If one was refused, its message instead. */
export type SentRequests = Readonly<Record<"call" | (typeof dryRunFormats)[number], SeenRequest | string>>;

/** Runs each call and its printed forms: all curl commands in one run of bash, all TypeScript in one process. */
export async function sendAll(cases: readonly Case[]): Promise<SentRequests[]> {
  const server = await recordingServer();
  const folder = await mkdtemp(join(tmpdir(), "onezone-printed-"));
  try {
    const lines = cases.map(({ args, environment = {}, secrets = {} }) => ({
      args: args.map((arg) => arg.replace("HOST", server.host)),
      environment,
      secrets,
    }));
    const calls: (SeenRequest | string)[] = [];
    for (const { args, environment } of lines) {
      const { refusal } = await invoke(args, environment);
      const [request, ...others] = server.take();
      if ((request === undefined) === (refusal === undefined) || others.length > 0) {
        throw new Error(
          `${JSON.stringify(args)} sent ${others.length} more requests than expected, or too few.`,
        );
      }
      calls.push(request ?? refusal ?? "");
    }
    const printed = await Promise.all(
      dryRunFormats.map((form) =>
        Promise.all(
          lines.map(({ args, environment }) => invoke([...args, "--dry-run-as", form], environment)),
        ),
      ),
    );
    const [curl = [], typescript = [], http = []] = await Promise.all(
      printed.map((results) =>
        results.map(({ refusal, output }, index) => ({
          refusal,
          output,
          secrets: lines[index]?.secrets ?? {},
        })),
      ),
    );
    await runCurl(
      folder,
      curl.filter(({ refusal }) => refusal === undefined),
    );
    const byCurl = server.take();
    if (existsSync(join(folder, "PWNED"))) throw new Error("A shell executed the text of an argument.");
    await runTypeScript(
      folder,
      typescript.filter(({ refusal }) => refusal === undefined),
    );
    const byTypeScript = server.take();
    return calls.map((call, index) => ({
      call,
      curl: curl[index]?.refusal ?? byCurl.shift() ?? "not sent",
      typescript: typescript[index]?.refusal ?? byTypeScript.shift() ?? "not sent",
      http: http[index]?.refusal ?? readMessage(http[index]),
    }));
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

interface Printed {
  readonly output: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** Runs the command in this process. Returns its output, or the message of its error. */
async function invoke(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly refusal: string | undefined; readonly output: string }> {
  let output = "";
  try {
    await run(parseCommandLine(args), {
      environment: { XDG_CONFIG_HOME: "/nowhere", ...environment },
      version: { api: "", command: "" },
      operations: () => operations,
      isTerminal: false,
      print: (text) => {
        output += typeof text === "string" ? `${printable(text)}\n` : "";
      },
      warn: () => {},
      helpOn: (id) => {
        throw new Error(`a call read the help on ${id}`);
      },
    });
    return { refusal: undefined, output };
  } catch (error) {
    const cause = error instanceof CallFailure ? error.cause : error;
    const isRefusal = cause instanceof UsageError || cause instanceof TypeError;
    if (!isRefusal && !(isOnezoneCallError(cause) && cause.kind === "argument")) throw error;
    return { refusal: cause.message, output };
  }
}

/** Returns the value of a variable whose text is inside another language: JSON or a URL. */
function encoded(name: string, secret: string): string {
  if (name.startsWith("BODY_")) return JSON.stringify(secret).slice(1, -1);
  return name.startsWith("PARAMETER_") ? encodeURIComponent(secret) : secret;
}

async function runCurl(folder: string, printed: readonly Printed[]): Promise<void> {
  const define = `curl() { command curl -sS -o /dev/null --max-time 20 "$@"; }\nset -e\n`;
  const commands = printed.map(({ output, secrets }) => {
    const variables = Object.entries(secrets).map(
      ([name, secret]) => `${name}='${encoded(name, secret).replaceAll("'", `'\\''`)}'\n`,
    );
    return `(\n${variables.join("")}${output}\n)\n`;
  });
  await writeFile(join(folder, "curl.sh"), define + commands.join(""));
  await promisify(execFile)("bash", [join(folder, "curl.sh")], { cwd: folder });
}

async function runTypeScript(folder: string, printed: readonly Printed[]): Promise<void> {
  await mkdir(join(folder, "node_modules/@onezone"), { recursive: true });
  const client = fileURLToPath(new URL("..", import.meta.resolve("@onezone/client")));
  await symlink(client, join(folder, "node_modules/@onezone/client"), "junction");
  for (const [index, { output }] of printed.entries()) {
    await writeFile(join(folder, `${index}.mjs`), stripTypeScriptTypes(output));
  }
  const runAll = `for (const [index, secrets] of ${JSON.stringify(printed.map(({ secrets }) => secrets))}.entries()) {
    Object.assign(process.env, secrets);
    await import(\`./\${index}.mjs\`).catch((error) => { throw new Error(\`\${index}.mjs\`, { cause: error }); });
  }`;
  await writeFile(join(folder, "all.mjs"), runAll);
  await promisify(execFile)(process.execPath, [join(folder, "all.mjs")], { maxBuffer: 2 ** 26 });
}

function readMessage(printed: Printed | undefined): SeenRequest {
  const { output, secrets } = printed ?? { output: "", secrets: {} };
  const text = Object.entries(secrets)
    // The name of a variable can begin with the name of another variable.
    .sort(([a], [b]) => b.length - a.length)
    .reduce((whole, [name, secret]) => whole.replaceAll(`$${name}`, () => encoded(name, secret)), output);
  const [head = "", ...rest] = text.split("\n\n");
  const [start = "", ...lines] = head.split("\n");
  const [, method = "", target = ""] = /^(\S+) (\S+) HTTP\/1\.1$/.exec(start) ?? [];
  const body = Buffer.from(rest.join("\n\n").replace(/\n$/, "")).toString("latin1");
  return seenRequest(method, target, lines, shownBody(body));
}

/** Returns a body as messages show it: with control characters escaped as in JSON. Each character is a byte. */
export function shownBody(body: string): string {
  return Buffer.from(printable(Buffer.from(body, "latin1").toString())).toString("latin1");
}
