import type { ApiModel, Operation } from "@onezone/model";
import { commonErrorIds } from "./common-errors.ts";
import { commentText } from "./escape-typescript.ts";

/** Returns the functions of `@onezone/client/operations`, one line for each operation, with docstrings. */
export function clientOperations({ operations }: ApiModel): string {
  const common = commonErrorIds(operations);
  return `/**
 * A function for each operation.${common.length === 0 ? "" : ` Each can also fail with these errors, which their descriptions omit: ${idList(common)}.`}
 *
 * @module
 */

import { operation } from "../operation-function.ts";
import type { Operation } from "../operation-types.ts";

${operations.map((each) => line(each, common)).join("\n")}`;
}

function line(operation: Operation, common: readonly string[]): string {
  const { id, method, path } = operation;
  const args = [method, path, id, returns(operation)];
  return `/**
${docstring(operation, common)
  .map((text) => ` * ${text}`.trimEnd())
  .join("\n")}
 */
export const ${id}: Operation<"${id}"> = /* @__PURE__ */ operation(${args.map((arg) => JSON.stringify(arg)).join(", ")});
`;
}

function docstring(
  { summary, description, isDeprecated, errorIds }: Operation,
  common: readonly string[],
): string[] {
  const own = errorIds.filter((id) => !common.includes(id));
  return [
    `${commentText(summary)}.`,
    "",
    ...commentText(description).split("\n"),
    ...(own.length > 0 ? ["", `Errors: ${idList(own)}.`] : []),
    ...(isDeprecated ? ["", "@deprecated"] : []),
  ];
}

function idList(ids: readonly string[]): string {
  return ids.map((id) => `\`${commentText(id)}\``).join(", ");
}

/** Returns the kind of data of the first documented success: one of `Returns` in the client. */
function returns({ redirects, successes: [success] }: Operation): string {
  if (redirects) return "blob";
  if (success?.content) return success.content.isJson ? "json" : "blob";
  return success?.headers.has("location") ? "location" : "nothing";
}
