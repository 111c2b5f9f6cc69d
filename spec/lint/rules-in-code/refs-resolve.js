import { readdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { suggestions } from "../suggestions.js";
import { keysAt } from "../yaml-keys.js";

/** @import { RefTarget, Visitor } from "../redocly.d.ts" */

/**
 * Checks that each `$ref` can be resolved. A message names the missing file or key, and suggests similar or existing ones. A file
 * that is not valid YAML is reported once, at the position of the error.
 *
 * @returns {Visitor}
 */
export function refsResolve() {
  /** @type {Set<string>} */
  const brokenFiles = new Set();
  return {
    ref: {
      leave({ $ref }, { location, report }, target) {
        if (target.node !== undefined) return;
        const { error } = target;
        if (error?.source !== undefined) {
          const { source, line, col } = error;
          if (brokenFiles.has(source.absoluteRef)) return;
          brokenFiles.add(source.absoluteRef);
          report({
            message: `The file is not valid YAML: ${error.message.replace(/ in ".*" \(\d+:\d+\)$/s, "")}.`,
            location: { source, pointer: undefined, start: { line, col } },
          });
          return;
        }
        report({
          ...(error
            ? missingFile(String($ref), location.source.absoluteRef)
            : missingKey(String($ref), target)),
          location: location.child("$ref"),
        });
      },
    },
  };
}

/**
 * @param {string} ref
 * @param {string} from the file that contains the reference
 */
function missingFile(ref, from) {
  const [path = "", fragment = ""] = ref.split("#");
  if (fragment !== "" && !fragment.startsWith("/"))
    return {
      message: `$ref "${ref}": the part after # must begin with a slash: "${path}#/${fragment}".`,
    };
  const file = resolve(dirname(from), path);
  /** @type {string[]} */
  let files = [];
  try {
    files = readdirSync(dirname(file));
  } catch {
    return { message: `$ref "${ref}": the directory of this file does not exist.` };
  }
  return {
    message: `$ref "${ref}": this file does not exist or cannot be read.`,
    suggest: suggestions(
      basename(file),
      files.filter((name) => name.includes(".")),
    ).map((name) => path.replace(/[^/]*$/, () => name)),
  };
}

/**
 * @param {string} ref
 * @param {RefTarget} target
 */
function missingKey(ref, { location }) {
  const segments = (ref.split("#/")[1] ?? "")
    .split("/")
    .map((segment) => decoded(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
  const text = location?.source.body ?? "";
  if (keysAt(text).length === 0) return { message: `$ref "${ref}": this file has no content.` };
  const depth = segments.findIndex(
    (segment, index) => !keysAt(text, segments.slice(0, index)).includes(segment),
  );
  const key = segments[depth] ?? "";
  const known = keysAt(text, segments.slice(0, Math.max(depth, 0)));
  return {
    message: `$ref "${ref}": there is no key "${key}"${known.length > 0 ? `; the keys are ${known.join(", ")}` : ""}.`,
    suggest: suggestions(key, known),
  };
}

/**
 * Decodes percent-encoded text. Returns the text unchanged if it is not a valid encoding.
 *
 * @param {string} text
 */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
