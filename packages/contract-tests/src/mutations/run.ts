import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { catchers, type Mutation, mutations } from "./mutations.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";

/** The folders that are generated from the spec. */
const generated = [
  "spec/dist",
  ...["types", "client", "cli", "mock"].map((name) => `packages/${name}/src/generated`),
];

/** The packages that must be built, because other packages import the build. */
const built = ["client", "mock"];

/**
 * `npm run mutations [-- TEXT]`: applies mutations to a copy of the repository, one at a time, and runs the command that must
 * catch each. TEXT selects mutations by a part of their description, file or command. Exits with 1 if a mutation is not caught.
 */
const [text = "", ...rest] = process.argv.slice(2);
const chosen = mutations.filter(({ description, file, caughtBy }) =>
  `${description} ${file} ${caughtBy}`.includes(text),
);
if (rest.length > 0 || chosen.length === 0) {
  console.error(`Give at most one text that a mutation contains: npm run mutations -- "the client"`);
  process.exit(2);
}
const copy = await copyRepository();
try {
  let missed = 0;
  for (const caughtBy of new Set(chosen.map((mutation) => mutation.caughtBy))) {
    const output = await failure(copy, caughtBy);
    if (output !== undefined) throw new Error(`${caughtBy} fails without any mutation:\n${output}`);
  }
  for (const mutation of chosen) {
    const isCaught = await mutate(copy, mutation);
    if (!isCaught) missed += 1;
    console.log(
      `${isCaught ? "caught" : "MISSED"} by ${mutation.caughtBy}: ${mutation.description} (${mutation.file})`,
    );
  }
  console.log(`${chosen.length - missed} of ${chosen.length} mutations caught`);
  process.exitCode = missed > 0 ? 1 : 0;
} finally {
  await copy.remove();
}

/** Applies a mutation, returns whether it is caught, and restores the copy. */
async function mutate(to: RepositoryCopy, mutation: Mutation): Promise<boolean> {
  const { file, find, replace, after = "", caughtBy } = mutation;
  const content = await readFile(join(to.root, file), "utf8");
  const at = content.indexOf(find, content.indexOf(after));
  if (at < 0 || !content.includes(after)) throw new Error(`${file} does not contain ${find}`);
  await writeFile(join(to.root, file), content.slice(0, at) + replace + content.slice(at + find.length));
  const isSpec = file.startsWith("spec/") || file.startsWith("scripts/generators/");
  const packages = isSpec ? ["client"] : built.filter((name) => file.startsWith(`packages/${name}/`));
  const rebuilt = catchers[caughtBy].folder === "packages/contract-tests" ? packages : [];
  try {
    if (isSpec && caughtBy !== "lint" && !(await generate(to))) return false;
    for (const name of rebuilt) await execute(to, `packages/${name}`, "npm", "run", "build");
    return (await failure(to, caughtBy)) !== undefined;
  } finally {
    await to.restore(file, ...(isSpec ? generated : []), ...rebuilt.map((name) => `packages/${name}/dist`));
  }
}

/** Generates code from the spec. If lint refuses the spec, prints a message and returns false. The mutation is then caught, too. */
async function generate(to: RepositoryCopy): Promise<boolean> {
  try {
    await execute(to, ".", "node", "scripts/generate.ts");
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Runs the command that must catch a mutation. Returns its output if it failed. */
async function failure(to: RepositoryCopy, caughtBy: keyof typeof catchers): Promise<string | undefined> {
  const { folder, command } = catchers[caughtBy];
  const [program, ...args] = command;
  // The timeout is long, so that no test fails only because the machine is busy.
  const patience = program === "vitest" ? ["--testTimeout=600000"] : [];
  try {
    await execute(to, folder, program, ...args, ...patience);
    return undefined;
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}

function execute(to: RepositoryCopy, folder: string, program: string, ...args: readonly string[]) {
  const path = [join(to.root, "node_modules/.bin"), process.env.PATH].join(":");
  return promisify(execFile)(program, args, {
    cwd: join(to.root, folder),
    env: { ...process.env, PATH: path },
    maxBuffer: 100_000_000,
  });
}
