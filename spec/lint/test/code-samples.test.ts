import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redocly, withoutCommonResponses } from "./redocly.ts";

interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly example?: string;
  readonly source: string;
}

interface Operation {
  readonly "x-codeSamples": readonly Sample[];
  readonly security?: readonly object[];
}

const description = fileURLToPath(new URL("samples.yaml", import.meta.url));

let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
/** Holds commands named as those of the samples, which print their arguments. */
let commands: string;

beforeAll(async () => {
  commands = await mkdtemp(join(tmpdir(), "onezone-samples-"));
  for (const name of ["curl", "onezone-rest-cli"]) {
    await writeFile(
      join(commands, name),
      `#!/bin/sh\nprintf '%s\\0' "$@"\nif [ -p /dev/stdin ]; then cat; fi\n`,
    );
    await chmod(join(commands, name), 0o755);
  }
  paths = JSON.parse(await redocly("bundle", description, "--ext=json", withoutCommonResponses)).paths;
});
afterAll(() => rm(commands, { recursive: true }));

/** The samples of an operation, by label: those of one example of the body, or those that name no example. */
function samples(path: string, method: string, example?: string): Record<string, string> {
  const all = paths[path]?.[method]?.["x-codeSamples"] ?? [];
  return Object.fromEntries(
    all.filter((sample) => sample.example === example).map(({ label, source }) => [label, source]),
  );
}

/** The arguments that a shell makes of a sample, and what comes in through stdin. */
async function shellArguments(sample = ""): Promise<string[]> {
  const env = { PATH: `${commands}:${process.env.PATH}`, HOST: "oz.example.org", TOKEN: "t0" };
  const running = promisify(execFile)("sh", ["-euc", sample], { env });
  running.child.stdin?.end();
  return (await running).stdout.split("\0").filter((argument) => argument !== "");
}

const id = `50% of\n$HOME/\`a\`?'b'"!`;
const body = { name: `it's "new"`, short: "x", size: 3, gone: false, "content-type": { a: [1, "$HOME"] } };

describe("the code samples of an operation", () => {
  it("are a call with curl, with onezone-rest-cli and with the client, in this order", () => {
    expect(paths["/things"]?.get?.["x-codeSamples"].map(({ lang, label }) => [lang, label])).toEqual([
      ["Shell", "curl"],
      ["Shell", "onezone-rest-cli"],
      ["TypeScript", "TypeScript"],
    ]);
  });

  it("are those of each example of the body, in the order of the examples, where there are several", () => {
    const all = paths["/things/{id}/parts/{part}"]?.patch?.["x-codeSamples"] ?? [];
    expect(all.map(({ label, example }) => `${label} ${example}`)).toEqual([
      "curl all",
      "curl none",
      "onezone-rest-cli all",
      "onezone-rest-cli none",
      "TypeScript all",
      "TypeScript none",
    ]);
    expect(samples("/things/{id}/parts/{part}", "patch", "none").curl).toContain("-d '{}'");
  });

  it("hold what several operations share, which the bundler has rewritten after the first", () => {
    for (const example of ["all", "none"]) {
      const [first, second] = [
        samples("/things/{id}/parts/{part}", "patch", example).curl,
        samples("/things/{id}/copies", "post", example).curl,
      ].map((sample) => /-d [\s\S]*?' \\/.exec(sample ?? "")?.[0]);
      expect(second).toBeDefined();
      expect(second).toBe(first);
    }
  });

  it("stay as they are where they were written by hand", () => {
    expect(samples("/things", "post")).toEqual({ curl: "written by hand" });
  });
});

it("keep a picture off the terminal", () => {
  expect(samples("/things", "head")).toEqual({
    curl: 'curl --head --output checkThings "https://$HOST/api/things"\n',
    "onezone-rest-cli": "onezone-rest-cli checkThings > checkThings\n",
    TypeScript: expect.stringContaining(`onezone.HEAD("/things", {\n  parseAs: "blob",\n});`),
  });
});

describe("the curl sample", () => {
  it("reaches curl with values percent-encoded and the body as it is, whatever they contain", async () => {
    const sent = await shellArguments(samples("/things/{id}/parts/{part}", "patch", "all").curl);
    const data = sent.indexOf("-d") + 1;
    expect(JSON.parse(sent[data] ?? "")).toEqual(body);
    expect(sent.toSpliced(data, 1)).toEqual([
      "-X",
      "PATCH",
      "-H",
      "x-auth-token: t0",
      "-H",
      "content-type: application/json",
      "-d",
      "https://oz.example.org/api/things/50%25%20of%0A%24HOME%2F%60a%60%3F%27b%27%22%21/parts/7",
    ]);
  });

  it("sends no credential to a public operation, and those parameters only that it needs", async () => {
    expect(await shellArguments(samples("/things", "get").curl)).toEqual([
      "-H",
      `x-trace: it's "me"`,
      "https://oz.example.org/api/things?tag=a%26b&tag=c",
    ]);
  });

  it("stands on one line where it is short", () => {
    expect(samples("/things", "put").curl).toBe(
      `curl -X PUT -H 'content-type: application/json' -d '["a\\\\nb"]' "https://$HOST/api/things"\n`,
    );
  });
});

describe("the onezone-rest-cli sample", () => {
  it("gives strings of the body as text and the rest of it as JSON", async () => {
    const sample = samples("/things/{id}/parts/{part}", "patch", "all")["onezone-rest-cli"];
    expect(await shellArguments(sample)).toEqual([
      "modifyPart",
      `id=${id}`,
      "part=7",
      `name==it's "new"`,
      "short==x",
      "size:=3",
      "gone:=false",
      'content-type:={"a":[1,"$HOME"]}',
    ]);
    expect(sample).toContain("short==x");
  });

  it("repeats a parameter that has several values, and tells a header by its colon", async () => {
    expect(await shellArguments(samples("/things", "get")["onezone-rest-cli"])).toEqual([
      "listThings",
      "tag=a&b",
      "tag=c",
      `x-trace:it's "me"`,
    ]);
  });

  it("sends a body that has no fields through stdin", async () => {
    expect(await shellArguments(samples("/things", "put")["onezone-rest-cli"])).toEqual([
      "setThings",
      "-",
      '["a\\\\nb"]',
    ]);
  });
});

describe("the TypeScript sample", () => {
  it("passes parameters by place, and the body, as literals", () => {
    expect(
      samples("/things/{id}/parts/{part}", "patch", "all").TypeScript,
    ).toBe(`import { createOnezoneClient } from "@onezone/client";

const onezone = createOnezoneClient({ host: process.env.HOST!, token: process.env.TOKEN! });
const { data, error } = await onezone.PATCH("/things/{id}/parts/{part}", {
  params: { path: { id: "50% of\\n$HOME/\`a\`?'b'\\"!", part: 7 } },
  body: {
    name: "it's \\"new\\"",
    short: "x",
    size: 3,
    gone: false,
    "content-type": { a: [1, "$HOME"] },
  },
});
if (error) throw new Error(error.error.description);
console.log(data);
`);
  });

  it("needs no token for a public operation, and no error body where none is described", () => {
    expect(samples("/things", "get").TypeScript).toBe(`import { createOnezoneClient } from "@onezone/client";

const onezone = createOnezoneClient({ host: process.env.HOST! });
const { data, response } = await onezone.GET("/things", {
  params: { query: { tag: ["a&b", "c"] }, header: { "x-trace": "it's \\"me\\"" } },
});
if (!response.ok) throw new Error(response.statusText);
console.log(data);
`);
  });

  it("prints nothing where the operation answers nothing", () => {
    expect(samples("/things", "put").TypeScript).toContain("const { error } = await onezone.PUT(");
    expect(samples("/things", "put").TypeScript).not.toContain("console.log");
  });
});
