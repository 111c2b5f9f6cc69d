import { readFile, writeFile } from "node:fs/promises";
import { licencesOf } from "@onezone/command-line/licences";
import description from "@onezone/spec/onezone.json" with { type: "json" };
import { type InputOptions, rolldown } from "rolldown";

/**
 * Bundles the program into one readable file, so that it starts fast and needs no other package. Four other files are built: one
 * enables the compile cache and is loaded first by `bin/`; one connects through proxies; two are the tables of calls and
 * of help texts. The last three are loaded when they are needed.
 */
const json = async (file: string) => JSON.parse(await readFile(new URL(file, import.meta.url), "utf8"));
const { version } = await json("package.json");

const moduleIds = [
  await bundle("main.js", {
    input: "src/main.ts",
    // Contains native code for each system. Without it there is no keychain.
    external: ["@napi-rs/keyring", /connection/],
    transform: {
      define: {
        "process.env.ONEZONE_CLI_VERSION": JSON.stringify(version),
        "process.env.ONEZONE_API_VERSION": JSON.stringify(description.info.version),
      },
    },
  }),
  await bundle("connection.js", { input: "src/connection.ts" }),
  await bundle("compile-cache.js", { input: "src/compile-cache.ts" }),
].flat();
await writeFile(new URL("dist/LICENCES.txt", import.meta.url), await licencesOf(moduleIds));
for (const table of ["operations.json", "help.json"]) {
  const content = JSON.stringify(await json(`src/generated/${table}`));
  await writeFile(new URL(`dist/${table}`, import.meta.url), content);
}

/** Writes a bundle. Returns the files in it. */
async function bundle(file: string, options: InputOptions): Promise<string[]> {
  const build = await rolldown({ ...options, cwd: import.meta.dirname, platform: "node" });
  const { output } = await build.write({
    file: `dist/${file}`,
    format: "esm",
    minify: "dce-only",
    codeSplitting: false,
    paths: (id) => id.replace(/^.*\/connection\.ts$/, "./connection.js"),
  });
  return output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
}
