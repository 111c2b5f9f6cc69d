import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Packages whose builds `tsc` makes file by file. */
const packages = ["packages/types", "packages/client"];

/**
 * Brings the builds of types, client and command below `root` up to date with what is generated, where they are older:
 * byte for byte what `npm run build` makes. It checks no types, as `isolatedDeclarations` allows, and takes a tenth of the
 * time. The command's program is not bundled anew, since it reads its table of operations when it runs.
 *
 * @returns the packages that were touched
 */
export async function buildStale(root: string): Promise<string[]> {
  const built: string[] = [];
  for (const path of packages) if (await transpileStale(join(root, path))) built.push(path);
  if (await copyTable(join(root, "packages/cli"))) built.push("packages/cli");
  return built;
}

async function transpileStale(folder: string): Promise<boolean> {
  const project = readProject(join(folder, "tsconfig.build.json"));
  // There is no package.json for the file alone to tell that it is a module.
  const compilerOptions = { ...project.options, module: ts.ModuleKind.ESNext };
  let isTouched = false;
  for (const fileName of project.fileNames) {
    const [script = "", declaration = ""] = ts.getOutputFileNames(project, fileName, false);
    if (!(await isOlder(script, fileName)) && !(await isOlder(declaration, fileName))) continue;

    const source = await readFile(fileName, "utf8");
    await mkdir(dirname(script), { recursive: true });
    await writeFile(declaration, ts.transpileDeclaration(source, { fileName, compilerOptions }).outputText);
    await writeFile(script, ts.transpileModule(source, { fileName, compilerOptions }).outputText);
    isTouched = true;
  }
  return isTouched;
}

function readProject(file: string): ts.ParsedCommandLine {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    },
  };
  const project = ts.getParsedCommandLineOfConfigFile(file, {}, host);
  if (project === undefined) throw new Error(`${file} cannot be read`);
  return project;
}

/** The table as `packages/cli/build.ts` writes it; where the command was never built, there is nobody to read it. */
async function copyTable(folder: string): Promise<boolean> {
  const [source, target] = [
    join(folder, "src/generated/operations.json"),
    join(folder, "dist/operations.json"),
  ];
  if ((await modified(target)) === undefined || !(await isOlder(target, source))) return false;
  await writeFile(target, JSON.stringify(JSON.parse(await readFile(source, "utf8"))));
  return true;
}

async function isOlder(target: string, source: string): Promise<boolean> {
  return ((await modified(target)) ?? 0) < ((await modified(source)) ?? 0);
}

/** When a file was written last, in milliseconds since 1970; undefined if there is none. */
function modified(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
