/** The answer that a request asks for, by a `prefer` header (RFC 7240) as prism-cli reads it. */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
}

/** Reads `code=401, example=tokenRevoked`; nothing where the header asks for no certain answer. */
export function readPrefer(header: string | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  const { code, example } = Object.fromEntries(
    [...header.matchAll(/\b(code|example)\s*=\s*"?([^",;\s]+)"?/g)].map(([, key, value]) => [key, value]),
  );
  if (code === undefined && example === undefined) return undefined;
  return { ...(code && { code }), ...(example && { example }) };
}
