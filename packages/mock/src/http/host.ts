import { isIP, isIPv4 } from "node:net";

/** Returns the host to listen on, an IPv6 address without its brackets; undefined if the text is none. */
export function readHost(text: string): string | undefined {
  const [, bracketed] = /^\[(.*)\]$/.exec(text) ?? [];
  if (bracketed !== undefined) return isIP(bracketed) === 6 ? bracketed : undefined;
  return isIP(text) !== 0 || /^[a-z\d](?:[a-z\d._-]*[a-z\d])?\.?$/i.test(text) ? text : undefined;
}

/** Says what is wrong with a host, given by the option of this name, that `readHost` does not take. */
export function hostFault(option: string, text: string): string {
  return `${option} must be an address or a host name without scheme and port, such as 127.0.0.1, ::1 or 0.0.0.0, got "${text}".`;
}

/** Returns whether only this machine reaches a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}
