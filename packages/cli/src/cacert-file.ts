import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { UsageError } from "@onezone/command-line";

/** The lines before certificates. TLS ignores certificates that have another label. */
const START = /^(?=-----BEGIN [A-Z0-9 ]*CERTIFICATE-----)/m;
const LABEL = "-----BEGIN CERTIFICATE-----";

/**
 * Reads the certificates that `--cacert` names.
 *
 * @throws {UsageError} if the file cannot be read, or contains anything other than certificates in PEM format
 */
export function readCertificates(file: string): string {
  let pem: string;
  try {
    pem = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read --cacert ${file}: ${error instanceof Error ? error.message : error}`);
  }
  const certificates = pem.split(START).filter((part) => START.test(part));
  if (certificates.length === 0)
    throw new UsageError(`--cacert ${file} must contain certificates in PEM format; it contains none.`);
  // TLS ignores certificates that it cannot parse, and would then trust no server.
  for (const [index, certificate] of certificates.entries()) {
    const place = `--cacert ${file}: certificate ${index + 1} of ${certificates.length}`;
    if (!certificate.startsWith(LABEL))
      throw new UsageError(`${place} must begin with the line ${LABEL}; convert it with openssl x509.`);
    if (!isComplete(certificate)) throw new UsageError(`${place} is incomplete or damaged.`);
  }
  return pem;
}

function isComplete(certificate: string): boolean {
  try {
    new X509Certificate(certificate);
    return true;
  } catch {
    return false;
  }
}
