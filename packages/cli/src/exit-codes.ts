import type { OnezoneCallError } from "@onezone/client";

/** The exit codes, by the cause of the failure. */
export const exitCodes = {
  success: 0,
  unexpected: 1,
  usage: 2,
  network: 3,
  authentication: 4,
  authorization: 5,
  notFound: 6,
  invalid: 7,
  server: 8,
  interrupted: 130,
  terminated: 143,
} as const;

/** The meaning of each exit code, for the help. */
export const exitCodeMeanings: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.success, "success"],
  [exitCodes.unexpected, "an internal error of the command, or its output cannot be written"],
  [exitCodes.usage, "wrong arguments, or no host; nothing was sent"],
  [exitCodes.network, "no connection, no response in time, or a response that is not Onezone's"],
  [exitCodes.authentication, "not authenticated (401)"],
  [exitCodes.authorization, "not authorized (403)"],
  [exitCodes.notFound, "not found (404)"],
  [exitCodes.invalid, "the request is invalid (other 4xx)"],
  [exitCodes.server, "the server failed (5xx)"],
  [exitCodes.interrupted, "interrupted (Ctrl-C)"],
  [exitCodes.terminated, "terminated (SIGTERM)"],
];

/** Returns the exit code for an error of Onezone with an HTTP status. */
export function exitCodeOfStatus(status: number): number {
  if (status >= 500) return exitCodes.server;
  if (status === 401) return exitCodes.authentication;
  if (status === 403) return exitCodes.authorization;
  return status === 404 ? exitCodes.notFound : exitCodes.invalid;
}

/** Returns the exit code for a call without a response from Onezone. */
export function exitCodeOf({ kind, status = 0 }: OnezoneCallError): number {
  if (kind === "argument" || kind === "credential") return exitCodes.usage;
  return kind === "status" ? exitCodeOfStatus(status) : exitCodes.network;
}
