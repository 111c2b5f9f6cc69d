import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, request } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server on loopback. An `await using` block closes it at its end. */
export interface TestServer extends AsyncDisposable {
  /** The host and port, such as `127.0.0.1:4010`. */
  readonly host: string;
  /** The received requests: the first line and the headers of each. */
  readonly requests: string[];
}

/** Starts a plain HTTP server that returns `{"generation":1}` by default. */
export function httpServer(listener: RequestListener = respond): Promise<TestServer> {
  const requests: string[] = [];
  return listening(createServer(recorded(requests, listener)), requests);
}

/** Starts an HTTPS server with a self-signed certificate; `cacert` is the file of the certificate. */
export async function httpsServer(
  listener: RequestListener = respond,
): Promise<TestServer & { cacert: string }> {
  const requests: string[] = [];
  const { cert, key, cacert } = certificate();
  const server = await listening(createTlsServer({ cert, key }, recorded(requests, listener)), requests);
  return { ...server, cacert };
}

/** Starts a proxy that forwards plain requests and opens tunnels. It requires a credential if one is given. */
export function proxyServer(credential?: string): Promise<TestServer> {
  const requests: string[] = [];
  const isAllowed = ({ headers }: IncomingMessage) =>
    credential === undefined ||
    headers["proxy-authorization"] === `Basic ${Buffer.from(credential).toString("base64")}`;
  const server = createServer(
    recorded(requests, (incoming, response) => {
      if (!isAllowed(incoming)) return response.writeHead(407).end();
      const { method, headers } = incoming;
      const forwarded = request(incoming.url ?? "", { method: method ?? "GET", headers }, (from) => {
        response.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(response);
      });
      return incoming.pipe(forwarded);
    }),
  );
  server.on("connect", (incoming, socket) => {
    requests.push(summary(incoming));
    if (!isAllowed(incoming)) return socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const [host = "", port = "443"] = incoming.url?.split(":") ?? [];
    const target = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    return target.on("error", () => socket.destroy());
  });
  return listening(server, requests);
}

const respond: RequestListener = (_request, response) => response.end('{"generation":1}');

function recorded(requests: string[], listener: RequestListener): RequestListener {
  return (incoming, response) => {
    requests.push(summary(incoming));
    listener(incoming, response);
  };
}

function summary({ method, url, rawHeaders }: IncomingMessage): string {
  return [`${method} ${url}`, ...rawHeaders].join("\n");
}

type Server = ReturnType<typeof createServer | typeof createTlsServer>;

async function listening(server: Server, requests: string[]): Promise<TestServer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function certificate(): { cert: Buffer; key: Buffer; cacert: string } {
  const folder = mkdtempSync(join(tmpdir(), "onezone-cli-"));
  const [keyFile, cacert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", ...kind, ...subject, "-keyout", keyFile, "-out", cacert], {
    stdio: "ignore",
  });
  return { cert: readFileSync(cacert), key: readFileSync(keyFile), cacert };
}
