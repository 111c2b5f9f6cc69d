import type { ChildProcess } from "node:child_process";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { run, start, stop, temporaryFolder } from "../child-processes.ts";
import { commandFile, competitorsAreInstalled } from "../heavy-competitors.ts";
import type { Checkout } from "./checkout.ts";
import { lintAndBundle, typesGenerator } from "./lower-bounds.ts";
import type { Rival } from "./rival-interface.ts";
import { waitForText } from "./wait-for.ts";

/** The properties of a client generator. */
interface Generator {
  readonly name: string;
  readonly packageName: string;
  readonly command: string;
  /** Returns the arguments that generate `src` from an input. */
  readonly args: (input: string) => string[];
  readonly watchArgs: readonly string[];
  /** Whether its watch mode supports only URLs, not files. */
  readonly watchesUrl: boolean;
  /** The declaration file in `dist` that contains the summaries. */
  readonly output: string;
}

const generators: readonly Generator[] = [
  {
    name: "hey-api + tsc",
    packageName: "@hey-api/openapi-ts",
    command: "openapi-ts",
    args: (input) => [
      "--input",
      input,
      "--output",
      "src",
      "--client",
      "@hey-api/client-fetch",
      "--no-log-file",
    ],
    watchArgs: ["--watch", "100"],
    watchesUrl: true,
    output: "sdk.gen.d.ts",
  },
  {
    name: "orval + tsc",
    packageName: "orval",
    command: "orval",
    args: (input) => ["--client", "fetch", "--input", input, "--output", "src/client.ts"],
    watchArgs: ["--watch"],
    watchesUrl: false,
    output: "client.d.ts",
  },
];

const configuration = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    module: "ESNext",
    moduleResolution: "bundler",
    strict: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: "src",
    outDir: "dist",
  },
  include: ["src"],
};

/** Returns the installed rivals, each in its own directory with the bundle of a built checkout. */
export async function prepareRivals(checkout: Checkout): Promise<Rival[]> {
  const tsc = await commandFile("typescript", "tsc");
  const installed = competitorsAreInstalled() ? generators : [];
  const rivals = installed.map((generator) => clientGenerator(generator, checkout, tsc));
  return [...rivals, typesGenerator(checkout), lintAndBundle(checkout)];
}

function clientGenerator(generator: Generator, checkout: Checkout, tsc: string): Rival {
  const folder = temporaryFolder();
  const bundle = join(folder, "onezone.json");
  const { name, command, args, watchArgs, watchesUrl, output } = generator;
  const generate = () => commandFile(generator.packageName, command);
  const followers: ChildProcess[] = [];
  let served = "";
  return {
    name,
    how: `\`${[command, ...args("onezone.json")].join(" ")}\` and \`tsc\`; after a save: ${command} with \`${watchArgs.join(" ")}\`${watchesUrl ? " on a loopback URL, because it cannot watch files," : ""} and \`tsc --watch\``,
    async cold() {
      for (const made of ["src", "dist"]) await rm(join(folder, made), { recursive: true, force: true });
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
      await writeFile(bundle, await checkout.bundle("Revoke"));
      const begin = performance.now();
      await run(process.execPath, [await generate(), ...args(bundle)], folder);
      await run(process.execPath, [tsc, "-p", "."], folder);
      return performance.now() - begin;
    },
    async follow() {
      served = await checkout.bundle("Revoke");
      const input = watchesUrl ? await serve(() => served) : bundle;
      const options = { cwd: folder, stdio: "ignore" } as const;
      await mkdir(join(folder, "src"), { recursive: true });
      followers.push(
        start(process.execPath, [await generate(), ...args(input), ...watchArgs], options),
        start(process.execPath, [tsc, "--watch", "-p", "."], options),
      );
      await waitForText(join(folder, "dist", output), "Revoke");
    },
    async save(summary) {
      const text = await checkout.bundle(summary);
      const begin = performance.now();
      served = text;
      if (!watchesUrl) await replaceFile(bundle, text);
      await waitForText(join(folder, "dist", output), summary);
      return performance.now() - begin;
    },
    async stop() {
      for (const follower of followers) await stop(follower);
    },
  };
}

/** Writes a file atomically, so that a watcher never reads a part of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Serves the bundle for watch modes that need a URL, with its modification time. */
async function serve(bundle: () => string): Promise<string> {
  let last = "";
  let changes = 0;
  const server: Server = createServer((request, response) => {
    const text = bundle();
    if (text !== last) changes++;
    last = text;
    response.setHeader("content-type", "application/json");
    response.setHeader("etag", `"${changes}"`);
    response.end(request.method === "HEAD" ? undefined : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/onezone.json`;
}
