import type { ApiModel, Operation } from "@onezone/model";
import { commentText } from "./typescript.ts";

/** Returns the functions of `@onezone/client/operations`, one line for each operation, with docstrings. */
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

/** Returns the kind of data of the first documented success: one of `Returns` in the client. */
function returns({ redirects, successes: [success] }: Operation): string {
  if (redirects) return "blob";
  if (success?.content) return success.content.isJson ? "json" : "blob";
  return success?.headers.has("location") ? "location" : "nothing";
}
