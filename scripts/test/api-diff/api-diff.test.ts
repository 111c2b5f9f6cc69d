import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ApiDiff } from "../../api-diff/api-change.ts";
import { compareBundles } from "../../api-diff/compare-bundles.ts";
import { type Edit, edits } from "./edits.ts";

const text = readFileSync(new URL("shop.yaml", import.meta.url), "utf8");
const read = (yaml: string, name: string): OpenApiDocument => parse(yaml.replaceAll("@", name));
const nameOf = (index: number) => `E${String(index).padStart(2, "0")}`;

function edited([, , , before, after]: Edit): string {
  if (!text.includes(before)) throw new Error(`shop.yaml does not contain ${before}`);
  return text.replaceAll(before, () => after);
}

/** Joins documents with different names into one, so that one comparison covers all edits. */
function join(documents: readonly OpenApiDocument[]): OpenApiDocument {
  const [first] = documents;
  if (first === undefined) throw new Error("There are no documents.");
  const members = (of: (document: OpenApiDocument) => object | undefined) =>
    Object.assign({}, ...documents.map(of));
  const kinds = Object.keys(first.components ?? {});
  return {
    ...first,
    paths: members(({ paths }) => paths),
    components: Object.fromEntries(
      kinds.map((kind) => [kind, members(({ components }) => components?.[kind])]),
    ),
    ...{ "x-onezone-errors": members((document) => Object(document)["x-onezone-errors"]) },
  };
}

describe("api:diff", () => {
  let diff: ApiDiff;
  beforeAll(async () => {
    const base = join(edits.map((_, index) => read(text, nameOf(index))));
    const revision = join(edits.map((edit, index) => read(edited(edit), nameOf(index))));
    diff = await compareBundles(base, revision);
  });

  it.each(
    edits.map((edit, index) => [edit[0], index, edit] as const),
  )("reports the impact of an edit that %s", (_what, index, edit) => {
    const [, impact, words] = edit;
    const name = nameOf(index);
    const found = diff.changes.filter((change) => [...change.operations, change.words].join().includes(name));
    const changes = found.map((change) => change.words.replace(/^(`[^`]*`(, | and \d+ more)?)+/, ""));
    expect(found[0]?.impact ?? "patch").toBe(impact);
    expect(changes).toEqual(words === "" ? [] : expect.arrayContaining([words.replaceAll("@", name)]));
  });
});
