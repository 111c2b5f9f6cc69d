import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { connect } from "../../src/conformance/raw-connection.ts";
import { portOf, tinyServer } from "./tiny-server.ts";

/** Starts a server that records the bytes of a request. */
async function bareServer(onData: (data: string, socket: Socket) => void): Promise<URL> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (data) => onData(data.toString("latin1"), socket));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return new URL(`http://127.0.0.1:${portOf(server)}`);
}

const to = (url: URL, timeout = 5000) => {
  const connection = connect(url, timeout);
  onTestFinished(() => connection.close());
  return connection;
};

it("sends method, path and headers unchanged, and adds only the headers that HTTP needs", async () => {
  let seen = "";
  const url = await bareServer((data, socket) => {
    seen = data;
    socket.write("HTTP/1.1 204 No Content\r\n\r\n");
  });
  const path = "/users/%ZZ//a/../b?x=%";
  await to(url).send({ method: "BREW", path, headers: { Accept: "", "X-Auth-Token": "t" } });
  expect(seen.split("\r\n")).toEqual([
    `BREW ${path} HTTP/1.1`,
    "Accept: ",
    "X-Auth-Token: t",
    `Host: ${url.host}`,
    "Connection: keep-alive",
    "Content-Length: 0",
    "",
    "",
  ]);
});

it("sends the length of every body, even if the body is empty", async () => {
  await using server = await tinyServer(({ headers }, response) => {
    response.end(headers["content-length"]);
  });
  const { send } = to(server.url);
  const request = { method: "POST", path: "/", headers: {} };
  expect(await send({ ...request, body: "łódź" })).toMatchObject({ status: 200, text: "7" });
  expect(await send({ ...request, body: "" })).toMatchObject({ text: "0" });
  expect(await send({ ...request, method: "DELETE" })).toMatchObject({ text: "" });
});

it("returns headers by name in lower case, and joins the values of repeated headers", async () => {
  await using server = await tinyServer((_, response) => {
    response.setHeader("Allow", ["GET", "POST"]).end();
  });
  const { headers } = await to(server.url).send({ method: "GET", path: "/", headers: {} });
  expect(headers).toHaveProperty("allow", "GET, POST");
});

it("receives a response that is sent before the body was read, and reconnects after the connection was closed", async () => {
  await using server = await tinyServer((request, response) => {
    if (request.headers["content-length"] === undefined) {
      response.end("next");
      return;
    }
    response.writeHead(500, { "content-length": 0 }).end();
    request.destroy();
  });
  const { send } = to(server.url);
  const body = "a".repeat(9_000_000);
  for (let time = 0; time < 5; time++) {
    expect(await send({ method: "POST", path: "/", headers: {}, body })).toMatchObject({ status: 500 });
    expect(await send({ method: "GET", path: "/", headers: {} })).toMatchObject({ text: "next" });
  }
});

it("receives a response from a server that never reads the body", async () => {
  await using server = await tinyServer(({ method }, response) => void response.end(method));
  const { send } = to(server.url);
  const body = "a".repeat(9_000_000);
  expect(await send({ method: "POST", path: "/", headers: {}, body })).toMatchObject({ text: "POST" });
  expect(await send({ method: "GET", path: "/", headers: {} })).toMatchObject({ text: "GET" });
});

it("sends a whole body of nine million bytes", async () => {
  await using server = await tinyServer(async (request, response) => {
    let length = 0;
    for await (const part of request) length += part.length;
    response.end(String(length));
  });
  const body = "a".repeat(9_000_000);
  expect(await to(server.url).send({ method: "POST", path: "/", headers: {}, body })).toMatchObject({
    text: "9000000",
  });
});

it("rejects after the time limit", async () => {
  await using server = await tinyServer((request, response) => {
    if (request.url === "/half") response.writeHead(200, { "content-length": 2 }).write("a");
  });
  const { send } = to(server.url, 100);
  await expect(send({ method: "GET", path: "/", headers: {} })).rejects.toThrow("no response within 0.1 s");
  await expect(send({ method: "GET", path: "/half", headers: {} })).rejects.toThrow();
});

it("rejects if the connection is lost before or during a response", async () => {
  const url = await bareServer((data, socket) => {
    if (data.includes("/half")) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\na");
    void setTimeout(20).then(() => socket.destroy());
  });
  const { send } = to(url);
  await expect(send({ method: "GET", path: "/", headers: {} })).rejects.toThrow("socket hang up");
  await expect(send({ method: "GET", path: "/half", headers: {} })).rejects.toThrow("aborted");
});
