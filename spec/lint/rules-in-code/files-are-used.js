import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { keysAt } from "../yaml-keys.js";

/** @import { Location, PlainLocation, Visitor } from "../redocly.d.ts" */

/**
 * Checks that the description refers to each file in its directories. If references point to keys of a file, as `onezone.yaml`
 * refers to path items, each key needs a reference. Files and keys without a reference would be missing in the bundle.
 *
 * @param {{ directories?: readonly string[] }} options the directories, relative to the root document. They must contain only YAML.
 * @returns {Visitor}
 */
export function filesAreUsed({ directories = [] }) {
  /** @type {Map<string, { whole: boolean, keys: Set<string>, location: Location, isPathItem: boolean }>} by the path of the file */
  const used = new Map();
  let isComplete = true;
  return {
    ref: {
      leave({ $ref }, { type }, { node, location }) {
        if (node === undefined || location === undefined) {
          isComplete = false;
          return;
        }
        const file = location.source.absoluteRef;
        const use = used.get(file) ?? { whole: false, keys: new Set(), location, isPathItem: false };
        const [, pointer = ""] = String($ref).split("#/");
        if (pointer === "") use.whole = true;
        else use.keys.add(pointer.split("/")[0] ?? "");
        used.set(file, { ...use, isPathItem: use.isPathItem || type.name === "PathItem" });
      },
    },
    Root: {
      leave(_root, { location, report }) {
        // If a reference is broken, its target is unknown and may contain the missing references.
        if (!isComplete) return;
        const root = dirname(location.source.absoluteRef);
        const files = directories.flatMap((directory) => filesBelow(join(root, directory)));
        for (const file of files) {
          const use = used.get(file);
          const name = relative(root, file).replaceAll("\\", "/");
          if (use === undefined) {
            report({ message: unusedFile(name), location: startOf(file) });
          } else if (!use.whole) {
            for (const key of keysAt(use.location.source.body).filter((key) => !use.keys.has(key))) {
              report({
                message: use.isPathItem
                  ? `Nothing refers to the path item "${key}": add it to \`paths\` in the root document ($ref: ${name}#/${key}), or remove it.`
                  : `Nothing refers to "${key}": add a $ref to it, or remove it.`,
                location: { source: use.location.source, pointer: `#/${key}`, reportOnKey: true },
              });
            }
          }
        }
      },
    },
  };
}

/** @param {string} name */
function unusedFile(name) {
  return name.endsWith(".yaml")
    ? `Nothing refers to the file ${name}: add a $ref to it, or remove it.`
    : `Nothing refers to the file ${name}: its name must end in .yaml.`;
}

/**
 * Returns the start of a file that Redocly has not read.
 *
 * @param {string} file
 * @returns {PlainLocation}
 */
function startOf(file) {
  const body = readFileSync(file, "utf8");
  const source = { absoluteRef: file, body, getLines: () => body.split("\n") };
  return { source, pointer: undefined, start: { line: 1, col: 1 } };
}

/**
 * @param {string} directory
 * @returns {string[]}
 */
function filesBelow(directory) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}
