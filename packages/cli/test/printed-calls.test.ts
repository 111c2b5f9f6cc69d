import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Case, type SentRequests, sendAll, shownBody } from "./printed-calls.ts";
import { randomCase } from "./random-case.ts";

const base = ["--host", "http://HOST"];
const token = { ONEZONE_API_KEY: "t0" };
const secrets = { TOKEN: "t0" };

/** Calls whose printed forms were once wrong. */
const examples: readonly (Case & { readonly what: string })[] = [
  {
    what: "an X-Auth-Token header",
    args: [...base, "getCurrentUser", "X-Auth-Token:own"],
    secrets: { TOKEN: "own" },
  },
  {
    what: "an Authorization header",
    args: [...base, "getCurrentUser", "Authorization:Bearer own"],
    secrets: { HEADER_AUTHORIZATION: "Bearer own" },
  },
  {
    what: "an empty credential header",
    args: [...base, "getCurrentUser", "X-Auth-Token:"],
  },
  {
    what: "a Content-Type header",
    args: [...base, "createUser", "fullName==a", "Content-Type:text/plain"],
  },
  { what: "-ct and -ac", args: [...base, "createUser", "fullName==a", "-ct", "yaml", "-ac", "html"] },
  { what: "-ct without a body", args: [...base, "health", "-ct", "json"] },
  { what: "an empty header", args: [...base, "health", "X-Foo:", "Accept:", "Content-Type:"] },
  { what: "a header of blanks", args: [...base, "health", "X-Foo: \t"] },
  { what: "a header that is not ASCII", args: [...base, "health", "X-Foo:é"] },
  { what: "a header with a line break", args: [...base, "health", "X-Foo:a\nX-Evil: b"] },
  { what: "-ac with a line break", args: [...base, "health", "-ac", "a/b\nX-Evil: b"] },
  { what: "-ct that is not ASCII", args: [...base, "health", "-ct", "é/b"] },
  {
    what: "Range with Accept-Encoding",
    args: [...base, "health", "Range:bytes=0-1", "Accept-Encoding:br"],
  },
  { what: "a host with a query", args: ["--host", "http://HOST/?a=b", "health"] },
  { what: "a host with an empty query", args: ["--host", "http://HOST/a?", "health"] },
  { what: "a host with a fragment", args: ["--host", "http://HOST/#a", "health"] },
  { what: "a host with a user", args: ["--host", "http://user:password@HOST", "health"] },
  { what: "a host with blanks", args: ["--host", "http://HOST/a b ", "health"] },
  { what: "a host with brackets", args: ["--host", "http://HOST/[a-b]/{x,y}", "health"] },
  { what: "a host with dot segments", args: ["--host", "http://HOST/a/../%2e%2e/b", "health"] },
  { what: "a parameter with brackets", args: [...base, "revokeAllTemporaryTokensOfUser", "id=[a-b]{x,y}"] },
  { what: "a body without fields", args: [...base, "modifyCurrentUser"] },
  { what: "an optional body that is left out", args: [...base, "createUser"] },
  {
    what: "a secret with quotes",
    args: [...base, "createUser", `password==a"b\\c'd`],
    secrets: { BODY_PASSWORD: `a"b\\c'd` },
  },
  {
    what: "a secret that is a number",
    args: [...base, "createUser", "pin:=1", "apiKey:=1234", "--allow-unknown"],
    secrets: { BODY_API_KEY: "1234" },
  },
  {
    what: "secrets whose variables would have the same name",
    args: [...base, "health", "X-Key-Token:a", "X_Key_Token:b"],
    secrets: { HEADER_X_KEY_TOKEN: "a", HEADER_X_KEY_TOKEN_2: "b" },
  },
  {
    what: "text with control characters",
    args: [...base, "createUser", "fullName==\u202e\u001b[2J\u009b"],
  },
  {
    what: "a user name with control characters",
    args: [...base, "health", "-u", "a\u202eb:c"],
    secrets: { PASSWORD: "c", CREDENTIALS: Buffer.from("a\u202eb:c").toString("base64") },
  },
];

/** Returns what the printed forms must send: the same as the call. */
function expected({ call }: SentRequests): SentRequests {
  const http = typeof call === "string" ? call : { ...call, body: shownBody(call.body) };
  return { call, curl: call, typescript: call, http };
}

describe("the printed forms send the same request:", async () => {
  const outcomes = await sendAll(
    examples.map(({ environment = token, secrets: own = {}, ...rest }) => ({
      ...rest,
      environment: own.PASSWORD === undefined ? environment : {},
      secrets: { ...secrets, ...own },
    })),
  );
  it.each(examples.map(({ what }, index) => ({ what, outcome: outcomes[index] })))("$what", ({ outcome }) => {
    expect(outcome).toEqual(outcome && expected(outcome));
  });
});

it("all forms send the same request, or are refused with the same message, for random arguments", async () => {
  const seed = Date.now() | 0;
  const cases = fc.sample(randomCase, { numRuns: 150, seed });
  const outcomes = await sendAll(cases);
  const differences = outcomes.flatMap((outcome, index) =>
    isDeepStrictEqual(outcome, expected(outcome)) ? [] : [{ case: cases[index], outcome }],
  );
  expect(differences, `seed ${seed}`).toEqual([]);
  expect(outcomes.filter(({ call }) => typeof call !== "string").length).toBeGreaterThan(10);
});
