import type { CallInit, LogRecord } from "@onezone/client";
import type { Context } from "./command-context.ts";
import { adviceOn, CallFailure } from "./error-advice.ts";
import { printable } from "./escape-control-characters.ts";
import { formatData, statusAndHeaders } from "./format-output.ts";
import { isSecretHeader } from "./hide-secrets.ts";
import type { CommandLine } from "./options.ts";
import { contextOf, makeCall } from "./prepare-call.ts";
import type { PreparedCall } from "./prepared-call.ts";
import { proxyFor } from "./proxy-from-environment.ts";

/**
 * Sends a call and prints what it returns.
 *
 * @throws {CallFailure} if the call fails
 */
export async function sendAndPrint(
  call: PreparedCall,
  commandLine: CommandLine,
  context: Context,
): Promise<void> {
  const client = await import("@onezone/client");
  const { operation, headers, baseUrl, source, proxy } = call;
  if (commandLine.insecure) {
    context.warn(
      "warning: the server's certificate is not checked; an attacker on the network can read the credential.",
    );
  }
  if (commandLine.user !== undefined || Object.keys(headers).some(isSecretHeader)) {
    context.warn(
      "warning: other users of this machine can see the credential in the arguments. Use ONEZONE_API_KEY.",
    );
  }
  const fetchOnce = await chooseFetch(call, commandLine, context);
  // The client parses the response; raw output also needs its bytes.
  let received: Response | undefined;
  const options = {
    ...(commandLine.verbose && {
      log: (record: LogRecord) => context.warn(printable(JSON.stringify(record))),
    }),
    fetch: async (request: Request) => {
      await received?.body?.cancel();
      const response = await fetchOnce(request);
      if (commandLine.output === "raw") received = response.clone();
      return response;
    },
  };
  const init: CallInit = {
    timeout: commandLine.timeout ?? 30_000,
    ...(operation.binary && { parseAs: "arrayBuffer" }),
  };
  try {
    const result = makeCall(call, options, init);
    const data: unknown = await client.unwrap(result);
    const { response } = await result;
    if (data === undefined && !response.headers.has("location") && !operation.mayBeEmpty) {
      const problem = `the response (status ${response.status}) is empty.`;
      throw new client.OnezoneCallError("response", problem, contextOf(operation), { response });
    }
    if (commandLine.include) context.print(statusAndHeaders(response));
    if (received) return printRaw(await received.arrayBuffer(), context);
    await printData(data, response, commandLine, context);
  } catch (error) {
    await received?.body?.cancel();
    if (!client.isOnezoneError(error) && !client.isOnezoneCallError(error)) throw error;
    if (commandLine.include && error.response) context.print(statusAndHeaders(error.response));
    throw new CallFailure(error, adviceOn(error, { baseUrl, source, proxy }));
  }
}

/** Returns the `fetch` for a call. Loads the code for proxies only if needed, since that takes about 30 ms. */
async function chooseFetch(
  { proxy, ca }: PreparedCall,
  { insecure }: CommandLine,
  { environment }: Context,
): Promise<(request: Request) => Promise<Response>> {
  if (!proxy && ca === undefined && !insecure) return fetch;
  const { connectingFetch } = await import("./connection.ts");
  return connectingFetch({ proxyFor: (url) => proxyFor(url, environment), ca, insecure });
}

async function printData(
  data: unknown,
  response: Response,
  { output, include }: CommandLine,
  context: Context,
): Promise<void> {
  if (data instanceof ArrayBuffer) return context.print(new Uint8Array(data));
  const location = response.headers.get("location");
  const shown = data ?? (location && !include ? { location } : undefined);
  if (shown === undefined) return;
  const format = output === "raw" || output === undefined ? "json" : output;
  context.print(await formatData(shown, format, context.isTerminal));
}

/** Prints the received bytes; on a terminal, as text without control characters. */
function printRaw(bytes: ArrayBuffer, context: Context): void {
  context.print(context.isTerminal ? new TextDecoder().decode(bytes) : new Uint8Array(bytes));
}
