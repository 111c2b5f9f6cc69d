import { createServer } from "node:http";

/**
 * A server with constant responses: its second argument, which is JSON, to every GET, and 204 to all other requests. It listens on
 * the port in its first argument (0 for a free port) and sends the port to its parent process. It is JavaScript because stripping
 * types would add start time and 40 MB of memory to this lower bound.
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
