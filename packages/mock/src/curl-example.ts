import { shellWord } from "@onezone/code-samples";
import type { ApiModel } from "@onezone/model";

/**
 * Returns a curl command that reads from the mock at `origin` and succeeds. It calls the first of these operations that exists:
 * get the current user, the first public operation, the first operation that needs a token.
 *
 * @param token undefined if no user of the world has one
 * @returns undefined if no GET operation without path parameters can be called
 */
export function curlExample(
  origin: string,
  { operations, basePath }: ApiModel,
  token: string | undefined,
): string | undefined {
  const callable = operations.filter(
    ({ method, path, isPublic }) => method === "GET" && !path.includes("{") && (isPublic || token),
  );
  const operation =
    callable.find(({ id }) => id === "getCurrentUser") ??
    callable.find(({ isPublic }) => isPublic) ??
    callable[0];
  if (operation === undefined) return undefined;
  const credential = operation.isPublic ? [] : ["-H", `x-auth-token: ${token}`];
  const { href } = new URL(origin + basePath + operation.path);
  return ["curl", "-i", ...credential, href].map(shellWord).join(" ");
}
