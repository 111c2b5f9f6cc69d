import { isOnezoneCallError, isOnezoneError, type OnezoneCallErrorKind } from "@onezone/client";

const byId: Readonly<Record<string, string>> = {
  tokenRevoked: "This token has been revoked. Sign in with another one.",
  tokenInvalid: "Onezone does not know this token: it may have been deleted. Sign in with another one.",
  badToken: "This is no token: part of it may be missing. Copy it once more.",
  tokenCaveatUnverified: "A condition of this token does not hold here and now: its time may be over.",
  unauthorized: "Onezone does not accept this token.",
  forbidden: "This token does not allow that.",
  notFound: "It does not exist any more.",
};

const byKind: Readonly<Partial<Record<OnezoneCallErrorKind, string>>> = {
  network: "There is no connection to Onezone. Are you online?",
  timeout: "Onezone takes too long to answer. Try again later.",
  credential: "The token cannot be read. Type it once more.",
  redirect: "Onezone has moved to another address, which this page must not follow.",
  status: "Onezone refused the request. Is it at the address that this page was set up for?",
  answer: "What answered is not Onezone. A proxy between here and there may be in trouble.",
};

/** What went wrong, for the person in front of the page; and beneath it, what to quote when asking for help. */
export function explain(error: unknown): { readonly summary: string; readonly detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  if (isOnezoneError(error)) {
    // The innermost cause knows best what is wrong with a credential.
    const cause = isOnezoneError(error.cause) ? error.cause : error;
    return { summary: byId[cause.id] ?? byId[error.id] ?? cause.description, detail: cause.message };
  }
  const summary = isOnezoneCallError(error) ? byKind[error.kind] : undefined;
  return { summary: summary ?? "Something went wrong.", detail };
}
