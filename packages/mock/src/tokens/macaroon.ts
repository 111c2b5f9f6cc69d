import { concatBytes, decodeUtf8, encodeHex, encodeUtf8 } from "../bytes.ts";
import { hmac } from "../crypto/hash.ts";

/**
 * Macaroons (https://research.google/pubs/pub41892) in version 1 of the format of libmacaroons. Each packet consists of its length
 * in four hexadecimal digits, a key, a space, a value and a line break. The maintained libraries on npm use other formats.
 */
export interface Macaroon {
  readonly location: string;
  readonly identifier: string;
  /** First-party caveats, in the order in which they were added. */
  readonly caveats: readonly string[];
  /** 32 bytes. */
  readonly signature: Uint8Array;
}

/** Creates a macaroon. Its signature is a chain of HMAC-SHA256 values of the identifier and each caveat. */
export function mintMacaroon(
  location: string,
  identifier: string,
  secret: string,
  caveats: readonly string[],
): Macaroon {
  const key = hmac(encodeUtf8("macaroons-key-generator"), secret);
  const root = { location, identifier, caveats: [], signature: hmac(key, identifier) };
  return addCaveats(root, caveats);
}

/** Returns a copy of a macaroon with additional caveats. This does not require the secret. */
export function addCaveats(macaroon: Macaroon, caveats: readonly string[]): Macaroon {
  return {
    ...macaroon,
    caveats: [...macaroon.caveats, ...caveats],
    signature: caveats.reduce(hmac, macaroon.signature),
  };
}

/** Caches the verified secret of each macaroon, because the signature is the most expensive part of a request. */
const signedWith = new WeakMap<Macaroon, string>();

/** Returns whether a macaroon was created with the secret, and none of its caveats was changed or removed. */
export function isSignedWith(macaroon: Macaroon, secret: string): boolean {
  if (signedWith.get(macaroon) === secret) return true;
  const { location, identifier, caveats, signature } = macaroon;
  const expected = mintMacaroon(location, identifier, secret, caveats).signature;
  const isSigned = encodeHex(expected) === encodeHex(signature);
  if (isSigned) signedWith.set(macaroon, secret);
  return isSigned;
}

/** Returns the packets of a macaroon. */
export function encodeMacaroon({ location, identifier, caveats, signature }: Macaroon): Uint8Array {
  return concatBytes([
    ...packet("location", encodeUtf8(location)),
    ...packet("identifier", encodeUtf8(identifier)),
    ...caveats.flatMap((caveat) => packet("cid", encodeUtf8(caveat))),
    ...packet("signature", signature),
  ]);
}

/** Parses packets; returns undefined if they are not a valid macaroon. */
export function decodeMacaroon(bytes: Uint8Array): Macaroon | undefined {
  const packets = [...readPackets(bytes)];
  const [location, identifier, ...rest] = packets;
  const signature = rest.pop();
  if (location?.key !== "location" || identifier?.key !== "identifier" || signature?.key !== "signature")
    return undefined;
  if (signature.value.length !== 32 || rest.some(({ key }) => key !== "cid")) return undefined;
  return {
    location: decodeUtf8(location.value),
    identifier: decodeUtf8(identifier.value),
    caveats: rest.map(({ value }) => decodeUtf8(value)),
    // A copy, since a view would keep all bytes of the source in memory.
    signature: Uint8Array.from(signature.value),
  };
}

const LENGTH_DIGITS = 4;

const LINE_BREAK = encodeUtf8("\n");

function packet(key: string, value: Uint8Array): readonly Uint8Array[] {
  const length = LENGTH_DIGITS + key.length + 1 + value.length + 1;
  const digits = length.toString(16).padStart(LENGTH_DIGITS, "0");
  return [encodeUtf8(`${digits}${key} `), value, LINE_BREAK];
}

/** Yields the packets. A malformed packet is the last one, and has a key that no macaroon contains. */
function* readPackets(bytes: Uint8Array): Generator<{ key: string; value: Uint8Array }> {
  for (let start = 0; start < bytes.length; ) {
    const digits = decodeUtf8(bytes.subarray(start, start + LENGTH_DIGITS));
    const end = start + Number.parseInt(digits, 16);
    const space = bytes.indexOf(0x20, start + LENGTH_DIGITS);
    const whole =
      /^[0-9a-f]{4}$/.test(digits) &&
      end <= bytes.length &&
      space > 0 &&
      space < end &&
      bytes[end - 1] === 0x0a;
    if (!whole) {
      yield { key: "", value: bytes };
      return;
    }
    yield {
      key: decodeUtf8(bytes.subarray(start + LENGTH_DIGITS, space)),
      value: bytes.subarray(space + 1, end - 1),
    };
    start = end;
  }
}
