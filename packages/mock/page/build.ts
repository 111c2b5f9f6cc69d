import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { type EntityTypeRow, entityTypes } from "../src/world/entity-types.ts";
import { relations } from "../src/world/relations.ts";
import { scalarBundle } from "./scalar-bundle.ts";

const here = import.meta.dirname;
const outDir = join(here, "../dist/www");
/** The stylesheets in the order of the cascade. On small screens, `phone` overrides the others. */
const styles = ["theme", "controls", "bar", "layout", "log", "credential-cards", "entities", "phone"];

// Builds the page that the mock shows in a browser. `src/page/page-files.ts` serves each file by name.
await mkdir(outDir, { recursive: true });
const scalar = await scalarBundle();
await Promise.all([
  ...["index.html", "reference.html", "icon.svg"].map((name) =>
    copyFile(join(here, name), join(outDir, name)),
  ),
  ...["page", "reference", "log-worker"].map(bundleScript),
  joinStyles(join(outDir, "page.css")),
  writeFile(join(outDir, "scalar.js"), scalar.script),
  writeFile(join(outDir, "scalar-licence.txt"), scalar.licence),
]);

async function bundleScript(name: string): Promise<void> {
  const build = await rolldown({
    input: `scripts/${name}.ts`,
    cwd: here,
    platform: "browser",
    transform: { define: { WORLD_TABLES: JSON.stringify(worldTables()) } },
  });
  await build.write({ file: join(outDir, `${name}.js`), format: "esm", minify: true });
  await build.close();
}

/** Returns the tables for `scripts/world-tables.ts`. The list of entities does not show secrets. */
function worldTables(): object {
  const rows: [string, EntityTypeRow][] = Object.entries(entityTypes);
  const types = rows.map(([type, { plural, nameField, otherName, fields }]) => ({
    type,
    plural,
    names: [nameField, otherName, "publicHandle"].filter((name) => name !== undefined),
    fields: Object.keys(fields).filter((field) => field !== "secret" && field !== "password"),
  }));
  return { types, relations };
}

/** Joins the stylesheets, so that the page loads them with one request. */
async function joinStyles(file: string): Promise<void> {
  const texts = await Promise.all(
    styles.map((name) => readFile(join(here, "styles", `${name}.css`), "utf8")),
  );
  await writeFile(file, texts.join("\n"));
}
