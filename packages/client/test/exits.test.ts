import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type HeadersOptions, mergeHeaders } from "openapi-fetch";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { mergeHeaders as ownMergeHeaders } from "./exits/openapi-fetch.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));

describe("without openapi-fetch", () => {
  it("the client and the tests of its types compile", () => {
    const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const files = [`${folder}src/index.ts`, `${folder}test/types.test.ts`];
    const paths = { "openapi-fetch": [`${folder}test/exits/openapi-fetch.ts`] };
    const program = ts.createProgram(files, { ...options, paths });
    expect(
      program.getSourceFiles().filter(({ fileName }) => /node_modules\/openapi-fetch\//.test(fileName)),
    ).toEqual([]);
    const problems = ts.getPreEmitDiagnostics(program);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  it("headers are merged in the same way", () => {
    const cases: readonly (readonly [HeadersOptions | undefined, HeadersOptions])[] = [
      [
        { a: "1", b: ["2", "3"] },
        { a: null, c: 4 },
      ],
      [new Headers({ a: "1" }), { A: "2", e: true }],
      [undefined, {}],
    ];
    for (const [first, second] of cases)
      expect([...ownMergeHeaders(first, second)]).toEqual([...mergeHeaders(first, second)]);
  });
});

it("the published types import nothing from openapi-typescript", () => {
  const sources = globSync("../types/src/**/*.ts", { cwd: folder }).map((file) =>
    readFileSync(`${folder}${file}`, "utf8"),
  );
  const imports = sources.flatMap((text) => [...text.matchAll(/from "([^"]+)"/g)].map(([, path]) => path));
  expect(imports.filter((path) => !path?.startsWith("."))).toEqual([]);
});
