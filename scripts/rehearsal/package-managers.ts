import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A package manager: how it installs a project and runs its scripts. */
export interface Manager {
  readonly name: string;
  /** The file that starts it, in the `node_modules` of the rehearsal. */
  readonly bin: string;
  /** Whether the file is a program, not a script for Node. */
  readonly isProgram?: true;
  readonly install: readonly string[];
  /** The Node versions on which `require` of an ES module fails under this package manager. */
  readonly withoutRequire?: readonly string[];
  /** Writes its configuration into a project. */
  configure?(project: string, registry: string): Promise<void>;
}

const yarnrc = (linker: string) => (project: string, registry: string) =>
  writeFile(
    join(project, ".yarnrc.yml"),
    `nodeLinker: ${linker}\nnpmRegistryServer: "${registry}"\nunsafeHttpWhitelist: ["127.0.0.1"]\nenableGlobalCache: false\nenableTelemetry: false\nenableImmutableInstalls: false\nnpmMinimalAgeGate: 0\n`,
  );

/** The package managers of the rehearsal. */
export const managers: readonly Manager[] = [
  { name: "npm", bin: "npm/bin/npm-cli.js", install: ["install", "--no-audit", "--no-fund"] },
  { name: "pnpm", bin: "pnpm/bin/pnpm.cjs", install: ["install", "--no-frozen-lockfile"] },
  {
    name: "yarn classic",
    bin: "yarn/bin/yarn.js",
    install: ["install", "--no-lockfile", "--non-interactive"],
  },
  {
    name: "yarn PnP",
    bin: "@yarnpkg/cli-dist/bin/yarn.js",
    install: ["install"],
    configure: yarnrc("pnp"),
    withoutRequire: ["node-20"],
  },
  { name: "bun", bin: "@oven/bun-linux-x64/bin/bun", isProgram: true, install: ["install"] },
];

/** The Node versions of the rehearsal: the directories of the packages that contain them. */
export const nodes: readonly string[] = ["node-20", "node-22", "node-24", "node-26"];
