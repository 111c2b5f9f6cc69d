import { readFileSync } from "node:fs";
import { suggestions } from "../suggestions.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Each rule of ours that the configuration names is one that the plugin has. Redocly checks the names of its own rules only:
 * a misspelt one of ours would turn it off.
 *
 * @param {readonly string[]} known the names of the rules, as in the configuration
 * @returns {() => Visitor}
 */
export function ownRulesAreKnown(known) {
  return () => ({
    Root(_root, { config, report }) {
      const file = config.configPath ?? "";
      const prefix = /^[^/]+\//.exec(known[0] ?? "")?.[0] ?? "";
      for (const name of Object.keys(config.resolvedConfig.rules ?? {})) {
        if (!name.startsWith(prefix) || known.includes(name)) continue;
        const lines = readFileSync(file, "utf8").split("\n");
        const line = lines.findIndex((text) => text.includes(`${name}:`)) + 1;
        report({
          message: `The plugin has no rule "${name}".`,
          suggest: suggestions(name, known),
          location: {
            source: { absoluteRef: file, body: lines.join("\n"), getLines: () => lines },
            pointer: undefined,
            start: { line, col: 3 },
          },
        });
      }
    },
  });
}
