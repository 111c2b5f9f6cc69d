import { readFileSync } from "node:fs";
import { suggestions } from "../suggestions.js";

/** @import { Visitor } from "../redocly.d.ts" */

const PREFIX = "onezone/";

/**
 * Checks that the plugin defines each rule, preprocessor and decorator that the configuration names with our prefix. Redocly checks
 * only the names of its own rules, so a misspelt name would turn our rule off.
 *
 * @param {readonly string[]} names the names that the plugin defines
 * @returns {Visitor}
 */
export function ownRulesAreKnown(names) {
  const known = names.map((name) => PREFIX + name);
  return {
    Root(_root, { config, report }) {
      const { configPath: file, resolvedConfig } = config;
      if (file === undefined) return;
      const { rules = {}, preprocessors = {}, decorators = {} } = resolvedConfig;
      for (const name of Object.keys({ ...rules, ...preprocessors, ...decorators })) {
        if (!name.startsWith(PREFIX) || known.includes(name)) continue;
        const body = readFileSync(file, "utf8");
        const lines = body.split("\n");
        const line = lines.findIndex((text) => text.includes(`${name}:`)) + 1;
        report({
          message: `The plugin has no rule, preprocessor or decorator "${name}".`,
          suggest: suggestions(name, known),
          location: {
            source: { absoluteRef: file, body, getLines: () => lines },
            pointer: undefined,
            start: { line, col: 3 },
          },
        });
      }
    },
  };
}
