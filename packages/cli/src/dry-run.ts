import type { PreparedCall } from "./call.ts";
import type { DryRunFormat } from "./options.ts";
import type { Settings } from "./settings.ts";

/**
 * The request that would be sent, and never its credential: curl and HTTP hold a placeholder for the token or password,
 * TypeScript reads it from the environment.
 */
export function dryRun(call: PreparedCall, settings: Settings, format: DryRunFormat): string {
  if (format === "http") return http(call, settings);
  return format === "typescript" ? typescript(call, settings) : curl(call, settings);
}

function curl(call: PreparedCall, { baseUrl, credential }: Settings): string {
  const headers = Object.entries(ownHeaders(call)).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const secret =
    credential &&
    ("token" in credential ? `-H "x-auth-token: $TOKEN"` : `-u "${credential.basic.username}:$PASSWORD"`);
  const body = call.body === undefined ? [] : [`-d ${quote(JSON.stringify(call.body))}`];
  const parts = [`curl -X ${call.operation.method}`, ...(secret ? [secret] : []), ...headers, ...body];
  return [...parts, quote(baseUrl + target(call))].join(" \\\n  ");
}

function http(call: PreparedCall, { baseUrl, credential }: Settings): string {
  const { host, pathname } = new URL(baseUrl);
  const secret =
    credential && ("token" in credential ? "x-auth-token: $TOKEN" : "authorization: Basic $CREDENTIALS");
  const lines = [
    `${call.operation.method} ${pathname}${target(call)} HTTP/1.1`,
    `host: ${host}`,
    ...(secret ? [secret] : []),
    ...Object.entries(ownHeaders(call)).map(([name, value]) => `${name}: ${value}`),
  ];
  return [...lines, "", ...(call.body === undefined ? [] : [JSON.stringify(call.body)])].join("\n");
}

function typescript(call: PreparedCall, { baseUrl, credential }: Settings): string {
  const { operation, path, query, body } = call;
  const { "content-type": _, ...headers } = ownHeaders(call);
  const isEmpty = (value: unknown) => value === undefined || Object.keys(Object(value)).length === 0;
  const args = Object.entries({ path, query, headers, body }).filter(([, value]) => !isEmpty(value));
  const secret =
    credential &&
    ("token" in credential
      ? "token: process.env.TOKEN!"
      : `basic: { username: ${JSON.stringify(credential.basic.username)}, password: process.env.PASSWORD! }`);
  const options = [`baseUrl: ${JSON.stringify(baseUrl)}`, ...(secret ? [secret] : [])].join(", ");
  const object = args.length === 0 ? "" : `, ${JSON.stringify(Object.fromEntries(args), null, 2)}`;
  return `import { createOnezoneClient } from "@onezone/client";
import { ${operation.id} } from "@onezone/client/operations";

const onezone = createOnezoneClient({ ${options} });
console.log(await ${operation.id}(onezone${object}));`;
}

/** Headers that are no credential; one that is given on the command line is shown without its value. */
function ownHeaders({ headers, body }: PreparedCall): Record<string, string> {
  const shown = Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? "$SECRET" : value]);
  return { ...(body !== undefined && { "content-type": "application/json" }), ...Object.fromEntries(shown) };
}

function isSecret(header: string): boolean {
  return /token|authorization|macaroon|cookie/i.test(header);
}

function target({ operation, path, query }: PreparedCall): string {
  const filled = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name) =>
    encodeURIComponent(path[name] ?? ""),
  );
  const search = new URLSearchParams(query).toString();
  return search ? `${filled}?${search}` : filled;
}

/** For sh: nothing in single quotes is special but the single quote. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
