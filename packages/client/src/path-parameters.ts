/**
 * Refuses path parameters that would send a request to another operation than the one that was called: an empty one
 * and the dot segments change the route (URL parsers drop or resolve them), and a missing one would go out as its
 * placeholder.
 *
 * @throws {TypeError} naming the parameter and the path template
 */
export function refuseUnsafePathParameters(
  template: string,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const [, name = ""] of template.matchAll(/\{([^}]+)\}/g)) {
    const fault = faultOf(values[name]);
    if (fault) throw new TypeError(`Path parameter \`${name}\` of ${template} ${fault}. Nothing was sent.`);
  }
}

function faultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return "is missing";
  if (value === "") return "is empty";
  if (value === "." || value === "..") return `is "${value}", which a URL cannot hold`;
  return undefined;
}
