import { asNode } from "../nodes.js";
import { callsTo } from "./call.js";
import { curlSample } from "./curl-sample.js";
import { restCliSample } from "./rest-cli-sample.js";
import { typeScriptSample } from "./typescript-sample.js";

/** @import { Node, Visitor } from "../redocly.d.ts" */

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
  let server = "";
  /** @type {Map<Node, string>} The path of each path item. */
  const paths = new Map();
  return {
    Root({ servers }) {
      server = String(asNode(asNode(servers)[0]).url ?? "");
    },
    PathItem(node, { key }) {
      paths.set(node, String(key));
    },
    Operation(node, context) {
      /** @type {Record<string, unknown>} */
      const operation = node;
      const path = paths.get(context.parent) ?? "";
      const calls = callsTo(server, path, operation, context);
      operation["x-codeSamples"] ??= targets.flatMap(({ lang, label, print }) =>
        calls.map((call) => ({
          lang,
          label,
          ...(call.body?.example !== undefined && { example: call.body.example }),
          source: print(call),
        })),
      );
    },
  };
}
