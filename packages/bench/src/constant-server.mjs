import { createServer } from "node:http";

/**
 * A server with constant responses: the example of `GET /user` to every GET, and 204 to all other requests. It listens on the
 * port in its argument, or on a free port, and sends the port to its parent process. It is JavaScript because stripping types
 * would add start time and 40 MB of memory to this lower bound.
 */

const user = JSON.stringify({
  userId: "c26bab23d12f7389c3c311caf9c15902",
  fullName: "Rudolf Lingens",
  username: "r.lingens",
  emails: ["rudolf.lingens@example.org"],
  linkedAccounts: [],
  basicAuthEnabled: false,
  blocked: false,
  creationTime: 1764547200,
  name: "Rudolf Lingens",
  login: "r.lingens",
  alias: "r.lingens",
  emailList: ["rudolf.lingens@example.org"],
});
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(user) };

const server = createServer((request, response) => {
  if (request.method === "GET") response.writeHead(200, headers).end(user);
  else response.writeHead(204).end();
});
process.once("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => process.send?.(server.address()?.port));
