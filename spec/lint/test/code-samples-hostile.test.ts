import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redocly, withoutCommonResponses } from "./redocly.ts";

const description = fileURLToPath(new URL("samples-hostile.yaml", import.meta.url));

interface Operation {
  readonly operationId: string;
  readonly "x-codeSamples": readonly Readonly<Record<"label" | "example" | "source", string>>[];
  readonly requestBody: { readonly content: Readonly<Record<string, Body>> };
}
interface Body {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The only operation of the description, its path and its body. */
let operation: Operation;
let path: string;
let mediaType: string;
let body: unknown;
/** The samples as `label example`, in their order. */
let samples: ReadonlyMap<string, string>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-samples-"));
  const { paths }: { paths: Record<string, { put: Operation }> } = JSON.parse(
    await redocly("bundle", description, "--ext=json", withoutCommonResponses),
  );
  for (const [key, { put }] of Object.entries(paths)) [path, operation] = [key, put];
  for (const [key, { examples }] of Object.entries(operation.requestBody.content)) {
    [mediaType, body] = [key, examples.first?.value];
  }
  samples = new Map(
    operation["x-codeSamples"].map(({ label, example, source }) => [`${label} ${example}`, source]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** The arguments that a shell makes of a sample, in an empty folder. */
async function shellArguments(sample: string, shell = "sh", ...options: string[]): Promise<string[]> {
  const print = `print() { printf '%s\\0' "$@"; cat > /dev/null; }; set -u\n`;
  const command = sample.replaceAll(/(^|\| *\\?\n? *)(curl|onezone-rest-cli)/g, "$1print");
  const env = { PATH: process.env.PATH, HOME: folder, HOST: "oz.example.org", X: "x", TOKEN: "t0" };
  const running = promisify(execFile)(shell, [...options, "-c", print + command], { env, cwd: folder });
  running.child.stdin?.end();
  return (await running).stdout.split("\0").slice(0, -1);
}

describe("a sample of hostile text", () => {
  it("is there for each example of the body, that of the first one first", () => {
    expect([...samples.keys()]).toEqual([
      "curl first",
      "curl second",
      "onezone-rest-cli first",
      "onezone-rest-cli second",
      "TypeScript first",
      "TypeScript second",
    ]);
  });

  it.each([["sh"], ["bash"]])("reaches curl as it is through %s, and nothing else runs", async (shell) => {
    const sent = await shellArguments(samples.get("curl second") ?? "", shell);
    expect(sent).toEqual([
      "-X",
      "PUT",
      "-H",
      "x-auth-token: t0",
      "-H",
      "x-$(touch PWNED)': '; touch PWNED; '",
      "-H",
      `content-type: ${mediaType}`,
      "-d",
      `["'; touch PWNED; '"]`,
      "--output",
      operation.operationId,
      "https://oz.example.orgsx/api\"$(touch PWNED)`touch PWNED`\\!'" +
        "/things\"$(touch PWNED)`touch PWNED`\\!'$oz.example.org/" +
        "a%24%28touch%20PWNED%29%60touch%20PWNED%60%27%22%5Cb",
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("reaches onezone-rest-cli as it is, and nothing else runs", async () => {
    const sample = samples.get("onezone-rest-cli first") ?? "";
    const sent = await shellArguments(sample.slice(0, sample.lastIndexOf("> ")).trimEnd().replace(/\\$/, ""));
    expect(sent).toEqual([
      operation.operationId,
      "id=a$(touch PWNED)`touch PWNED`'\"\\b",
      "x-$(touch PWNED)':'; touch PWNED; '",
      "k'; touch PWNED; '=='; touch PWNED; '",
      '__proto__:={"polluted":true}',
      ...Object.entries({ ...(body ?? {}) })
        .slice(2)
        .map(([key, value]) => `${key}==${value}`),
    ]);
    expect(await readdir(folder)).toEqual([]);
    const whole = await shellArguments(samples.get("onezone-rest-cli second") ?? "");
    expect(whole).toEqual([]);
    expect(await readdir(folder)).toEqual([operation.operationId]);
  });

  it("reaches the TypeScript client as it is, and nothing else runs", async () => {
    const source = samples.get("TypeScript first") ?? "";
    const { outputText, diagnostics } = ts.transpileModule(source.replace(/^import.*\n/, ""), {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    });
    expect(diagnostics).toEqual([]);
    const calls: unknown[][] = [];
    const client = {
      async PUT(...args: unknown[]) {
        calls.push(args);
        return { response: { ok: true } };
      },
    };
    const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
    const run = new AsyncFunction("createOnezoneClient", "process", "console", "run", outputText);
    await run(
      () => client,
      { env: {} },
      { log: () => undefined },
      () => expect.unreachable("The sample ran its own text."),
    );
    expect(calls).toEqual([
      [
        path,
        {
          params: {
            path: { id: "a$(touch PWNED)`touch PWNED`'\"\\b" },
            header: { "x-$(touch PWNED)'": "'; touch PWNED; '" },
          },
          body,
          parseAs: "blob",
        },
      ],
    ]);
    expect(JSON.stringify(calls)).toContain('"__proto__":{"polluted":true}');
  });
});
