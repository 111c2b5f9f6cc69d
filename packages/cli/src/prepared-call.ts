import { readBaseUrl } from "./base-url.ts";
import { type CallArguments, readCallArguments } from "./call-arguments.ts";
import { type Credential, readCredential } from "./credential.ts";
import { isCredential } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { CommandLine } from "./options.ts";
import { readProfile } from "./profiles.ts";

/** A call that can be sent, or printed. */
export interface PreparedCall extends CallArguments {
  /** Base URL of the API, as in `https://onezone.example.org/api/v3/onezone`. */
  readonly baseUrl: string;
  /** Absent if the call has none, or has it among its headers. */
  readonly credential?: Credential;
  /** Where the credential comes from, for people: `--user`, `ONEZONE_API_KEY`. Absent if the call has none. */
  readonly source?: string;
}

/**
 * Prepares the call that a command line describes.
 *
 * @param words the arguments after the operation
 * @param askToken asks for the token; called with `--ask-token` only
 * @throws {UsageError} if an argument, the host or the credential is missing or invalid
 * @throws {OnezoneCallError} {TypeError} if the call cannot be sent
 */
export async function prepareCall(
  operation: Operation,
  words: readonly string[],
  commandLine: CommandLine,
  environment: NodeJS.ProcessEnv,
  askToken: () => Promise<string>,
): Promise<PreparedCall> {
  const args = await readCallArguments(operation, words, commandLine);
  const profile = await readProfile(commandLine, environment);
  const baseUrl = readBaseUrl(commandLine, profile, environment);
  const { headers } = args;
  const found = await readCredential(commandLine, environment, { profile, baseUrl, headers, askToken });
  const own = Object.keys(headers).find(isCredential);
  const call = {
    ...args,
    baseUrl,
    ...found,
    ...(own !== undefined && { source: `the header ${own} among the arguments` }),
  };
  await requestOf(call);
  return call;
}

/**
 * Returns the request that a call sends, as the client makes it, and sends nothing. Rejects with what the call rejects with
 * before it sends.
 *
 * @throws {OnezoneCallError} {TypeError} if the call cannot be sent
 */
export async function requestOf(call: PreparedCall): Promise<Request> {
  const client = await import("@onezone/client");
  const { operation, path, query, headers, body, baseUrl, credential } = call;
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
