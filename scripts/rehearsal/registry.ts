import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { Program } from "./background-process.ts";

/** A Verdaccio on this machine. It takes our packages, and passes requests for all others on to npm's registry. */
export interface Registry {
  /** The URL without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the registry with its data in a directory, on a free port of the loopback interface. */
export async function startRegistry(directory: string): Promise<Registry> {
  const uplink = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const port = await freePort();
  const configuration = {
    storage: join(directory, "storage"),
    uplinks: { npm: { url: uplink } },
    packages: {
      "@onezone/*": { access: "$all", publish: "$all" },
      "onezone-rest-cli": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "npm" },
    },
    publish: { allow_offline: true },
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", format: "json", level: "warn" },
  };
  // Each JSON document is YAML.
  const file = join(directory, "verdaccio.yaml");
  await writeFile(file, JSON.stringify(configuration));
  const command = [join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio")];
  const program = new Program(
    process.execPath,
    [...command, "--config", file, "--listen", `127.0.0.1:${port}`],
    {
      cwd: directory,
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await program.until(async () => (await fetch(`${url}/-/ping`)).ok);
  return { url, close: () => program.stop() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
