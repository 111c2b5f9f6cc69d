import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Returns the text that an editor shows for the last occurrence of `word` in a program. */
function hover(program: string, word: string): string {
  const name = fileURLToPath(new URL("program.ts", import.meta.url));
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [name],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = file === name ? program : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL("..", import.meta.url)),
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  };
  const info = ts.createLanguageService(host).getQuickInfoAtPosition(name, program.lastIndexOf(word));
  return ts.displayPartsToString(info?.documentation);
}

describe("an editor", () => {
  it("shows the documentation of an operation if the pointer is over its call", () => {
    const name = "revokeAllTemporaryTokensOfUser";
    const program = `import { ${name} } from "../src/generated/operations.ts";
import { createOnezoneClient } from "../src/index.ts";
await ${name}(createOnezoneClient({ host: "h" }), { path: { id: "u" } });`;
    const shown = hover(program, name);
    expect(shown).toMatch(/^Revoke all temporary tokens of a user\./);
    expect(shown).toContain("cannot be undone");
    expect(shown).toContain("Errors: `badValueString`.");
  });
});
