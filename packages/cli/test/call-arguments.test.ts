import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "@onezone/command-line";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCallArguments } from "../src/call-arguments.ts";
import type { CallArguments } from "../src/prepared-call.ts";
import { operationOf, operations } from "./operations.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-cli-"));
  file = join(folder, "body.json");
});
afterAll(() => rm(folder, { recursive: true }));

const read = (id: string, words: readonly string[], { allowUnknown = false, headers = {} } = {}) =>
  readCallArguments(operationOf(id), words, { allowUnknown, headers });

/** Returns the message of a refused call. */
async function refusal(call: Promise<CallArguments>): Promise<string> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return error instanceof Error ? error.message : "";
}

const createToken = "createNamedTokenForCurrentUser";
const prototypeWords = Object.getOwnPropertyNames(Object.prototype);

describe("refuses an argument that would be lost:", () => {
  it.each<[string, string[], RegExp]>([
    [createToken, ["name==n", "caveat:=[]"], /there is no field caveat\. Did you mean "caveats"\?/],
    [createToken, ["name==n", "Caveats:=[]"], /there is no field Caveats\. Did you mean "caveats"\?/],
    [createToken, ["name==n", "caveats:[]"], /caveats is a field of the body: write caveats:=\[\]/],
    [createToken, ["name==n", "CAVEATS:[]"], /caveats is a field of the body/],
    [createToken, ["name==n", "caveat:[]"], /caveat:… is a header\. Did you mean "caveats"\?/],
    [createToken, ["name==n", "caveats=[]"], /caveats is a field of the body: write caveats:=\[\]/],
    [createToken, ["name==n", "type.accessToken:={}"], /Write the whole field: type:=…/],
    [createToken, ["name==n", "customMetadata[a]==b"], /Write the whole field: customMetadata:=…/],
    [createToken, ["name:n"], /name is a field of the body: write name==n/],
    ["mapIdpUser", ["ipd==x", "userId==u"], /there is no field ipd\. Did you mean "idp"\?/],
    ["getNamedTokenOfCurrentUserByName", ["name==x"], /name is a parameter: write name=x$/],
    ["getNamedTokenOfCurrentUserByName", ["name:=x"], /name is a parameter: write name=x$/],
    ["getNamedTokenOfCurrentUserByName", ["name:x"], /name is a parameter: write name=x$/],
    ["getNamedTokenOfCurrentUserByName", ["nmae==x"], /takes no body.* Did you mean "name"\?/],
    ["revokeAllTemporaryTokensOfUser", ["id=u", "slowly=1"], /there is no parameter slowly\./],
    ["getCurrentUser", ["-"], /takes no body: leave out - and @file/],
    ["getCurrentUser", ["@/no/such"], /takes no body: leave out - and @file/],
    ["createUser", ["-", "@b.json"], /the body has two sources/],
    ["createUser", ["@a.json", "@b.json"], /the body has two sources/],
    ["createUser", ["-", "-"], /the body has two sources/],
    ["createUser", ["fullName==a", 'fullName:="b"'], /the field fullName is given twice/],
    ["health", ["X-Tag:1", "x-tag:2"], /the header x-tag is given twice/],
    ["health", ["Host:other"], /the header Host is set by the command/],
    ["health", ["Content-Length:3"], /the header Content-Length is set by the command/],
    ["health", ["two words:x"], /"two words" is not a valid header name/],
    ["health", ["X-Tag:a\r\nX-Other:b"], /the header X-Tag has a line break/],
    ["health", ["X-Tag:ż"], /the header X-Tag has a line break or another character/],
    ["health", ["X-Tag:é"], /the header X-Tag has a line break or another character that is not printable/],
    ["createUser", ["fullName==M\uFFFDller"], /fullName is not UTF-8 text/],
    [
      createToken,
      ["name==n", 'customMetadata:={"a":12345678901234567890}'],
      /the number 12345678901234567890/,
    ],
    [createToken, ["name==n", "usageLimit:=1e400"], /the number 1e400, which cannot be sent without loss/],
    [createToken, ["name==n", 'customMetadata:={"a":1,"a":2}'], /duplicate key at line 1, column 8/],
  ])("%s %j", async (id, words, message) => {
    expect(await refusal(read(id, words))).toMatch(message);
  });

  it("a header that an option sets too", async () => {
    const call = read("health", ["Accept:text/html"], { headers: { accept: "application/json" } });
    expect(await refusal(call)).toMatch(/the header Accept is given twice/);
  });

  it.each(["a/b\nX-Other: c", "é/b"])("an option with an invalid header value: %j", async (accept) => {
    const call = read("health", [], { headers: { accept } });
    expect(await refusal(call)).toMatch(/the header accept has a line break or another character/);
  });

  it.each(prototypeWords)("an unknown field or parameter named %s", async (word) => {
    expect(await refusal(read("createUser", [`${word}==x`]))).toContain(`there is no field ${word}.`);
    expect(await refusal(read("createUser", [`${word}=x`]))).toContain(`there is no parameter ${word}.`);
  });
});

describe("the body from a file", () => {
  const write = (content: string | Buffer) => writeFile(file, content);

  it("is merged with the fields in the arguments, which override the fields of the file", async () => {
    await write('{"name": "template", "revoked": true}');
    const { body } = await read(createToken, ["name==mine", `@${file}`, "caveats:=[]"]);
    expect(body).toEqual({ name: "mine", revoked: true, caveats: [] });
  });

  it.each<[what: string, content: string | Buffer, message: RegExp]>([
    [
      "a misspelt field",
      '{"name": "n", "caveat": []}',
      /there is no field caveat\. Did you mean "caveats"\?/,
    ],
    [
      "a field of a wrong type",
      '{"name": "n", "revoked": "true"}',
      /revoked must be of type boolean, got "true"/,
    ],
    ["no required field", "{}", /the field name of the body is missing/],
    ["no text", "", /is empty: write \{\} for a body without fields/],
    ["blanks", " \n", /is empty/],
    ["a list", "[1]", /must be an object/],
    ["text", "name", /must be an object/],
    ["null", "null", /must be an object/],
    ["a syntax error", "a: [", /is not valid JSON or YAML: .* at line 1, column 5/],
    ["a duplicate field", '{"name": "a", "name": "b"}', /duplicate key at line 1/],
    ["a tag", "name: !odd n", /is not valid JSON or YAML: tag resolve failed/],
    ["a tag that JSON does not have", "name: n\ncustomMetadata: !!set {a, b}", /tag resolve failed/],
    ["a date", "name: n\ncustomMetadata: {a: !!timestamp 2001-01-01}", /tag resolve failed/],
    ["an alias within its own anchor", "name: n\ncustomMetadata: &a {b: *a}", /YAML alias that cannot/],
    [
      "too deeply nested values",
      `{"name": "n", "customMetadata": ${'{"a":'.repeat(20_000)}1${"}".repeat(20_001)}`,
      /nested too deeply/,
    ],
    [
      "a number with too many digits",
      "name: n\ncustomMetadata:\n  a: 0.12345678901234567890",
      /cannot be sent without loss/,
    ],
    [
      "a number that JSON does not have",
      "name: n\ncustomMetadata:\n  a: .nan",
      /cannot be sent without loss/,
    ],
    ["UTF-16", Buffer.from('\ufeff{"name": "n"}', "utf16le"), /not UTF-8/],
    ["UTF-16 without a byte order mark", Buffer.from('{"name": "n"}', "utf16le"), /not UTF-8/],
    ["Latin-1", Buffer.from('{"name": "Müller"}', "latin1"), /not UTF-8/],
  ])("is refused if it contains %s", async (_what, content, message) => {
    await write(content);
    expect(await refusal(read(createToken, [`@${file}`]))).toMatch(message);
  });

  it.each<[what: string, content: string | Buffer, name: string]>([
    ["UTF-8", '{"name": "Łukasz 🙂"}', "Łukasz 🙂"],
    ["UTF-8 with a byte order mark", '\ufeff{"name": "n"}', "n"],
    ["YAML with a byte order mark", "\ufeffname: n\n", "n"],
    ["JSON with tabs", '{\n\t"name":\t"n"\n}', "n"],
  ])("can be %s", async (_what, content, name) => {
    await write(content);
    expect((await read(createToken, [`@${file}`])).body).toEqual({ name });
  });

  it("is refused if it is a directory", async () => {
    expect(await refusal(read(createToken, [`@${folder}`]))).toMatch(/it is a directory/);
  });
});

describe("a number", () => {
  it.each([
    "1.0",
    "0.1",
    "-0",
    "1e3",
    "100",
    "9007199254740992",
    "1.5e-7",
    "0x10",
    "123e20",
  ])("can be written as %s", async (number) => {
    await writeFile(file, `name: n\ncustomMetadata:\n  a: ${number}`);
    const { body } = await read(createToken, [`@${file}`]);
    expect(body?.customMetadata).toEqual({ a: Number(number) });
  });
});

describe("--allow-unknown", () => {
  const allowUnknown = true;

  it("sends fields, parameters and headers that are not in the API description", async () => {
    const words = ["name==n", "colour==red", "__proto__==x", "page=2", "caveat:x"];
    const { query, headers, body } = await read(createToken, words, { allowUnknown });
    expect(query).toEqual({ page: "2" });
    expect(headers).toEqual({ caveat: "x" });
    expect(JSON.stringify(body)).toBe('{"name":"n","colour":"red","__proto__":"x"}');
  });

  it("still refuses a misplaced argument", async () => {
    expect(await refusal(read(createToken, ["name=n"], { allowUnknown }))).toMatch(/write name==n/);
  });
});

/** Example values of fields by type; the default is a string. */
const values: Readonly<Record<string, string>> = {
  array: ":=[]",
  object: ":={}",
  boolean: ":=true",
  integer: ":=1",
  number: ":=1",
};

it("does not mistake a common header for a misspelt field, for any operation", async () => {
  const names =
    "Accept Accept-Language Authorization Cache-Control Content-Type Cookie Date From If-Match Macaroon Origin Prefer Range Referer User-Agent X-Auth-Token X-Onedata-Service-Token X-Request-Id";
  for (const operation of operations) {
    const required = operation.parameters.filter((each) => each.required).map(({ name }) => `${name}=x`);
    const fields = (operation.body?.fields ?? [])
      .filter((each) => each.required)
      .map(({ name, type }) => name + (values[type] ?? "==x"));
    const headers = names.split(" ").map((name) => `${name}:x`);
    const call = await readCallArguments(operation, [...required, ...fields, ...headers], {
      allowUnknown: false,
      headers: {},
    });
    expect(Object.keys(call.headers)).toHaveLength(headers.length);
  }
});
