import { curl, http, type PrintedRequest, typeScript, unquoteNumbers } from "@onezone/code-samples";
import { isCredential } from "./check-header-value.ts";
import { hideSecrets } from "./hide-secrets.ts";
import type { CommandLine } from "./options.ts";
import { requestOf } from "./prepare-call.ts";
import type { PreparedCall } from "./prepared-call.ts";

/** Returns a call as it would be sent, with variables in place of its secrets. */
export async function dryRun(
  call: PreparedCall,
  { dryRun: form, insecure, cacert }: Pick<CommandLine, "dryRun" | "insecure" | "cacert">,
): Promise<string> {
  const hidden = hideSecrets(call);
  if (form === "typescript") {
    const { operation, baseUrl, credential, path, query, headers, body } = hidden;
    const client = { baseUrl, ...credential };
    return typeScript({ operationId: operation.id, client, path, query, headers, body });
  }
  const request = await printedRequest(hidden);
  return form === "http"
    ? http(request)
    : curl(request, { insecure, ...(cacert !== undefined && { cacert }) });
}

/** Returns the request of a call as the client creates it. */
async function printedRequest(call: PreparedCall): Promise<PrintedRequest> {
  const { credential, body } = call;
  const request = await requestOf(call);
  // As fetch does when it sends: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
  if (request.headers.has("range")) request.headers.append("accept-encoding", "identity");
  const username = credential && "basic" in credential ? credential.basic.username : undefined;
  return {
    method: request.method,
    url: request.url,
    headers: [...request.headers]
      .filter(([name]) => username === undefined || name !== "authorization")
      .sort(([a], [b]) => Number(isCredential(b)) - Number(isCredential(a))),
    ...(username !== undefined && { username }),
    ...(body !== undefined && { body: unquoteNumbers(await request.text()) }),
  };
}
