import fc from "fast-check";
import type { Case } from "./printed-calls.ts";

/** Text with a special meaning for a shell, a URL, JSON, a terminal or curl. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom(..."ab'\"`$\\!(){}[];&|<>*?#~@%=:/. \n\té🙂\u001b\u202e"),
    maxLength: 12,
  }),
  fc.constantFrom(
    "$(touch PWNED)",
    "`touch PWNED`",
    "'; touch PWNED; '",
    '"; touch PWNED; "',
    "\\'; touch PWNED #",
    `$HOME \${HOME} !! ~ * ? {a,b} [a-z]`,
    "@/etc/hostname",
    "-o PWNED",
    "__proto__",
    "..",
    "%2e",
    "",
  ),
);

/** Valid values of most headers. */
const ascii = text.map((value) => value.replaceAll(/[^\t\x20-\x7e]/g, ""));

/** A part of a case. */
type Part = Required<Case>;

function part(args: readonly string[], secrets: object = {}, environment: object = {}): Part {
  return { args, secrets: { ...secrets }, environment: { ...environment } };
}

function passwordOf(username: string, password: string): object {
  return { PASSWORD: password, CREDENTIALS: Buffer.from(`${username}:${password}`).toString("base64") };
}

const user = fc.tuple(text, text).map(([a, b]) => ({ name: `u${a.replaceAll(":", "")}`, password: b }));

const credential = fc.oneof(
  ascii.map((odd) => part([], { TOKEN: `t${odd}` }, { ONEZONE_API_KEY: `t${odd}` })),
  user.map(({ name, password }) => part(["-u", `${name}:${password}`], passwordOf(name, password))),
  user.map(({ name, password }) =>
    part([], passwordOf(name, password), { ONEZONE_BASIC_AUTH: `${name}:${password}` }),
  ),
  ascii.map((own) => part([`X-Auth-Token:${own}`], { TOKEN: own.trim() })),
  ascii.map((own) => part([`authorization:${own}`], { HEADER_AUTHORIZATION: own.trim() })),
  ascii.map((own) => part([`Macaroon:${own}`], { HEADER_MACAROON: own.trim() })),
);

const operation = fc.oneof(
  fc.constantFrom(
    part(["health"]),
    part(["getCurrentUser"]),
    part(["modifyCurrentUser"]),
    part(["createUser"]),
  ),
  text.map((id) => part(["revokeAllTemporaryTokensOfUser", `id=${id}`])),
  fc
    .tuple(text, text, text)
    .map(([id, name, secret]) =>
      part(
        [
          "createNamedTokenForUser",
          `id=a${id}`,
          `name==${name}`,
          `customMetadata:=${JSON.stringify({ [`_${name}`]: id, ["__proto__"]: 1, password: secret })}`,
        ],
        { BODY_CUSTOM_METADATA_PASSWORD: secret },
      ),
    ),
  fc
    .tuple(text, text)
    .map(([name, secret]) =>
      part(["createUser", `fullName==${name}`, `password==${secret}`], { BODY_PASSWORD: secret }),
    ),
  text.map((secret) => part(["examineToken", `token==${secret}`], { BODY_TOKEN: secret })),
  text.map((value) => part(["health", `a[b]=${value}`, "--allow-unknown"])),
);

const names =
  "X-Tag x-tag X_Odd.~! Accept Accept-Encoding Accept-Language Content-Type Date From If-Match Origin Prefer Range Referer TE User-Agent Host Content-Length Expect";
const header = fc.oneof(
  fc
    .tuple(fc.constantFrom(...names.split(" ")), fc.oneof(ascii, ascii, text))
    .map(([name, value]) => part([`${name}:${value}`])),
  ascii.map((value) => part([`Cookie:${value}`], { HEADER_COOKIE: value.trim() })),
  ascii.map((value) => part([`X-Api-Key:${value}`], { HEADER_X_API_KEY: value.trim() })),
);

const mediaType = fc.oneof(fc.constantFrom("json", "html", "nonsense", "a/b; q=0.1", "a/b\nX-Evil: c"), text);
const option = fc
  .tuple(fc.constantFrom("-ct", "-ac"), mediaType)
  .map(([name, value]) => part([`${name}`, value]));

const host = fc
  .oneof(
    fc.constantFrom(
      "",
      "/",
      "//",
      "/a/../b",
      "/%2e%2e/a",
      "?a=b",
      "#a",
      "/a?",
      "/[a-b]/{x,y}",
      "/a b ",
      "/é",
    ),
    text.map((path) => `/${path}`),
  )
  .map((path) => part(["--host", `http://HOST${path}`]));
const oddHost = fc.constantFrom(
  part(["--host", "http://user:password@HOST"]),
  part(["--host", " http://HOST "]),
  part(["--host", "ftp://HOST"]),
  part(["--host", "http://HO ST"]),
  part(["--host", "HTTP://HOST"]),
);

/** A command line with random arguments, headers, options, credentials and hosts. */
export const randomCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.oneof({ arbitrary: host, weight: 9 }, { arbitrary: oddHost, weight: 1 }),
    operation,
    credential,
    fc.array(header, { maxLength: 2 }),
    fc.array(option, { maxLength: 1 }),
  )
  .map(([where, what, who, headers, options]) => {
    const parts = [where, what, who, ...headers, ...options];
    return {
      args: parts.flatMap(({ args }) => args),
      environment: Object.assign({}, ...parts.map(({ environment }) => environment)),
      secrets: Object.assign({}, ...parts.map(({ secrets }) => secrets)),
    };
  });
