import { createServer } from "node:http";

/**
 * A server in a process of its own that returns constants: its second argument, which is JSON, to every GET, and 204 to all
 * else. Listens on the port that is its first argument, 0 for any that is free, and tells it the process that forked it.
 * JavaScript, since a Node that strips types starts later and takes 40 MB more, and this one stands for the limit.
 */

const [port, body = ""] = process.argv.slice(2);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };

const server = createServer((request, response) => {
  if (request.method === "GET") response.writeHead(200, headers).end(body);
  else response.writeHead(204).end();
});
process.once("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(Number(port), "127.0.0.1", () => process.send?.(server.address()?.port));
