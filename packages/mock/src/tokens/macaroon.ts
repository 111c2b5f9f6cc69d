import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Macaroons (https://research.google/pubs/pub41892) in version 1 of libmacaroons' format: packets of four hexadecimal digits
 * of length, a key, a space, a value and a line break. The libraries on npm that are still kept read and write other
 * formats; what Onezone sends is this one.
 */
export interface Macaroon {
  readonly location: string;
  readonly identifier: string;
  /** First-party caveats, in the order in which they were added. */
  readonly caveats: readonly string[];
  /** 32 bytes. */
  readonly signature: Uint8Array;
}

/** Makes a macaroon: its signature is a chain of HMAC-SHA256 over the identifier and each caveat. */
export function mintMacaroon(
  location: string,
  identifier: string,
  secret: string,
  caveats: readonly string[],
): Macaroon {
  const key = hmac("macaroons-key-generator", secret);
  const root = { location, identifier, caveats: [], signature: hmac(key, identifier) };
  return addCaveats(root, caveats);
}

/** Confines a macaroon, which takes no secret. */
export function addCaveats(macaroon: Macaroon, caveats: readonly string[]): Macaroon {
  return {
    ...macaroon,
    caveats: [...macaroon.caveats, ...caveats],
    signature: caveats.reduce(hmac, macaroon.signature),
  };
}

/** The secrets that macaroons are known to be signed with: the chain costs more than all else that a request asks for. */
const signedWith = new WeakMap<Macaroon, string>();

/** Whether a macaroon was made with the secret, and no caveat of it was changed or taken away. */
export function isSignedWith(macaroon: Macaroon, secret: string): boolean {
  if (signedWith.get(macaroon) === secret) return true;
  const { location, identifier, caveats, signature } = macaroon;
  const isSigned = timingSafeEqual(mintMacaroon(location, identifier, secret, caveats).signature, signature);
  if (isSigned) signedWith.set(macaroon, secret);
  return isSigned;
}

/** The packets of a macaroon. */
export function encodeMacaroon({ location, identifier, caveats, signature }: Macaroon): Buffer {
  return Buffer.concat([
    packet("location", location),
    packet("identifier", identifier),
    ...caveats.map((caveat) => packet("cid", caveat)),
    packet("signature", signature),
  ]);
}

/** The macaroon that the packets spell; nothing where they spell none. */
export function decodeMacaroon(bytes: Buffer): Macaroon | undefined {
  const packets = [...readPackets(bytes)];
  const [location, identifier, ...rest] = packets;
  const signature = rest.pop();
  if (location?.key !== "location" || identifier?.key !== "identifier" || signature?.key !== "signature")
    return undefined;
  if (signature.value.length !== 32 || rest.some(({ key }) => key !== "cid")) return undefined;
  return {
    location: location.value.toString(),
    identifier: identifier.value.toString(),
    caveats: rest.map(({ value }) => value.toString()),
    // A copy: a token that is kept would keep the whole slab that its bytes were read into.
    signature: Uint8Array.from(signature.value),
  };
}

const LENGTH_DIGITS = 4;

function packet(key: string, value: string | Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(`${key} `), Buffer.from(value), Buffer.from("\n")]);
  const length = (LENGTH_DIGITS + content.length).toString(16).padStart(LENGTH_DIGITS, "0");
  return Buffer.concat([Buffer.from(length), content]);
}

/** The packets, up to the first fault; a fault is given as a packet that no macaroon has. */
function* readPackets(bytes: Buffer): Generator<{ key: string; value: Buffer }> {
  for (let start = 0; start < bytes.length; ) {
    const digits = bytes.toString("latin1", start, start + LENGTH_DIGITS);
    const end = start + Number.parseInt(digits, 16);
    const space = bytes.indexOf(" ", start + LENGTH_DIGITS);
    const whole =
      /^[0-9a-f]{4}$/.test(digits) &&
      end <= bytes.length &&
      space > 0 &&
      space < end &&
      bytes[end - 1] === 10;
    if (!whole) {
      yield { key: "", value: bytes };
      return;
    }
    yield {
      key: bytes.toString("latin1", start + LENGTH_DIGITS, space),
      value: bytes.subarray(space + 1, end - 1),
    };
    start = end;
  }
}

function hmac(key: string | Uint8Array, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
