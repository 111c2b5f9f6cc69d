import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { received, tracked } from "./child-processes.ts";

/**
 * Starts a server in a separate process, on a free loopback port, that responds to every GET with the example of `GET /user`.
 */
export async function startConstantServer(): Promise<{ server: ChildProcess; url: string }> {
  const operation = readModel(document).operations.find(({ id }) => id === "getCurrentUser");
  const user = operation?.response(200)?.content?.examples[0]?.value;
  const program = fileURLToPath(new URL("constant-server.mjs", import.meta.url));
  const server = tracked(fork(program, ["0", JSON.stringify(user)]));
  return { server, url: `http://127.0.0.1:${await received<number>(server)}` };
}
