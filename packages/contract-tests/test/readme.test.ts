import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createMock, type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseOptions as parseBenchOptions } from "../../bench/src/options.ts";
import { type ExampleProject, exampleProject } from "../src/example-project.ts";
import { type CodeBlock, codeBlocks, root } from "../src/markdown-code-blocks.ts";

const exec = promisify(execFile);
const blocks = codeBlocks();
const ofLanguage = (language: string) => blocks.filter((block) => block.language === language);

const workflows = blocks.filter(({ info }) => info === "github-actions");

/** The TypeScript examples as a project. */
let project: ExampleProject;
const fileOf = ({ place }: CodeBlock) => `${place.replaceAll(/\W/g, "-")}.ts`;

/** The examples call a mock on its default port. The test replaces the URL with that of a mock on a free port. */
let mock: RunningMock;
const atMock = (code: string) => code.replaceAll("http://127.0.0.1:4010/api/v3/onezone", mock.url);

beforeAll(async () => {
  mock = await startMock();
  const files = ofLanguage("ts").map((block): [string, string] => [fileOf(block), atMock(block.code)]);
  project = await exampleProject("readme", new Map(files));
});
// Each example runs in the initial world of `npm start`.
beforeEach(() => {
  mock.reset();
});
afterAll(async () => {
  await mock.close();
  await project.remove();
});

it("every example has a known language", () => {
  expect(blocks.filter(({ language }) => !["sh", "ts", "yaml", "mermaid"].includes(language))).toEqual([]);
});

describe("the TypeScript examples", () => {
  it.each(ofLanguage("ts"))("at $place run and print the documented output", async (block) => {
    const promised = [...block.code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, line]) => line);
    const { stdout } = await exec(process.execPath, [join(project.folder, fileOf(block))]);
    expect(stdout.trim().split("\n")).toEqual(promised);
  });

  it("compile", async () => {
    expect(await project.typeErrors()).toBe("");
  });
});

describe("the YAML examples", () => {
  const start: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
    "": (seed) => createMock({ seed }),
    scenarios: (scenarios) => createMock({ scenarios }),
  };

  const files = ofLanguage("yaml").filter((block) => !workflows.includes(block));
  it.each(files)("at $place start a mock: $info", async ({ info, code }) => {
    const file = join(project.folder, "example.yaml");
    await writeFile(file, code);
    if (!start[info]) throw new Error("No check knows this kind of YAML: add one here.");
    expect(await start[info](file)).toBeDefined();
  });
});

describe("the commands", () => {
  // The steps of workflows that run commands. `&` starts a command in the background.
  const steps = workflows.map((block) => ({
    ...block,
    code: [...block.code.matchAll(/- run: (.*?)(?: &)?$/gm)].map(([, command]) => command).join("\n"),
  }));
  const commands = [...ofLanguage("sh"), ...steps].flatMap(({ place, code }) =>
    code
      .replaceAll("\\\n", " ")
      .trim()
      .split(/\n| && /)
      .map((command) => ({ place, command })),
  );

  it.each(commands)("at $place work: $command", async ({ command }) => {
    const check = checks.find(({ form }) => form.test(command));
    if (check === undefined) throw new Error("No check for this form of command: add one here.");
    await check.check(command);
  });

  it("`npm run …` in the text exist, in the root or in the package of the text", async () => {
    const scriptsOf = async (folder: string) =>
      Object.keys(JSON.parse(await readFile(join(folder, "package.json"), "utf8")).scripts);
    for (const file of ["README.md", "CONTRIBUTING.md", "spec/README.md", "packages/mock/README.md"]) {
      const text = await readFile(join(root, file), "utf8");
      const here = await scriptsOf(dirname(join(root, file)));
      for (const [, name, workspace] of text.matchAll(/npm run ([\w:]+)(?: --workspace ([\w@/-]+))?/g)) {
        const there = await scriptsOf(workspace === undefined ? root : join(root, "node_modules", workspace));
        expect([...here, ...there]).toContain(name);
      }
    }
  });
});

const checks = [
  {
    form: /^curl /,
    check: async (command: string) => {
      const { stdout } = await exec("sh", ["-c", atMock(command)]);
      const expected = /code=(\d+)/.exec(command)?.[1] ?? "2";
      expect(stdout).toMatch(new RegExp(`^HTTP/1.1 ${expected}`));
    },
  },
  {
    form: /^(onezone-rest-cli |source <\(onezone-rest-cli )/,
    check: async (command: string) => {
      const define = `onezone-rest-cli() { '${process.execPath}' packages/cli/bin/onezone-rest-cli.js "$@"; }`;
      const settings = { ONEZONE_HOST: mock.url, ONEZONE_BASIC_AUTH: "ada:password1" };
      // Only bash accepts the dashes in the name of the function.
      await exec("bash", ["-c", `${define}; ${command}`], {
        cwd: root,
        env: { ...process.env, ...settings },
      });
    },
  },
  {
    // The test sets these variables for each command.
    form: /^export ONEZONE_HOST=http:\/\/127\.0\.0\.1:4010 ONEZONE_BASIC_AUTH=ada:password1$/,
    check: async () => {},
  },
  {
    // The packages are already installed when this test runs.
    form: /^npm (ci|test)$/,
    check: async () => {},
  },
  {
    // Many companies set --ignore-scripts, so the command must work with this option.
    form: /^npm start$/,
    check: (command: string) =>
      listens(`${command} --ignore-scripts -- --port 0`, /serves \d+ operations? at http:/),
  },
  {
    form: /^npm install (--save-dev |--global )?(@onezone\/\w+|onezone-rest-cli)$/,
    check: async (command: string) => {
      const name = command.split(" ").at(-1) ?? "";
      const manifest = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
      expect(manifest).toMatchObject({ name });
      expect(manifest).not.toHaveProperty("private");
    },
  },
  {
    // test/prism-cli.test.ts serves the bundle with this program.
    form: /^npx --package=@stoplight\/prism-cli prism mock node_modules\/@onezone\/spec\/dist\/onezone\.yaml$/,
    check: async (command: string) =>
      expect(existsSync(join(root, command.split(" ").at(-1) ?? ""))).toBe(true),
  },
  {
    form: /^cd /,
    check: async (command: string) => expect(existsSync(join(root, command.slice("cd ".length)))).toBe(true),
  },
  {
    form: /^npm run bench -- --help$/,
    check: (command: string) => exec("sh", ["-c", command], { cwd: root }),
  },
  {
    // The benchmark takes a quarter of an hour, so only its options are checked.
    form: /^npm run bench( --|$)/,
    check: async (command: string) => {
      parseBenchOptions(
        command
          .replace(/^npm run bench( -- )?/, "")
          .split(" ")
          .filter(Boolean),
      );
    },
  },
  {
    // The lint task of the spec runs this command with an option.
    form: /^npx redocly lint$/,
    check: async (command: string) => {
      const { scripts } = JSON.parse(await readFile(join(root, "spec/package.json"), "utf8"));
      expect(`npx ${scripts.lint} `).toContain(`${command} `);
    },
  },
  {
    form: /^npx --package=@stoplight\/prism-cli prism mock /,
    check: (command: string) => listens(`${command} --port 0`, /Prism is listening on http:/),
  },
  {
    form: /^npx vite /,
    check: (command: string) => listens(`${command} --port 0`, /Local: +http:/),
  },
  {
    form: /^npx onezone-mock /,
    check: (command: string) => {
      const cli = `${process.execPath} packages/mock/bin/onezone-mock.js`;
      return listens(
        command.replace("npx onezone-mock", cli).replace("4010", "0"),
        /serves \d+ operations? at http:/,
      );
    },
  },
];

/** Starts a server in its own process group, and ends it when it prints that it listens. */
async function listens(command: string, message: RegExp): Promise<void> {
  const child = spawn("sh", ["-c", command], {
    cwd: root,
    detached: true,
    // In CI, some servers print colours even without a terminal.
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  for await (const chunk of child.stdout) {
    output += chunk;
    if (message.test(output)) break;
  }
  expect(output).toMatch(message);
  const ended = once(child, "exit");
  process.kill(-(child.pid ?? 0));
  await ended;
}
