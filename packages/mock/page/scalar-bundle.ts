import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import scalarPlugin from "@scalar/fastify-api-reference";

/** Scalar's reference as one script for browsers, and its licence. */
export interface ScalarBundle {
  /** Sets the global `Scalar`. */
  readonly script: string;
  readonly licence: string;
}

/**
 * Returns the script from the plugin that serves it as one file. The package from which it is built needs hundreds of
 * others. The plugin registers its route on an object that stands in for Fastify.
 *
 * @throws {Error} if the plugin no longer has this route
 */
export async function scalarBundle(): Promise<ScalarBundle> {
  const bodies: unknown[] = [];
  const reply = {
    header: () => reply,
    send: (body: unknown) => bodies.push(body),
  };
  const server = {
    initialConfig: {},
    route({ url, handler }: { url: string; handler: (request: object, reply: object) => void }) {
      if (url.endsWith(".js")) handler({}, reply);
    },
  };
  scalarPlugin(server, { configuration: { url: "/" } }, () => undefined);

  const [script] = bodies;
  if (typeof script !== "string") throw new Error("@scalar/fastify-api-reference no longer serves a script.");
  const licence = new URL("../LICENSE", import.meta.resolve("@scalar/fastify-api-reference"));
  return { script, licence: await readFile(fileURLToPath(licence), "utf8") };
}
