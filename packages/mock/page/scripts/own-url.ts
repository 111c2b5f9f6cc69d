/** Returns the URL of a route of the mock below `/__mock/`, whatever a proxy has put before that: scripts are in `/__mock/page/`. */
export function ownUrl(route: string): URL {
  return new URL(`../${route}`, import.meta.url);
}
