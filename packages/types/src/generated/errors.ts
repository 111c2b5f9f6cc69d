// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from "./onezone.ts";

/** The `details` of each error, by error id; `undefined` if an error has none or may omit them. */
export interface ErrorDetails {
  /** The resource exists already */
  alreadyExists: undefined;
  /** The lambda is used by workflow schemas */
  atmLambdaInUse: components["schemas"]["ErrorDetails"]["atmLambdaInUse"];
  /** User name or password is wrong */
  badBasicCredentials: undefined;
  /** The consumer token is not valid */
  badConsumerToken: components["schemas"]["ErrorDetails"]["badConsumerToken"];
  /** A value has the wrong form */
  badData: components["schemas"]["ErrorDetails"]["badData"];
  /** The access token of an identity provider is not valid */
  badIdpAccessToken: components["schemas"]["ErrorDetails"]["badIdpAccessToken"];
  /** The service token is not valid */
  badServiceToken: components["schemas"]["ErrorDetails"]["badServiceToken"];
  /** The token cannot be decoded */
  badToken: undefined;
  /** A value is no boolean */
  badValueBoolean: components["schemas"]["ErrorDetails"]["badValueBoolean"];
  /** A caveat is not valid */
  badValueCaveat: components["schemas"]["ErrorDetails"]["badValueCaveat"];
  /** A domain name is not valid */
  badValueDomain: undefined;
  /** An e-mail address is not valid */
  badValueEmail: undefined;
  /** A value is empty */
  badValueEmpty: components["schemas"]["ErrorDetails"]["badValueEmpty"];
  /** A value is no number */
  badValueFloat: components["schemas"]["ErrorDetails"]["badValueFloat"];
  /** A full name is not valid */
  badValueFullName: undefined;
  /** An identifier has the wrong form */
  badValueIdentifier: components["schemas"]["ErrorDetails"]["badValueIdentifier"];
  /** A name is taken */
  badValueIdentifierOccupied: components["schemas"]["ErrorDetails"]["badValueIdentifierOccupied"];
  /** An id in the body leads to nothing */
  badValueIdNotFound: components["schemas"]["ErrorDetails"]["badValueIdNotFound"];
  /** A value is no integer */
  badValueInteger: components["schemas"]["ErrorDetails"]["badValueInteger"];
  /** An invite type is not known */
  badValueInviteType: components["schemas"]["ErrorDetails"]["badValueInviteType"];
  /** A value is no IPv4 address */
  badValueIPv4Address: components["schemas"]["ErrorDetails"]["badValueIPv4Address"];
  /** A value is no JSON object */
  badValueJSON: components["schemas"]["ErrorDetails"]["badValueJSON"];
  /** A list has an item that is not allowed */
  badValueListNotAllowed: components["schemas"]["ErrorDetails"]["badValueListNotAllowed"];
  /** A value is no list of IPv4 addresses */
  badValueListOfIPv4Addresses: components["schemas"]["ErrorDetails"]["badValueListOfIPv4Addresses"];
  /** A value is no list of strings */
  badValueListOfStrings: components["schemas"]["ErrorDetails"]["badValueListOfStrings"];
  /** A name is not valid */
  badValueName: components["schemas"]["ErrorDetails"]["badValueName"] | undefined;
  /** A value is none of those that are allowed */
  badValueNotAllowed: components["schemas"]["ErrorDetails"]["badValueNotAllowed"];
  /** A number is out of range */
  badValueNotInRange: components["schemas"]["ErrorDetails"]["badValueNotInRange"];
  /** A password is too short */
  badValuePassword: undefined;
  /** A value is no string */
  badValueString: components["schemas"]["ErrorDetails"]["badValueString"];
  /** A subdomain is not valid */
  badValueSubdomain: undefined;
  /** A text is too long */
  badValueTextTooLarge: components["schemas"]["ErrorDetails"]["badValueTextTooLarge"];
  /** A token in the body is not valid */
  badValueToken: components["schemas"]["ErrorDetails"]["badValueToken"];
  /** A token type is not valid */
  badValueTokenType: components["schemas"]["ErrorDetails"]["badValueTokenType"];
  /** A number is too low */
  badValueTooLow: components["schemas"]["ErrorDetails"]["badValueTooLow"];
  /** A user name is not valid */
  badValueUsername: undefined;
  /** A value is no XML */
  badValueXML: components["schemas"]["ErrorDetails"]["badValueXML"];
  /** The user may not use a password */
  basicAuthDisabled: undefined;
  /** The server takes no passwords */
  basicAuthNotSupported: undefined;
  /** Something cannot be added to itself */
  cannotAddRelationToSelf: undefined;
  /** Something that depends on the resource could not be removed */
  cannotDeleteEntity: components["schemas"]["ErrorDetails"]["cannotDeleteEntity"];
  /** The handle service still has handles */
  cannotDeleteNonEmptyHandleService: undefined;
  /** The last owner cannot go */
  cannotRemoveLastOwner: components["schemas"]["ErrorDetails"]["cannotRemoveLastOwner"];
  /** A service that Onezone relies on has failed */
  externalServiceOperationFailed: components["schemas"]["ErrorDetails"]["externalServiceOperationFailed"];
  /** The caller may not do this */
  forbidden: components["schemas"]["ErrorDetails"]["forbidden"] | undefined;
  /** The caller may not do this, for a reason that is told */
  forbiddenWithHint: components["schemas"]["ErrorDetails"]["forbiddenWithHint"];
  /** The server failed, and has logged why */
  internalServerError: components["schemas"]["ErrorDetails"]["internalServerError"] | undefined;
  /** The invite token is not for this kind of consumer */
  inviteTokenConsumerInvalid: components["schemas"]["ErrorDetails"]["inviteTokenConsumerInvalid"];
  /** The maker of the invite token may not invite */
  inviteTokenSubjectNotAuthorized: undefined;
  /** The target of the invite token does not exist */
  inviteTokenTargetIdInvalid: components["schemas"]["ErrorDetails"]["inviteTokenTargetIdInvalid"];
  /** The invite token has been used as often as it may */
  inviteTokenUsageLimitReached: undefined;
  /** A limit has been reached */
  limitReached: components["schemas"]["ErrorDetails"]["limitReached"];
  /** The body is no JSON object */
  malformedData: undefined;
  /** None of the values is there of which one is needed */
  missingAtLeastOneValue: components["schemas"]["ErrorDetails"]["missingAtLeastOneValue"];
  /** A value is missing */
  missingRequiredValue: components["schemas"]["ErrorDetails"]["missingRequiredValue"];
  /** The token is no access token */
  notAnAccessToken: components["schemas"]["ErrorDetails"]["notAnAccessToken"];
  /** The token is no identity token */
  notAnIdentityToken: components["schemas"]["ErrorDetails"]["notAnIdentityToken"];
  /** The token is no invite token, or one of another type */
  notAnInviteToken: components["schemas"]["ErrorDetails"]["notAnInviteToken"];
  /** The resource does not exist */
  notFound: undefined;
  /** The operation is not implemented */
  notImplemented: undefined;
  /** The operation is not supported */
  notSupported: undefined;
  /** The group is protected */
  protectedGroup: undefined;
  /** The member is one already */
  relationAlreadyExists: components["schemas"]["ErrorDetails"]["relationAlreadyExists"];
  /** The member is none */
  relationDoesNotExist: components["schemas"]["ErrorDetails"]["relationDoesNotExist"];
  /** The service is not available */
  serviceUnavailable: undefined;
  /** The space marketplace is turned off */
  spaceMarketplaceDisabled: undefined;
  /** Subdomain delegation is off for the Oneprovider */
  subdomainDelegationDisabled: undefined;
  /** The server delegates no subdomains */
  subdomainDelegationNotSupported: undefined;
  /** A passing failure */
  temporaryFailure: undefined;
  /** The token has a caveat that the server does not know */
  tokenCaveatUnknown: components["schemas"]["ErrorDetails"]["tokenCaveatUnknown"];
  /** A caveat of the token does not hold */
  tokenCaveatUnverified: components["schemas"]["ErrorDetails"]["tokenCaveatUnverified"];
  /** The token is forged, deleted, or of a user who is gone */
  tokenInvalid: undefined;
  /** The token has been revoked */
  tokenRevoked: undefined;
  /** The subject of the token may not use the service */
  tokenServiceForbidden: components["schemas"]["ErrorDetails"]["tokenServiceForbidden"];
  /** The token belongs to another session, or to one that has ended */
  tokenSessionInvalid: undefined;
  /** The user or Oneprovider of the token does not exist, or is another */
  tokenSubjectInvalid: undefined;
  /** A temporary token needs a time caveat, and not too long a one */
  tokenTimeCaveatRequired: components["schemas"]["ErrorDetails"]["tokenTimeCaveatRequired"];
  /** The token is too long */
  tokenTooLarge: components["schemas"]["ErrorDetails"]["tokenTooLarge"];
  /** No credential was sent, or one that is not valid */
  unauthorized: components["schemas"]["ErrorDetails"]["unauthorized"] | undefined;
  /** The account has been blocked */
  userBlocked: undefined;
}

/** The HTTP status of each error, by error id. A cause is sent with the status of the error that it causes. */
export interface ErrorStatus {
  alreadyExists: 409;
  atmLambdaInUse: 403;
  badBasicCredentials: 400;
  badConsumerToken: 400;
  badData: 400;
  badIdpAccessToken: 400;
  badServiceToken: 400;
  badToken: 400;
  badValueBoolean: 400;
  badValueCaveat: 400;
  badValueDomain: 400;
  badValueEmail: 400;
  badValueEmpty: 400;
  badValueFloat: 400;
  badValueFullName: 400;
  badValueIdentifier: 400;
  badValueIdentifierOccupied: 400;
  badValueIdNotFound: 400;
  badValueInteger: 400;
  badValueInviteType: 400;
  badValueIPv4Address: 400;
  badValueJSON: 400;
  badValueListNotAllowed: 400;
  badValueListOfIPv4Addresses: 400;
  badValueListOfStrings: 400;
  badValueName: 400;
  badValueNotAllowed: 400;
  badValueNotInRange: 400;
  badValuePassword: 400;
  badValueString: 400;
  badValueSubdomain: 400;
  badValueTextTooLarge: 400;
  badValueToken: 400;
  badValueTokenType: 400;
  badValueTooLow: 400;
  badValueUsername: 400;
  badValueXML: 400;
  basicAuthDisabled: 400;
  basicAuthNotSupported: 400;
  cannotAddRelationToSelf: 400;
  cannotDeleteEntity: 500;
  cannotDeleteNonEmptyHandleService: 400;
  cannotRemoveLastOwner: 400;
  externalServiceOperationFailed: 503;
  forbidden: 403;
  forbiddenWithHint: 403;
  internalServerError: 500;
  inviteTokenConsumerInvalid: 400;
  inviteTokenSubjectNotAuthorized: 400;
  inviteTokenTargetIdInvalid: 400;
  inviteTokenUsageLimitReached: 400;
  limitReached: 400;
  malformedData: 400;
  missingAtLeastOneValue: 400;
  missingRequiredValue: 400;
  notAnAccessToken: 400;
  notAnIdentityToken: 400;
  notAnInviteToken: 400;
  notFound: 404;
  notImplemented: 501;
  notSupported: 400;
  protectedGroup: 403;
  relationAlreadyExists: 409;
  relationDoesNotExist: 400;
  serviceUnavailable: 503;
  spaceMarketplaceDisabled: 400;
  subdomainDelegationDisabled: 400;
  subdomainDelegationNotSupported: 400;
  temporaryFailure: 503;
  tokenCaveatUnknown: 400;
  tokenCaveatUnverified: 400;
  tokenInvalid: 400;
  tokenRevoked: 400;
  tokenServiceForbidden: 400;
  tokenSessionInvalid: 400;
  tokenSubjectInvalid: 400;
  tokenTimeCaveatRequired: 400;
  tokenTooLarge: 400;
  unauthorized: 401;
  userBlocked: 400;
}

/**
 * The ids of the errors that each operation can return, by operationId: of the error itself or of a more specific cause, such as
 * `tokenRevoked` for `unauthorized`. A newer server may return others.
 */
export interface OperationErrors {
  getTemporaryTokenGenerationOfUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createTemporaryTokenForUser: "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  revokeAllTemporaryTokensOfUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  listNamedTokensOfUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createNamedTokenForUser: "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  deleteNamedTokensOfUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getNamedTokenOfUserByName: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getTemporaryTokenGenerationOfCurrentUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createTemporaryTokenForCurrentUser: "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  revokeAllTemporaryTokensOfCurrentUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  listNamedTokensOfCurrentUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createNamedTokenForCurrentUser: "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  deleteNamedTokensOfCurrentUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getNamedTokenOfCurrentUserByName: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getTemporaryTokenGenerationOfProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createTemporaryTokenForProvider: "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  revokeAllTemporaryTokensOfProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  listNamedTokensOfProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createNamedTokenForProvider: "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  deleteNamedTokensOfProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getNamedTokenOfProviderByName: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getTemporaryTokenGenerationOfCurrentProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createTemporaryTokenForCurrentProvider: "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  revokeAllTemporaryTokensOfCurrentProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  listNamedTokensOfCurrentProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createNamedTokenForCurrentProvider: "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  deleteNamedTokensOfCurrentProvider: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getNamedTokenOfCurrentProviderByName: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  listAllNamedTokens: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getNamedToken: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  deleteNamedToken: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  modifyNamedToken: "badValueString" | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueIdentifierOccupied" | "badValueBoolean" | "badValueJSON" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getNamedTokenStatus: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  examineToken: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  confineToken: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "badData" | "badValueCaveat" | "tokenServiceForbidden" | "tokenSessionInvalid" | "tokenSubjectInvalid" | "userBlocked" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  inferAccessTokenScope: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "userBlocked" | "badConsumerToken" | "notAnAccessToken" | "tokenServiceForbidden" | "tokenSessionInvalid" | "unauthorized" | "badToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  verifyAccessToken: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "userBlocked" | "badConsumerToken" | "notAnAccessToken" | "tokenServiceForbidden" | "tokenSessionInvalid" | "badServiceToken" | "badValueIPv4Address" | "badValueNotAllowed" | "badValueBoolean" | "unauthorized" | "badToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  verifyIdentityToken: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "userBlocked" | "badConsumerToken" | "notAnIdentityToken" | "badValueIPv4Address" | "badValueNotAllowed" | "unauthorized" | "badToken" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  verifyInviteToken: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "userBlocked" | "badConsumerToken" | "notAnInviteToken" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "inviteTokenUsageLimitReached" | "badValueIPv4Address" | "badValueInviteType" | "unauthorized" | "badToken" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getCurrentUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  modifyCurrentUser: "badValueString" | "malformedData" | "missingAtLeastOneValue" | "badValueUsername" | "badValueIdentifierOccupied" | "badValueFullName" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  ozUsersList: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  createUser: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueUsername" | "badValueIdentifierOccupied" | "badValueFullName" | "badValuePassword" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getUser: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getCurrentProviderDetails: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  ozProvidersList: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getProviderDetails: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  checkMyIp: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  checkCurrentTime: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  mapIdpUser: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueIdNotFound" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  mapIdpGroup: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueIdNotFound" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  verifyProviderIdentity: "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "badValueIdNotFound" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "notAnIdentityToken" | "tokenSubjectInvalid" | "unauthorized" | "badToken" | "tokenCaveatUnknown" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  getConfiguration: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  health: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  listPrivileges: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
  testImage: "badValueString" | "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
}
