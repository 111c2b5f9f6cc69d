/** Returns a URL without its scheme and host. */
export function withoutOrigin(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, "");
}
