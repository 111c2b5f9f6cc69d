// Generated from spec/ by `npm run generate`. Do not edit.

import type { Json } from "../json.ts";

type NoDetails = Readonly<Record<string, never>>;

/** The `details` of each error, by error id. */
export interface ErrorDetails {
  readonly alreadyExists: NoDetails;
  readonly atmLambdaInUse: { readonly atmWorkflowSchemas: readonly string[] };
  readonly badBasicCredentials: NoDetails;
  readonly badConsumerToken: { readonly tokenError: { readonly id: string; readonly description: string; readonly details?: Json; readonly ctx?: Json } };
  readonly badData: { readonly key: string; readonly hint?: string; readonly specificError?: { readonly id: string; readonly description: string; readonly details?: Json; readonly ctx?: Json } };
  readonly badIdpAccessToken: { readonly idp: string };
  readonly badServiceToken: { readonly tokenError: { readonly id: string; readonly description: string; readonly details?: Json; readonly ctx?: Json } };
  readonly badToken: NoDetails;
  readonly badValueBoolean: { readonly key: string };
  readonly badValueCaveat: { readonly caveat: Json };
  readonly badValueDomain: NoDetails;
  readonly badValueEmail: NoDetails;
  readonly badValueEmpty: { readonly key: string };
  readonly badValueFloat: { readonly key: string };
  readonly badValueFullName: NoDetails;
  readonly badValueIdentifier: { readonly key: string };
  readonly badValueIdentifierOccupied: { readonly key: string };
  readonly badValueIdNotFound: { readonly key: string };
  readonly badValueInteger: { readonly key: string };
  readonly badValueInviteType: { readonly key: string };
  readonly badValueIPv4Address: { readonly key: string };
  readonly badValueJSON: { readonly key: string };
  readonly badValueListNotAllowed: { readonly key: string; readonly allowed: readonly string[] };
  readonly badValueListOfIPv4Addresses: { readonly key: string };
  readonly badValueListOfStrings: { readonly key: string };
  readonly badValueName: { readonly key: string } | NoDetails;
  readonly badValueNotAllowed: { readonly key: string; readonly allowed: readonly Json[] };
  readonly badValueNotInRange: { readonly key: string; readonly low: number; readonly high: number };
  readonly badValuePassword: NoDetails;
  readonly badValueString: { readonly key: string };
  readonly badValueSubdomain: NoDetails;
  readonly badValueTextTooLarge: { readonly key: string; readonly limit: number };
  readonly badValueToken: { readonly key: string; readonly tokenError: { readonly id: string; readonly description: string; readonly details?: Json; readonly ctx?: Json } };
  readonly badValueTokenType: { readonly key: string };
  readonly badValueTooLow: { readonly key: string; readonly limit: number };
  readonly badValueUsername: NoDetails;
  readonly badValueXML: { readonly key: string };
  readonly basicAuthDisabled: NoDetails;
  readonly basicAuthNotSupported: NoDetails;
  readonly cannotAddRelationToSelf: NoDetails;
  readonly cannotDeleteEntity: { readonly entityType: string; readonly entityId: string };
  readonly cannotDeleteNonEmptyHandleService: NoDetails;
  readonly cannotRemoveLastOwner: { readonly entityType: string; readonly entityId: string };
  readonly externalServiceOperationFailed: { readonly serviceName: string };
  readonly forbidden: { readonly hint?: string } | NoDetails;
  readonly forbiddenWithHint: { readonly hint: string };
  readonly internalServerError: { readonly reference: Json } | NoDetails;
  readonly inviteTokenConsumerInvalid: { readonly consumer: { readonly type: string; readonly id: Json } };
  readonly inviteTokenSubjectNotAuthorized: NoDetails;
  readonly inviteTokenTargetIdInvalid: { readonly id: string };
  readonly inviteTokenUsageLimitReached: NoDetails;
  readonly limitReached: { readonly limit: number; readonly resourceDescription: string };
  readonly malformedData: NoDetails;
  readonly missingAtLeastOneValue: { readonly keys: readonly string[] };
  readonly missingRequiredValue: { readonly key: string };
  readonly notAnAccessToken: { readonly received: Json };
  readonly notAnIdentityToken: { readonly received: Json };
  readonly notAnInviteToken: { readonly expectedInviteType: string; readonly received: Json };
  readonly notFound: NoDetails;
  readonly notImplemented: NoDetails;
  readonly notSupported: NoDetails;
  readonly protectedGroup: NoDetails;
  readonly relationAlreadyExists: { readonly childType: string; readonly childId: string; readonly parentType: string; readonly parentId: string };
  readonly relationDoesNotExist: { readonly childType: string; readonly childId: string; readonly parentType: string; readonly parentId: string };
  readonly serviceUnavailable: NoDetails;
  readonly spaceMarketplaceDisabled: NoDetails;
  readonly subdomainDelegationDisabled: NoDetails;
  readonly subdomainDelegationNotSupported: NoDetails;
  readonly temporaryFailure: NoDetails;
  readonly tokenCaveatUnknown: { readonly caveat: string };
  readonly tokenCaveatUnverified: { readonly caveat: Json };
  readonly tokenInvalid: NoDetails;
  readonly tokenRevoked: NoDetails;
  readonly tokenServiceForbidden: { readonly service: { readonly type: string; readonly id: string } };
  readonly tokenSessionInvalid: NoDetails;
  readonly tokenSubjectInvalid: NoDetails;
  readonly tokenTimeCaveatRequired: { readonly maxTtl: number };
  readonly tokenTooLarge: { readonly limit: number };
  readonly unauthorized: { readonly authError: Json } | NoDetails;
  readonly userBlocked: NoDetails;
}

/** The status and the message template of each error, by error id. */
export const catalogue = {
  alreadyExists: {"status":409,"message":"The resource already exists."},
  atmLambdaInUse: {"status":403,"message":"This lambda cannot be removed because it is used by the following workflow schemas: {atmWorkflowSchemas}."},
  badBasicCredentials: {"status":400,"message":"Invalid username or password."},
  badConsumerToken: {"status":400,"message":"Provided consumer token is not valid (see details)."},
  badData: {"status":400},
  badIdpAccessToken: {"status":400,"message":"Provided access token for \"{idp}\" is not valid."},
  badServiceToken: {"status":400,"message":"Provided service token is not valid (see details)."},
  badToken: {"status":400,"message":"Provided token could not be understood by the server."},
  badValueBoolean: {"status":400,"message":"Bad value: provided \"{key}\" must be a boolean."},
  badValueCaveat: {"status":400},
  badValueDomain: {"status":400,"message":"Bad value: provided domain is not valid."},
  badValueEmail: {"status":400,"message":"Bad value: provided e-mail is not valid."},
  badValueEmpty: {"status":400,"message":"Bad value: provided \"{key}\" must not be empty."},
  badValueFloat: {"status":400,"message":"Bad value: provided \"{key}\" must be a floating point number."},
  badValueFullName: {"status":400,"message":"Bad value: Full name must be 2-128 characters long and composed only of UTF-8 letters and digits. Dashes, spaces, dots, commas and apostrophes are allowed (but not at the beginning or the end)."},
  badValueIdentifier: {"status":400,"message":"Bad value: provided \"{key}\" is not a valid identifier."},
  badValueIdentifierOccupied: {"status":400,"message":"Bad value: provided identifier (\"{key}\") is already occupied."},
  badValueIdNotFound: {"status":400,"message":"Bad value: provided ID (\"{key}\") does not exist."},
  badValueInteger: {"status":400,"message":"Bad value: provided \"{key}\" must be an integer."},
  badValueInviteType: {"status":400,"message":"Bad value: provided \"{key}\" is not a valid invite type."},
  badValueIPv4Address: {"status":400,"message":"Bad value: provided \"{key}\" is not a valid IPv4 address."},
  badValueJSON: {"status":400,"message":"Bad value: provided \"{key}\" must be a valid JSON."},
  badValueListNotAllowed: {"status":400,"message":"Bad value: provided \"{key}\" must be a list containing zero or more following values: {allowed}."},
  badValueListOfIPv4Addresses: {"status":400,"message":"Bad value: provided \"{key}\" is not a valid list of IPv4 addresses."},
  badValueListOfStrings: {"status":400,"message":"Bad value: provided \"{key}\" must be a list of strings."},
  badValueName: {"status":400},
  badValueNotAllowed: {"status":400,"message":"Bad value: provided \"{key}\" must be one of: {allowed}."},
  badValueNotInRange: {"status":400,"message":"Bad value: provided \"{key}\" must be between <{low}, {high}>."},
  badValuePassword: {"status":400,"message":"Bad value: Password must be at least 8 characters long."},
  badValueString: {"status":400,"message":"Bad value: provided \"{key}\" must be a string."},
  badValueSubdomain: {"status":400,"message":"Bad value: provided subdomain is not valid."},
  badValueTextTooLarge: {"status":400,"message":"Bad value: the text provided in \"{key}\" cannot be larger than {limit} characters."},
  badValueToken: {"status":400,"message":"Bad value: provided \"{key}\" is not a valid token (see details)."},
  badValueTokenType: {"status":400,"message":"Bad value: provided \"{key}\" is not a valid token type."},
  badValueTooLow: {"status":400,"message":"Bad value: provided \"{key}\" must be at least {limit}."},
  badValueUsername: {"status":400,"message":"Bad value: Username must be 2-32 characters long and composed only of letters and digits. Dashes and underscores are allowed (but not at the beginning or the end)."},
  badValueXML: {"status":400,"message":"Bad value: provided \"{key}\" must be a valid XML."},
  basicAuthDisabled: {"status":400,"message":"Basic auth is disabled for this user."},
  basicAuthNotSupported: {"status":400,"message":"Basic auth is not supported by this Onezone."},
  cannotAddRelationToSelf: {"status":400,"message":"Cannot add relation to self."},
  cannotDeleteEntity: {"status":500},
  cannotDeleteNonEmptyHandleService: {"status":400,"message":"This handle service cannot be deleted as it still has some handles registered. All the handles would have to be deleted first, but proceed with caution as Open Data records should be persistent."},
  cannotRemoveLastOwner: {"status":400,"message":"Cannot remove the last owner - another owner must be assigned first. Ownership can be granted to any direct or effective member."},
  externalServiceOperationFailed: {"status":503,"message":"Your request could not be fulfilled due to problems with the external service '{serviceName}'. This might be a temporary problem or a misconfiguration. Please try again later or contact the site administrators if the problem persists."},
  forbidden: {"status":403},
  forbiddenWithHint: {"status":403,"message":"You are not authorized to perform this operation: {hint}"},
  internalServerError: {"status":500},
  inviteTokenConsumerInvalid: {"status":400},
  inviteTokenSubjectNotAuthorized: {"status":400,"message":"The subject of this token is not (or no longer) authorized to issue such invitations."},
  inviteTokenTargetIdInvalid: {"status":400,"message":"The target id '{id}' is invalid for this type of invite token."},
  inviteTokenUsageLimitReached: {"status":400,"message":"The usage limit of this invite token has been reached."},
  limitReached: {"status":400,"message":"The limit for {resourceDescription} has been reached: {limit}."},
  malformedData: {"status":400,"message":"Provided data could not be understood by the server."},
  missingAtLeastOneValue: {"status":400},
  missingRequiredValue: {"status":400,"message":"Missing required value: {key}."},
  notAnAccessToken: {"status":400},
  notAnIdentityToken: {"status":400},
  notAnInviteToken: {"status":400},
  notFound: {"status":404,"message":"The resource could not be found."},
  notImplemented: {"status":501,"message":"This operation is not implemented."},
  notSupported: {"status":400,"message":"This operation is not supported."},
  protectedGroup: {"status":403,"message":"Specified group is protected and cannot be deleted."},
  relationAlreadyExists: {"status":409,"message":"Bad value: {childType}:{childId} is already a member of {parentType}:{parentId}."},
  relationDoesNotExist: {"status":400},
  serviceUnavailable: {"status":503,"message":"Service required for this operation is offline."},
  spaceMarketplaceDisabled: {"status":400,"message":"Space marketplace is disabled for this Onezone."},
  subdomainDelegationDisabled: {"status":400,"message":"Subdomain delegation is disabled for this Oneprovider."},
  subdomainDelegationNotSupported: {"status":400,"message":"Subdomain delegation is not supported by this Onezone."},
  temporaryFailure: {"status":503,"message":"Temporary failure - please try again later."},
  tokenCaveatUnknown: {"status":400,"message":"Unknown caveat - '{caveat}'."},
  tokenCaveatUnverified: {"status":400},
  tokenInvalid: {"status":400,"message":"Provided token is not valid."},
  tokenRevoked: {"status":400,"message":"Provided token has been revoked."},
  tokenServiceForbidden: {"status":400},
  tokenSessionInvalid: {"status":400,"message":"This token is bound to a session different than presented by the client or no longer existent."},
  tokenSubjectInvalid: {"status":400,"message":"The token subject is invalid (does not exist or is different than expected)."},
  tokenTimeCaveatRequired: {"status":400,"message":"You must specify a time caveat with maximum TTL of {maxTtl} seconds."},
  tokenTooLarge: {"status":400,"message":"Provided token exceeds the allowed size ({limit} characters)."},
  unauthorized: {"status":401},
  userBlocked: {"status":400,"message":"This user account has been blocked by the administrator and cannot be used unless it is unblocked again."},
} as const;
