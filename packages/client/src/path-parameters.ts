import { type CallContext, OnezoneCallError } from "./errors.ts";

/**
 * Refuses path parameters that would send a request to another operation than the one that was called: an empty one
 * and the dot segments change the route (URL parsers drop or resolve them, some proxies when they are encoded, too), a
 * missing one would go out as its placeholder, and half of a surrogate pair cannot be encoded.
 *
 * @throws {OnezoneCallError} of kind `argument`, naming the parameter and the operation
 */
export function refuseUnsafePathParameters(
  context: CallContext,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const [, name = ""] of context.path.matchAll(/\{([^}]+)\}/g)) {
    const text = String(values[name] ?? "");
    if (text === "" || /^(\.|%2e){1,2}$/i.test(text) || /\p{Surrogate}/u.test(text)) {
      const fault = text ? `must not be ${JSON.stringify(text)}` : "is missing or empty";
      throw new OnezoneCallError(
        "argument",
        `path parameter \`${name}\` ${fault}. Nothing was sent.`,
        context,
      );
    }
  }
}
