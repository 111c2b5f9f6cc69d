import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createOnezoneClient, isOnezoneCallError } from "../src/index.ts";
import { clientReceiving, params, path } from "./fake-server.ts";

let servers: Server[] = [];

/** Starts a server that redirects a request to the result of `redirect`, or returns JSON if the result is undefined. */
async function serve(
  redirect: (request: IncomingMessage) => { status: number; location: string } | undefined,
) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const to = redirect(request);
    if (to) response.writeHead(to.status, { location: to.location }).end();
    else response.writeHead(200, { "content-type": "application/json" }).end('{"generation":1}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(server);
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

const credentials = [{ token: "secret" }, { basic: { username: "u", password: "secret" } }] as const;

describe("a redirect", () => {
  it.each(credentials)("within the origin is followed, with the credential: %j", async (credential) => {
    const home = await serve(({ url }) =>
      url?.startsWith("/new") ? undefined : { status: 307, location: `/new${url}` },
    );
    const onezone = createOnezoneClient({ baseUrl: home.origin, ...credential });
    expect((await onezone.GET(path, { params })).data).toEqual({ generation: 1 });
    expect(home.seen.map(({ headers }) => Boolean(headers["x-auth-token"] ?? headers.authorization))).toEqual(
      [true, true],
    );
  });

  it("within the origin is also followed for a revocation if it keeps the method", async () => {
    const home = await serve(({ url }) =>
      url?.startsWith("/new") ? undefined : { status: 308, location: `/new${url}` },
    );
    const onezone = createOnezoneClient({ baseUrl: home.origin, token: "secret" });
    await onezone.DELETE(path, { params });
    expect(home.seen.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
  });

  it.each(
    credentials,
  )("to another origin is followed for a read, without the credential: %j", async (credential) => {
    const other = await serve(() => undefined);
    const home = await serve(() => ({ status: 307, location: `${other.origin}/data` }));
    const onezone = createOnezoneClient({ baseUrl: home.origin, ...credential });
    const headers = { "x-onedata-service-token": "secret", "x-mine": "secret" };
    expect((await onezone.GET(path, { params, headers })).data).toEqual({ generation: 1 });
    expect(JSON.stringify(other.seen[0]?.rawHeaders)).not.toMatch(/secret|authorization|x-auth-token/i);
  });

  it("from another origin back to the first does not send the credential again", async () => {
    let backTo = "";
    const other = await serve(() => ({ status: 307, location: backTo }));
    const home = await serve(({ url }) =>
      url === "/end" ? undefined : { status: 307, location: other.origin },
    );
    backTo = `${home.origin}/end`;
    await createOnezoneClient({ baseUrl: home.origin, token: "secret" }).GET(path, { params });
    expect(home.seen.map(({ headers }) => headers["x-auth-token"])).toEqual(["secret", undefined]);
  });

  it("within another origin sends no credential", async () => {
    const other = await serve(({ url }) => (url === "/end" ? undefined : { status: 307, location: "/end" }));
    const home = await serve(() => ({ status: 307, location: other.origin }));
    await createOnezoneClient({ baseUrl: home.origin, token: "secret" }).GET(path, { params });
    expect(other.seen.map(({ headers }) => headers["x-auth-token"])).toEqual([undefined, undefined]);
  });

  it("to another origin is refused for all requests other than reads", async () => {
    const other = await serve(() => undefined);
    const home = await serve(() => ({ status: 307, location: other.origin }));
    const onezone = createOnezoneClient({ baseUrl: home.origin, token: "secret" });
    const error = await onezone.DELETE(path, { params }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "redirect")).toBe(true);
    expect(String(error)).toContain(`redirects to ${other.origin}: not followed`);
    expect(other.seen).toEqual([]);
  });

  it.each([
    ["from https to http", "http://onezone.example.org/x", /to http:\/\/onezone.example.org: not followed/],
    ["to a URL that is not HTTP", "data:text/plain,x", /to null: not followed/],
    ["to an invalid URL", "http://", /to an invalid URL/],
  ])("%s is refused", async (_what, location, message) => {
    const { onezone, requests } = clientReceiving(
      () => new Response(null, { status: 307, headers: { location } }),
    );
    const error = await onezone.GET(path, { params }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "redirect")).toBe(true);
    expect(String(error)).toMatch(message);
    expect(requests).toHaveLength(1);
  });

  it("is refused if five redirects precede it", async () => {
    const home = await serve(() => ({ status: 307, location: "/again" }));
    const call = createOnezoneClient({ baseUrl: home.origin, token: "secret" }).GET(path, { params });
    await expect(call).rejects.toThrow("more than 5 redirects");
    expect(home.seen).toHaveLength(6);
  });

  it("of a creation to its result is followed with a GET", async () => {
    const home = await serve(({ url }) => (url === "/made" ? undefined : { status: 303, location: "/made" }));
    const onezone = createOnezoneClient({ baseUrl: home.origin, token: "secret" });
    await onezone.POST("/user/tokens/temporary", { body: { caveats: [] } });
    expect(home.seen.map(({ method, headers }) => [method, headers["content-type"]])).toEqual([
      ["POST", "application/json"],
      ["GET", undefined],
    ]);
  });
});
