import { codeSamples } from "@onezone/code-samples";
import { mapOperations, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/**
 * Asks the mock for its spec, puts the origin of the page in place of the server's, since it may have been opened under
 * another name of the same host, and adds code samples to operations that have none.
 *
 * @throws Error if the mock does not respond
 */
export async function fetchSpec(): Promise<OpenApiDocument> {
  const response = await fetch("/__mock/spec");
  if (!response.ok) throw new Error(`The mock returned ${response.status} for the spec.`);
  const spec: OpenApiDocument = await response.json();
  const { pathname } = new URL(spec.servers?.[0]?.url ?? "/", location.origin);
  const model = readModel({ ...spec, servers: [{ url: location.origin + pathname }] });
  return mapOperations(model.document, (operation) => ({
    "x-codeSamples": codeSamples(model, operation),
    ...operation.node,
  }));
}
