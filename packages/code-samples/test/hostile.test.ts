import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { curl, http, placeholder, restCliCommand, shellWord, typeScript } from "../src/index.ts";
import { samplesOf, shellArguments } from "./samples.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is hostile text.
const body = {
  "k'; touch PWNED; '": "'; touch PWNED; '",
  ...JSON.parse('{"__proto__": {"polluted": true}}'),
  "`${run()}`": '\u2028*/ </script> `${run()}` " + run() + "',
};
const path = "/things\"$(touch PWNED)`touch PWNED`\\!'${HOST}/{id}";
const mediaType = "application/x\"$(touch PWNED)`touch PWNED`'+json";
const id = "a$(touch PWNED)`touch PWNED`'\"\\b";
const header = { "x-$(touch PWNED)'": "'; touch PWNED; '" };

/** A document with hostile text, which a shell or TypeScript could run, in each place that a sample uses. */
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://{host}s{x}/api\"$(touch PWNED)`touch PWNED`\\!'" }],
  security: [{ token: [] }],
  paths: {
    [path]: {
      put: {
        operationId: "setThing",
        parameters: [
          { name: "id", in: "path", required: true, example: id },
          ...Object.entries(header).map(([name, example]) => ({
            name,
            in: "header",
            required: true,
            example,
          })),
        ],
        requestBody: {
          content: {
            [mediaType]: { examples: { first: { value: body }, second: { value: ["'; touch PWNED; '"] } } },
          },
        },
        responses: { 200: { description: "A picture.", content: { "image/png": {} } } },
      },
    },
  },
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.

const samples = new Map(
  samplesOf(document, "setThing").map(({ label, example, source }) => [`${label} ${example}`, source]),
);
const env = { HOST: "oz.example.org", X: "x", TOKEN: "t0" };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-samples-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("hostile text in a sample", () => {
  it.each([
    "sh",
    "bash",
    "zsh",
  ])("reaches curl unchanged through %s, and nothing else runs", async (shell) => {
    const sent = await shellArguments(samples.get("curl second") ?? "", { shell, env, folder });
    expect(sent).toEqual([
      "-X",
      "PUT",
      "--globoff",
      `https://oz.example.orgsx/api"$(touch PWNED)\`touch PWNED\`\\!'${path.replace(
        "{id}",
        "a%24(touch%20PWNED)%60touch%20PWNED%60'%22%5Cb",
      )}`,
      "-H",
      "x-auth-token: t0",
      "-H",
      "x-$(touch PWNED)': '; touch PWNED; '",
      "-H",
      `content-type: ${mediaType}`,
      "-d",
      `["'; touch PWNED; '"]`,
      "--output",
      "setThing",
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("reaches onezone-rest-cli unchanged, and nothing else runs", async () => {
    const sample = samples.get("onezone-rest-cli first") ?? "";
    const sent = await shellArguments(sample.slice(0, sample.lastIndexOf("> ")).replace(/\\\s*$/, ""), {
      env,
      folder,
    });
    expect(sent).toEqual([
      "setThing",
      `id=${id}`,
      ...Object.entries(header).map(([name, value]) => `${name}:${value}`),
      "k'; touch PWNED; '=='; touch PWNED; '",
      '__proto__:={"polluted":true}',
      ...Object.entries(body)
        .slice(2)
        .map(([key, value]) => `${key}==${value}`),
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("reaches the TypeScript client unchanged, and nothing else runs", async () => {
    const source = samples.get("TypeScript first") ?? "";
    const { outputText, diagnostics } = ts.transpileModule(source.replaceAll(/^import.*\n/gm, ""), {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    });
    expect(diagnostics).toEqual([]);
    const calls: unknown[][] = [];
    const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
    const run = new AsyncFunction("createOnezoneClient", "setThing", "process", "console", "run", outputText);
    await run(
      () => undefined,
      async (...args: unknown[]) => calls.push(args),
      { env: {} },
      { log: () => undefined },
      () => expect.unreachable("The sample ran its own text."),
    );
    expect(calls).toEqual([[undefined, { path: { id }, header, body }]]);
    expect(JSON.stringify(calls)).toContain('"__proto__":{"polluted":true}');
  });
});

describe("active characters are escaped", () => {
  const active = "\u001b[2J\u009b\u202e\u2028\u007f\r";
  const call = { operationId: "f", client: {}, path: { id: active }, body: { [active]: active } };
  const request = {
    method: "POST",
    url: "https://h/",
    headers: [],
    username: active,
    body: JSON.stringify({ a: active }),
  };

  it.each(["sh", "bash", "zsh"])("in a command for %s, which passes the text unchanged", async (shell) => {
    const command = curl(request);
    expect(command).not.toMatch(/[^\n\x20-\x7e]/);
    const sent = await shellArguments(command, { shell, env: { PASSWORD: "p" }, folder });
    expect(sent).toContain(`${active}:p`);
    expect(sent).toContain(request.body);
    expect(restCliCommand(call)).not.toMatch(/[^\n\x20-\x7e]/);
  });

  it("in TypeScript", () => {
    expect(typeScript(call)).not.toMatch(/[^\n\x20-\x7e]/);
  });
});

describe("a placeholder", () => {
  it.each([
    ["that is the whole text", placeholder("A"), '"$A"', "process.env.A!"],
    ["before a letter", `${placeholder("A")}b`, `"\${A}b"`, 'process.env.A! + "b"'],
    [
      "before another placeholder",
      placeholder("A") + placeholder("B"),
      '"$A$B"',
      "process.env.A! + process.env.B!",
    ],
    ["next to quotes", `"${placeholder("A")}"`, `'"'"$A"'"'`, `"\\"" + process.env.A! + "\\""`],
    ["for a number", placeholder("A", true), '"$A"', "Number(process.env.A!)"],
  ])("%s is printed as a variable", (_what, text, word, expression) => {
    expect(shellWord(text)).toBe(word);
    const program = typeScript({ operationId: "f", client: {}, body: { a: text } });
    expect(program).toContain(`{ a: ${expression} }`);
    const message = http({ method: "GET", url: "https://h/", headers: [["a", text]] });
    expect(message).toMatch(/\na: .*\$A/);
  });
});

it("the curl sample passes a body that begins with @ as data", () => {
  expect(curl({ method: "POST", url: "https://h/", headers: [], body: "@a" })).toContain("--data-raw @a");
});

it("the onezone-rest-cli sample passes a field that cannot be an argument through standard input", () => {
  const command = restCliCommand({ operationId: "f", client: {}, body: { "a=b": 1 } });
  expect(command).toBe(`printf %s '{"a=b":1}' | onezone-rest-cli f -`);
});
