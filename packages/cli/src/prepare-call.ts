import type { CallInit, CallResult, OnezoneClientOptions } from "@onezone/client";
import { readBaseUrl } from "./base-url.ts";
import { readCertificates } from "./cacert-file.ts";
import { readCallArguments } from "./call-arguments.ts";
import { isCredential } from "./check-header-value.ts";
import { readCredential } from "./credential.ts";
import type { Operation } from "./operation-data.ts";
import type { CommandLine } from "./options.ts";
import type { PreparedCall } from "./prepared-call.ts";
import { readProfile } from "./profiles.ts";
import { proxyFor } from "./proxy-from-environment.ts";

/**
 * Prepares the call that a command line describes.
 *
 * @param words the arguments after the operation
 * @param askToken asks for the token; called with `--ask-token` only
 * @throws {UsageError} if an argument, the host, the credential, the certificates or the proxy is missing or invalid
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
  const profile = await readProfile(commandLine.profile, environment);
  const baseUrl = readBaseUrl(commandLine, profile, environment);
  const proxy = proxyFor(baseUrl, environment);
  const ca = commandLine.cacert === undefined ? undefined : readCertificates(commandLine.cacert);
  const { headers } = args;
  const found = await readCredential(commandLine, environment, { profile, baseUrl, headers, askToken });
  const own = Object.keys(headers).find(isCredential);
  const call = {
    ...args,
    baseUrl,
    ...(proxy && { proxy }),
    ...(ca && { ca }),
    ...found,
    ...(own !== undefined && { source: `the header ${own} among the arguments` }),
  };
  await requestOf(call);
  return call;
}

/**
 * Makes a prepared call with the client. Loads the client here, since help does not need it.
 *
 * @throws {TypeError} if the base URL or the credential cannot be used
 */
export async function makeCall(
  { operation, path, query, headers, body, baseUrl, credential }: PreparedCall,
  options: Pick<OnezoneClientOptions, "fetch" | "log">,
  init: CallInit = {},
): Promise<CallResult> {
  const client = await import("@onezone/client");
  const onezone = client.createOnezoneClient({ baseUrl, ...credential, ...options });
  return onezone[client.callOperation](contextOf(operation), {
    params: { path, query },
    headers,
    ...(body !== undefined && { body }),
    ...init,
  });
}

/** Returns the data that identify an operation in the client and in its errors. */
export function contextOf({ id, method, path }: Operation): {
  operationId: string;
  method: string;
  path: string;
} {
  return { operationId: id, method, path };
}

/**
 * Returns the request that a call would send, as the client creates it. Sends nothing.
 *
 * @throws {OnezoneCallError} {TypeError} if the call cannot be sent
 */
export async function requestOf(call: PreparedCall): Promise<Request> {
  let captured: Request | undefined;
  const fetch = async (request: Request) => {
    captured = request;
    return new Response(null, { status: 204 });
  };
  await makeCall(call, { fetch });
  if (captured === undefined) throw new Error("The client created no request.");
  return captured;
}
