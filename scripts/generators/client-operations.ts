import { errorIds } from "./error-types.ts";
import { follow, methods, type OpenApi, type OperationObject } from "./open-api.ts";
import { commentText } from "./typescript.ts";

/** The functions of `@onezone/client/operations`: a line for each operation, and what an editor shows of it. */
export function clientOperations(document: OpenApi): string {
  const lines = Object.entries(document.paths).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [line(document, method.toUpperCase(), path, operation)] : [];
    }),
  );
  return `import { type Operation, operation } from "../operation.ts";\n\n${lines.join("\n")}`;
}

function line(document: OpenApi, method: string, path: string, operation: OperationObject): string {
  const { operationId } = operation;
  const args = [method, path, operationId, ...(answersJson(document, operation) ? [] : ["blob"])];
  return `/**
${docstring(document, operation)
  .map((text) => ` * ${text}`.trimEnd())
  .join("\n")}
 */
export const ${operationId}: Operation<"${operationId}"> = /* @__PURE__ */ operation(${args.map((arg) => JSON.stringify(arg)).join(", ")});
`;
}

function docstring(document: OpenApi, operation: OperationObject): string[] {
  const { summary, description = "", deprecated } = operation;
  return [
    `${commentText(summary)}.`,
    "",
    ...commentText(description.trim()).split("\n"),
    "",
    `Errors: ${
      errorIds(document, operation)
        .map((id) => `\`${commentText(id)}\``)
        .join(", ") || "none"
    }.`,
    ...(deprecated ? ["", "@deprecated"] : []),
  ];
}

function answersJson(document: OpenApi, { responses }: OperationObject): boolean {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys(follow(document, response, "").node.content ?? {}))
    .every((mediaType) => mediaType.endsWith("json"));
}
