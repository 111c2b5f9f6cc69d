import type { PreparedCall } from "./call.ts";
import { isCredential } from "./headers.ts";
import type { CommandLine } from "./options.ts";
import { requestOf } from "./request.ts";
import { hideSecrets, placeholderFor, replacePlaceholders, splitAtPlaceholders } from "./secrets.ts";
import type { Settings } from "./settings.ts";
import { shellQuoted } from "./shell-quoted.ts";

/** A request to print: the parts of it that the forms have in common, with placeholders for its secrets. */
interface Printed {
  readonly call: PreparedCall;
  readonly baseUrl: string;
  readonly url: string;
  /** Without the credential of the basic authentication. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Who signs in with a password. */
  readonly username?: string;
  readonly body: string;
  readonly insecure: boolean;
}

/**
 * Prints the request that would be sent, with variables in place of its secrets. It refuses what the call refuses.
 *
 * @throws {OnezoneCallError} {TypeError} if the call cannot be sent
 */
export async function dryRun(
  call: PreparedCall,
  settings: Settings,
  { dryRun: form, insecure }: Pick<CommandLine, "dryRun" | "insecure">,
): Promise<string> {
  await requestOf(call, settings);
  const hidden = hideSecrets(call);
  const { baseUrl, credential } = settings;
  const username = credential && "basic" in credential ? credential.basic.username : undefined;
  const hasOwn = Object.keys(call.headers).some(isCredential);
  // Where a token would come from is not looked up, but one is needed.
  const needsToken =
    !hasOwn && username === undefined && (credential !== undefined || !call.operation.public);
  const request = await requestOf(hidden, {
    baseUrl,
    ...(needsToken && { credential: { token: placeholderFor("TOKEN") } }),
  });
  const printed: Printed = {
    call: hidden,
    baseUrl,
    url: request.url,
    headers: [...request.headers].sort(([a], [b]) => Number(isCredential(b)) - Number(isCredential(a))),
    ...(username !== undefined && { username }),
    body: await request.text(),
    insecure,
  };
  return { curl, http, typescript }[typeof form === "string" ? form : "curl"](printed);
}

function curl({ call, url, headers, username, body, insecure }: Printed): string {
  // curl gives brackets and braces in a URL a meaning of its own.
  const start = `curl -X ${call.operation.method}${/[[\]{}]/.test(url) ? " --globoff" : ""}`;
  // Without the semicolon curl would leave an empty header out.
  const lines = headers.map(
    ([name, value]) => `-H ${shellWord(value === "" ? `${name};` : `${name}: ${value}`)}`,
  );
  return [
    start + (insecure ? " --insecure" : ""),
    ...(username === undefined ? [] : [`-u ${shellWord(`${username}:${placeholderFor("PASSWORD")}`)}`]),
    ...lines,
    ...(body === "" ? [] : [`-d ${shellWord(body)}`]),
    shellWord(url),
  ].join(" \\\n  ");
}

/** One word for a shell, its variables in double quotes. */
function shellWord(text: string): string {
  return splitAtPlaceholders(text)
    .map((part, index) => (index % 2 === 1 ? `"$${part}"` : part && shellQuoted(part)))
    .join("");
}

function http({ call, url, headers, username, body }: Printed): string {
  const { host, pathname, search } = new URL(url);
  const lines = [
    `${call.operation.method} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...(username === undefined ? [] : ["authorization: Basic $CREDENTIALS"]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    ...(body === "" ? [] : [body]),
  ];
  return replacePlaceholders(lines.join("\n"), "", (name) => `$${name}`);
}

function typescript({ call, baseUrl, headers, username }: Printed): string {
  const { operation, path, query, body } = call;
  const { "x-auth-token": token, "content-type": type, ...others } = Object.fromEntries(headers);
  const ownHeaders = {
    ...(type !== undefined && type !== "application/json" && { "content-type": type }),
    ...others,
  };
  const isEmpty = (value: unknown) => value === undefined || Object.keys(Object(value)).length === 0;
  const args = Object.entries({ path, query, headers: ownHeaders, body }).filter(
    ([, value]) => !isEmpty(value),
  );
  const options = [
    `baseUrl: ${literal(baseUrl)}`,
    ...(token === undefined ? [] : [`token: ${literal(token)}`]),
    ...(username === undefined
      ? []
      : [`basic: { username: ${literal(username)}, password: ${literal(placeholderFor("PASSWORD"))} }`]),
  ].join(", ");
  const object = args.length === 0 ? "" : `, ${literal(Object.fromEntries(args), 2)}`;
  return `import { createOnezoneClient } from "@onezone/client";
import { ${operation.id} } from "@onezone/client/operations";

const onezone = createOnezoneClient({ ${options} });
console.log(await ${operation.id}(onezone${object}));`;
}

/** A value as TypeScript. In an object literal, unlike in JSON, `"__proto__": …` sets the prototype. */
function literal(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  const code = replacePlaceholders(json, '"', (name) => `process.env.${name}!`);
  return code.replaceAll('"__proto__":', '["__proto__"]:');
}
