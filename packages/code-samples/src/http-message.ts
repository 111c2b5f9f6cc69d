import { placeholder, splitAtPlaceholders } from "./placeholder.ts";
import type { PrintedRequest } from "./printer-input.ts";

/** Returns a request as a readable HTTP/1.1 message, with line feeds and without connection headers. */
export function http({ method, url, headers, username, body }: PrintedRequest): string {
  const { host, pathname, search } = new URL(url);
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...(username === undefined ? [] : [`authorization: Basic ${placeholder("CREDENTIALS")}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    ...(body === undefined ? [] : [body]),
  ];
  return splitAtPlaceholders(lines.join("\n"))
    .map((part) => ("variable" in part ? `$${part.variable}` : part.text))
    .join("");
}
