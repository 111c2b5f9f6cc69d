import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, temporaryFolder } from "../child-processes.ts";
import { commandFile, competitorsAreInstalled, competitorsFolder } from "../heavy-competitors.ts";

/** A client, and the file of the program that uses it. */
export interface ClientProgram {
  readonly name: string;
  readonly how: string;
  readonly file: string;
}

const folder = fileURLToPath(new URL("programs", import.meta.url));

const own: readonly ClientProgram[] = [
  ["onezone", "`@onezone/client`, with the functions of its operations"],
  ["fetch", "plain `fetch`: the lower bound of all clients that use it"],
  ["openapi-fetch", "openapi-fetch with types of openapi-typescript"],
  ["ky", "ky with its defaults"],
  ["axios", "axios with its defaults; it does not use fetch in Node"],
].map(([name = "", how = ""]) => ({ name, how, file: join(folder, `${name}.ts`) }));

/** Returns the programs, ours first. Generates the client of hey-api from the bundle if hey-api is installed. */
export async function clientPrograms(): Promise<ClientProgram[]> {
  return competitorsAreInstalled() ? [...own, await heyApi()] : [...own];
}

async function heyApi(): Promise<ClientProgram> {
  const target = temporaryFolder();
  const bundle = fileURLToPath(import.meta.resolve("@onezone/spec/onezone.json"));
  const command = await commandFile("@hey-api/openapi-ts", "openapi-ts");
  const output = join(target, "generated");
  const args = ["--input", bundle, "--output", output, "--client", "@hey-api/client-fetch", "--no-log-file"];
  await run(process.execPath, [command, ...args], target);
  const file = join(target, "program-with-hey-api.ts");
  await cp(join(competitorsFolder, "hey-api-program.ts"), file);
  return { name: "hey-api", how: "the fetch client that `openapi-ts` generates from the bundle", file };
}
