import { isIPv4, isIPv6 } from "node:net";

/**
 * Returns the host to listen on, an IPv6 address without its brackets; undefined if the text is none, or one that no URL can
 * name, such as an address with a zone.
 */
export function readHost(text: string): string | undefined {
  const address = text.replace(/^\[(.*)\]$/, "$1");
  if (isIPv6(address)) return URL.canParse(`http://[${address}]`) ? address : undefined;
  return /^[a-z\d](?:[a-z\d._-]*[a-z\d])?\.?$/i.test(text) && URL.canParse(`http://${text}`)
    ? text
    : undefined;
}

/** Says what is wrong with a host, given by the option of this name, that `readHost` does not take. */
export function hostFault(option: string, text: string): string {
  return `${option} must be an address or a host name without scheme and port, such as 127.0.0.1, ::1 or 0.0.0.0, got "${text}".`;
}

/** Returns whether only this machine reaches a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}
