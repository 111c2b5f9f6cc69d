import { createServer } from "node:http";

/**
 * A server with constant responses. It responds to every GET with its second argument, which is JSON, and to all other requests
 * with 204. It listens on the port in its first argument (0 for a free port) and sends the port to its parent process. It is
 * JavaScript because stripping types would take time and 40 MB of memory, and this server is a lower bound for others.
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
