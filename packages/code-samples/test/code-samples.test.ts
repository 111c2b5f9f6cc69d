import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesOf, shellArguments } from "./samples.ts";

const id = `50% of\n$HOME/\`a\`?'b'"!`;
const body = { name: `it's "new"`, short: "x", size: 3, gone: false, "content-type": { a: [1, "$HOME"] } };
const json = { "application/json": {} };

/** Operations that need special cases in code samples. */
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://{host}/api" }],
  security: [{ token: [] }],
  paths: {
    "/things/{id}/parts/{part}": {
      parameters: [
        { name: "id", in: "path", required: true, example: id },
        { name: "part", in: "path", required: true, example: "overridden" },
      ],
      patch: {
        operationId: "modifyPart",
        parameters: [
          {
            name: "part",
            in: "path",
            required: true,
            examples: { first: { $ref: "#/components/examples/part" }, second: { value: "p2" } },
          },
        ],
        requestBody: { $ref: "#/components/requestBodies/part" },
        responses: { 200: { description: "The part.", content: json } },
      },
    },
    "/things": {
      get: {
        operationId: "listThings",
        security: [],
        parameters: [
          { name: "tag", in: "query", required: true, example: ["a&b", "c"] },
          { name: "x-trace", in: "header", required: true, example: `it's "me"` },
          { name: "limit", in: "query", example: 10 },
        ],
        responses: { 200: { description: "The things.", content: json } },
      },
      put: {
        operationId: "setThings",
        security: [],
        requestBody: { content: { "application/json": { example: ["a\\nb"] } } },
        responses: { 204: { description: "Done." } },
      },
      head: {
        operationId: "checkThings",
        security: [],
        responses: { 200: { description: "A picture.", content: { "image/png": {} } } },
      },
    },
  },
  components: {
    examples: { part: { value: 7 } },
    requestBodies: {
      part: {
        content: { "application/json": { examples: { all: { value: body }, none: { value: {} } } } },
      },
    },
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-samples-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns the sample of an operation that has the label and, if one is given, the body example. */
function sample(operationId: string, label: string, example?: string): string {
  const found = samplesOf(document, operationId).find(
    (each) => each.label === label && each.example === example,
  );
  return found?.source ?? "";
}
const argumentsOf = (command: string) =>
  shellArguments(command, { env: { HOST: "oz.example.org", TOKEN: "t0" }, folder });

describe("the code samples of an operation", () => {
  it("are calls with curl, onezone-rest-cli and the client, in this order", () => {
    expect(samplesOf(document, "listThings").map(({ lang, label }) => [lang, label])).toEqual([
      ["Shell", "curl"],
      ["Shell", "onezone-rest-cli"],
      ["TypeScript", "TypeScript"],
    ]);
  });

  it("include a sample for each body example, in the order of the examples", () => {
    expect(samplesOf(document, "modifyPart").map(({ label, example }) => `${label} ${example}`)).toEqual([
      "curl all",
      "curl none",
      "onezone-rest-cli all",
      "onezone-rest-cli none",
      "TypeScript all",
      "TypeScript none",
    ]);
    expect(sample("modifyPart", "curl", "none")).toContain("-d '{}'");
    expect(sample("modifyPart", "TypeScript", "none")).toContain("body: {}");
  });

  it("write an image to a file", () => {
    expect(sample("checkThings", "curl")).toBe('curl --head "https://$HOST/api/things" --output checkThings');
    expect(sample("checkThings", "onezone-rest-cli")).toBe("onezone-rest-cli checkThings > checkThings");
  });
});

it("the samples of an operation that redirects follow the redirect, and keep the slashes of the rest of the path", () => {
  const share = {
    operationId: "getShared",
    security: [],
    parameters: [{ name: "rest", in: "path", required: true, example: "a b/c" }],
    "x-onezone-rest-of-path": "rest",
    responses: { 307: { description: "Elsewhere." } },
  };
  const redirecting = { ...document, paths: { "/shared/{rest}": { get: share } } };
  expect(samplesOf(redirecting, "getShared").map(({ source }) => source.split("\n")[0])).toEqual([
    'curl --location "https://$HOST/api/shared/a%20b/c" --output getShared',
    "onezone-rest-cli getShared 'rest=a b/c' > getShared",
    expect.any(String),
  ]);
});

describe("the curl sample", () => {
  it("passes percent-encoded values and the unchanged body to curl, for any text", async () => {
    const sent = await argumentsOf(sample("modifyPart", "curl", "all"));
    const data = sent.indexOf("-d") + 1;
    expect(JSON.parse(sent[data] ?? "")).toEqual(body);
    expect(sent.toSpliced(data, 1)).toEqual([
      "-X",
      "PATCH",
      "https://oz.example.org/api/things/50%25%20of%0A%24HOME%2F%60a%60%3F'b'%22!/parts/7",
      "-H",
      "x-auth-token: t0",
      "-H",
      "content-type: application/json",
      "-d",
    ]);
  });

  it("sends no credential to a public operation, and only required parameters", async () => {
    expect(await argumentsOf(sample("listThings", "curl"))).toEqual([
      "https://oz.example.org/api/things?tag=a%26b&tag=c",
      "-H",
      `x-trace: it's "me"`,
    ]);
  });

  it("is on one line if it is short", () => {
    expect(sample("checkThings", "curl")).not.toContain("\n");
    expect(sample("setThings", "curl")).toBe(
      `curl -X PUT "https://$HOST/api/things" -H 'content-type: application/json' -d '["a\\\\nb"]'`,
    );
  });
});

describe("the onezone-rest-cli sample", () => {
  it("passes strings of the body as text and other values as JSON", async () => {
    const command = sample("modifyPart", "onezone-rest-cli", "all");
    expect(await argumentsOf(command)).toEqual([
      "modifyPart",
      `id=${id}`,
      "part=7",
      `name==it's "new"`,
      "short==x",
      "size:=3",
      "gone:=false",
      'content-type:={"a":[1,"$HOME"]}',
    ]);
    expect(command).toContain("short==x");
  });

  it("repeats a parameter that has several values, and writes a header as name:value", async () => {
    expect(await argumentsOf(sample("listThings", "onezone-rest-cli"))).toEqual([
      "listThings",
      "tag=a&b",
      "tag=c",
      `x-trace:it's "me"`,
    ]);
  });

  it("sends a body without fields through standard input", async () => {
    expect(await argumentsOf(sample("setThings", "onezone-rest-cli"))).toEqual([
      "setThings",
      "-",
      '["a\\\\nb"]',
    ]);
    expect(await argumentsOf(sample("modifyPart", "onezone-rest-cli", "none"))).toContain("{}");
  });
});

describe("the TypeScript sample", () => {
  it("passes parameters and body as literals", () => {
    expect(
      sample("modifyPart", "TypeScript", "all"),
    ).toBe(`import { createOnezoneClient } from "@onezone/client";
import { modifyPart } from "@onezone/client/operations";

const onezone = createOnezoneClient({ host: process.env.HOST!, token: process.env.TOKEN! });
console.log(await modifyPart(onezone, {
  path: { id: "50% of\\n$HOME/\`a\`?'b'\\"!", part: 7 },
  body: {
    name: "it's \\"new\\"",
    short: "x",
    size: 3,
    gone: false,
    "content-type": { a: [1, "$HOME"] },
  },
}));`);
  });

  it("needs no token for a public operation", () => {
    expect(sample("listThings", "TypeScript")).toContain(`createOnezoneClient({ host: process.env.HOST! });
console.log(await listThings(onezone, { query: { tag: ["a&b", "c"] }, header: { "x-trace": "it's \\"me\\"" } }));`);
  });
});
