import { asObject, contexts, isErrorObject, OnezoneError } from "./errors.ts";
import type { CallResult } from "./interpret.ts";

/**
 * Turns what a verb resolves to into data, or throws its error: the style of the functions of
 * `@onezone/client/operations`, for calls by path.
 *
 * @example
 * const { tokens } = await unwrap(onezone.GET("/user/tokens/named"));
 *
 * @throws {OnezoneError} if Onezone refused or failed
 */
export async function unwrap<Data>(
  result: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data extends undefined ? undefined : Exclude<Data, undefined>> {
  return dataOrThrow(await result) as Data extends undefined ? undefined : Exclude<Data, undefined>;
}

/**
 * Returns the data of a call.
 *
 * @throws {OnezoneError} if Onezone refused or failed
 */
export function dataOrThrow({ data, error, response }: CallResult): unknown {
  const onezoneError = asObject(error).error;
  if (!isErrorObject(onezoneError)) return data;
  const context = contexts.get(response) ?? { method: "", path: response.url };
  throw new OnezoneError(onezoneError, context, response);
}
