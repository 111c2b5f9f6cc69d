import { placeholder } from "./placeholder.ts";
import type { PrintedRequest } from "./printer-input.ts";
import { command, shellWord } from "./shell-quoting.ts";

/** The options of curl. */
export interface CurlOptions {
  /** Whether to skip the check of the server's certificate. Default: false. */
  readonly insecure?: boolean;
  /** A file with the certificates to trust instead of those that curl trusts by default. */
  readonly cacert?: string;
  /** Whether curl follows redirects, and sends the same headers to the new URL. Default: false. */
  readonly location?: boolean;
  /** The output file for the response. Default: standard output. */
  readonly output?: string;
}

/** Returns a request as a curl command for POSIX shells. */
export function curl(
  { method, url, headers, username, body }: PrintedRequest,
  { insecure = false, cacert, location = false, output }: CurlOptions = {},
): string {
  const options = [
    ...methodOption(method, body),
    ...(insecure ? ["--insecure"] : []),
    ...(cacert === undefined ? [] : [`--cacert ${shellWord(cacert)}`]),
    ...(location ? ["--location"] : []),
    // curl expands brackets and braces in a URL.
    ...(/[[\]{}]/.test(url) ? ["--globoff"] : []),
  ];
  return command([
    ["curl", ...options, shellWord(url)].join(" "),
    ...(username === undefined ? [] : [`-u ${shellWord(`${username}:${placeholder("PASSWORD")}`)}`]),
    // Without the semicolon, curl omits an empty header.
    ...headers.map(([name, value]) => `-H ${shellWord(value === "" ? `${name};` : `${name}: ${value}`)}`),
    // With -d, curl reads a file if the body begins with "@".
    ...(body === undefined ? [] : [`${body.startsWith("@") ? "--data-raw" : "-d"} ${shellWord(body)}`]),
    ...(output === undefined ? [] : [`--output ${shellWord(output)}`]),
  ]);
}

/** Returns the option for the method. With -X HEAD, curl would wait for a body. */
function methodOption(method: string, body: string | undefined): string[] {
  if (method === "HEAD") return ["--head"];
  return method === "GET" && body === undefined ? [] : [`-X ${method}`];
}
