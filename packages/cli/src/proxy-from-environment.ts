import { BlockList, isIP, isIPv6 } from "node:net";
import { UsageError } from "@onezone/command-line";

/** A proxy to send requests through. */
export interface ProxySetting {
  readonly url: string;
  /** The environment variable that names it. */
  readonly variable: string;
}

/**
 * Returns the proxy for a URL from the environment, as curl chooses it: `https_proxy` or `http_proxy` by the scheme of the
 * URL, else `all_proxy`. Lower case takes precedence over upper case. Returns undefined for a host in `no_proxy`.
 *
 * @throws {UsageError} if the value of the variable is not the URL of a proxy; the message does not show its password
 */
export function proxyFor(url: string, environment: NodeJS.ProcessEnv): ProxySetting | undefined {
  const target = new URL(url);
  const variable = [`${target.protocol.slice(0, -1)}_proxy`, "all_proxy"]
    .flatMap((name) => [name, name.toUpperCase()])
    .find((name) => environment[name] !== undefined);
  const value = variable && environment[variable];
  if (!value) return undefined;
  const exceptions = (environment.no_proxy ?? environment.NO_PROXY ?? "").split(/[\s,]+/).filter(Boolean);
  if (exceptions.some((exception) => covers(exception, target))) return undefined;

  // With socks5h, the proxy resolves the host name. The socks5 of undici does the same.
  const proxy = (value.includes("://") ? value : `http://${value}`).replace(/^socks5h:/i, "socks5:");
  if (!URL.canParse(proxy) || !/^(https?|socks5):$/.test(new URL(proxy).protocol)) {
    throw new UsageError(
      `${variable} must be the URL of an HTTP or SOCKS 5 proxy: write it as in http://proxy.example.org:3128.`,
    );
  }
  return { url: proxy, variable };
}

/** Whether an entry of `no_proxy` covers a URL: every host, a domain with its subdomains, an address or a subnet. */
function covers(exception: string, { hostname, port, protocol }: URL): boolean {
  if (exception === "*") return true;
  const host = withoutBrackets(hostname);
  if (exception.includes("/")) return isInSubnet(host, exception);
  // An IPv6 address without brackets has no port.
  const [, name = exception, exceptionPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(exception) ?? [];
  if (exceptionPort && exceptionPort !== (port || (protocol === "https:" ? "443" : "80"))) return false;
  const domain = withoutBrackets(name.toLowerCase()).replace(/^\*?\./, "");
  return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
}

function isInSubnet(host: string, subnet: string): boolean {
  const [address = "", prefix = ""] = subnet.split("/");
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  if (bits === undefined || isIP(host) !== isIP(address)) return false;
  if (!/^\d+$/.test(prefix) || Number(prefix) > bits) return false;
  const list = new BlockList();
  const family = isIPv6(address) ? "ipv6" : "ipv4";
  list.addSubnet(address, Number(prefix), family);
  return list.check(host, family);
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}
