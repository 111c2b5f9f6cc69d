import type { CallContext } from "./call-context.ts";
import { secretPaths } from "./generated/server.ts";

/** Returns a URL without query and fragment, which may contain secrets, or the path template if the path contains one. */
export function shownUrl(url: string, { path }: CallContext): string {
  return secretPaths.includes(path) ? path : url.replace(/[?#].*/s, "");
}
