import fc from "fast-check";

const standardMethods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
const strangeMethods = [
  "TRACE",
  "CONNECT",
  "PROPFIND",
  "QUERY",
  "get",
  "Get",
  "FOO",
  "G3T",
  "BAD METHOD",
  "",
  "é",
];

/** Usually the method of the operation; sometimes a method that its path or HTTP does not have. */
export function methodArbitrary(own: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constant(own) },
    { weight: 4, arbitrary: fc.constantFrom(...standardMethods) },
    { weight: 1, arbitrary: fc.constantFrom(...strangeMethods) },
  );
}

/** Values that routers and look-ups often handle wrongly, as written in a path. */
const strangeSegments = [
  ".",
  "..",
  "%2e%2e",
  "",
  "%",
  "%zz",
  "%00",
  "%0d%0aset-cookie:a",
  "%2F",
  "%ff",
  "%C3%A9",
  "%F0%9F%98%80",
  "%ED%A0%80",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "{id}",
  "*",
  "root%20token",
  "a:b",
  ";a=b",
  "\u00e9",
  "\u0001",
  " ",
  "\t",
  "A".repeat(300),
  "9".repeat(4500),
  "%41".repeat(3500),
];

/** A request target for a template, with path parameters from the world. */
export function goodTargetArbitrary(
  template: string,
  base: string,
  ids: readonly string[],
): fc.Arbitrary<string> {
  return filledIn(template, base, fc.constantFrom(...ids));
}

function filledIn(template: string, base: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const parts = template
    .split(/(\{[^}]+\})/)
    .map((part) => (part.startsWith("{") ? value : fc.constant(part)));
  return fc.tuple(...parts).map((texts) => base + texts.join(""));
}

// Shared by all operations, because fast-check takes milliseconds to prepare each.
const unknownId = fc.stringMatching(/^[0-9a-f]{32}$/);
const encodedText = fc.string({ unit: "grapheme" }).map(encodeURIComponent);
const webPath = fc.webPath({ size: "small" }).map((text) => text || "/");
const latinText = fc.string({
  minLength: 1,
  unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
});

/** Request targets for a template, also with unknown values, with malformed paths, or for other paths. */
export function targetArbitrary(
  template: string,
  base: string,
  ids: readonly string[],
): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: unknownId },
    { weight: 2, arbitrary: fc.constantFrom(...strangeSegments) },
    { weight: 1, arbitrary: encodedText },
  );
  const path = filledIn(template, base, value);
  return fc.oneof(
    { weight: 16, arbitrary: path },
    {
      weight: 4,
      arbitrary: fc.tuple(path, fc.constantFrom(...mangles)).map(([whole, mangle]) => mangle(whole)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...elsewhere) },
    { weight: 1, arbitrary: webPath },
    { weight: 1, arbitrary: latinText },
  );
}

const mangles: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => path.replace("/", "//"),
  (path) => path.toUpperCase(),
  (path) => path.slice(0, path.lastIndexOf("/")),
  (path) => path.slice(0, -1),
  (path) => `${path}/more`,
  (path) => `${path}?a=b&c[]=%zz`,
  (path) => `${path}?`,
  (path) => `${path}#fragment`,
  (path) => `${path}/../${path.split("/").at(-1)}`,
  (path) => `/x/..${path}`,
  (path) => `http://elsewhere.example${path}`,
  (path) => `//elsewhere.example${path}`,
  (path) => `${path}?${"q".repeat(9000)}`,
  (path) => [...path].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
];

/** Paths outside of the API. */
const elsewhere = [
  "/",
  "*",
  "/favicon.ico",
  "/index.html",
  "/__mock",
  "/__mock/",
  "/__mock/world",
  "/__mock/reset",
  "/__mock/snapshot",
  "/__mock/spec",
  "/__mock/operations",
  "/__mock/log",
  "/__mock/nothing",
  "/__mock/../__mock/world",
  "/api",
  "/api/v3",
  "/api/v3/onezone",
  "/api/v3/onezone/",
  "/api/v3/oneprovider/users",
  "/etc/passwd",
  "/../../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/api/v3/onezone/constructor",
  "/api/v3/onezone/__proto__",
  "nowhere",
  "",
];
