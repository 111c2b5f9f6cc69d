import type { ApiModel } from "@onezone/model";
import type { WorldView } from "./world/world-view.ts";

/**
 * A curl command that the mock at `origin` answers with success: the revocation of a user's temporary tokens, by somebody who
 * may do that again and again; else the first operation that can be called without a body.
 */
export function curlExample(
  origin: string,
  { operations, basePath }: ApiModel,
  world: WorldView | undefined,
): string | undefined {
  const operation =
    operations.find(({ id }) => id === "revokeAllTemporaryTokensOfUser") ??
    operations.find(({ method }) => method === "GET" || method === "DELETE");
  if (operation === undefined) return undefined;
  const [caller, other] = Object.values(world?.users ?? {});
  const path = operation.path.replaceAll(/\{[^}]+\}/g, () => other?.id ?? caller?.id ?? "any");
  const credential = operation.isPublic ? "" : ` -H 'x-auth-token: ${caller?.token ?? "any"}'`;
  return `curl -i -X ${operation.method}${credential} ${origin}${basePath}${path}`;
}
