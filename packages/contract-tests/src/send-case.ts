import type { OnezoneClient } from "@onezone/client";
import { type ContractCase, exampleParameters } from "./contract-cases.ts";

/** The result of a verb of the client, without its types. */
export interface UntypedResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sends the request of a case with the client. Parameters have the values of their examples. */
export function sendCase(
  onezone: OnezoneClient,
  { operation, prefer, response, body }: ContractCase,
): Promise<UntypedResult> {
  if (operation.method === "TRACE") throw new Error("Onezone has no operation with the method TRACE.");
  // The types of the verbs need literal paths. Here, path and parameters come from the same spec.
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

type UntypedVerb = (path: string, options: object) => Promise<UntypedResult>;
