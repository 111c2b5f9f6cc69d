import { readFile, writeFile } from "node:fs/promises";
import { licencesOf } from "@onezone/command-line/licences";
import { rolldown } from "rolldown";
import { seedSchema } from "./src/world/seed-schema.ts";

/**
 * Bundles the mock with all that it is made of, readable, so that it starts fast and installs nothing but the API description.
 * What is seldom needed stays in files of its own, which are read when they are needed.
 */
const { version } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));

const build = await rolldown({
  input: { main: "src/cli/main.ts", index: "src/index.ts" },
  cwd: import.meta.dirname,
  platform: "node",
  external: /^@onezone\/spec/,
  transform: { define: { "process.env.ONEZONE_MOCK_VERSION": JSON.stringify(version) } },
});
const { output } = await build.write({ dir: "dist", format: "esm", minify: "dce-only" });
await build.close();
const moduleIds = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
await writeFile(`${import.meta.dirname}/dist/LICENCES.txt`, await licencesOf(moduleIds));
await writeFile(`${import.meta.dirname}/dist/seed.schema.json`, JSON.stringify(seedSchema(), null, 2));
