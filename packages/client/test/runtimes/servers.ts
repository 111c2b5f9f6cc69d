import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { startMock } from "@onezone/mock";

/** The URLs that the program calls. */
export interface Urls {
  readonly mock: string;
  readonly home: string;
  readonly nowhere: string;
}

/** A request that one of our servers received. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly hasCredential: boolean;
}

/** The servers that the program calls, and the requests since `seen` was last cleared. */
export interface Servers {
  readonly urls: Urls;
  readonly home: { seen: Seen[] };
  readonly other: { seen: Seen[] };
  close(): Promise<void>;
}

/** Starts the mock and our own servers on two origins. `home` passes unknown requests to `serve`. */
export async function startServers(serve: RequestListener): Promise<Servers> {
  const mock = await startMock({ stateless: true });
  const other = await start((_request, response) => {
    // CORS headers, so that the test sees requests of a browser.
    response.setHeader("access-control-allow-origin", "*").setHeader("access-control-allow-headers", "*");
    response.setHeader("content-type", "application/json").end('{"generation":2}');
  });
  const home = await start((request, response) => {
    const { url = "" } = request;
    if (url.startsWith("/within/")) response.writeHead(307, { location: `/end${url}` }).end();
    else if (url.startsWith("/away/")) response.writeHead(307, { location: `${other.origin}${url}` }).end();
    else if (url.startsWith("/end/")) response.end('{"generation":1}');
    else if (url.startsWith("/late/")) response.write('{"generation":');
    else if (url.startsWith("/page/")) response.writeHead(502).end("<html>A proxy's page</html>");
    else if (!url.startsWith("/silent/")) serve(request, response);
  });
  const gone = await start(() => {});
  await gone.close();

  return {
    urls: { mock: mock.url, home: home.origin, nowhere: gone.origin },
    home,
    other,
    close: async () => {
      await Promise.all([mock.close(), home.close(), other.close()]);
    },
  };
}

async function start(
  listener: RequestListener,
): Promise<{ origin: string; seen: Seen[]; close(): Promise<void> }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, hasCredential: /secret/.test(JSON.stringify(headers)) });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
