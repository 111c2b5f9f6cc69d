import type { Json } from "../../engine/message.ts";
import { alternatives, type CaveatKind, listOf, matching, strings } from "./caveat.ts";

/**
 * The caveats on where an address is. A mock has no data on that: as on a server that does not know an address, they never
 * hold.
 */

const isInteger = (item: Json): item is number => Number.isInteger(item);

/** `asn`: the Autonomous System Number of the address. */
export const asn: CaveatKind = {
  type: "asn",
  read: ({ whitelist }) => {
    const numbers = listOf(whitelist, isInteger);
    return numbers && { type: "asn", whitelist: numbers };
  },
  encode: (caveat) => `asn = ${strings(caveat).join(",")}`,
  decode: (text) => {
    const { list } = /^asn = (?<list>-?\d+(?:,-?\d+)*)$/.exec(text)?.groups ?? {};
    return list === undefined ? undefined : { type: "asn", whitelist: list.split(",").map(Number) };
  },
  holds: () => false,
  describe: (caveat) =>
    `ASN caveat: this token can only be used from an IP address that maps to the following Autonomous System Number: ${alternatives(strings(caveat))}.`,
};

/** `geo.country`: the country of the address, in two letters. The server does not check them against ISO 3166. */
export const geoCountry: CaveatKind = geographic("geo.country", "country", /^[\0-\x7f]{2}$/);

/** `geo.region`: the part of the world of the address. */
export const geoRegion: CaveatKind = geographic(
  "geo.region",
  "region",
  /^(?:Africa|Antarctica|Asia|Europe|EU|NorthAmerica|Oceania|SouthAmerica)$/,
);

function geographic(type: string, name: string, form: RegExp): CaveatKind {
  return {
    type,
    read: ({ filter, list }) => {
      const places = listOf(list, matching(form));
      return (filter === "whitelist" || filter === "blacklist") && places
        ? { type, filter, list: places }
        : undefined;
    },
    encode: (caveat) =>
      `${type} ${caveat.filter === "whitelist" ? "=" : "!="} ${strings(caveat, "list").join(",")}`,
    decode: (text) => {
      const parts = /^(?<key>\S+) (?<sign>!?=) (?<list>.+)$/.exec(text)?.groups;
      if (parts?.key !== type || parts.list === undefined) return undefined;
      return { type, filter: parts.sign === "=" ? "whitelist" : "blacklist", list: parts.list.split(",") };
    },
    holds: () => false,
    describe: (caveat) => {
      const comes = caveat.filter === "whitelist" ? "comes" : "does NOT come";
      const places = alternatives(strings(caveat, "list"));
      return `${name} caveat: this token can only be used from an IP address that ${comes} from the following ${name}: ${places}.`;
    },
  };
}
