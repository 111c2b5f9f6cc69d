import { createOnezoneClient, type OnezoneClient, type OnezoneClientOptions } from "../src/index.ts";

export const userId = "c26bab23d12f7389c3c311caf9c15902";
export const path = "/users/{id}/tokens/temporary";
export const params = { path: { id: userId } };

/** Returns a response of Onezone with an error. */
export function refusal(status: number, id: string, details?: object): Response {
  const description = `The description of ${id}.`;
  return Response.json({ error: { id, description, ...(details && { details }) } }, { status });
}

export function noContent(): Response {
  return new Response(null, { status: 204, headers: { "content-type": "application/json" } });
}

/** Returns the response to a request, or an error to throw. */
export type Respond = (request: Request) => Response | Error | Promise<Response>;

/**
 * Returns a client that receives `responses` in order, without a network, and the requests that it sends. The last response is
 * repeated.
 */
export function clientReceiving(
  responses: Respond | readonly Respond[],
  options: Partial<OnezoneClientOptions> = { token: "secret" },
): { onezone: OnezoneClient; requests: Request[] } {
  const requests: Request[] = [];
  const queue = [responses].flat();
  const fetch = async (request: Request) => {
    const respond = queue[Math.min(requests.length, queue.length - 1)];
    requests.push(request);
    const result = await respond?.(request);
    if (result instanceof Response) return result;
    throw result;
  };
  const server = "host" in options || "baseUrl" in options ? {} : { host: "onezone.example.org" };
  return { onezone: createOnezoneClient({ ...server, ...options, fetch } as OnezoneClientOptions), requests };
}
