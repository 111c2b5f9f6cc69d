import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

// The shortest program that serves a spec with @scalar/mock-server, which has no command. Arguments: spec, port.
const [spec, port] = process.argv.slice(2);
const { fetch } = await createMockServer({ document: JSON.parse(await readFile(spec, "utf8")) });
serve({ fetch, port: Number(port), hostname: "127.0.0.1" });
