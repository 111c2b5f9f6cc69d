import { execFile } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { Program } from "./background-process.ts";
import type { Manager } from "./package-managers.ts";

const run = promisify(execFile);
const installed = join(import.meta.dirname, "node_modules");

/** Installs the published packages with a package manager under a version of Node, and runs each of them. Throws if one fails. */
export async function tryAsConsumer(
  manager: Manager,
  node: string,
  registry: string,
  scratch: string,
): Promise<void> {
  const project = join(scratch, `${manager.name} ${node}`.replaceAll(" ", "-"));
  await mkdir(project);
  await cp(join(import.meta.dirname, "consumer"), project, { recursive: true });
  await writeFile(join(project, ".npmrc"), `registry=${registry}/\n`);
  await manager.configure?.(project, registry);

  const env = environment(node, scratch);
  const bin = join(installed, manager.bin);
  const command = manager.isProgram ? bin : join(installed, node, "bin/node");
  const before = manager.isProgram ? [] : [bin];
  const call = async (args: readonly string[], more: NodeJS.ProcessEnv = {}) => {
    const running = run(command, [...before, ...args], {
      cwd: project,
      env: { ...env, ...more },
      timeout: 300_000,
    });
    const { stdout } = await running.catch(({ message, stdout, stderr }) => {
      throw new Error([message, stdout, stderr].join("\n"));
    });
    return stdout;
  };

  await call(manager.install);
  await call(["run", "types"]);
  const mock = new Program(command, [...before, "run", "mock"], { cwd: project, env });
  try {
    const url = await mock.match(/serves \d+ operations at (http\S+)/);
    const settings = { ONEZONE_URL: url, ONEZONE_HOST: url, ONEZONE_BASIC_AUTH: "ada:password1" };
    const scripts = ["import", "cli", ...(manager.withoutRequire?.includes(node) ? [] : ["require"])];
    for (const script of scripts) {
      const output = await call(["run", script], settings);
      if (!output.includes("Ada Admin")) throw new Error(`The script "${script}" printed:\n${output}`);
    }
  } finally {
    await mock.stop();
  }
}

/** Returns an environment with a version of Node, and without the settings of npm and of this machine's user. */
function environment(node: string, scratch: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|node_options)/i.test(name));
  const path = (process.env.PATH ?? "").split(delimiter).filter((each) => !each.includes("node_modules"));
  return {
    ...Object.fromEntries(inherited),
    HOME: scratch,
    XDG_CACHE_HOME: join(scratch, "cache"),
    PATH: [join(installed, node, "bin"), ...path].join(delimiter),
    CI: "true",
  };
}
