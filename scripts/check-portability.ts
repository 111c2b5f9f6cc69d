import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { root, run } from "./command.ts";

const folder = fileURLToPath(new URL("portability", import.meta.url));
const tools = join(folder, "tools");
const bundle = join(root, "spec/dist/onezone.json");

/** A check of the bundle: the commands to run, one after the other. */
interface Check {
  readonly name: string;
  readonly commands: (output: string) => readonly (readonly string[])[];
  /** A command that succeeds if the machine has the program that the check needs. Undefined if every machine has it. */
  readonly needs?: readonly string[];
}

const node = process.execPath;
const tool = (path: string) => join(tools, "node_modules", path);
const typeScript = (file: string) => [
  node,
  tool("typescript/bin/tsc"),
  ...["--noEmit", "--strict", "--skipLibCheck", "--target", "es2023", "--lib", "es2023,dom,dom.iterable"],
  ...["--module", "esnext", "--moduleResolution", "bundler", file],
];
const heyApi = tool("@hey-api/openapi-ts/bin/run.js");
const redocly = (generator: string, file: string) => [
  node,
  join(root, "node_modules/@redocly/cli/bin/cli.js"),
  ...["generate-client", bundle, "--generator", generator, "--output", file],
];

const checks: readonly Check[] = [
  { name: "@readme and @scalar parsers", commands: () => [[node, join(tools, "parsers.mjs"), bundle]] },
  {
    name: "Spectral",
    commands: () => [
      [
        node,
        tool("@stoplight/spectral-cli/dist/index.js"),
        ...["lint", bundle, "--ruleset", join(tools, "spectral.yaml"), "--fail-severity", "warn"],
      ],
    ],
  },
  { name: "RE2", commands: () => [[node, join(tools, "re2-patterns.mjs"), bundle]] },
  {
    name: "Python's jsonschema",
    needs: ["python3", "-c", "import jsonschema, referencing"],
    commands: () => [["python3", join(folder, "examples.py"), bundle]],
  },
  {
    name: "hey-api",
    commands: (output) => [
      [
        node,
        heyApi,
        ...["--input", bundle, "--output", join(output, "hey-api"), "--client", "@hey-api/client-fetch"],
        "--no-log-file",
      ],
      typeScript(join(output, "hey-api/index.ts")),
    ],
  },
  {
    name: "hey-api, the same types as @onezone/types",
    commands: (output) => [[node, join(folder, "emitted-types.ts"), output, heyApi]],
  },
  {
    name: "orval",
    commands: (output) => [
      [
        node,
        tool("orval/dist/bin/orval.mjs"),
        ...["--client", "fetch", "--input", bundle, "--output", join(output, "orval.ts")],
      ],
      typeScript(join(output, "orval.ts")),
    ],
  },
  {
    name: "Redocly, TypeScript",
    commands: (output) => [
      redocly("typescript", join(output, "redocly.ts")),
      typeScript(join(output, "redocly.ts")),
    ],
  },
  {
    name: "Redocly, Python",
    needs: ["python3", "--version"],
    commands: (output) => [
      redocly("python", join(output, "redocly.ts")),
      ["python3", "-m", "py_compile", join(output, "redocly.py")],
    ],
  },
  {
    name: "Redocly, Go",
    needs: ["go", "version"],
    commands: (output) => [
      redocly("go", join(output, "redocly.ts")),
      ["go", "vet", join(output, "redocly.go")],
    ],
  },
];

/**
 * `npm run check:portability`: checks that third-party tools accept the bundle and generate clients that compile. Installs the
 * tools, and skips checks that need a program that the machine does not have. Exits with 1 if a check fails.
 */
await run(async () => {
  if (!existsSync(tool(".package-lock.json"))) await execute(["npm", "ci", "--ignore-scripts"]);
  const output = await mkdtemp(join(tmpdir(), "onezone-portability-"));
  try {
    for (const check of checks) {
      const result = await resultOf(check, output);
      console.log(`${result.split("\n", 1)[0]?.padEnd(8)}${check.name}`);
      if (!result.startsWith("FAILED")) continue;
      console.error(result);
      process.exitCode = 1;
    }
  } finally {
    await rm(output, { recursive: true });
  }
});

/** Returns `ok`, `skipped`, or `FAILED` with the output of the failed command. */
async function resultOf({ needs, commands }: Check, output: string): Promise<string> {
  if (needs && (await failureOf(needs)) !== undefined) return "skipped";
  for (const command of commands(output)) {
    const failure = await failureOf(command);
    if (failure !== undefined) return `FAILED\n${failure}`;
  }
  return "ok";
}

async function failureOf(command: readonly string[]): Promise<string | undefined> {
  return execute(command).then(
    () => undefined,
    ({ message, stdout = "", stderr = "" }: Error & { stdout?: string; stderr?: string }) =>
      `${message}\n${stdout}${stderr}`.slice(0, 5000),
  );
}

/** Runs a command in the directory of the tools. */
async function execute([program = "", ...args]: readonly string[]): Promise<void> {
  await promisify(execFile)(program, args, { cwd: tools, maxBuffer: 100_000_000 });
}
