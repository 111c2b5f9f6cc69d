import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../command.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const [, name = "", owner] =
  /github\.com\/((.*)\/.*)\.git$/.exec(JSON.parse(read("package.json")).repository.url) ?? [];

it.each(
  globSync(["{spec,packages/*}/{package.json,README.md}", ".github/ISSUE_TEMPLATE/config.yml"], {
    cwd: root,
  }),
)("%s names the repository of the root package.json", (file) => {
  // These files link to such pages only in this repository.
  const links = read(file).matchAll(
    /github\.com\/([^/\s]+\/[^/\s"]+?)(?=\.git"|\/(?:tree|blob|issues|security)\b)/g,
  );
  expect([...links].map(([, repository]) => repository).filter((repository) => repository !== name)).toEqual(
    [],
  );
});

it("the code owners belong to the organization of the repository", () => {
  const owners = [...read(".github/CODEOWNERS").matchAll(/@(\S+)\//g)].map(
    ([, organization]) => organization,
  );
  expect(new Set(owners)).toEqual(new Set([owner]));
});
