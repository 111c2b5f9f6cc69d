import { asJson, bad, OnezoneError } from "./onezone-error.ts";

/** Errors of who calls and what is there to be called for. */
export const accessErrors = {
  unauthorized: (): OnezoneError =>
    new OnezoneError(
      401,
      { id: "unauthorized", description: "You must authenticate yourself to perform this operation." },
      "no credential was sent, and the operation needs one",
    ),

  /** A credential that is no good; `early` where it is found before the operation is looked at. */
  badCredential: (cause: OnezoneError, early: boolean): OnezoneError =>
    new OnezoneError(
      401,
      {
        id: "unauthorized",
        details: { authError: asJson(cause.body) },
        description: "Provided authentication is not valid (see details).",
      },
      cause.why,
      early,
    ),

  forbidden: (why: string): OnezoneError =>
    new OnezoneError(
      403,
      { id: "forbidden", description: "You are not authorized to perform this operation." },
      why,
    ),

  notFound: (why: string): OnezoneError =>
    new OnezoneError(404, { id: "notFound", description: "The resource could not be found." }, why),

  badBasicCredentials: (): OnezoneError =>
    bad(
      "badBasicCredentials",
      "Invalid username or password.",
      undefined,
      "no user of this world has that name and password",
    ),

  basicAuthDisabled: (): OnezoneError =>
    bad(
      "basicAuthDisabled",
      "Basic auth is disabled for this user.",
      undefined,
      "the user has no password, so only tokens can be used",
    ),

  userBlocked: (): OnezoneError =>
    bad(
      "userBlocked",
      "This user account has been blocked by the administrator and cannot be used unless it is unblocked again.",
      undefined,
      "the user is blocked",
    ),

  badServiceToken: (cause: OnezoneError): OnezoneError =>
    bad(
      "badServiceToken",
      "Provided service token is not valid (see details).",
      { tokenError: asJson(cause.body) },
      `the service token: ${cause.why}`,
    ),

  badConsumerToken: (cause: OnezoneError): OnezoneError =>
    bad(
      "badConsumerToken",
      "Provided consumer token is not valid (see details).",
      { tokenError: asJson(cause.body) },
      `the consumer token: ${cause.why}`,
    ),
} as const;
