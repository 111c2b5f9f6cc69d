import type { CallContext } from "./call-context.ts";
import { restsOfPaths } from "./generated/server.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";

/**
 * Returns the path of a call: the template with its parameters, each encoded as one segment. A rest-of-path parameter may be empty,
 * and its slashes separate segments.
 *
 * Refuses parameters that would call another operation: URL parsers remove empty segments and resolve dot segments, and some
 * proxies do so even if dots are encoded. Also refuses missing parameters and lone surrogates, which cannot be encoded.
 *
 * @throws {OnezoneCallError} of kind `argument`, with the names of the parameter and the operation
 */
export function safePath(context: CallContext, values: Readonly<Record<string, unknown>>): string {
  return context.path.replace(/\{([^{}]+)\}/g, (_placeholder, name: string) => {
    const value = values[name];
    const encode = (part: unknown) => segment(part, name, context);
    return typeof value === "string" && restsOfPaths.includes(name)
      ? value.replace(/[^/]+/g, encode)
      : encode(value);
  });
}

function segment(value: unknown, name: string, context: CallContext): string {
  const text = typeof value === "string" || Number.isFinite(value) ? String(value) : "";
  // Almost all ids have this form, which needs no encoding.
  if (/^[\w-]+$/.test(text)) return text;
  if (text === "" || /^(\.|%2e){1,2}$/i.test(text) || /\p{Surrogate}/u.test(text)) {
    const wrong = text ? JSON.stringify(text) : value && `of type ${typeof value}`;
    const fault = wrong ? `must not be ${wrong}` : "is missing or empty";
    throw new OnezoneCallError("argument", `path parameter \`${name}\` ${fault}. Nothing was sent.`, context);
  }
  return encodeURIComponent(text);
}
