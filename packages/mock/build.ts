import { readFile, writeFile } from "node:fs/promises";
import { licencesOf } from "@onezone/command-line/licences";
import { rolldown } from "rolldown";
import { seedSchema } from "./src/world/seed-schema.ts";

/**
 * Bundles the mock with its dependencies, so that it starts fast and installs only the API description and its types. The code is
 * readable for Node, and minified for browsers. Code that is seldom needed is in separate files, which are loaded when needed.
 */
const { version } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));

const moduleIds = [
  ...(await bundle("node", { main: "src/cli/main.ts", index: "src/index.ts" })),
  ...(await bundle("browser", { browser: "src/browser.ts", msw: "src/msw.ts" })),
];
await writeFile(`${import.meta.dirname}/dist/LICENCES.txt`, await licencesOf(moduleIds));
await writeFile(`${import.meta.dirname}/dist/seed.schema.json`, JSON.stringify(seedSchema(), null, 2));

/** Writes the bundles of these entries for a platform. Returns the modules that they contain. */
async function bundle(platform: "node" | "browser", input: Record<string, string>): Promise<string[]> {
  const build = await rolldown({
    input,
    cwd: import.meta.dirname,
    platform,
    external: [/^@onezone\/spec/, "msw"],
    transform: { define: { "process.env.ONEZONE_MOCK_VERSION": JSON.stringify(version) } },
  });
  const { output } = await build.write({
    dir: "dist",
    format: "esm",
    minify: platform === "browser" || "dce-only",
  });
  await build.close();
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}
