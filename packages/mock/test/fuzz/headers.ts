import fc from "fast-check";
import type { Header } from "./repetitive-headers.ts";
import { repetitiveHeaders } from "./repetitive-headers.ts";
import { type FuzzWorld, worldNames } from "./world.ts";

/** Characters from U+0020 that a header can contain, in Latin-1. */
const anyValue = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
});

function basic(text: string): string {
  return `Basic ${Buffer.from(text).toString("base64")}`;
}

/** One valid credential. */
export function goodCredentialArbitrary(world: FuzzWorld): fc.Arbitrary<readonly Header[]> {
  const headers: Header[] = [
    ...world.tokens.map((token) => ["x-auth-token", token] as const),
    ...world.passwords.map((password) => ["authorization", basic(password)] as const),
  ];
  return fc.constantFrom(...headers.map((header) => [header]));
}

/** Zero to two credentials: valid, invalid or malformed. */
export function credentialArbitrary(world: FuzzWorld): fc.Arbitrary<readonly Header[]> {
  const token = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...world.tokens) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...world.tokens), fc.nat(), fc.constantFrom("0", "A", "-", "_", "é", ""))
        .map(
          ([whole, at, letter]) =>
            whole.slice(0, at % whole.length) + letter + whole.slice((at % whole.length) + 1),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "any",
        "MDA",
        "0000",
        "MDAx".repeat(900),
        "A".repeat(5000),
        "opw-",
        "null",
      ),
    },
    { weight: 1, arbitrary: anyValue },
  );
  const password = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...world.passwords.map(basic)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "Basic",
        "Basic ",
        "Basic !!!",
        "basic YTpi",
        basic("ada"),
        basic(":"),
        basic("ada:\u0000"),
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme" }).map(basic) },
  );
  const header: fc.Arbitrary<Header> = fc.oneof(
    { weight: 4, arbitrary: token.map((value) => ["x-auth-token", value] as const) },
    { weight: 4, arbitrary: password.map((value) => ["authorization", value] as const) },
    { weight: 1, arbitrary: token.map((value) => ["authorization", `Bearer ${value}`] as const) },
    { weight: 1, arbitrary: token.map((value) => ["authorization", value] as const) },
    { weight: 1, arbitrary: token.map((value) => ["macaroon", value] as const) },
    { weight: 1, arbitrary: token.map((value) => ["x-onedata-service-token", value] as const) },
    { weight: 1, arbitrary: token.map((value) => ["x-onedata-consumer-token", value] as const) },
  );
  return fc.oneof(
    { weight: 8, arbitrary: header.map((one) => [one]) },
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(header, { maxLength: 3 }) },
  );
}

const odd: Readonly<Record<string, readonly string[]>> = {
  accept: [
    "*/*",
    "application/json",
    "application/*",
    "text/html",
    "",
    "json",
    "application/json;charset=utf-8",
    "*/*;q=0",
    "text/html, application/json;q=0.1",
    "a/b/c",
    ",,,",
    "application/json;q=nan",
    "*/",
    "text/event-stream, */*",
  ],
  prefer: [
    "code=200",
    "code=401",
    "code=999",
    "code=abc",
    "example=tokenRevoked",
    "code=401, example=tokenRevoked",
    "code=401;example=nothing",
    "dynamic=true",
    "code=",
    "=,=;",
    "code=500",
    "code=204",
    "return=minimal",
  ],
  "if-match": ["*", '"x"', "x", "", 'W/"x"'],
  "if-none-match": ["*", '"x"', "x"],
  "if-modified-since": ["Tue, 24 Nov 2026 00:00:00 GMT", "never"],
  "x-mock-delay": ["0", "1..3", "soon", "-1", ""],
  "x-mock-fault": [
    "503",
    "500",
    "418",
    "401:50%",
    "cut",
    "cut-body",
    "slow=100000",
    "none",
    "crash",
    "",
    "cut:1%, 503:99%",
  ],
  "x-mock-world": [...worldNames, "", "__proto__", "constructor", "é", "../x", "w".repeat(300)],
  origin: ["http://localhost:5173", "null", "https://x.example"],
  "access-control-request-method": ["DELETE", "GET", "x"],
  "access-control-request-headers": ["x-auth-token", "authorization, content-type", ""],
  "x-forwarded-for": ["10.0.0.1", "::1", "nobody"],
  range: ["bytes=0-0", "bytes=9-1"],
  "x-long": ["a".repeat(4000), "a".repeat(5000), "a".repeat(20000)],
  "content-encoding": ["gzip", "identity", "br"],
  cookie: ["a=b", "=;;"],
  ["__proto__"]: ["a"],
};

/** Headers that determine the end of a message or the state of the connection, and headers that HTTP forbids. */
const disruptive: Readonly<Record<string, readonly string[]>> = {
  expect: ["100-continue", "something"],
  upgrade: ["websocket", "h2c"],
  te: ["trailers", "chunked"],
  "transfer-encoding": ["chunked", "gzip, chunked", "identity"],
  "content-length": ["0", "5", "-1", "abc", "99999999999999999999"],
  host: ["", "onezone.example.org", "a b", "::"],
  connection: ["keep-alive", "upgrade", "close, x-auth-token"],
  "x-bad\u0000name": ["a"],
  "x bad": ["a"],
  "x-bad-value": ["a\u0000b", "a\rb", "\u007f"],
};

/** The content type: correct, almost correct or missing. */
export const contentTypeArbitrary: fc.Arbitrary<readonly Header[]> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<readonly Header[]>([["content-type", "application/json"]]) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        "Application/JSON",
        "application/json; charset=utf-8",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/yaml",
        "",
        "json",
        "application/json,text/plain",
        "*/*",
      )
      .map((value) => [["content-type", value] as const]),
  },
  { weight: 1, arbitrary: fc.constant<readonly Header[]>([]) },
);

/** Headers that select the response, or that no client should send. Usually none. */
export const otherHeadersArbitrary: fc.Arbitrary<readonly Header[]> = fc.oneof(
  { weight: 10, arbitrary: fc.constant<readonly Header[]>([]) },
  { weight: 6, arbitrary: fc.array(headerOf(odd), { minLength: 1, maxLength: 3 }) },
  { weight: 3, arbitrary: fc.constantFrom(...repetitiveHeaders).map((header) => [header]) },
  { weight: 1, arbitrary: headerOf(disruptive).map((header) => [header]) },
);

function headerOf(values: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Header> {
  return fc.oneof(
    ...Object.entries(values).map(([name, known]) =>
      fc
        .oneof(
          { weight: 5, arbitrary: fc.constantFrom(...known) },
          // Every other name would create a world that the mock keeps, which looks like a memory leak.
          { weight: name === "x-mock-world" ? 0 : 1, arbitrary: anyValue },
        )
        .map((value) => [name, value] as const),
    ),
  );
}
