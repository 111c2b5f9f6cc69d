/** Returns the URL of a route of the mock below `/__mock/`, relative to this script, because a proxy can add a path prefix. */
export function ownUrl(route: string): URL {
  return new URL(`../${route}`, import.meta.url);
}
