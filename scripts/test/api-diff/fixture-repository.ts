import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";

const shop = readFileSync(new URL("shop.yaml", import.meta.url), "utf8");

/** A Git repository with a small bundle. */
export interface FixtureRepository {
  readonly directory: string;
  git(...args: string[]): string;
  write(path: string, text: string): void;
  /** Writes the bundle of `shop.yaml`, after a replacement. */
  writeBundle(before?: string, after?: string): void;
  commit(message: string): void;
  remove(): void;
}

/** Creates a repository with one commit, which contains the bundle of `shop.yaml`. */
export function fixtureRepository(): FixtureRepository {
  const directory = mkdtempSync(join(tmpdir(), "onezone-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: directory, encoding: "utf8" });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const repository: FixtureRepository = {
    directory,
    git,
    write,
    writeBundle(before = "", after = "") {
      if (!shop.includes(before)) throw new Error(`shop.yaml does not contain ${before}`);
      const text = before ? shop.replaceAll(before, () => after) : shop;
      write("spec/dist/onezone.json", JSON.stringify(parse(text.replaceAll("@", ""))));
    },
    commit(message) {
      git("add", "--all");
      git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", message);
    },
    remove: () => rmSync(directory, { recursive: true }),
  };
  git("init", "--quiet", "--initial-branch=main");
  repository.writeBundle();
  repository.commit("first");
  return repository;
}
