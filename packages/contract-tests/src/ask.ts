import type { OnezoneClient } from "@onezone/client";
import { exampleParameters, type Promised } from "./contract.ts";

/** What a verb of the client resolves to. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Asks, through the client, for a promised response. Parameters have the values of their examples. */
export function ask(
  onezone: OnezoneClient,
  { operation, prefer, response, body }: Promised,
): Promise<Answer> {
  if (operation.method === "TRACE") throw new Error("Onezone has no operation of the method TRACE.");
  // The verbs are typed by literal paths; here path and parameters come from the same spec.
  const call = onezone[operation.method] as UntypedVerb;
  const isBinary = operation.redirects || response.content?.isJson === false;
  return call(operation.path, {
    params: {
      path: exampleParameters(operation, "path"),
      query: exampleParameters(operation, "query"),
      header: exampleParameters(operation, "header"),
    },
    retry: false,
    ...(prefer !== undefined && { headers: { prefer } }),
    ...(body !== undefined && { body }),
    ...(isBinary && response.status < "400" && { parseAs: "blob" }),
  });
}

type UntypedVerb = (path: string, options: object) => Promise<Answer>;
