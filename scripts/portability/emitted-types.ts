import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Operation, readModel } from "@onezone/model";
import ts from "typescript";
import { root } from "../command.ts";
import { typedDocument } from "../generators/types.ts";

/**
 * Compares the types that hey-api emits with those of `@onezone/types`, which openapi-typescript emits: each schema, and each path
 * parameter, query, body and response of an operation. Prints those that are not assignable to each other, and exits with 1 if there
 * are any. This shows that another emitter would leave the public API unchanged.
 *
 * Arguments: a directory for the output, and the path of hey-api's command.
 */
const [directory = "", heyApi = ""] = process.argv.slice(2);
const types = join(root, "packages/types/src");

/** A type as `@onezone/types` exports it, and as hey-api emits it. */
type Pair = readonly [own: string, other: string];

const model = readModel(JSON.parse(readFileSync(join(root, "spec/dist/onezone.json"), "utf8")));
const emitted = emit();
const pairs: readonly Pair[] = [
  ...Object.keys(model.document.components?.schemas ?? {}).map(
    (name): Pair => [`components["schemas"]["${name}"]`, `other.${name}`],
  ),
  ...model.operations.flatMap(pairsOf),
];
const problems = differences();
for (const problem of problems) console.error(problem);
console.log(`${pairs.length} types compared, ${problems.length} problems.`);
if (problems.length > 0) process.exitCode = 1;

/** Lets hey-api emit types. Returns their path. */
function emit(): string {
  const input = join(directory, "typed.json");
  // openapi-typescript ignores these keywords. hey-api would emit a second type for requests.
  const text = JSON.stringify(typedDocument(model), (key, value: unknown) =>
    /^(read|write)Only$/.test(key) && typeof value === "boolean" ? undefined : value,
  );
  writeFileSync(input, text);
  const output = join(directory, "emitted");
  const options = ["--input", input, "--output", output, "--plugins", "@hey-api/typescript", "--no-log-file"];
  execFileSync(process.execPath, [heyApi, ...options]);
  const file = join(output, "types.gen.ts");
  // hey-api cannot import a type. In the types of openapi-typescript, these two are imported from `unknown.ts`.
  const unknowns = /^export type (UnknownValue|UnknownVariant) = unknown;$/gm;
  const source = readFileSync(file, "utf8").replaceAll(
    unknowns,
    (_, name) => `type ${name} = import(${JSON.stringify(join(types, "unknown.ts"))}).${name};`,
  );
  writeFileSync(file, source);
  return file;
}

function pairsOf({ id, parameters, requestBody, responses }: Operation): Pair[] {
  const own = `operations["${id}"]`;
  const other = `other.${id.replace(/^./, (first) => first.toUpperCase())}`;
  const places = ["path", "query"].filter((place) => parameters.some((parameter) => parameter.in === place));
  const pairs = places.map((place): Pair => [`${own}["parameters"]["${place}"]`, `${other}Data["${place}"]`]);
  if (requestBody) {
    const content = `NonNullable<${own}["requestBody"]>["content"]["${requestBody.content.mediaType}"]`;
    pairs.push([content, `NonNullable<${other}Data["body"]>`]);
  }
  for (const { status, content } of responses) {
    if (content === undefined) continue;
    const kind = /^[45]/.test(status) ? "Errors" : "Responses";
    pairs.push([
      `${own}["responses"][${status}]["content"]["${content.mediaType}"]`,
      `${other}${kind}[${status}]`,
    ]);
  }
  return pairs;
}

/** Compiles a line for each pair. Returns the problems that TypeScript reports. */
function differences(): string[] {
  const file = join(directory, "compare.ts");
  const lines = [
    ...pairs.map(
      ([a, b], index) => `export type T${index} = [Assignable<${a}, ${b}>, Assignable<${b}, ${a}>];`,
    ),
    `import type { components, operations } from ${JSON.stringify(join(types, "index.ts"))};`,
    `import type * as other from ${JSON.stringify(emitted)};`,
    "type NotAny<T> = 0 extends 1 & T ? never : T;",
    "type Assignable<From extends NotAny<To>, To> = From;",
  ];
  writeFileSync(file, lines.join("\n"));
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start, messageText }) => {
    const line = source?.fileName === file ? ts.getLineAndCharacterOfPosition(source, start ?? 0).line : -1;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${pairs[line]?.join(" and ") ?? source?.fileName}: ${message}`;
  });
}
