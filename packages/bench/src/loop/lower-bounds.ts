import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, temporaryFolder } from "../child-processes.ts";
import { commandFile } from "../heavy-competitors.ts";
import type { Checkout } from "./checkout.ts";
import type { Rival } from "./rival-interface.ts";

/** openapi-typescript alone, which generates types but no client. */
export function typesGenerator(checkout: Checkout): Rival {
  const folder = temporaryFolder();
  const generate = async (summary: string) => {
    await writeFile(join(folder, "onezone.json"), await checkout.bundle(summary));
    const command = await commandFile("openapi-typescript", "openapi-typescript");
    const begin = performance.now();
    await run(process.execPath, [command, "onezone.json", "--output", "types.ts"], folder);
    return performance.now() - begin;
  };
  return {
    name: "openapi-typescript",
    how: "`openapi-typescript onezone.json --output types.ts`: types only, as a lower bound; it has no watch mode, so it is started again for each save",
    cold: () => generate("Revoke"),
    follow: async () => {},
    save: generate,
    stop: async () => {},
  };
}

/** Redocly's lint and bundle in parallel. Every loop that starts with the hand-written YAML takes at least as long. */
export function lintAndBundle({ folder }: Checkout): Rival {
  const turn = async () => {
    const cli = await commandFile("@redocly/cli", "redocly");
    const spec = join(folder, "spec");
    const begin = performance.now();
    await Promise.all([
      run(process.execPath, [cli, "lint", "onezone"], spec),
      run(process.execPath, [cli, "bundle", "onezone", "--ext=json"], spec),
    ]);
    return performance.now() - begin;
  };
  return {
    name: "redocly lint, bundle",
    how: "`redocly lint` and `redocly bundle` in parallel on the hand-written YAML: the lower bound of our loop; the other competitors neither lint nor bundle",
    cold: turn,
    follow: async () => {},
    save: turn,
    stop: async () => {},
  };
}
