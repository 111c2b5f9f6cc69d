import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { ownUrl } from "./own-url.ts";

/**
 * Fetches the spec from the mock, and replaces the server URL with the origin of the page, because the page may have been opened
 * with another name of the same host.
 *
 * @throws {Error} if the mock does not respond
 */
export async function fetchSpec(): Promise<OpenApiDocument> {
  const response = await fetch(ownUrl("spec"));
  if (!response.ok) throw new Error(`The mock returned ${response.status} for the spec.`);
  const spec: OpenApiDocument = await response.json();
  const { pathname } = new URL(spec.servers?.[0]?.url ?? "/", location.origin);
  return { ...spec, servers: [{ url: location.origin + pathname }] };
}
