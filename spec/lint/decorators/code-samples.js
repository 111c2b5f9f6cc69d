import { callsOf } from "./call.js";
import { curlSample } from "./curl-sample.js";
import { restCliSample } from "./rest-cli-sample.js";
import { typeScriptSample } from "./typescript-sample.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Gives each operation that has no `x-codeSamples` three of them: a call with curl, with onezone-rest-cli and with
 * `@onezone/client`. They are made of the examples of its parameters and the first example of its body, which lint
 * checks, so a sample cannot fall behind the operation.
 *
 * @returns {Visitor}
 */
export function codeSamples() {
  return {
    // From the root at once, since further down the bundler has rewritten some of the references already.
    Root(root, context) {
      for (const call of callsOf(root, context)) {
        call.operation["x-codeSamples"] ??= [
          { lang: "Shell", label: "curl", source: curlSample(call) },
          { lang: "Shell", label: "onezone-rest-cli", source: restCliSample(call) },
          { lang: "TypeScript", label: "TypeScript", source: typeScriptSample(call) },
        ];
      }
    },
  };
}
