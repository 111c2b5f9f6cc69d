import { shellWord } from "@onezone/code-samples";
import type { ApiModel, Operation } from "@onezone/model";
import type { WorldView } from "./world/world-view.ts";

/**
 * Returns a curl command that reads from the mock at `origin` and succeeds: the current user of a user's token, or else the
 * first public operation, or else the first one that needs a token.
 *
 * @param world undefined if the mock has no memory and takes any token
 * @returns undefined if no GET operation without path parameters can be called
 */
export function curlExample(
  origin: string,
  { operations, basePath }: ApiModel,
  world: WorldView | undefined,
): string | undefined {
  const token = world === undefined ? "any" : firstToken(world);
  const callable = operations.filter(
    ({ method, path, isPublic }) =>
      method === "GET" && !path.includes("{") && (isPublic || token !== undefined),
  );
  const operation =
    callable.find(({ id }) => id === "getCurrentUser") ??
    callable.find(({ isPublic }) => isPublic) ??
    callable[0];
  return operation && curlCommand(origin + basePath, operation, token);
}

function firstToken({ users }: WorldView): string | undefined {
  return Object.values(users).find(({ token }) => token !== null)?.token ?? undefined;
}

function curlCommand(baseUrl: string, { path, isPublic }: Operation, token: string | undefined): string {
  const credential = isPublic || token === undefined ? [] : ["-H", `x-auth-token: ${token}`];
  return ["curl", "-i", ...credential, new URL(baseUrl + path).href].map(shellWord).join(" ");
}
