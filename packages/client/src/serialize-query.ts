/** Serializes query parameters. openapi-fetch's serializer would increase the size of the client by a sixth. */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) search.append(name, String(each));
  }
  return search.toString();
}
