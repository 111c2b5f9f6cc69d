import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../command.ts";

/** What packages/model does for all others. */
const kinds = {
  "walks paths": /(?<!\.)\.paths\b|[{,] ?paths\b[^}\n]*\}[^\n]* = /,
  "lists the methods of HTTP": /(?:"(?:get|put|post|delete|patch|head|options|trace)",\s*){4}/i,
  "follows references": /\.\$ref\b|"\$ref"/,
  "escapes JSON Pointers": /"~[01]"|\/~[01]\//,
};

/** Files that do it themselves, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "packages/bench/src/heavy-competitors.ts": "require.resolve.paths",
  "packages/bench/src/multiply.ts": "edits the hand-written files, which the model does not read",
  "packages/client/src/create-onezone-client.ts": "has a function for each method, whatever is described",
  "packages/mock/src/engine/negotiation.ts": "the methods that the web server of Onezone knows",
  "packages/mock/test/fuzz/judge.ts": "the methods that the web server of Onezone knows",
  "packages/mock/test/fuzz/targets.ts": "methods to send, whatever is described",
  "scripts/redocly.ts": "reads the hand-written files, which the model does not read",
  "spec/lint/property-names.js": "asks Redocly to resolve, since references lead to other files here",
  "spec/lint/rules-in-code/error-examples-are-in-catalogue.js": "Redocly's visitor of references",
  "spec/lint/rules-in-code/operation-ids-are-names.js": "Redocly's visitor of references",
  "spec/lint/rules-in-code/refs-lead-somewhere.js": "names what a reference to another file lacks",
  "spec/lint/test/common-responses.test.ts": "spec depends on nothing",
  "spec/lint/test/who-may-call.test.ts": "spec depends on nothing",
};

const exclude = ["**/{node_modules,dist,generated}/**", "packages/model/**", "**/walkers.test.ts"];
const found = globSync("{scripts,spec/lint,packages/*}/**/*.{ts,js}", { cwd: root, exclude });
const files = found.map((file) => file.replaceAll("\\", "/"));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const does = (file: string) =>
  Object.entries(kinds).flatMap(([kind, pattern]) => (pattern.test(read(file)) ? [kind] : []));
const walkers = files.filter((file) => does(file).length > 0);

describe("the description", () => {
  it("is read by packages/model alone", () => {
    expect(files.length).toBeGreaterThan(300);
    const others = walkers.filter((file) => !Object.hasOwn(exceptions, file));
    expect(others.map((file) => [file, ...does(file)])).toEqual([]);
  });

  it("comes to packages as a dependency", () => {
    const readers = files.filter((file) => file.startsWith("packages/") && /spec\/dist/.test(read(file)));
    // Those of the bench look at what `npm run dev` writes into a copy of the repository.
    expect(readers.filter((file) => !file.startsWith("packages/bench/src/loop/"))).toEqual([]);
  });

  it("has no exceptions that are no longer needed", () => {
    expect(Object.keys(exceptions).filter((file) => !walkers.includes(file))).toEqual([]);
  });

  it.each(Object.entries(kinds))("has a check that finds what %s", (_kind, pattern) => {
    const model = globSync("packages/model/src/*.ts", { cwd: root });
    expect(model.some((file) => pattern.test(read(file)))).toBe(true);
  });
});
