import { alternatives, type CaveatKind, strings, whitelistKind } from "./caveat-kind.ts";

/** `ip`: the address of the caller is in one of these networks. */
export const ip: CaveatKind = whitelistKind({
  type: "ip",
  key: "ip",
  item: (text) => {
    const [address = "", prefix = "32", ...rest] = text.split("/").filter(Boolean);
    const inRange = /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32;
    return inRange && rest.length === 0 && ipv4(address) !== undefined
      ? `${address}/${Number(prefix)}`
      : undefined;
  },
  admits: (network, { ip: address }) => address !== undefined && isWithin(address, network),
  describe: (caveat) =>
    `unverified IP caveat: this token can only be used from an IP address that matches: ${alternatives(strings(caveat))}.`,
});

/** Returns an IPv4 address as a number; undefined if the text is not an address. */
export function ipv4(text: string): number | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.reduce((number, part) => number * 256 + Number(part), 0);
}

function isWithin(address: string, network: string): boolean {
  const [base = "", prefix] = network.split("/");
  const size = 2 ** (32 - Number(prefix));
  const [number, first] = [ipv4(address), ipv4(base)];
  if (number === undefined || first === undefined) return false;
  return Math.floor(number / size) === Math.floor(first / size);
}
