import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/** Bundles and minifies a program for browsers. Returns its text and its gzipped size in bytes. */
async function bundle(program: string): Promise<{ code: string; size: number }> {
  const name = "virtual:program";
  const build = await rolldown({
    input: name,
    cwd,
    platform: "browser",
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === name ? `${cwd}program.js` : undefined),
        load: (id) => (id === `${cwd}program.js` ? program : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  const code = output[0].code;
  return { code, size: gzipSync(code).length };
}

const core =
  'export { createOnezoneClient, isOnezoneError, isOnezoneCallError, unwrap } from "@onezone/client";';
const operations = (...names: string[]) => `${core} export { ${names} } from "@onezone/client/operations";`;

describe("the client in a minified and gzipped program", () => {
  it("takes at most 5 kB for the core", async () => {
    const { size } = await bundle(core);
    expect(size).toBeLessThanOrEqual(5000);
  });

  it("grows by at most 100 bytes for each operation", async () => {
    const names = ["examineToken", "listAllNamedTokens", "getNamedToken", "deleteNamedToken", "getUser"];
    const one = await bundle(operations("revokeAllTemporaryTokensOfUser"));
    const six = await bundle(operations("revokeAllTemporaryTokensOfUser", ...names));
    expect((six.size - one.size) / names.length).toBeLessThanOrEqual(100);
  });

  it("grows by at most 500 bytes for TanStack Query", async () => {
    const query = 'export { operationQuery, operationMutation } from "@onezone/client/query";';
    const { size } = await bundle(operations("getUser"));
    const withQuery = await bundle(operations("getUser") + query);
    expect(withQuery.size - size).toBeLessThanOrEqual(500);
    expect(withQuery.code).not.toMatch(/listSpaces|tanstack/);
  });

  it("contains no operation that is not imported", async () => {
    const { code } = await bundle(operations("revokeAllTemporaryTokensOfUser"));
    expect(code).toContain("revokeAllTemporaryTokensOfUser");
    expect(code).not.toMatch(/examineToken|listAllNamedTokens/);
  });

  it("contains no Node module", async () => {
    const { code } = await bundle(operations("revokeAllTemporaryTokensOfUser"));
    expect(code).not.toMatch(/node:|require\(/);
  });
});
