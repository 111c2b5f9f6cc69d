import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../command.ts";

/** The tasks of packages/model. */
const kinds = {
  "iterates over paths": /(?<!\.)\.paths\b|[{,] ?paths\b[^}\n]*\}[^\n]* = /,
  "lists HTTP methods": /(?:"(?:get|put|post|delete|patch|head|options|trace)",\s*){4}/i,
  "resolves references": /\.\$ref\b|"\$ref"/,
  "escapes JSON Pointers": /"~[01]"|\/~[01]\//,
};

/** The other files that may do such a task, with the reasons. */
const exceptions: Readonly<Record<string, string>> = {
  "packages/bench/src/heavy-competitors.ts": "require.resolve.paths",
  "packages/bench/src/select-operations.ts": "changes hand-written files, which the model does not read",
  "packages/client/src/create-onezone-client.ts": "has a function for each HTTP method",
  "packages/mock/src/engine/header-checks.ts": "the methods that Onezone's web server supports",
  "packages/mock/test/fuzz/judge.ts": "the methods that Onezone's web server supports",
  "packages/mock/test/fuzz/targets.ts": "the methods to send",
  "packages/mock/test/small-document.ts": "contains only some of the paths",
  "scripts/api-diff/base-bundle.ts": "checks a document that may not be a description",
  "scripts/api-diff/redocly-changes.ts": "adds a path for each error, for Redocly to compare",
  "scripts/lint-and-bundle.ts": "reads the hand-written files, which the model does not read",
  "scripts/test/api-diff/command.test.ts": "writes a broken reference",
  "spec/lint/property-names.js": "uses Redocly to resolve references to other files",
  "spec/lint/rules-in-code/error-examples-are-in-catalogue.js": "uses Redocly's resolver",
  "spec/lint/rules-in-code/operation-ids-are-names.js": "uses Redocly's resolver",
  "spec/lint/rules-in-code/refs-resolve.js": "names the missing key of a reference",
  "spec/lint/test/common-responses.test.ts": "spec has no dependencies on other packages",
  "spec/lint/test/who-may-call.test.ts": "spec has no dependencies on other packages",
};

const exclude = ["**/{node_modules,dist,generated}/**", "packages/model/**", "**/walkers.test.ts"];
const found = globSync("{scripts,spec/lint,packages/*}/**/*.{ts,js}", { cwd: root, exclude });
const files = found.map((file) => file.replaceAll("\\", "/"));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const does = (file: string) =>
  Object.entries(kinds).flatMap(([kind, pattern]) => (pattern.test(read(file)) ? [kind] : []));
const walkers = files.filter((file) => does(file).length > 0);

describe("the description", () => {
  it("is read only by packages/model", () => {
    expect(files.length).toBeGreaterThan(300);
    const others = walkers.filter((file) => !Object.hasOwn(exceptions, file));
    expect(others.map((file) => [file, ...does(file)])).toEqual([]);
  });

  it("is imported by the packages that need it, not read from spec/dist", () => {
    const readers = files.filter((file) => file.startsWith("packages/") && /spec\/dist/.test(read(file)));
    // The bench and the mutations read the files of a copy of the repository.
    const ofCopies = /^packages\/(bench\/src\/loop|contract-tests\/src\/mutations)\//;
    expect(readers.filter((file) => !ofCopies.test(file))).toEqual([]);
  });

  it("has no obsolete exceptions from this rule", () => {
    expect(Object.keys(exceptions).filter((file) => !walkers.includes(file))).toEqual([]);
  });

  it.each(Object.entries(kinds))("has a working check for files that %s", (_kind, pattern) => {
    const model = globSync("packages/model/src/*.ts", { cwd: root });
    expect(model.some((file) => pattern.test(read(file)))).toBe(true);
  });
});
