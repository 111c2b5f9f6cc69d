/** Returns a URL that can be shown: without query and fragment. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*/s, "");
}
