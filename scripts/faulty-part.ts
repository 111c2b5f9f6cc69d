import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { asNode, locate, pointerTo, readModel, segmentsOf } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** An operation or a component of the spec. */
export interface Part {
  readonly kind: "operation" | "component";
  /** The operationId or the name of the component. */
  readonly name: string;
  /** The JSON Pointer to the part in the bundle. */
  readonly pointer: string;
}

/** Replaces a component of any kind, so that references to it remain valid. */
const stub = { name: "stub", in: "query", summary: "", description: "", content: {} };

/**
 * Returns the last operation or component that causes the error: without it, the generated code is valid. Returns undefined if the
 * error is caused by another part of the document.
 *
 * @param isSound returns whether the code generated from a document is valid
 */
export async function findFaultyPart(
  document: OpenApiDocument,
  isSound: (document: OpenApiDocument) => Promise<boolean>,
): Promise<Part | undefined> {
  const parts = partsOf(document);
  const isSoundWithout = (count: number) => {
    const rest = structuredClone(document);
    for (const { kind, pointer } of parts.slice(0, count))
      replace(rest, pointer, kind === "component" ? stub : undefined);
    return isSound(rest);
  };
  if (!(await isSoundWithout(parts.length))) return undefined;
  let [broken, sound] = [0, parts.length];
  while (sound - broken > 1) {
    const middle = Math.floor((broken + sound) / 2);
    if (await isSoundWithout(middle)) sound = middle;
    else broken = middle;
  }
  return parts[broken];
}

function partsOf(document: OpenApiDocument): Part[] {
  const operations = readModel(document).operations.map(
    ({ id, pointer }): Part => ({ kind: "operation", name: id, pointer }),
  );
  const named = Object.entries(document.components ?? {}).flatMap(([section, entries]) =>
    Object.keys(entries).map(
      (name): Part => ({ kind: "component", name, pointer: pointerTo("#/components", section, name) }),
    ),
  );
  return [...operations, ...named];
}

function replace(document: object, pointer: string, value: unknown): void {
  const parent = locate(document, pointer.slice(0, pointer.lastIndexOf("/")));
  Object.assign(asNode(parent), { [segmentsOf(pointer).at(-1) ?? ""]: value });
}

/** Returns the path of the file in `directory` that describes a part, or undefined if there is none. */
export async function findFileOf({ kind, name }: Part, directory: string): Promise<string | undefined> {
  const paths = (await readdir(directory, { recursive: true })).filter(
    (path) => path.endsWith(".yaml") && !path.startsWith("dist"),
  );
  if (kind === "component") return paths.find((path) => basename(path, ".yaml") === name);
  for (const path of paths) {
    const lines = (await readFile(join(directory, path), "utf8")).split("\n");
    if (lines.some((line) => /^\s*operationId:\s*(\S+)/.exec(line)?.[1] === name)) return path;
  }
  return undefined;
}
