import { didYouMean } from "@onezone/command-line/did-you-mean";
import { transportResponse } from "../engine/responses.ts";
import type { RoutedRequest } from "../engine/route.ts";
import type { MockResponse } from "../mock-request.ts";
import { StartError } from "../start-error.ts";

/** A rule to forward the requests of some operations to another Onezone. */
export interface Forward {
  readonly operationIds: ReadonlySet<string>;
  /** The base URL of the API, without a trailing slash. */
  readonly baseUrl: string;
}

/**
 * Parses a rule such as `list*=https://onezone.example.org`: a pattern of operationIds, in which `*` matches any letters, and
 * the URL of a Onezone. If the URL has no path, the base path is added.
 *
 * @throws {StartError} if the rule is invalid
 */
export function parseForward(text: string, operationIds: readonly string[], basePath: string): Forward {
  const at = text.indexOf("=");
  const [pattern, url] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const { protocol, username, search, hash, pathname, origin } = URL.canParse(url)
    ? new URL(url)
    : new URL("none:");
  if (!pattern || !/^https?:$/.test(protocol) || username || search || hash) {
    throw new StartError(
      `"${text}" does not say what to forward. Use the form operations=URL, such as list*=https://onezone.example.org.`,
    );
  }
  const matching = operationIds.filter((id) => matches(id, pattern));
  if (matching.length === 0) {
    throw new StartError(
      `"${text}" forwards nothing: no operation is named "${pattern}".${didYouMean(pattern, operationIds)}`,
    );
  }
  const path = pathname === "/" ? basePath : pathname.replace(/\/$/, "");
  return { operationIds: new Set(matching), baseUrl: origin + path };
}

/** Returns whether a name matches a pattern, in which `*` matches any text. */
function matches(name: string, pattern: string): boolean {
  const [first = "", ...middle] = pattern.split("*");
  const last = middle.pop();
  if (last === undefined) return name === first;
  let rest = name.slice(first.length);
  if (!name.startsWith(first) || !rest.endsWith(last)) return false;
  rest = rest.slice(0, rest.length - last.length);
  return middle.every((part) => {
    const at = rest.indexOf(part);
    rest = rest.slice(at + part.length);
    return at >= 0;
  });
}

/** Headers that are not forwarded: headers of the connection, and headers for the mock. */
const OWN =
  /^(?:host|connection|keep-alive|transfer-encoding|content-length|content-encoding|accept-encoding|expect|te|upgrade|origin|referer|prefer|x-mock-.*|sec-.*|access-control-.*)$/;

/** Marks forwarded requests, so that a mock does not forward them again. */
export const FORWARDED = "x-onezone-mock-forwarded";

/** Forwards a request, including its credential, and returns the response of the real Onezone. */
export async function forwardedResponse(
  { baseUrl }: Forward,
  { request, operation }: RoutedRequest,
  basePath: string,
): Promise<MockResponse> {
  const { method, target, headers, body } = request;
  const parts = { operationId: operation.id, pointer: operation.pointer };
  try {
    const response = await fetch(baseUrl + target.slice(basePath.length), {
      method,
      headers: { ...without(Object.entries(headers)), [FORWARDED]: "1" },
      redirect: "manual",
      ...(body && body.length > 0 && { body: Uint8Array.from(body) }),
    });
    return transportResponse(response.status, `forwarded to ${baseUrl}`, {
      ...parts,
      headers: without([...response.headers]),
      body: new Uint8Array(await response.arrayBuffer()),
    });
  } catch (error) {
    const { cause, message } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? cause.message : message;
    return transportResponse(502, `could not forward to ${baseUrl}: ${reason}`, parts);
  }
}

function without(headers: readonly (readonly [string, string | undefined])[]): Record<string, string> {
  const kept = headers.flatMap(([name, value]) =>
    value === undefined || OWN.test(name) ? [] : [[name, value]],
  );
  return Object.fromEntries(kept);
}
