import { encodeUtf8 } from "../../bytes.ts";
import type { Json } from "../../json.ts";
import { alternatives, type CaveatKind, listOf, SEPARATOR, strings } from "./caveat-kind.ts";

/**
 * The caveats on the location of an address. They never hold, because the mock does not know locations. On a server, they do not
 * hold if the server does not know the location.
 */

const isInteger = (item: Json): item is number => Number.isInteger(item);

/** The prefix of the numbers inside a token. */
const ASN = "asn = ";

/** `asn`: the Autonomous System Number of the address. */
export const asn: CaveatKind = {
  type: "asn",
  members: ["whitelist"],
  read: ({ whitelist }) => {
    const numbers = listOf(whitelist, isInteger);
    return numbers && { type: "asn", whitelist: numbers };
  },
  encode: (caveat) => ASN + strings(caveat).join(SEPARATOR),
  decode: (text) => {
    const numbers = text.startsWith(ASN) ? text.slice(ASN.length).split(SEPARATOR) : [];
    return numbers.length > 0 && numbers.every((number) => /^-?\d+$/.test(number))
      ? { type: "asn", whitelist: numbers.map(Number) }
      : undefined;
  },
  holds: () => false,
  describe: (caveat) =>
    `unverified ASN caveat: this token can only be used from an IP address that maps to the following Autonomous System Number: ${alternatives(strings(caveat))}.`,
};

/** `geo.country`: the country of the address, in two bytes. The server does not check them against ISO 3166. */
export const geoCountry: CaveatKind = geographic(
  "geo.country",
  "country",
  (place) => encodeUtf8(place).length === 2,
);

/** `geo.region`: the part of the world of the address. */
export const geoRegion: CaveatKind = geographic("geo.region", "region", (place) => regions.has(place));

const regions: ReadonlySet<string> = new Set([
  "Africa",
  "Antarctica",
  "Asia",
  "Europe",
  "EU",
  "NorthAmerica",
  "Oceania",
  "SouthAmerica",
]);

function geographic(type: string, name: string, isPlace: (text: string) => boolean): CaveatKind {
  const prefixes = [
    { filter: "whitelist", text: `${type} = ` },
    { filter: "blacklist", text: `${type} != ` },
  ] as const;
  return {
    type,
    members: ["filter", "list"],
    read: ({ filter, list }) => {
      const places = listOf(list, (item): item is string => typeof item === "string" && isPlace(item));
      return (filter === "whitelist" || filter === "blacklist") && places
        ? { type, filter, list: places }
        : undefined;
    },
    encode: (caveat) =>
      prefixes[caveat.filter === "whitelist" ? 0 : 1].text + strings(caveat, "list").join(SEPARATOR),
    decode: (text) => {
      const prefix = prefixes.find((one) => text.startsWith(one.text));
      return prefix && { type, filter: prefix.filter, list: text.slice(prefix.text.length).split(SEPARATOR) };
    },
    holds: () => false,
    describe: (caveat) => {
      const comes = caveat.filter === "whitelist" ? "comes" : "does NOT come";
      const places = alternatives(strings(caveat, "list"));
      return `unverified ${name} caveat: this token can only be used from an IP address that ${comes} from the following ${name}: ${places}.`;
    },
  };
}
