import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProject } from "./runtimes/project.ts";
import { nodeOfMachine } from "./runtimes/runtimes.ts";

const consumer = `
import { createOnezoneClient } from "@onezone/client";
import { getCurrentUser } from "@onezone/client/operations";
import type { components } from "@onezone/types";

const onezone = createOnezoneClient({ host: "onezone.example.org", token: "secret" });
export const user = async (): Promise<components["schemas"]["User"]> => getCurrentUser(onezone);
export const wrong = async (): Promise<number> => (await getCurrentUser(onezone)).fullName;
`;

const { ModuleKind, ModuleResolutionKind } = ts;
const withoutDom = { module: ModuleKind.NodeNext, lib: ["lib.es2023.d.ts"] };
const nodeTypes = {
  types: ["node"],
  typeRoots: [fileURLToPath(new URL("../../../node_modules/@types", import.meta.url))],
};

// TypeScript reports the type error in the consumer only if it finds the types.
const typed = ["consumer: 2322"];
/** TypeScript refuses to call `require` with an ES module. */
const noRequire = ["consumer: 1479", "consumer: 1541", ...typed];
/** TypeScript does not find the packages. */
const notFound = ["consumer: 2307"];

/** Consumers: a description, compiler options, the file extension, and the problems that TypeScript reports, as `file: code`. */
const consumers: readonly (readonly [string, ts.CompilerOptions, "ts" | "cts", readonly string[]])[] = [
  ["an ES module, nodenext", { module: ModuleKind.NodeNext }, "ts", typed],
  [
    "an ES module, bundler",
    { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
    "ts",
    typed,
  ],
  ["CommonJS, nodenext", { module: ModuleKind.NodeNext }, "cts", typed],
  ["CommonJS, node20", { module: ModuleKind.Node20 }, "cts", typed],
  ["CommonJS, node16", { module: ModuleKind.Node16 }, "cts", noRequire],
  ["node10", { module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }, "ts", notFound],
  ["no DOM types", withoutDom, "ts", typed],
  ["no DOM types, but Node's types", { ...withoutDom, ...nodeTypes, skipLibCheck: false }, "ts", typed],
  [
    "no types of fetch and skipLibCheck: false",
    { ...withoutDom, skipLibCheck: false },
    "ts",
    [...typed, "library: 2304", "library: 7017"],
  ],
];

const sources = new Map<string, ts.SourceFile | undefined>();

/** Creates a compiler host that shares the parsed files of all consumers, because parsing takes most of the time. */
function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) => {
    const key = JSON.stringify([name, version]);
    if (!sources.has(key)) sources.set(key, getSourceFile.call(host, name, version, ...rest));
    return sources.get(key);
  };
  return host;
}

let project: Awaited<ReturnType<typeof makeProject>>;
beforeAll(async () => {
  project = await makeProject();
  for (const extension of ["ts", "cts"]) {
    writeFileSync(join(project.folder, `consumer.${extension}`), consumer);
  }
});
afterAll(() => project.remove());

describe("TypeScript", () => {
  it.each(
    consumers,
  )("reports the expected problems for a consumer with %s", (_, options, extension, expected) => {
    const all = {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      ...options,
    };
    const program = ts.createProgram([join(project.folder, `consumer.${extension}`)], all, hostFor(all));
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, code }) => {
      const name = file?.fileName ?? "options";
      return `${name.includes("node_modules") ? "library" : name.replace(/^.*\/|\.c?ts$/g, "")}: ${code}`;
    });
    expect([...new Set(problems)]).toEqual(expected);
  });
});

it.each([
  ["the Node of this project", process.execPath],
  ["the Node that is installed on this machine", nodeOfMachine()],
])("a CommonJS module can load the packages with require in %s", (_, node) => {
  const names = ["@onezone/client", "@onezone/client/operations", "@onezone/client/query", "@onezone/types"];
  const code = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => Object.keys(require(name)).length > 0)))`;
  const options = { cwd: project.folder, encoding: "utf8" } as const;
  const stdout = execFileSync(node, ["--input-type=commonjs", "--eval", code], options);
  // The types contain no runtime code.
  expect(JSON.parse(stdout)).toEqual([true, true, true, false]);
});
