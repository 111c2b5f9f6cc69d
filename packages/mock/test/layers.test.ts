import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** From the lowest layer to the highest; each imports only from those before it, and from itself. */
const layers = [
  ["json.ts", "message.ts", "bytes.ts", "generated"],
  ["host.ts", "printable.ts", "sleep.ts", "start-error.ts", "suggestion.ts"],
  ["errors"],
  ["tokens"],
  ["world"],
  ["access"],
  ["examples"],
  ["engine"],
  ["behaviours"],
  ["faults", "log", "page", "control"],
  [
    "curl-example.ts",
    "shell-word.ts",
    "platform.ts",
    "mock-options.ts",
    "read-text.ts",
    "read-spec.ts",
    "load-seed.ts",
  ],
  ["mock-fetch.ts", "mock.ts", "mock-core.ts"],
  ["http", "create-mock.ts", "browser.ts"],
  ["start-mock.ts", "index.ts"],
  ["cli", "cli.ts"],
];

function rankOf(file: string): number {
  return layers.findIndex((names) => names.includes(file.split("/")[0] ?? ""));
}

it("imports nothing from a layer above", () => {
  const upward = globSync("**/*.ts", { cwd: src }).flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
      .map(([, target = ""]) => normalize(join(dirname(file), target)))
      .filter((target) => !(rankOf(target) >= 0 && rankOf(target) <= rankOf(file)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(upward).toEqual([]);
});
