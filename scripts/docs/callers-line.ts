import type { OperationObject } from "../generators/open-api.ts";
import { inlineCode } from "./markdown.ts";

/** One line of Markdown: the operation's id, which search finds only where it is written, and who may call it. */
export function callersLine(operation: OperationObject): string {
  return `**Operation id**: ${inlineCode(operation.operationId)} · ${callers(operation)}`;
}

function callers({
  "x-onezone-public": isPublic,
  "x-onezone-admin-privileges": privileges = [],
}: OperationObject): string {
  if (isPublic) return "**Public**: needs no credential";
  return `**Admin privileges**: ${privileges.map(inlineCode).join(", ") || "none helps"}`;
}
