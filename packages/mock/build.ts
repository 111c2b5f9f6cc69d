import { readFile, writeFile } from "node:fs/promises";
import { rolldown } from "rolldown";
import { licencesOf } from "./licences.ts";
import { buildPage } from "./page/build.ts";

/**
 * Bundles the mock with all that it is made of, so that it starts fast and installs nothing but the API description: the
 * versions of Prism that work are then those that users get. What is seldom needed, Prism first of all, stays in files of
 * its own, which are read when they are needed.
 */
const { version } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));

/** Loaded by Prism, and never used here: half of its size and of its time to load. */
const unused = [
  "@faker-js/faker",
  "json-schema-faker",
  "node-fetch",
  "http-proxy-agent",
  "https-proxy-agent",
];

const build = await rolldown({
  input: { cli: "src/cli.ts", index: "src/index.ts" },
  cwd: import.meta.dirname,
  platform: "node",
  external: /^@onezone\/spec/,
  resolve: {
    alias: {
      ...Object.fromEntries(unused.map((name) => [name, `${import.meta.dirname}/left-out.ts`])),
      // Its other form loads its own files in a way that no bundler sees.
      "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    },
  },
  plugins: [
    {
      name: "exports-of-uri-template-lite",
      transform: {
        filter: { id: /uri-template-lite/ },
        // It exports by way of `this`, which is nothing in a module.
        handler: (code) => code.replaceAll("this.URI", "exports.URI"),
      },
    },
  ],
  transform: { define: { "process.env.ONEZONE_MOCK_VERSION": JSON.stringify(version) } },
});
const { output } = await build.write({ dir: "dist", format: "esm", minify: true });
await build.close();
const moduleIds = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
await writeFile(`${import.meta.dirname}/dist/LICENCES.txt`, await licencesOf(moduleIds));
await buildPage(`${import.meta.dirname}/dist/page`);
