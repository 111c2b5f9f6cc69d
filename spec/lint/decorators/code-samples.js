import { callsOf } from "./call.js";
import { curlSample } from "./curl-sample.js";
import { restCliSample } from "./rest-cli-sample.js";
import { typeScriptSample } from "./typescript-sample.js";

/** @import { Visitor } from "../redocly.d.ts" */

/** @import { Call } from "./call.js" */

/** @type {readonly { lang: string, label: string, print: (call: Call) => string }[]} */
const targets = [
  { lang: "Shell", label: "curl", print: curlSample },
  { lang: "Shell", label: "onezone-rest-cli", print: restCliSample },
  { lang: "TypeScript", label: "TypeScript", print: typeScriptSample },
];

/**
 * Gives each operation that has no `x-codeSamples` its samples: a call with curl, with onezone-rest-cli and with
 * `@onezone/client`. They are made of the examples of its parameters and of its body, which lint checks, so a sample cannot
 * fall behind the operation. An operation whose body has several examples has samples for each, which name it in `example`:
 * that of the first example comes first.
 *
 * @returns {Visitor}
 */
export function codeSamples() {
  return {
    // From the root at once, since further down the bundler has rewritten some of the references already.
    Root(root, context) {
      for (const calls of callsOf(root, context)) {
        for (const { operation } of calls.slice(0, 1)) {
          operation["x-codeSamples"] ??= targets.flatMap(({ lang, label, print }) =>
            calls.map((call) => ({
              lang,
              label,
              ...(call.body?.example !== undefined && { example: call.body.example }),
              source: print(call),
            })),
          );
        }
      }
    },
  };
}
