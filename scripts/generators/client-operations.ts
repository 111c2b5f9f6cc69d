import type { ApiModel, Operation } from "@onezone/model";
import { commentText } from "./typescript.ts";

/** The functions of `@onezone/client/operations`: a line for each operation, and what an editor shows of it. */
export function clientOperations({ operations }: ApiModel): string {
  const lines = operations.map(line).join("\n");
  return `import { type Operation, operation } from "../operation.ts";\n\n${lines}`;
}

function line(operation: Operation): string {
  const { id, method, path } = operation;
  const args = [method, path, id, returns(operation)];
  return `/**
${docstring(operation)
  .map((text) => ` * ${text}`.trimEnd())
  .join("\n")}
 */
export const ${id}: Operation<"${id}"> = /* @__PURE__ */ operation(${args.map((arg) => JSON.stringify(arg)).join(", ")});
`;
}

function docstring({ summary, description, isDeprecated, errorIds }: Operation): string[] {
  return [
    `${commentText(summary)}.`,
    "",
    ...commentText(description).split("\n"),
    "",
    `Errors: ${errorIds.map((id) => `\`${commentText(id)}\``).join(", ") || "none"}.`,
    ...(isDeprecated ? ["", "@deprecated"] : []),
  ];
}

/** What a success holds, by the first that is documented: one of `Returns` in the client. Of a redirect nothing is known. */
function returns({ redirects, successes: [success] }: Operation): string {
  if (redirects) return "blob";
  if (success?.content) return success.content.isJson ? "json" : "blob";
  return success?.headers.has("location") ? "location" : "nothing";
}
