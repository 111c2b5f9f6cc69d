/**
 * Returns the host to listen on, normalized as in URLs (`::` for `0::0`), without the brackets of an IPv6 address. Returns
 * undefined if the text is not a host, or not valid in a URL, such as an address with a zone.
 */
export function readHost(text: string): string | undefined {
  const host = text.includes(":") && !text.startsWith("[") ? `[${text}]` : text;
  return /^(?:\[[\da-f:.]+\]|[a-z\d](?:[a-z\d._-]*[a-z\d])?\.?)$/i.test(host) ? hostName(host) : undefined;
}

/** Returns the name or address of a `host` header, without port, brackets and the dot at the end; undefined if it has none. */
export function hostName(host: string): string | undefined {
  if (!URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$|\.$/g, "");
}

/** Returns the error message for an option with an invalid host. */
export function hostFault(option: string, text: string): string {
  return `${option} must be an address or a host name without scheme and port, such as 127.0.0.1, ::1 or 0.0.0.0, got "${text}".`;
}

/** Returns whether only this machine can connect to a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
