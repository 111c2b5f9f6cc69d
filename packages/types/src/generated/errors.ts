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
  /** A value has an invalid format */
  badData: components["schemas"]["ErrorDetails"]["badData"];
  /** The access token of an identity provider is not valid */
  badIdpAccessToken: components["schemas"]["ErrorDetails"]["badIdpAccessToken"];
  /** The service token is not valid */
  badServiceToken: components["schemas"]["ErrorDetails"]["badServiceToken"];
  /** The token cannot be decoded */
  badToken: undefined;
  /** A value is not a boolean */
  badValueBoolean: components["schemas"]["ErrorDetails"]["badValueBoolean"];
  /** A caveat is not valid */
  badValueCaveat: components["schemas"]["ErrorDetails"]["badValueCaveat"];
  /** A domain name is not valid */
  badValueDomain: undefined;
  /** An e-mail address is not valid */
  badValueEmail: undefined;
  /** A value is empty */
  badValueEmpty: components["schemas"]["ErrorDetails"]["badValueEmpty"];
  /** A value is not a number */
  badValueFloat: components["schemas"]["ErrorDetails"]["badValueFloat"];
  /** A full name is not valid */
  badValueFullName: undefined;
  /** An identifier has an invalid format */
  badValueIdentifier: components["schemas"]["ErrorDetails"]["badValueIdentifier"];
  /** A name is already in use */
  badValueIdentifierOccupied: components["schemas"]["ErrorDetails"]["badValueIdentifierOccupied"];
  /** An id in the body does not exist */
  badValueIdNotFound: components["schemas"]["ErrorDetails"]["badValueIdNotFound"];
  /** A value is not an integer */
  badValueInteger: components["schemas"]["ErrorDetails"]["badValueInteger"];
  /** An invite type is unknown */
  badValueInviteType: components["schemas"]["ErrorDetails"]["badValueInviteType"];
  /** A value is not an IPv4 address */
  badValueIPv4Address: components["schemas"]["ErrorDetails"]["badValueIPv4Address"];
  /** A value is not a JSON object */
  badValueJSON: components["schemas"]["ErrorDetails"]["badValueJSON"];
  /** A list contains an item that is not allowed */
  badValueListNotAllowed: components["schemas"]["ErrorDetails"]["badValueListNotAllowed"];
  /** A value is not a list of IPv4 addresses */
  badValueListOfIPv4Addresses: components["schemas"]["ErrorDetails"]["badValueListOfIPv4Addresses"];
  /** A value is not a list of strings */
  badValueListOfStrings: components["schemas"]["ErrorDetails"]["badValueListOfStrings"];
  /** A name is not valid */
  badValueName: components["schemas"]["ErrorDetails"]["badValueName"] | undefined;
  /** A value is not one of those that are allowed */
  badValueNotAllowed: components["schemas"]["ErrorDetails"]["badValueNotAllowed"];
  /** A number is out of range */
  badValueNotInRange: components["schemas"]["ErrorDetails"]["badValueNotInRange"];
  /** A password is too short */
  badValuePassword: undefined;
  /** A value is not a string */
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
  /** A value is not XML */
  badValueXML: components["schemas"]["ErrorDetails"]["badValueXML"];
  /** Basic authentication is disabled for the user */
  basicAuthDisabled: undefined;
  /** The server does not accept passwords */
  basicAuthNotSupported: undefined;
  /** An entity cannot be added to itself */
  cannotAddRelationToSelf: undefined;
  /** A dependent relation of the resource could not be removed */
  cannotDeleteEntity: components["schemas"]["ErrorDetails"]["cannotDeleteEntity"];
  /** The handle service still has handles */
  cannotDeleteNonEmptyHandleService: undefined;
  /** The last owner cannot be removed */
  cannotRemoveLastOwner: components["schemas"]["ErrorDetails"]["cannotRemoveLastOwner"];
  /** A service that Onezone relies on has failed */
  externalServiceOperationFailed: components["schemas"]["ErrorDetails"]["externalServiceOperationFailed"];
  /** The caller is not allowed to call the operation */
  forbidden: components["schemas"]["ErrorDetails"]["forbidden"] | undefined;
  /** The caller is not allowed to call the operation, for a given reason */
  forbiddenWithHint: components["schemas"]["ErrorDetails"]["forbiddenWithHint"];
  /** The server failed and logged the reason */
  internalServerError: components["schemas"]["ErrorDetails"]["internalServerError"] | undefined;
  /** The invite token is not for this kind of consumer */
  inviteTokenConsumerInvalid: components["schemas"]["ErrorDetails"]["inviteTokenConsumerInvalid"];
  /** The subject of the invite token is not allowed to invite */
  inviteTokenSubjectNotAuthorized: undefined;
  /** The target of the invite token does not exist */
  inviteTokenTargetIdInvalid: components["schemas"]["ErrorDetails"]["inviteTokenTargetIdInvalid"];
  /** The usage limit of the invite token is reached */
  inviteTokenUsageLimitReached: undefined;
  /** A limit has been reached */
  limitReached: components["schemas"]["ErrorDetails"]["limitReached"];
  /** The body is not a JSON object */
  malformedData: undefined;
  /** At least one of the values is required */
  missingAtLeastOneValue: components["schemas"]["ErrorDetails"]["missingAtLeastOneValue"];
  /** A value is missing */
  missingRequiredValue: components["schemas"]["ErrorDetails"]["missingRequiredValue"];
  /** The token is not an access token */
  notAnAccessToken: components["schemas"]["ErrorDetails"]["notAnAccessToken"];
  /** The token is not an identity token */
  notAnIdentityToken: components["schemas"]["ErrorDetails"]["notAnIdentityToken"];
  /** The token is not an invite token of the expected type */
  notAnInviteToken: components["schemas"]["ErrorDetails"]["notAnInviteToken"];
  /** The resource does not exist */
  notFound: undefined;
  /** The operation is not implemented */
  notImplemented: undefined;
  /** The operation is not supported */
  notSupported: undefined;
  /** The group is protected */
  protectedGroup: undefined;
  /** The entity is already a direct member */
  relationAlreadyExists: components["schemas"]["ErrorDetails"]["relationAlreadyExists"];
  /** The entity is not a direct member */
  relationDoesNotExist: components["schemas"]["ErrorDetails"]["relationDoesNotExist"];
  /** The service is not available */
  serviceUnavailable: undefined;
  /** The space marketplace is disabled */
  spaceMarketplaceDisabled: undefined;
  /** Subdomain delegation is disabled for the Oneprovider */
  subdomainDelegationDisabled: undefined;
  /** The server does not support subdomain delegation */
  subdomainDelegationNotSupported: undefined;
  /** A temporary failure */
  temporaryFailure: undefined;
  /** The token has an unknown caveat */
  tokenCaveatUnknown: components["schemas"]["ErrorDetails"]["tokenCaveatUnknown"];
  /** A caveat of the token is not satisfied */
  tokenCaveatUnverified: components["schemas"]["ErrorDetails"]["tokenCaveatUnverified"];
  /** The token is forged or deleted, or its user has been deleted */
  tokenInvalid: undefined;
  /** The token has been revoked */
  tokenRevoked: undefined;
  /** The subject of the token is not allowed to use the service */
  tokenServiceForbidden: components["schemas"]["ErrorDetails"]["tokenServiceForbidden"];
  /** The token belongs to another session, or to one that has ended */
  tokenSessionInvalid: undefined;
  /** The user or Oneprovider of the token does not exist, or is a different one */
  tokenSubjectInvalid: undefined;
  /** A temporary token requires a time caveat that is not too far in the future */
  tokenTimeCaveatRequired: components["schemas"]["ErrorDetails"]["tokenTimeCaveatRequired"];
  /** The token is too long */
  tokenTooLarge: components["schemas"]["ErrorDetails"]["tokenTooLarge"];
  /** No credential was sent, or it is invalid */
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
  getTemporaryTokenGenerationOfUser: CommonErrors | "badValueString";
  createTemporaryTokenForUser: CommonErrors | "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid";
  revokeAllTemporaryTokensOfUser: CommonErrors | "badValueString";
  listNamedTokensOfUser: CommonErrors | "badValueString";
  createNamedTokenForUser: CommonErrors | "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed";
  deleteNamedTokensOfUser: CommonErrors | "badValueString";
  getNamedTokenOfUserByName: CommonErrors | "badValueString";
  getTemporaryTokenGenerationOfCurrentUser: CommonErrors | "badValueString";
  createTemporaryTokenForCurrentUser: CommonErrors | "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid";
  revokeAllTemporaryTokensOfCurrentUser: CommonErrors | "badValueString";
  listNamedTokensOfCurrentUser: CommonErrors | "badValueString";
  createNamedTokenForCurrentUser: CommonErrors | "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed";
  deleteNamedTokensOfCurrentUser: CommonErrors | "badValueString";
  getNamedTokenOfCurrentUserByName: CommonErrors | "badValueString";
  getTemporaryTokenGenerationOfProvider: CommonErrors | "badValueString";
  createTemporaryTokenForProvider: CommonErrors | "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid";
  revokeAllTemporaryTokensOfProvider: CommonErrors | "badValueString";
  listNamedTokensOfProvider: CommonErrors | "badValueString";
  createNamedTokenForProvider: CommonErrors | "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed";
  deleteNamedTokensOfProvider: CommonErrors | "badValueString";
  getNamedTokenOfProviderByName: CommonErrors | "badValueString";
  getTemporaryTokenGenerationOfCurrentProvider: CommonErrors | "badValueString";
  createTemporaryTokenForCurrentProvider: CommonErrors | "badValueString" | "tokenTimeCaveatRequired" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid";
  revokeAllTemporaryTokensOfCurrentProvider: CommonErrors | "badValueString";
  listNamedTokensOfCurrentProvider: CommonErrors | "badValueString";
  createNamedTokenForCurrentProvider: CommonErrors | "badValueString" | "missingRequiredValue" | "badValueName" | "badValueIdentifierOccupied" | "malformedData" | "badData" | "badValueTokenType" | "badValueCaveat" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueBoolean" | "badValueJSON" | "badValueInteger" | "badValueTooLow" | "badValueListOfStrings" | "badValueListNotAllowed";
  deleteNamedTokensOfCurrentProvider: CommonErrors | "badValueString";
  getNamedTokenOfCurrentProviderByName: CommonErrors | "badValueString";
  listAllNamedTokens: CommonErrors | "badValueString";
  getNamedToken: CommonErrors | "badValueString";
  deleteNamedToken: CommonErrors | "badValueString";
  modifyNamedToken: CommonErrors | "badValueString" | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueIdentifierOccupied" | "badValueBoolean" | "badValueJSON";
  getNamedTokenStatus: CommonErrors | "badValueString";
  examineToken: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge";
  confineToken: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "badData" | "badValueCaveat";
  inferAccessTokenScope: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge";
  verifyAccessToken: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "badValueIPv4Address" | "badValueNotAllowed" | "badValueBoolean";
  verifyIdentityToken: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "badValueIPv4Address" | "badValueNotAllowed";
  verifyInviteToken: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "notAnInviteToken" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "inviteTokenUsageLimitReached" | "badValueIPv4Address" | "badValueInviteType";
  ozUsersList: CommonErrors | "badValueString";
  createUser: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueString" | "badValueFullName" | "badValueUsername" | "badValuePassword" | "badValueIdentifierOccupied";
  getUser: CommonErrors | "badValueString";
  removeUser: CommonErrors | "cannotRemoveLastOwner";
  changeUserBasicAuthSettings: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueBoolean" | "badValueString" | "badValuePassword";
  toggleUserAccessBlock: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueBoolean";
  listUserAdminPrivileges: CommonErrors | "badValueString";
  removeUserAdminPrivileges: CommonErrors | "badValueString";
  updateUserAdminPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listUserEffectiveAdminPrivileges: CommonErrors | "badValueString";
  createProviderRegistrationTokenForUser: CommonErrors | "badValueString";
  getCurrentUser: CommonErrors | "badValueString";
  removeCurrentUser: CommonErrors | "cannotRemoveLastOwner";
  modifyCurrentUser: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueString" | "badValueFullName" | "badValueUsername" | "badValueIdentifierOccupied";
  changeUserPassword: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueString" | "badValuePassword";
  listCurrentUserAdminPrivileges: CommonErrors | "badValueString";
  removeCurrentUserAdminPrivileges: CommonErrors | "badValueString";
  updateCurrentUserAdminPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listCurrentUserEffectiveAdminPrivileges: CommonErrors | "badValueString";
  listClientTokens: CommonErrors | "badValueString";
  createClientToken: CommonErrors | "badValueString";
  removeClientToken: CommonErrors | "badValueString";
  acquireIdpAccessToken: CommonErrors | "malformedData" | "badValueNotAllowed";
  getSpaceMembershipRequests: CommonErrors | "spaceMarketplaceDisabled";
  listUserSpaces: CommonErrors | "badValueString";
  createUserSpace: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueBoolean" | "badValueListOfStrings" | "badValueListNotAllowed" | "alreadyExists";
  joinSpace: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getUserSpace: CommonErrors | "badValueString";
  leaveSpace: CommonErrors | "cannotRemoveLastOwner";
  getUserSpaceAlias: CommonErrors | "badValueString";
  setUserSpaceAlias: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueString" | "badValueEmpty" | "relationDoesNotExist";
  removeUserSpaceAlias: CommonErrors | "badValueString";
  listEffectiveUserSpaces: CommonErrors | "badValueString";
  getEffectiveUserSpace: CommonErrors | "badValueString";
  listEffectiveUserProviders: CommonErrors | "badValueString";
  getUserEffectiveProvider: CommonErrors | "badValueString";
  getUserSpacesInEffectiveProvider: CommonErrors | "badValueString";
  listUserClusters: CommonErrors | "badValueString";
  createProviderRegistrationTokenForCurrentUser: CommonErrors | "badValueString";
  userJoinCluster: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getUserCluster: CommonErrors | "badValueString";
  userLeaveCluster: CommonErrors | "badValueString";
  listUserEffectiveClusters: CommonErrors | "badValueString";
  getUserEffectiveCluster: CommonErrors | "badValueString";
  listUserGroups: CommonErrors | "badValueString";
  createUserGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  joinGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getUserGroup: CommonErrors | "badValueString";
  leaveGroup: CommonErrors | "badValueString";
  listEffectiveUserGroups: CommonErrors | "badValueString";
  getUserEffectiveGroup: CommonErrors | "badValueString";
  listUserHandleServices: CommonErrors | "badValueString";
  addUserHandleService: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueJSON";
  getUserHandleService: CommonErrors | "badValueString";
  leaveHandleService: CommonErrors | "badValueString";
  listUserEffectiveHandleServices: CommonErrors | "badValueString";
  getUserEffectiveHandleService: CommonErrors | "badValueString";
  listUserHandles: CommonErrors | "badValueString";
  createUserHandle: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueIdNotFound" | "badValueNotAllowed" | "badValueString" | "badValueTextTooLarge" | "badValueXML" | "alreadyExists" | "externalServiceOperationFailed";
  getUserHandle: CommonErrors | "badValueString";
  removeUserHandle: CommonErrors | "badValueString";
  listUserEffectiveHandles: CommonErrors | "badValueString";
  getUserEffectiveHandle: CommonErrors | "badValueString";
  listUserHarvesters: CommonErrors | "badValueString";
  createUserHarvester: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueNotAllowed" | "badValueJSON" | "badData";
  joinHarvester: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getUserHarvester: CommonErrors | "badValueString";
  userLeaveHarvester: CommonErrors | "badValueString";
  listEffectiveUserHarvesters: CommonErrors | "badValueString";
  getEffectiveUserHarvester: CommonErrors | "badValueString";
  listUserAtmInventories: CommonErrors | "badValueString";
  createUserAtmInventory: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString";
  joinAtmInventory: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getUserAtmInventory: CommonErrors | "badValueString";
  userLeaveAtmInventory: CommonErrors | "badValueString";
  listEffectiveUserAtmInventories: CommonErrors | "badValueString";
  getEffectiveUserAtmInventory: CommonErrors | "badValueString";
  listSpaces: CommonErrors | "badValueString";
  createSpace: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueBoolean" | "badValueListOfStrings" | "badValueListNotAllowed" | "alreadyExists";
  listSpacePrivileges: CommonErrors | "badValueString";
  getSpace: CommonErrors | "badValueString";
  removeSpace: CommonErrors | "badValueString";
  modifySpace: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueBoolean" | "badValueListOfStrings" | "badValueListNotAllowed";
  listMarketplace: CommonErrors | "spaceMarketplaceDisabled" | "malformedData" | "badValueString" | "badValueEmpty" | "badValueInteger" | "badValueNotInRange" | "badValueListOfStrings" | "badValueListNotAllowed";
  getSpaceDataInMarketplace: CommonErrors | "spaceMarketplaceDisabled";
  requestSpaceMembership: CommonErrors | "spaceMarketplaceDisabled" | "malformedData" | "missingRequiredValue" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueTextTooLarge" | "limitReached" | "relationAlreadyExists";
  getMembershipRequesterInfo: CommonErrors | "spaceMarketplaceDisabled" | "badValueIdentifier" | "relationAlreadyExists";
  resolveSpaceMembershipRequest: CommonErrors | "spaceMarketplaceDisabled" | "malformedData" | "missingRequiredValue" | "badValueNotAllowed" | "badValueString" | "badValueTextTooLarge" | "badValueIdentifier";
  listSpaceUsers: CommonErrors | "badValueString";
  createSpaceUserInviteToken: CommonErrors | "badValueString";
  getSpaceUser: CommonErrors | "badValueString";
  addSpaceUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeSpaceUser: CommonErrors | "cannotRemoveLastOwner";
  listUserSpacePrivileges: CommonErrors | "badValueString";
  updateUserSpacePrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveSpaceUsers: CommonErrors | "badValueString";
  getEffectiveSpaceUser: CommonErrors | "badValueString";
  listEffectiveUserSpacePrivileges: CommonErrors | "badValueString";
  getEffectiveUserSpaceMembershipIntermediaries: CommonErrors | "badValueString";
  listSpaceGroups: CommonErrors | "badValueString";
  createSpaceGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  createSpaceGroupToken: CommonErrors | "badValueString";
  getSpaceGroup: CommonErrors | "badValueString";
  addGroupToSpace: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeSpaceGroup: CommonErrors | "badValueString";
  listGroupSpacePrivileges: CommonErrors | "badValueString";
  updateGroupSpacePrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveSpaceGroups: CommonErrors | "badValueString";
  getEffectiveSpaceGroup: CommonErrors | "badValueString";
  listEffectiveGroupSpacePrivileges: CommonErrors | "badValueString";
  getEffectiveGroupSpaceMembershipIntermediaries: CommonErrors | "badValueString";
  listSpaceOwners: CommonErrors | "badValueString";
  addSpaceOwner: CommonErrors | "relationDoesNotExist" | "badValueIdNotFound" | "alreadyExists";
  removeSpaceOwner: CommonErrors | "cannotRemoveLastOwner";
  listSpaceShares: CommonErrors | "badValueString";
  getSpaceShare: CommonErrors | "badValueString";
  listSpaceProviders: CommonErrors | "badValueString";
  createSpaceSupportToken: CommonErrors | "badValueString";
  getSpaceProvider: CommonErrors | "badValueString";
  ceaseSupportByProvider: CommonErrors | "badValueString";
  updateSupportParametersOfProvider: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueString" | "badValueNotAllowed" | "notSupported";
  listSpaceHarvesters: CommonErrors | "badValueString";
  spaceJoinHarvester: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getSpaceHarvester: CommonErrors | "badValueString";
  removeSpaceFromHarvester: CommonErrors | "badValueString";
  listShares: CommonErrors | "badValueString";
  getShare: CommonErrors | "badValueString";
  modifyShare: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueString" | "badValueTextTooLarge";
  getPublicShareDetails: CommonErrors | "badValueString";
  getSharedData: CommonErrors | "badData" | "notImplemented";
  listGroups: CommonErrors | "badValueString";
  createGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  listGroupPrivileges: CommonErrors | "badValueString";
  getGroup: CommonErrors | "badValueString";
  removeGroup: CommonErrors | "badValueString" | "protectedGroup";
  modifyGroup: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  listGroupAdminPrivileges: CommonErrors | "badValueString";
  removeGroupAdminPrivileges: CommonErrors | "badValueString";
  updateGroupAdminPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listGroupEffectiveAdminPrivileges: CommonErrors | "badValueString";
  listGroupUsers: CommonErrors | "badValueString";
  createUserGroupInviteToken: CommonErrors | "badValueString";
  getGroupUser: CommonErrors | "badValueString";
  addGroupUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeGroupUser: CommonErrors | "badValueString";
  listUserGroupPrivileges: CommonErrors | "badValueString";
  updateUserGroupPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveGroupUsers: CommonErrors | "badValueString";
  getEffectiveGroupUser: CommonErrors | "badValueString";
  listEffectiveUserGroupPrivileges: CommonErrors | "badValueString";
  getEffectiveUserGroupMembershipIntermediaries: CommonErrors | "badValueString";
  listParentGroups: CommonErrors | "badValueString";
  createParentGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  joinParentGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getParentGroup: CommonErrors | "badValueString";
  leaveParentGroup: CommonErrors | "badValueString";
  listEffectiveParentGroups: CommonErrors | "badValueString";
  getEffectiveParentGroup: CommonErrors | "badValueString";
  listChildGroups: CommonErrors | "badValueString";
  createChildGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  createChildGroupToken: CommonErrors | "badValueString";
  getChildGroup: CommonErrors | "badValueString";
  addChildGroup: CommonErrors | "malformedData" | "cannotAddRelationToSelf" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeChildGroup: CommonErrors | "badValueString";
  listChildGroupPrivileges: CommonErrors | "badValueString";
  updateChildGroupPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  getEffectiveChildrenGroups: CommonErrors | "badValueString";
  getEffectiveChildGroup: CommonErrors | "badValueString";
  listEffectiveChildGroupPrivileges: CommonErrors | "badValueString";
  getEffectiveChildGroupMembershipIntermediaries: CommonErrors | "badValueString";
  listGroupSpaces: CommonErrors | "badValueString";
  createSpaceForGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueBoolean" | "badValueListOfStrings" | "badValueListNotAllowed" | "alreadyExists";
  groupJoinSpace: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getGroupSpace: CommonErrors | "badValueString";
  removeGroupFromSpace: CommonErrors | "badValueString";
  listEffectiveGroupSpaces: CommonErrors | "badValueString";
  getEffectiveGroupSpace: CommonErrors | "badValueString";
  listEffectiveGroupProviders: CommonErrors | "badValueString";
  getGroupEffectiveProvider: CommonErrors | "badValueString";
  getGroupSpacesInEffectiveProvider: CommonErrors | "badValueString";
  listGroupHandleServices: CommonErrors | "badValueString";
  addGroupHandleService: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueJSON";
  getGroupHandleService: CommonErrors | "badValueString";
  groupLeaveHandleService: CommonErrors | "badValueString";
  listEffectiveGroupHandleServices: CommonErrors | "badValueString";
  getGroupEffectiveHandleService: CommonErrors | "badValueString";
  listGroupHandles: CommonErrors | "badValueString";
  createGroupHandle: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueIdNotFound" | "badValueNotAllowed" | "badValueString" | "badValueTextTooLarge" | "badValueXML" | "alreadyExists" | "externalServiceOperationFailed";
  getGroupHandle: CommonErrors | "badValueString";
  groupLeaveHandle: CommonErrors | "badValueString";
  listEffectiveGroupHandles: CommonErrors | "badValueString";
  getEffectiveGroupHandle: CommonErrors | "badValueString";
  listGroupHarvesters: CommonErrors | "badValueString";
  createHarvesterForGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueNotAllowed" | "badValueJSON" | "badData";
  groupJoinHarvester: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getGroupHarvester: CommonErrors | "badValueString";
  removeGroupFromHarvester: CommonErrors | "badValueString";
  listEffectiveGroupHarvesters: CommonErrors | "badValueString";
  getEffectiveGroupHarvester: CommonErrors | "badValueString";
  listGroupClusters: CommonErrors | "badValueString";
  groupJoinCluster: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getGroupCluster: CommonErrors | "badValueString";
  groupLeaveCluster: CommonErrors | "badValueString";
  listGroupEffectiveClusters: CommonErrors | "badValueString";
  getGroupEffectiveCluster: CommonErrors | "badValueString";
  listGroupAtmInventories: CommonErrors | "badValueString";
  createAtmInventoryForGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString";
  groupJoinAtmInventory: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getGroupAtmInventory: CommonErrors | "badValueString";
  removeGroupFromAtmInventory: CommonErrors | "badValueString";
  listEffectiveGroupAtmInventories: CommonErrors | "badValueString";
  getEffectiveGroupAtmInventory: CommonErrors | "badValueString";
  ozProvidersList: CommonErrors | "badValueString";
  registerProvider: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenTargetIdInvalid" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueBoolean" | "badValueDomain" | "badValueSubdomain" | "badValueIdentifierOccupied" | "badValueListOfIPv4Addresses" | "subdomainDelegationNotSupported" | "badValueFloat" | "badValueNotInRange";
  getProviderDetails: CommonErrors | "badValueString";
  removeProvider: CommonErrors | "badValueString";
  listEffectiveProviderUsers: CommonErrors | "badValueString";
  getEffectiveProviderUser: CommonErrors | "badValueString";
  getEffectiveUserProviderMembershipIntermediaries: CommonErrors | "badValueString";
  listEffectiveProviderGroups: CommonErrors | "badValueString";
  getEffectiveProviderGroup: CommonErrors | "badValueString";
  getEffectiveGroupProviderMembershipIntermediaries: CommonErrors | "badValueString";
  listProviderSupportedSpaces: CommonErrors | "badValueString";
  getProviderSpace: CommonErrors | "badValueString";
  getProviderDomainConfig: CommonErrors | "badValueString";
  getCurrentProviderDetails: CommonErrors | "badValueString";
  unregisterProvider: CommonErrors | "badValueString";
  modifyProvider: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueEmail" | "badValueFloat" | "badValueNotInRange";
  listCurrentProviderSupportedSpaces: CommonErrors | "badValueString";
  getSupportedSpace: CommonErrors | "badValueString";
  removeSpaceSupport: CommonErrors | "badValueString";
  modifySupportedSpace: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueInteger" | "badValueTooLow";
  getCurrentProviderDomainConfig: CommonErrors | "badValueString";
  checkMyIp: CommonErrors | "badValueString";
  checkCurrentTime: CommonErrors | "badValueString";
  mapIdpUser: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueIdNotFound";
  mapIdpGroup: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueIdNotFound";
  verifyProviderIdentity: CommonErrors | "badValueString" | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "tokenTooLarge" | "badValueIdNotFound";
  ozClustersList: CommonErrors | "badValueString";
  listClusterPrivileges: CommonErrors | "badValueString";
  getCluster: CommonErrors | "badValueString";
  modifyCluster: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueJSON" | "badValueString" | "badValueEmpty" | "badValueBoolean" | "badValueIdNotFound";
  listClusterUsers: CommonErrors | "badValueString";
  createClusterUserInviteToken: CommonErrors | "badValueString";
  getClusterUser: CommonErrors | "badValueString";
  addClusterUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeClusterUser: CommonErrors | "badValueString";
  listUserClusterPrivileges: CommonErrors | "badValueString";
  updateUserClusterPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listClusterEffectiveUsers: CommonErrors | "badValueString";
  getClusterEffectiveUser: CommonErrors | "badValueString";
  listEffectiveUserClusterPrivileges: CommonErrors | "badValueString";
  getEffectiveUserClusterMembershipIntermediaries: CommonErrors | "badValueString";
  listClusterGroups: CommonErrors | "badValueString";
  createClusterGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  createClusterGroupInviteToken: CommonErrors | "badValueString";
  getClusterGroup: CommonErrors | "badValueString";
  addGroupToCluster: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeClusterGroup: CommonErrors | "badValueString";
  listGroupClusterPrivileges: CommonErrors | "badValueString";
  updateGroupClusterPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listClusterEffectiveGroups: CommonErrors | "badValueString";
  getClusterEffectiveGroup: CommonErrors | "badValueString";
  listEffectiveGroupClusterPrivileges: CommonErrors | "badValueString";
  getEffectiveGroupClusterMembershipIntermediaries: CommonErrors | "badValueString";
  ozHarvestersList: CommonErrors | "badValueString";
  createHarvester: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueNotAllowed" | "badValueJSON" | "badData";
  listHarvesterPrivileges: CommonErrors | "badValueString";
  getHarvester: CommonErrors | "badValueString";
  removeHarvester: CommonErrors | "badValueString";
  modifyHarvester: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueBoolean" | "badValueNotAllowed" | "badData";
  removeHarvestedMetadata: CommonErrors | "badValueString";
  listHarvesterUsers: CommonErrors | "badValueString";
  createHarvesterUserInviteToken: CommonErrors | "badValueString";
  getHarvesterUser: CommonErrors | "badValueString";
  addHarvesterUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeHarvesterUser: CommonErrors | "badValueString";
  listUserHarvesterPrivileges: CommonErrors | "badValueString";
  updateUserHarvesterPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveHarvesterUsers: CommonErrors | "badValueString";
  getEffectiveHarvesterUser: CommonErrors | "badValueString";
  listEffectiveUserHarvesterPrivileges: CommonErrors | "badValueString";
  getEffectiveUserHarvesterMembershipIntermediaries: CommonErrors | "badValueString";
  listHarvesterGroups: CommonErrors | "badValueString";
  createHarvesterGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  createHarvesterGroupToken: CommonErrors | "badValueString";
  getHarvesterGroup: CommonErrors | "badValueString";
  addGroupToHarvester: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeHarvesterGroup: CommonErrors | "badValueString";
  listGroupHarvesterPrivileges: CommonErrors | "badValueString";
  updateGroupHarvesterPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveHarvesterGroups: CommonErrors | "badValueString";
  getEffectiveHarvesterGroup: CommonErrors | "badValueString";
  listEffectiveGroupHarvesterPrivileges: CommonErrors | "badValueString";
  getEffectiveGroupHarvesterMembershipIntermediaries: CommonErrors | "badValueString";
  listHarvesterSpaces: CommonErrors | "badValueString";
  createHarvesterInviteSpaceToken: CommonErrors | "badValueString";
  harvesterJoinSpace: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueEmpty" | "badValueToken" | "notAnInviteToken" | "tokenTooLarge" | "inviteTokenUsageLimitReached" | "inviteTokenSubjectNotAuthorized" | "inviteTokenConsumerInvalid" | "inviteTokenTargetIdInvalid" | "relationAlreadyExists";
  getHarvesterSpace: CommonErrors | "badValueString";
  addSpaceToHarvester: CommonErrors | "malformedData" | "badValueIdNotFound" | "relationAlreadyExists";
  removeHarvesterSpace: CommonErrors | "badValueString";
  getHarvesterConfig: CommonErrors | "badValueString";
  modifyHarvesterConfig: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueJSON";
  listHarvesterIndices: CommonErrors | "badValueString";
  createHarvesterIndex: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueJSON" | "badValueBoolean" | "badValueListOfStrings" | "badValueListNotAllowed";
  queryHarvesterIndex: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueString" | "badValueEmpty" | "badValueNotAllowed";
  getHarvesterIndexStats: CommonErrors | "badValueString";
  getHarvesterIndex: CommonErrors | "badValueString";
  removeHarvesterIndex: CommonErrors | "badValueString";
  modifyHarvesterIndex: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueString";
  removeHarvestedIndexMetadata: CommonErrors | "badValueString";
  listHandleServices: CommonErrors | "badValueString";
  addHandleService: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueJSON";
  listHandleServicePrivileges: CommonErrors | "badValueString";
  getHandleService: CommonErrors | "badValueString";
  removeHandleService: CommonErrors | "cannotDeleteNonEmptyHandleService";
  handleServiceUpdate: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueName" | "badValueString" | "badValueEmpty" | "badValueJSON";
  getPublicHandleServiceDetails: CommonErrors | "badValueString";
  listHandleServiceUsers: CommonErrors | "badValueString";
  getHandleServiceUser: CommonErrors | "badValueString";
  addHandleServiceUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeHandleServiceUser: CommonErrors | "badValueString";
  listUserHandleServicePrivileges: CommonErrors | "badValueString";
  updateUserHandleServicePrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveHandleServiceUsers: CommonErrors | "badValueString";
  getEffectiveHandleServiceUser: CommonErrors | "badValueString";
  listEffectiveUserHandleServicePrivileges: CommonErrors | "badValueString";
  listHandleServiceGroups: CommonErrors | "badValueString";
  getHandleServiceGroup: CommonErrors | "badValueString";
  addHandleServiceGroup: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeHandleServiceGroup: CommonErrors | "badValueString";
  listGroupHandleServicePrivileges: CommonErrors | "badValueString";
  updateGroupHandleServicePrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveHandleServiceGroups: CommonErrors | "badValueString";
  getEffectiveHandleServiceGroup: CommonErrors | "badValueString";
  listEffectiveGroupHandleServicePrivileges: CommonErrors | "badValueString";
  listHandleserviceHandles: CommonErrors | "badValueString";
  getHandleServiceHandle: CommonErrors | "badValueString";
  listHandles: CommonErrors | "badValueString";
  handleServiceRegisterHandle: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueIdNotFound" | "badValueNotAllowed" | "badValueString" | "badValueTextTooLarge" | "badValueXML" | "alreadyExists" | "externalServiceOperationFailed";
  listHandlePrivileges: CommonErrors | "badValueString";
  getHandle: CommonErrors | "badValueString";
  removeHandle: CommonErrors | "badValueString";
  handleUpdate: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueString" | "badValueTextTooLarge" | "badValueXML";
  getPublicHandleDetails: CommonErrors | "badValueString";
  listHandleUsers: CommonErrors | "badValueString";
  getHandleUser: CommonErrors | "badValueString";
  addHandleUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeHandleUser: CommonErrors | "badValueString";
  listUserHandlePrivileges: CommonErrors | "badValueString";
  updateHandleUserPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveHandleUsers: CommonErrors | "badValueString";
  getEffectiveHandleUser: CommonErrors | "badValueString";
  listEffectiveUserHandlePrivileges: CommonErrors | "badValueString";
  listHandleGroups: CommonErrors | "badValueString";
  getHandleGroup: CommonErrors | "badValueString";
  addHandleGroup: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeHandleGroup: CommonErrors | "badValueString";
  listGroupHandlePrivileges: CommonErrors | "badValueString";
  updateGroupHandlePrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveHandleGroups: CommonErrors | "badValueString";
  getEffectiveHandleGroup: CommonErrors | "badValueString";
  listEffectiveGroupHandlePrivileges: CommonErrors | "badValueString";
  listAtmInventories: CommonErrors | "badValueString";
  createAtmInventory: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString";
  listAtmInventoryPrivileges: CommonErrors | "badValueString";
  getAtmInventory: CommonErrors | "badValueString";
  removeAtmInventory: CommonErrors | "badValueString";
  modifyAtmInventory: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString";
  listAtmInventoryUsers: CommonErrors | "badValueString";
  getAtmInventoryUser: CommonErrors | "badValueString";
  addAtmInventoryUser: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeAtmInventoryUser: CommonErrors | "badValueString";
  listUserAtmInventoryPrivileges: CommonErrors | "badValueString";
  updateUserAtmInventoryPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveAtmInventoryUsers: CommonErrors | "badValueString";
  getEffectiveAtmInventoryUser: CommonErrors | "badValueString";
  listEffectiveUserAtmInventoryPrivileges: CommonErrors | "badValueString";
  getEffectiveUserAtmInventoryMembershipIntermediaries: CommonErrors | "badValueString";
  listAtmInventoryGroups: CommonErrors | "badValueString";
  createAtmInventoryGroup: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueName" | "badValueString" | "badValueNotAllowed";
  getAtmInventoryGroup: CommonErrors | "badValueString";
  addGroupToAtmInventory: CommonErrors | "malformedData" | "badValueIdNotFound" | "badValueListOfStrings" | "badValueListNotAllowed" | "relationAlreadyExists";
  removeAtmInventoryGroup: CommonErrors | "badValueString";
  listGroupAtmInventoryPrivileges: CommonErrors | "badValueString";
  updateGroupAtmInventoryPrivileges: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "badValueListOfStrings" | "badValueListNotAllowed";
  listEffectiveAtmInventoryGroups: CommonErrors | "badValueString";
  getEffectiveAtmInventoryGroup: CommonErrors | "badValueString";
  listEffectiveGroupAtmInventoryPrivileges: CommonErrors | "badValueString";
  getEffectiveGroupAtmInventoryMembershipIntermediaries: CommonErrors | "badValueString";
  listAtmInventoryLambdas: CommonErrors | "badValueString";
  listAtmInventoryWorkflowSchemas: CommonErrors | "badValueString";
  listAtmLambdas: CommonErrors | "badValueString";
  createAtmLambda: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueIdNotFound" | "badValueJSON" | "badData" | "badValueName" | "badValueString" | "badValueInteger" | "badValueTooLow" | "badValueEmpty" | "badValueTextTooLarge" | "badValueNotAllowed" | "badValueListOfStrings" | "badValueListNotAllowed";
  getAtmLambda: CommonErrors | "badValueString";
  deleteAtmLambda: CommonErrors | "notSupported";
  modifyAtmLambda: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueJSON" | "badData" | "badValueName" | "badValueString" | "badValueInteger" | "badValueTooLow" | "badValueEmpty" | "badValueTextTooLarge" | "badValueNotAllowed" | "badValueListOfStrings" | "badValueListNotAllowed" | "alreadyExists";
  listAtmLambdaInventories: CommonErrors | "badValueString";
  linkAtmLambdaToInventory: CommonErrors | "badValueString" | "relationAlreadyExists";
  unlinkAtmLambdaFromInventory: CommonErrors | "badValueString" | "atmLambdaInUse";
  listAtmLambdaWorkflowSchemas: CommonErrors | "badValueString";
  dumpAtmLambda: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueInteger" | "badValueTooLow" | "badValueIdNotFound";
  addAtmLambdaRevision: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueJSON" | "badData" | "badValueName" | "badValueString" | "badValueInteger" | "badValueTooLow" | "badValueEmpty" | "badValueTextTooLarge" | "badValueNotAllowed" | "badValueListOfStrings" | "badValueListNotAllowed" | "alreadyExists";
  updateAtmLambdaRevisionState: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueString" | "badValueNotAllowed";
  dumpAtmLambdaRevision: CommonErrors | "malformedData" | "badData";
  listAtmWorkflowSchemas: CommonErrors | "badValueString";
  createAtmWorkflowSchema: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueIdNotFound" | "badValueJSON" | "badData" | "badValueName" | "badValueString" | "badValueInteger" | "badValueTooLow" | "badValueEmpty" | "badValueTextTooLarge" | "badValueNotAllowed" | "badValueListOfStrings" | "badValueListNotAllowed";
  getAtmWorkflowSchema: CommonErrors | "badValueString";
  deleteAtmWorkflowSchema: CommonErrors | "badValueString";
  modifyAtmWorkflowSchema: CommonErrors | "malformedData" | "missingAtLeastOneValue" | "missingRequiredValue" | "badValueJSON" | "badData" | "badValueName" | "badValueString" | "badValueInteger" | "badValueTooLow" | "badValueEmpty" | "badValueTextTooLarge" | "badValueNotAllowed" | "badValueListOfStrings" | "badValueListNotAllowed";
  listAtmWorkflowSchemaLambdas: CommonErrors | "badValueString";
  dumpAtmWorkflowSchema: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueInteger" | "badValueTooLow" | "badValueIdNotFound";
  insertAtmWorkflowSchemaRevision: CommonErrors | "malformedData" | "missingRequiredValue" | "badValueJSON" | "badData" | "badValueName" | "badValueString" | "badValueInteger" | "badValueTooLow" | "badValueEmpty" | "badValueTextTooLarge" | "badValueNotAllowed" | "badValueListOfStrings" | "badValueListNotAllowed";
  deleteAtmWorkflowSchemaRevision: CommonErrors | "badValueString";
  dumpAtmWorkflowSchemaRevision: CommonErrors | "malformedData" | "badData";
  getConfiguration: CommonErrors | "badValueString";
  health: CommonErrors | "badValueString";
  listPrivileges: CommonErrors | "badValueString";
  testImage: CommonErrors | "badValueString";
}

/** The ids of the errors that every operation can return. */
type CommonErrors = "unauthorized" | "badToken" | "tokenInvalid" | "tokenRevoked" | "tokenCaveatUnverified" | "tokenCaveatUnknown" | "tokenSubjectInvalid" | "tokenServiceForbidden" | "tokenSessionInvalid" | "notAnAccessToken" | "userBlocked" | "badBasicCredentials" | "basicAuthNotSupported" | "basicAuthDisabled" | "badServiceToken" | "badConsumerToken" | "notAnIdentityToken" | "badIdpAccessToken" | "internalServerError" | "forbidden" | "forbiddenWithHint" | "notFound" | "serviceUnavailable" | "temporaryFailure";
