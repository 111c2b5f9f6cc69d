import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, type TestAPI, test } from "vitest";
import { bundle, lint } from "./redocly.ts";
import { smallSpec } from "./small-spec.ts";

/** A copy of the description that tests can break. */
export interface SpecCopy {
  write(path: string, content: string): Promise<void>;
  /** Replaces `before` in a file. */
  edit(path: string, before: string, after: string): Promise<void>;
  /** Returns the problems that `redocly lint` reports, each as `file:line message Did you mean …? (rule)`. */
  lint(): Promise<string[]>;
  bundle(): Promise<Bundle>;
  remove(): Promise<void>;
}

/** The parts of a bundle that the tests read. */
export interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>;
}

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly suggest: readonly string[];
  readonly location: readonly [
    { readonly source: { readonly ref: string }; readonly start: { line: number } },
  ];
}

/** A test with a small copy of the description in a temporary directory. Tests run concurrently, to share runs of lint. */
export const it: TestAPI<{ spec: SpecCopy }> = test.extend<{ spec: SpecCopy }>({
  spec: async ({ onTestFinished }, use) => {
    const spec = await specCopy();
    onTestFinished(() => spec.remove());
    await use(spec);
  },
});

/** The small description that is copied for each test. */
const template = mkdtempSync(join(tmpdir(), "onezone-spec-"));
afterAll(() => rm(template, { recursive: true }));
for (const [path, content] of await smallSpec()) {
  mkdirSync(dirname(join(template, path)), { recursive: true });
  writeFileSync(join(template, path), content);
}

/** Creates a copy. Lint and bundle use the project's plugin and configuration. */
async function specCopy(): Promise<SpecCopy> {
  const directory = await mkdtemp(join(tmpdir(), "onezone-spec-"));
  cpSync(template, directory, { recursive: true });
  const root = join(directory, "onezone.yaml");

  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  };
  return {
    write,
    async edit(path, before, after) {
      const content = await readFile(join(directory, path), "utf8");
      if (!content.includes(before)) throw new Error(`${path} does not contain ${before}`);
      await write(
        path,
        content.replace(before, () => after),
      );
    },
    async lint() {
      const problems = (await lint(root)) as readonly Problem[];
      return problems.map(({ ruleId, message, suggest, location: [{ source, start }] }) => {
        const file = source.ref.replace(/^.*onezone-spec-[^/]*\//, "");
        const meant = suggest[0] === undefined ? "" : ` Did you mean ${suggest[0]}?`;
        return `${file}:${start.line} ${message}${meant} (${ruleId})`;
      });
    },
    bundle: () => bundle(root),
    remove: () => rm(directory, { recursive: true }),
  };
}
