import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";

/** A certificate and its private key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** The validity of a generated certificate, in days. Browsers accept at most 398 days. */
const DAYS = 397;

/**
 * Returns a new self-signed certificate for these host names and addresses.
 *
 * Node has no function for this. The small DER encoder below is sufficient for this one form of certificate. The packages on npm
 * have a dozen dependencies (`selfsigned`) or contain an implementation of TLS (`node-forge`).
 */
export function createCertificate(names: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  // RFC 5280, 4.1: the issuer is the subject.
  const name = sequence(der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from("Onezone mock")))));
  const yesterday = Date.now() - 86_400_000;
  const content = sequence(
    der(0xa0, integer(2)),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(15)])),
    ecdsaWithSha256,
    name,
    sequence(time(yesterday), time(yesterday + DAYS * 86_400_000)),
    name,
    publicKey,
    der(0xa3, sequence(...extensions(names))),
  );
  const signature = sign("sha256", content, privateKey);
  const bytes = sequence(content, ecdsaWithSha256, der(0x03, Buffer.of(0), signature));
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  const cert = ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
  return { cert, key: privateKey };
}

/** Returns the extensions: subject alternative names, basic constraints (not an authority), and extended key usage (server). */
function extensions(names: readonly string[]): Buffer[] {
  const altNames = names.map((each) => {
    const address = addressBytes(each);
    return address ? der(0x87, address) : der(0x82, Buffer.from(each));
  });
  return [
    sequence(oid("551d11"), der(0x04, sequence(...altNames))),
    sequence(oid("551d13"), der(0x01, Buffer.of(0xff)), der(0x04, sequence())),
    sequence(oid("551d25"), der(0x04, sequence(oid("2b06010505070301")))),
  ];
}

/** Returns the bytes of an IP address; undefined for a host name. */
function addressBytes(host: string): Buffer | undefined {
  if (isIPv4(host)) return Buffer.from(host.split(".").map(Number));
  if (!isIPv6(host)) return undefined;
  // The URL parser also converts a dotted IPv4 address at the end to hexadecimal groups.
  const groups = (half: string) => half.split(":").filter(Boolean);
  const [head = "", tail = ""] = new URL(`http://[${host}]`).hostname.slice(1, -1).split("::");
  const [first, last] = [groups(head), groups(tail)];
  const zeros = Array<string>(8 - first.length - last.length).fill("0");
  return Buffer.from([...first, ...zeros, ...last].map((group) => group.padStart(4, "0")).join(""), "hex");
}

const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));

/** Encodes a value with this tag (X.690, DER). */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...items: readonly Buffer[]): Buffer {
  return der(0x30, ...items);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.of(value));
}

/** Encodes a time before 2050, as `YYMMDDhhmmssZ`. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replaceAll(/\D/g, "");
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}
