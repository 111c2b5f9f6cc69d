import type { Call } from "./printer-input.ts";
import { literal } from "./typescript-literal.ts";

/** Returns a call as a program that uses `@onezone/client` and prints the data. */
export function typeScript({ operationId, client, path, query, header, headers, body }: Call): string {
  const given = Object.entries({ path, query, header, headers }).filter(
    ([, values]) => values !== undefined && Object.keys(values).length > 0,
  );
  const args = Object.fromEntries(body === undefined ? given : [...given, ["body", body]]);
  const list = Object.keys(args).length === 0 ? "onezone" : `onezone, ${literal(args)}`;
  return `import { createOnezoneClient } from "@onezone/client";
import { ${operationId} } from "@onezone/client/operations";

const onezone = createOnezoneClient(${literal(client)});
console.log(await ${operationId}(${list}));`;
}
