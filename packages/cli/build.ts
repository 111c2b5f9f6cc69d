import { copyFile, readFile } from "node:fs/promises";
import { rolldown } from "rolldown";

/**
 * Bundles the command into one file, so that it starts fast and needs no other package; the table of operations stays
 * beside it and is read when it is needed.
 */
const json = async (file: string) => JSON.parse(await readFile(new URL(file, import.meta.url), "utf8"));
const { version } = await json("package.json");
const { info } = await json("../../spec/dist/onezone.json");

const build = await rolldown({
  input: "src/cli.ts",
  cwd: import.meta.dirname,
  platform: "node",
  transform: {
    define: {
      "process.env.ONEZONE_CLI_VERSION": JSON.stringify(version),
      "process.env.ONEZONE_API_VERSION": JSON.stringify(info.version),
    },
  },
});
await build.write({ file: "dist/cli.js", format: "esm", minify: "dce-only", codeSplitting: false });
await copyFile(
  new URL("src/generated/operations.json", import.meta.url),
  new URL("dist/operations.json", import.meta.url),
);
