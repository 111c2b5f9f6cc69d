import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../command.ts";

/** Forbidden imports: the file, the import, and the rule that forbids it. */
const violations = [
  ["spec/lint/rule.js", "@onezone/model", "spec may import no other directory"],
  ["packages/model/src/index.ts", "@onezone/types", "packages/model may import spec"],
  ["packages/client/src/index.ts", "onezone-rest-cli", "packages/client may import packages/types"],
  ["packages/client/src/untyped-call.ts", "@onezone/mock", "packages/client may import packages/types"],
  ["packages/client/src/file.ts", "../../mock/src/index.ts", "packages/client may import packages/types"],
  ["packages/client/test/call.test.ts", "@onezone/model", "packages/client/test may import packages/types"],
  ["packages/cli/src/call.ts", "@onezone/spec/onezone.json", "packages/cli may import packages/client"],
  ["packages/mock/src/index.ts", "@onezone/client", "packages/mock may import packages/model"],
  ["scripts/generate.ts", "@onezone/client", "scripts may import packages/model"],
  ["packages/new/src/index.ts", "@onezone/model", "each directory has a row in mayImport"],
  ["packages/cli/src/send-and-print.ts", "openapi-fetch", "may import openapi-fetch"],
  ["scripts/generators/other.ts", "openapi-typescript", "may import openapi-typescript"],
  ["packages/mock/src/prism.ts", "@stoplight/prism-http", "may import @stoplight/"],
  ["packages/mock/src/json.ts", "./index.ts", "start-error.ts must not import from higher layers"],
  [
    "packages/mock/src/behaviours/users.ts",
    "../log/log.ts",
    "behaviours/ must not import from higher layers",
  ],
  [
    "packages/mock/src/log/log.ts",
    "../http/node-server.ts",
    "faults/ log/ page/ must not import from higher layers",
  ],
  ["packages/types/src/a.ts", "./b.ts", "no circular imports"],
] as const;

it("lint refuses forbidden imports", async () => {
  const scratch = await mkdtemp(join(tmpdir(), "onezone-"));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await writeFile(join(scratch, path), text);
  };
  for (const target of ["mock/src/index.ts", "mock/src/http/node-server.ts", "mock/src/log/log.ts"])
    await write(`packages/${target}`, "");
  await write("packages/types/src/b.ts", 'import type {} from "./a.ts";');
  for (const [file, imported] of violations)
    await write(file, `import type {} from ${JSON.stringify(imported)};`);

  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [command, "--config", join(root, ".dependency-cruiser.mjs"), "packages", "scripts", "spec"];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: scratch, encoding: "utf8" }, (_error, stdout) => resolve(stdout));
  });
  await rm(scratch, { recursive: true });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours
  const reported = output.replaceAll(/\x1b\[\d+m/g, "").match(/^ *error .*/gm) ?? [];
  const isReported = ([file, , rule]: (typeof violations)[number]) =>
    reported.some((line) => line.includes(rule) && line.includes(` ${file} `));
  expect(violations.filter((violation) => !isReported(violation))).toEqual([]);
  expect(reported).toHaveLength(violations.length);
});
