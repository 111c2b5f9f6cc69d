import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import scalarPlugin from "@scalar/fastify-api-reference";

/** Scalar's reference as one script for browsers, and the licence under which it is passed on. */
export interface ScalarBundle {
  /** Sets the global `Scalar`. */
  readonly script: string;
  readonly licence: string;
}

/**
 * Takes the script from the plugin that serves it: there it is whole, whereas the package that it is built from needs
 * hundreds of others. The plugin is asked for its route as Fastify would ask.
 *
 * @throws Error where the plugin no longer has such a route
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
  if (typeof script !== "string") throw new Error("@scalar/fastify-api-reference serves no script any more.");
  const licence = new URL("../LICENSE", import.meta.resolve("@scalar/fastify-api-reference"));
  return { script, licence: await readFile(fileURLToPath(licence), "utf8") };
}
