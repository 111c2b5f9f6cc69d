import { isOnezoneCallError, isOnezoneError, type OnezoneCallErrorKind } from "@onezone/client";

const byId: Readonly<Record<string, string>> = {
  tokenRevoked: "This token has been revoked. Sign in with another one.",
  tokenInvalid: "Onezone does not know this token. It may have been deleted. Sign in with another one.",
  badToken: "This is not a valid token. Part of it may be missing. Copy it again.",
  tokenCaveatUnverified: "A condition of this token is not met. It may have expired.",
  unauthorized: "Onezone does not accept this token.",
  forbidden: "This token does not allow that.",
  notFound: "It no longer exists.",
};

const byKind: Readonly<Partial<Record<OnezoneCallErrorKind, string>>> = {
  network: "There is no connection to Onezone. Are you online?",
  timeout: "Onezone takes too long to respond. Try again later.",
  credential: "The token cannot be read. Enter it again.",
  redirect: "Onezone redirected to an address that this page must not follow.",
  status: "Onezone refused the request. Check the address that this page uses for Onezone.",
  response: "The response is not from Onezone. A proxy may have a problem.",
};

/** Returns an explanation of an error for the user, and the details to quote when asking for help. */
export function explain(error: unknown): { readonly summary: string; readonly detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  if (isOnezoneError(error)) {
    // The cause is more specific about a credential.
    const cause = isOnezoneError(error.cause) ? error.cause : error;
    return { summary: byId[cause.id] ?? byId[error.id] ?? cause.description, detail: cause.message };
  }
  const summary = isOnezoneCallError(error) ? byKind[error.kind] : undefined;
  return { summary: summary ?? "Something went wrong.", detail };
}
