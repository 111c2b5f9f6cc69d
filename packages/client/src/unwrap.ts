import { contexts } from "./call-context.ts";
import { dataOrThrow } from "./data-or-throw.ts";

/**
 * Returns the data of a call by path, or throws its error. Does the same as the functions of `@onezone/client/operations`.
 *
 * @example
 * const { tokens } = await unwrap(onezone.GET("/user/tokens/named"));
 *
 * @throws {OnezoneError} if Onezone returned an error
 */
export async function unwrap<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data extends undefined ? undefined : Exclude<Data, undefined>> {
  const result = await call;
  const context = contexts.get(result.response) ?? { method: "", path: result.response.url };
  return dataOrThrow(result, context) as Data extends undefined ? undefined : Exclude<Data, undefined>;
}
