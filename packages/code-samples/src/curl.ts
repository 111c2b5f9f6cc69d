import type { PrintedRequest } from "./call.ts";
import { placeholder } from "./placeholder.ts";
import { command, shellWord } from "./shell.ts";

/** How curl is to make a request. */
export interface CurlOptions {
  /** Whether the certificate of the server is not checked. Default: false. */
  readonly insecure?: boolean;
  /** Whether curl follows redirects, with all headers. Default: false. */
  readonly location?: boolean;
  /** The file that the response is written to. Default: standard output. */
  readonly output?: string;
}

/** Returns a request as a command of curl, for any POSIX shell. */
export function curl(
  { method, url, headers, username, body }: PrintedRequest,
  { insecure = false, location = false, output }: CurlOptions = {},
): string {
  const options = [
    ...methodOption(method, body),
    ...(insecure ? ["--insecure"] : []),
    ...(location ? ["--location"] : []),
    // curl gives brackets and braces in a URL a meaning of its own.
    ...(/[[\]{}]/.test(url) ? ["--globoff"] : []),
  ];
  return command([
    ["curl", ...options, shellWord(url)].join(" "),
    ...(username === undefined ? [] : [`-u ${shellWord(`${username}:${placeholder("PASSWORD")}`)}`]),
    // Without the semicolon curl leaves an empty header out.
    ...headers.map(([name, value]) => `-H ${shellWord(value === "" ? `${name};` : `${name}: ${value}`)}`),
    // With -d, curl takes what follows an "@" for a file name.
    ...(body === undefined ? [] : [`${body.startsWith("@") ? "--data-raw" : "-d"} ${shellWord(body)}`]),
    ...(output === undefined ? [] : [`--output ${shellWord(output)}`]),
  ]);
}

/** With -X HEAD, curl waits for a body. */
function methodOption(method: string, body: string | undefined): string[] {
  if (method === "HEAD") return ["--head"];
  return method === "GET" && body === undefined ? [] : [`-X ${method}`];
}
