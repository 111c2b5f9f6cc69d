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
  const args = [method, path, operationId, returns(document, operation)];
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

/** What a success holds, by the first that is documented: one of `Returns` in the client. */
function returns(document: OpenApi, { responses }: OperationObject): string {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const { content = {}, headers = {} } = success ? follow(document, success, "").node : {};
  const [mediaType] = Object.keys(content);
  if (mediaType) return mediaType.endsWith("json") ? "json" : "blob";
  return "Location" in headers ? "location" : "nothing";
}
