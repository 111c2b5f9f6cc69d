import type { PreparedCall } from "./call.ts";
import type { Settings } from "./settings.ts";

/**
 * Returns the request that a call sends, as the client makes it, and sends nothing. Rejects with what the call rejects with
 * before it sends.
 *
 * @throws {OnezoneCallError} {TypeError} if the call cannot be sent
 */
export async function requestOf(
  { operation, path, query, headers, body }: PreparedCall,
  { baseUrl, credential }: Settings,
): Promise<Request> {
  const client = await import("@onezone/client");
  const context = { operationId: operation.id, method: operation.method, path: operation.path };
  return new Promise((resolve, reject) => {
    const fetch = async (request: Request) => {
      resolve(request);
      return new Response(null, { status: 204 });
    };
    const onezone = client.createOnezoneClient({ baseUrl, ...credential, fetch });
    const init = { params: { path, query }, headers, ...(body !== undefined && { body }) };
    onezone[client.callOperation](context, init).catch(reject);
  });
}
