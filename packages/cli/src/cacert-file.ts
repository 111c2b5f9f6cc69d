import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { UsageError } from "@onezone/command-line";

/** The line before each certificate. */
const START = "-----BEGIN CERTIFICATE-----";

/**
 * Reads the certificates that `--cacert` names.
 *
 * @throws {UsageError} if the file cannot be read, or contains anything but certificates as PEM
 */
export function readCertificates(file: string): string {
  try {
    const pem = readFileSync(file, "utf8");
    const [, ...certificates] = pem.split(START);
    // TLS ignores certificates that it cannot parse, and would then trust no server.
    for (const certificate of certificates) new X509Certificate(START + certificate);
    if (certificates.length > 0) return pem;
  } catch (error) {
    throw new UsageError(`cannot read --cacert ${file}: ${error instanceof Error ? error.message : error}`);
  }
  throw new UsageError(`--cacert ${file} must contain certificates in PEM format; it contains none.`);
}
