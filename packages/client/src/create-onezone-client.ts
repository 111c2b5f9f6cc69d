import type { paths } from "@onezone/types";
import createClient, { type Client } from "openapi-fetch";
import { resolveBaseUrl, type ServerOptions } from "./base-url.ts";
import { refuseUnsafePathParameters } from "./path-parameters.ts";
import { checkToken } from "./token.ts";

/** Which Onezone to call, and as whom. */
export type OnezoneClientOptions = ServerOptions & {
  /**
   * An access token, sent as `x-auth-token` with each request. Leave it out to call public operations only.
   */
  readonly token?: string;
  /** What sends the requests, in place of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

/**
 * A client of one Onezone: a method for each HTTP verb (`GET`, `PUT`, `POST`, `DELETE`, `PATCH`), typed by path. Each
 * resolves to `{ data, error, response }`: `data` for a 2xx answer, `error` for any other, as the API description types
 * them; it rejects only if there was no answer, or if a path parameter is unsafe to send.
 */
export type OnezoneClient = Client<paths, "application/json">;

/**
 * Makes a client of one Onezone. Nothing is sent until a verb is called.
 *
 * Redirects are not followed, since `x-auth-token` would go along to another origin: a 3xx answer is returned as it is.
 *
 * @example
 * const onezone = createOnezoneClient({ host: "onezone.example.org", token });
 * const { error, response } = await onezone.DELETE("/users/{id}/tokens/temporary", { params: { path: { id } } });
 *
 * @throws {TypeError} if the host, base URL or token cannot be used; the message never contains the token
 */
export function createOnezoneClient(options: OnezoneClientOptions): OnezoneClient {
  const client = createClient<paths, "application/json">({
    baseUrl: resolveBaseUrl(options),
    headers: options.token === undefined ? {} : { "x-auth-token": checkToken(options.token) },
    redirect: "manual",
    ...(options.fetch && { fetch: options.fetch }),
  });
  client.use({
    onRequest: ({ schemaPath, params }) => refuseUnsafePathParameters(schemaPath, params.path ?? {}),
  });
  return client;
}
