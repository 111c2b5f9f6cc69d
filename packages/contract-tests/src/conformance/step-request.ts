import type { Step } from "../story.ts";
import { type Names, resolvePlaceholders, resolveText, UnknownName } from "../story-placeholders.ts";
import { credentialHeaders } from "./credential-headers.ts";
import type { Request } from "./raw-connection.ts";
import type { World } from "./story-world.ts";

/**
 * Returns the request of a step, with its placeholders replaced. A body is sent as `application/json` unless the step names
 * a content type. The other headers are those of the step and the credential of the caller.
 *
 * @param basePath the base path of the API, as in `/api/v3/onezone`
 * @throws {UnknownName} if the request uses a name without a value, or the world does not know the caller
 */
export function stepRequest({ as, request }: Step, basePath: string, world: World, names: Names): Request {
  const { method, path, headers = {}, body, rawBody } = request;
  const credentials = credentialHeaders(as, world, names);
  if (credentials === undefined) throw new UnknownName(`the world has no credential of ${as}`);
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, resolveText(value, names)]),
  );
  const hasBody = "body" in request;
  const namesType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  const content = hasBody
    ? JSON.stringify(resolvePlaceholders(body, names))
    : rawBody === undefined
      ? undefined
      : resolveText(rawBody, names);
  return {
    method,
    path: basePath + resolveText(path, names),
    headers: {
      ...credentials,
      ...(hasBody && !namesType && { "Content-Type": "application/json" }),
      ...own,
    },
    ...(content !== undefined && { body: content }),
  };
}
