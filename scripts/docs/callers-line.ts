import type { Operation } from "@onezone/model";
import { inlineCode } from "./markdown.ts";

/** One line of Markdown: the operation's id, which search finds only where it is written, and who may call it. */
export function callersLine(operation: Operation): string {
  return `**Operation id**: ${inlineCode(operation.id)} · ${callers(operation)}`;
}

function callers({ isPublic, adminPrivileges }: Operation): string {
  if (isPublic) return "**Public**: needs no credential";
  return `**Admin privileges**: ${adminPrivileges.map(inlineCode).join(", ") || "none helps"}`;
}
