import { readText } from "../read-text.ts";
import { StartError } from "../start-error.ts";
import type { Certificate } from "./create-certificate.ts";

/** The paths of a certificate and of its private key, in PEM. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** Reads a certificate and its private key. @throws {StartError} if a file is invalid, or the files do not belong together */
export async function readCertificate(files: CertificateFiles): Promise<Certificate> {
  const [cert, key] = await Promise.all([readText(files.cert), readText(files.key)]);
  try {
    process.getBuiltinModule("node:tls").createSecureContext({ cert, key });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new StartError(
      `The certificate "${files.cert}" and the key "${files.key}" cannot be used: ${reason}. Both must be PEM, and belong together.`,
    );
  }
  return { cert, key };
}
