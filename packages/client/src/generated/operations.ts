// Made from spec/ by `npm run generate`. Do not edit.

import { type Operation, operation } from "../operation.ts";

/**
 * Get the temporary token generation of a user.
 *
 * Tells the current generation of the temporary tokens of the user.
 *
 * Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
 * tokens raises it by one, and tokens of earlier generations do not work any more.
 *
 * The server does not check that the user exists.
 *
 * **Who may call it**: the user themselves; a Oneprovider that supports a space of the user; or an admin with
 * `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.user:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getTemporaryTokenGenerationOfUser: Operation<"getTemporaryTokenGenerationOfUser"> = /* @__PURE__ */ operation("GET", "/users/{id}/tokens/temporary", "getTemporaryTokenGenerationOfUser", "json");

/**
 * Create a temporary token for a user.
 *
 * Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
 * tokens of the user are revoked.
 *
 * The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.user_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createTemporaryTokenForUser: Operation<"createTemporaryTokenForUser"> = /* @__PURE__ */ operation("POST", "/users/{id}/tokens/temporary", "createTemporaryTokenForUser", "json");

/**
 * Revoke all temporary tokens of a user.
 *
 * Revokes, at once and for good, every temporary token of the user: access, identity and invite tokens alike, and
 * those behind the sessions of the web interface. The tokens stop working immediately, everywhere, and the
 * revocation **cannot be undone**.
 *
 * Named tokens survive, and so do the password and the temporary tokens of everybody else. New temporary tokens can
 * be made right away.
 *
 * The call may itself use one of the temporary tokens that it revokes.
 *
 * Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since
 * the one before.
 *
 * In practice the server answers 204, 401 or 403. It does not check that the user exists (to an administrator it
 * answers 204 for an unknown id too), and it reads neither query nor body; the other statuses are part of the
 * published contract of all operations.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.user_temporary_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const revokeAllTemporaryTokensOfUser: Operation<"revokeAllTemporaryTokensOfUser"> = /* @__PURE__ */ operation("DELETE", "/users/{id}/tokens/temporary", "revokeAllTemporaryTokensOfUser", "nothing");

/**
 * List the named tokens of a user.
 *
 * Lists the ids of the named tokens of the user, invite and identity tokens among them.
 *
 * The server does not check that the user exists.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listNamedTokensOfUser: Operation<"listNamedTokensOfUser"> = /* @__PURE__ */ operation("GET", "/users/{id}/tokens/named", "listNamedTokensOfUser", "json");

/**
 * Create a named token for a user.
 *
 * Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
 *
 * Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
 * token's subject counts, not the caller's.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.user_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createNamedTokenForUser: Operation<"createNamedTokenForUser"> = /* @__PURE__ */ operation("POST", "/users/{id}/tokens/named", "createNamedTokenForUser", "json");

/**
 * Delete all named tokens of a user.
 *
 * Deletes every named token of the user. They stop working at once, and the deletion **cannot be undone**. Temporary
 * tokens survive.
 *
 * The server does not check that the user exists.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const deleteNamedTokensOfUser: Operation<"deleteNamedTokensOfUser"> = /* @__PURE__ */ operation("DELETE", "/users/{id}/tokens/named", "deleteNamedTokensOfUser", "nothing");

/**
 * Get a named token of a user by its name.
 *
 * Tells all about a named token, the token itself included.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.user_named_token,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getNamedTokenOfUserByName: Operation<"getNamedTokenOfUserByName"> = /* @__PURE__ */ operation("GET", "/users/{id}/tokens/named/name/{name}", "getNamedTokenOfUserByName", "json");

/**
 * Get the temporary token generation of the current user.
 *
 * Tells the current generation of the temporary tokens of the current user.
 *
 * Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
 * tokens raises it by one, and tokens of earlier generations do not work any more.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.user:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getTemporaryTokenGenerationOfCurrentUser: Operation<"getTemporaryTokenGenerationOfCurrentUser"> = /* @__PURE__ */ operation("GET", "/user/tokens/temporary", "getTemporaryTokenGenerationOfCurrentUser", "json");

/**
 * Create a temporary token for the current user.
 *
 * Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
 * tokens of the current user are revoked.
 *
 * The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/token.null.user_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createTemporaryTokenForCurrentUser: Operation<"createTemporaryTokenForCurrentUser"> = /* @__PURE__ */ operation("POST", "/user/tokens/temporary", "createTemporaryTokenForCurrentUser", "json");

/**
 * Revoke all temporary tokens of the current user.
 *
 * Revokes, at once and for good, every temporary token of the current user: access, identity and invite tokens alike. The tokens
 * stop working immediately, everywhere, and the revocation **cannot be undone**. Named tokens survive.
 *
 * Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since the one
 * before.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/token.null.user_temporary_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const revokeAllTemporaryTokensOfCurrentUser: Operation<"revokeAllTemporaryTokensOfCurrentUser"> = /* @__PURE__ */ operation("DELETE", "/user/tokens/temporary", "revokeAllTemporaryTokensOfCurrentUser", "nothing");

/**
 * List the named tokens of the current user.
 *
 * Lists the ids of the named tokens of the current user, invite and identity tokens among them.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listNamedTokensOfCurrentUser: Operation<"listNamedTokensOfCurrentUser"> = /* @__PURE__ */ operation("GET", "/user/tokens/named", "listNamedTokensOfCurrentUser", "json");

/**
 * Create a named token for the current user.
 *
 * Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
 *
 * Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
 * token's subject counts, not the caller's.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/token.null.user_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createNamedTokenForCurrentUser: Operation<"createNamedTokenForCurrentUser"> = /* @__PURE__ */ operation("POST", "/user/tokens/named", "createNamedTokenForCurrentUser", "json");

/**
 * Delete all named tokens of the current user.
 *
 * Deletes every named token of the current user. They stop working at once, and the deletion **cannot be undone**. Temporary
 * tokens survive.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const deleteNamedTokensOfCurrentUser: Operation<"deleteNamedTokensOfCurrentUser"> = /* @__PURE__ */ operation("DELETE", "/user/tokens/named", "deleteNamedTokensOfCurrentUser", "nothing");

/**
 * Get a named token of the current user by its name.
 *
 * Tells all about a named token, the token itself included.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/token.*.user_named_token,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getNamedTokenOfCurrentUserByName: Operation<"getNamedTokenOfCurrentUserByName"> = /* @__PURE__ */ operation("GET", "/user/tokens/named/name/{name}", "getNamedTokenOfCurrentUserByName", "json");

/**
 * Get the temporary token generation of a Oneprovider.
 *
 * Tells the current generation of the temporary tokens of the Oneprovider.
 *
 * Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
 * tokens raises it by one, and tokens of earlier generations do not work any more.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider; or an admin with
 * `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.provider:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getTemporaryTokenGenerationOfProvider: Operation<"getTemporaryTokenGenerationOfProvider"> = /* @__PURE__ */ operation("GET", "/providers/{id}/tokens/temporary", "getTemporaryTokenGenerationOfProvider", "json");

/**
 * Create a temporary token for a Oneprovider.
 *
 * Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
 * tokens of the Oneprovider are revoked.
 *
 * The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.provider_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createTemporaryTokenForProvider: Operation<"createTemporaryTokenForProvider"> = /* @__PURE__ */ operation("POST", "/providers/{id}/tokens/temporary", "createTemporaryTokenForProvider", "json");

/**
 * Revoke all temporary tokens of a Oneprovider.
 *
 * Revokes, at once and for good, every temporary token of the Oneprovider: access, identity and invite tokens alike. The tokens
 * stop working immediately, everywhere, and the revocation **cannot be undone**. Named tokens survive.
 *
 * Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since the one
 * before.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.provider_temporary_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const revokeAllTemporaryTokensOfProvider: Operation<"revokeAllTemporaryTokensOfProvider"> = /* @__PURE__ */ operation("DELETE", "/providers/{id}/tokens/temporary", "revokeAllTemporaryTokensOfProvider", "nothing");

/**
 * List the named tokens of a Oneprovider.
 *
 * Lists the ids of the named tokens of the Oneprovider, invite and identity tokens among them.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listNamedTokensOfProvider: Operation<"listNamedTokensOfProvider"> = /* @__PURE__ */ operation("GET", "/providers/{id}/tokens/named", "listNamedTokensOfProvider", "json");

/**
 * Create a named token for a Oneprovider.
 *
 * Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
 *
 * Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
 * token's subject counts, not the caller's.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.provider_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createNamedTokenForProvider: Operation<"createNamedTokenForProvider"> = /* @__PURE__ */ operation("POST", "/providers/{id}/tokens/named", "createNamedTokenForProvider", "json");

/**
 * Delete all named tokens of a Oneprovider.
 *
 * Deletes every named token of the Oneprovider. They stop working at once, and the deletion **cannot be undone**. Temporary
 * tokens survive.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const deleteNamedTokensOfProvider: Operation<"deleteNamedTokensOfProvider"> = /* @__PURE__ */ operation("DELETE", "/providers/{id}/tokens/named", "deleteNamedTokensOfProvider", "nothing");

/**
 * Get a named token of a Oneprovider by its name.
 *
 * Tells all about a named token, the token itself included.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.provider_named_token,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getNamedTokenOfProviderByName: Operation<"getNamedTokenOfProviderByName"> = /* @__PURE__ */ operation("GET", "/providers/{id}/tokens/named/name/{name}", "getNamedTokenOfProviderByName", "json");

/**
 * Get the temporary token generation of the current Oneprovider.
 *
 * Tells the current generation of the temporary tokens of the Oneprovider.
 *
 * Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
 * tokens raises it by one, and tokens of earlier generations do not work any more.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.provider:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getTemporaryTokenGenerationOfCurrentProvider: Operation<"getTemporaryTokenGenerationOfCurrentProvider"> = /* @__PURE__ */ operation("GET", "/provider/tokens/temporary", "getTemporaryTokenGenerationOfCurrentProvider", "json");

/**
 * Create a temporary token for the current Oneprovider.
 *
 * Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
 * tokens of the Oneprovider are revoked.
 *
 * The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/create/token.null.provider_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createTemporaryTokenForCurrentProvider: Operation<"createTemporaryTokenForCurrentProvider"> = /* @__PURE__ */ operation("POST", "/provider/tokens/temporary", "createTemporaryTokenForCurrentProvider", "json");

/**
 * Revoke all temporary tokens of the current Oneprovider.
 *
 * Revokes, at once and for good, every temporary token of the Oneprovider: access, identity and invite tokens alike. The tokens
 * stop working immediately, everywhere, and the revocation **cannot be undone**. Named tokens survive.
 *
 * Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since the one
 * before.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/token.null.provider_temporary_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const revokeAllTemporaryTokensOfCurrentProvider: Operation<"revokeAllTemporaryTokensOfCurrentProvider"> = /* @__PURE__ */ operation("DELETE", "/provider/tokens/temporary", "revokeAllTemporaryTokensOfCurrentProvider", "nothing");

/**
 * List the named tokens of the current Oneprovider.
 *
 * Lists the ids of the named tokens of the Oneprovider, invite and identity tokens among them.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listNamedTokensOfCurrentProvider: Operation<"listNamedTokensOfCurrentProvider"> = /* @__PURE__ */ operation("GET", "/provider/tokens/named", "listNamedTokensOfCurrentProvider", "json");

/**
 * Create a named token for the current Oneprovider.
 *
 * Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
 *
 * Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
 * token's subject counts, not the caller's.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/create/token.null.provider_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createNamedTokenForCurrentProvider: Operation<"createNamedTokenForCurrentProvider"> = /* @__PURE__ */ operation("POST", "/provider/tokens/named", "createNamedTokenForCurrentProvider", "json");

/**
 * Delete all named tokens of the current Oneprovider.
 *
 * Deletes every named token of the Oneprovider. They stop working at once, and the deletion **cannot be undone**. Temporary
 * tokens survive.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const deleteNamedTokensOfCurrentProvider: Operation<"deleteNamedTokensOfCurrentProvider"> = /* @__PURE__ */ operation("DELETE", "/provider/tokens/named", "deleteNamedTokensOfCurrentProvider", "nothing");

/**
 * Get a named token of the current Oneprovider by its name.
 *
 * Tells all about a named token, the token itself included.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/token.*.provider_named_token,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getNamedTokenOfCurrentProviderByName: Operation<"getNamedTokenOfCurrentProviderByName"> = /* @__PURE__ */ operation("GET", "/provider/tokens/named/name/{name}", "getNamedTokenOfCurrentProviderByName", "json");

/**
 * List all named tokens.
 *
 * Lists the ids of the named tokens of all users and Oneproviders.
 *
 * **Who may call it**: an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listAllNamedTokens: Operation<"listAllNamedTokens"> = /* @__PURE__ */ operation("GET", "/tokens/named", "listAllNamedTokens", "json");

/**
 * Get a named token.
 *
 * Tells all about a named token, the token itself included.
 *
 * **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getNamedToken: Operation<"getNamedToken"> = /* @__PURE__ */ operation("GET", "/tokens/named/{id}", "getNamedToken", "json");

/**
 * Delete a named token.
 *
 * Deletes a named token. It stops working at once, and the deletion **cannot be undone**.
 *
 * **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const deleteNamedToken: Operation<"deleteNamedToken"> = /* @__PURE__ */ operation("DELETE", "/tokens/named/{id}", "deleteNamedToken", "nothing");

/**
 * Modify a named token.
 *
 * Renames a named token, replaces its custom metadata, revokes or restores it. At least one of the three must be given.
 *
 * A revoked token does not work; unlike a deleted one it can be restored, though not by itself.
 *
 * **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/update/token.*.instance:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueIdentifierOccupied`, `badValueBoolean`, `badValueJSON`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyNamedToken: Operation<"modifyNamedToken"> = /* @__PURE__ */ operation("PATCH", "/tokens/named/{id}", "modifyNamedToken", "nothing");

/**
 * Get the status of a named token.
 *
 * Tells whether a named token has been revoked.
 *
 * **Who may call it**: the subject of the token; a Oneprovider that supports a space of the token's user; a member of the
 * cluster of the token's Oneprovider; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getNamedTokenStatus: Operation<"getNamedTokenStatus"> = /* @__PURE__ */ operation("GET", "/tokens/named/{id}/status", "getNamedTokenStatus", "json");

/**
 * Examine a token.
 *
 * Tells what stands in a token. Nothing is verified: a token that is revoked or forged is examined all the same.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.examine:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const examineToken: Operation<"examineToken"> = /* @__PURE__ */ operation("POST", "/tokens/examine", "examineToken", "json");

/**
 * Confine a token.
 *
 * Adds caveats to a token and answers with the weaker token. The token itself stays as it is. Whether it is revoked is not
 * checked.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.confine:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `badData`, `badValueCaveat`, `tokenServiceForbidden`, `tokenSessionInvalid`, `tokenSubjectInvalid`, `userBlocked`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const confineToken: Operation<"confineToken"> = /* @__PURE__ */ operation("POST", "/tokens/confine", "confineToken", "json");

/**
 * Infer what an access token reaches.
 *
 * Tells how long an access token works, and which spaces at which Oneproviders it reaches. Caveats on services and
 * interfaces do not count here.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.infer_access_token_scope:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `userBlocked`, `badConsumerToken`, `notAnAccessToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `unauthorized`, `badToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const inferAccessTokenScope: Operation<"inferAccessTokenScope"> = /* @__PURE__ */ operation("POST", "/tokens/infer_access_token_scope", "inferAccessTokenScope", "json");

/**
 * Verify an access token.
 *
 * Tells whose access token it is and how long it still works, if all its caveats hold for the use that the request
 * describes.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.verify_access_token:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `userBlocked`, `badConsumerToken`, `notAnAccessToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `badServiceToken`, `badValueIPv4Address`, `badValueNotAllowed`, `badValueBoolean`, `unauthorized`, `badToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const verifyAccessToken: Operation<"verifyAccessToken"> = /* @__PURE__ */ operation("POST", "/tokens/verify_access_token", "verifyAccessToken", "json");

/**
 * Verify an identity token.
 *
 * Tells whose identity token it is and how long it still works, if all its caveats hold for the use that the request
 * describes. Access tokens of Oneproviders are taken too.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.verify_identity_token:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `userBlocked`, `badConsumerToken`, `notAnIdentityToken`, `badValueIPv4Address`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const verifyIdentityToken: Operation<"verifyIdentityToken"> = /* @__PURE__ */ operation("POST", "/tokens/verify_identity_token", "verifyIdentityToken", "json");

/**
 * Verify an invite token.
 *
 * Tells who invites and how long the invite token still works, if all its caveats hold for the use that the request
 * describes.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.verify_invite_token:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `userBlocked`, `badConsumerToken`, `notAnInviteToken`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `inviteTokenUsageLimitReached`, `badValueIPv4Address`, `badValueInviteType`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const verifyInviteToken: Operation<"verifyInviteToken"> = /* @__PURE__ */ operation("POST", "/tokens/verify_invite_token", "verifyInviteToken", "json");

/**
 * List all users.
 *
 * Lists the ids of all users of this Onezone.
 *
 * **Who may call it**: an admin with `oz_users_list`.
 *
 * **API caveat**: `ozw/get/user.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const ozUsersList: Operation<"ozUsersList"> = /* @__PURE__ */ operation("GET", "/users", "ozUsersList", "json");

/**
 * Create a user.
 *
 * Creates a user that belongs to nothing yet. With a password, the user can sign in at once; without one, only after
 * `changeUserBasicAuthSettings` has set one. Users of identity providers need not be created: their first sign-in does that.
 *
 * **Who may call it**: an admin with `oz_users_create`.
 *
 * **API caveat**: `ozw/create/user.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueFullName`, `badValueUsername`, `badValuePassword`, `badValueIdentifierOccupied`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUser: Operation<"createUser"> = /* @__PURE__ */ operation("POST", "/users", "createUser", "location");

/**
 * Get a user.
 *
 * Returns the details of a user, e-mail addresses and linked accounts included.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUser: Operation<"getUser"> = /* @__PURE__ */ operation("GET", "/users/{id}", "getUser", "json");

/**
 * Delete a user.
 *
 * Deletes a user, with all tokens and sessions, and ends all their memberships. Spaces, groups and whatever else the user has
 * created stay, even without any member. This **cannot be undone**.
 *
 * The last owner of a space that has other members cannot be deleted: the response is 400. The user stays then, but the tokens
 * and sessions are gone.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_users_delete`.
 *
 * **API caveat**: `ozw/delete/user.*.instance:private`
 *
 * Errors: `cannotRemoveLastOwner`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeUser: Operation<"removeUser"> = /* @__PURE__ */ operation("DELETE", "/users/{id}", "removeUser", "nothing");

/**
 * Modify the basic authentication of a user.
 *
 * Turns sign-in with user name and password on or off for a user, and sets a new password. At least one of the two must be given;
 * what is left out stays as it is. A new password is refused while basic authentication is off, unless the same request turns
 * it on.
 *
 * **Who may call it**: an admin with `oz_users_manage_passwords`.
 *
 * **API caveat**: `ozw/update/user.*.basic_auth:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueBoolean`, `badValueString`, `badValuePassword`, `basicAuthDisabled`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const changeUserBasicAuthSettings: Operation<"changeUserBasicAuthSettings"> = /* @__PURE__ */ operation("PATCH", "/users/{id}/basic_auth", "changeUserBasicAuthSettings", "nothing");

/**
 * Block or unblock a user.
 *
 * Blocks a user or ends the block. While it lasts, every credential of the user is refused (401 with `authError` `userBlocked`)
 * and so are the invite tokens that the user has issued; memberships stay. A block ends the user's sessions; tokens work again
 * after it. Callers can block themselves.
 *
 * **Who may call it**: an admin with `oz_users_update`.
 *
 * **API caveat**: `ozw/update/user.*.access_block:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueBoolean`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const toggleUserAccessBlock: Operation<"toggleUserAccessBlock"> = /* @__PURE__ */ operation("PATCH", "/users/{id}/access_block", "toggleUserAccessBlock", "nothing");

/**
 * List the admin privileges of a user.
 *
 * Lists the admin privileges granted to a user. `listUserEffectiveAdminPrivileges` also lists those that the user has through
 * groups.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_view_privileges`.
 *
 * **API caveat**: `ozw/get/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserAdminPrivileges: Operation<"listUserAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/users/{id}/privileges", "listUserAdminPrivileges", "json");

/**
 * Revoke all admin privileges of a user.
 *
 * Revokes all admin privileges granted to a user. Those that the user has through groups stay as they are.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/delete/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeUserAdminPrivileges: Operation<"removeUserAdminPrivileges"> = /* @__PURE__ */ operation("DELETE", "/users/{id}/privileges", "removeUserAdminPrivileges", "nothing");

/**
 * Modify the admin privileges of a user.
 *
 * Grants admin privileges to a user, and revokes others. Those that the user has through groups stay as they are. The caller can
 * grant privileges that the caller does not have.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/update/user.*.oz_privileges:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateUserAdminPrivileges: Operation<"updateUserAdminPrivileges"> = /* @__PURE__ */ operation("PATCH", "/users/{id}/privileges", "updateUserAdminPrivileges", "nothing");

/**
 * List the effective admin privileges of a user.
 *
 * Lists the admin privileges that a user has, directly or through groups.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_view_privileges`.
 *
 * **API caveat**: `ozw/get/user.*.eff_oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserEffectiveAdminPrivileges: Operation<"listUserEffectiveAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/users/{id}/effective_privileges", "listUserEffectiveAdminPrivileges", "json");

/**
 * Create a registration token for a Oneprovider of a user.
 *
 * Creates and returns a token that registers one Oneprovider, whose cluster then has the user as its first member, with all
 * privileges. Onezone keeps it as a named token of the caller, and it works once.
 *
 * **Who may call it**: the user themselves, if the registration of Oneproviders is open to all users; or an admin with
 * `oz_providers_invite`.
 *
 * **API caveat**: `ozw/create/user.*.provider_registration_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createProviderRegistrationTokenForUser: Operation<"createProviderRegistrationTokenForUser"> = /* @__PURE__ */ operation("POST", "/users/{id}/clusters/provider_registration_token", "createProviderRegistrationTokenForUser", "json");

/**
 * Get the current user.
 *
 * Returns the details of the user that calls. A Oneprovider gets 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getCurrentUser: Operation<"getCurrentUser"> = /* @__PURE__ */ operation("GET", "/user", "getCurrentUser", "json");

/**
 * Delete the current user.
 *
 * Deletes the current user, with all tokens and sessions, and ends all their memberships. Spaces, groups and whatever else the
 * user has created stay, even without any member. This **cannot be undone**.
 *
 * The last owner of a space that has other members cannot be deleted: the response is 400. The user stays then, but the tokens
 * and sessions are gone.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.instance:private`
 *
 * Errors: `cannotRemoveLastOwner`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeCurrentUser: Operation<"removeCurrentUser"> = /* @__PURE__ */ operation("DELETE", "/user", "removeCurrentUser", "nothing");

/**
 * Modify the current user.
 *
 * Changes the full name and the user name of the current user. At least one of them must be given; what is left out stays as
 * it is.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/update/user.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueString`, `badValueFullName`, `badValueUsername`, `badValueIdentifierOccupied`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyCurrentUser: Operation<"modifyCurrentUser"> = /* @__PURE__ */ operation("PATCH", "/user", "modifyCurrentUser", "nothing");

/**
 * Change the password of the current user.
 *
 * Replaces the password that the current user signs in with. A wrong old password leads to 401 with `authError`
 * `badBasicCredentials`, although the credential of the request is valid; basic authentication that is off, to 401 with
 * `basicAuthDisabled`. Tokens stay valid.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/update/user.*.password:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValuePassword`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const changeUserPassword: Operation<"changeUserPassword"> = /* @__PURE__ */ operation("PATCH", "/user/password", "changeUserPassword", "nothing");

/**
 * List the admin privileges of the current user.
 *
 * Lists the admin privileges granted to the current user. `listCurrentUserEffectiveAdminPrivileges` also lists those that the
 * user has through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listCurrentUserAdminPrivileges: Operation<"listCurrentUserAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/user/privileges", "listCurrentUserAdminPrivileges", "json");

/**
 * Revoke all admin privileges of the current user.
 *
 * Revokes all admin privileges granted to the current user. Those that the user has through groups stay as they are. A user
 * that does not have `oz_set_privileges` through a group cannot take that back.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/delete/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeCurrentUserAdminPrivileges: Operation<"removeCurrentUserAdminPrivileges"> = /* @__PURE__ */ operation("DELETE", "/user/privileges", "removeCurrentUserAdminPrivileges", "nothing");

/**
 * Modify the admin privileges of the current user.
 *
 * Grants admin privileges to the current user, and revokes others. Those that the user has through groups stay as they are. A
 * caller that revokes its own `oz_set_privileges` cannot take that back.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/update/user.*.oz_privileges:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateCurrentUserAdminPrivileges: Operation<"updateCurrentUserAdminPrivileges"> = /* @__PURE__ */ operation("PATCH", "/user/privileges", "updateCurrentUserAdminPrivileges", "nothing");

/**
 * List the effective admin privileges of the current user.
 *
 * Lists the admin privileges that the current user has, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listCurrentUserEffectiveAdminPrivileges: Operation<"listCurrentUserEffectiveAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/user/effective_privileges", "listCurrentUserEffectiveAdminPrivileges", "json");

/**
 * List the client tokens of the current user.
 *
 * Lists all named access tokens of the current user: the tokens themselves, not their ids.
 * `listNamedTokensOfCurrentUser` lists ids.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.client_tokens:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listClientTokens: Operation<"listClientTokens"> = /* @__PURE__ */ operation("GET", "/user/client_tokens", "listClientTokens", "json");

/**
 * Create a client token.
 *
 * Creates and returns a named access token of the current user that is valid for a year. `createNamedTokenForCurrentUser` does
 * the same with a name and caveats of the caller's choice.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/user.*.client_tokens:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createClientToken: Operation<"createClientToken"> = /* @__PURE__ */ operation("POST", "/user/client_tokens", "createClientToken", "json");

/**
 * Delete a client token.
 *
 * Deletes the named token that the path holds in full. It stops working at once, and the deletion **cannot be undone**. A token of
 * another user leads to 403. `deleteNamedToken` does the same by id, without a secret in the address.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.client_token,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeClientToken: Operation<"removeClientToken"> = /* @__PURE__ */ operation("DELETE", "/user/client_tokens/{tid}", "removeClientToken", "nothing");

/**
 * Acquire an access token of an identity provider.
 *
 * Returns an access token that an identity provider has issued for the current user. Unless Onezone is set up to keep access
 * tokens of that identity provider, the response is 400; unless the user has signed in through it, 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/user.*.idp_access_token,*:private`
 *
 * Errors: `malformedData`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const acquireIdpAccessToken: Operation<"acquireIdpAccessToken"> = /* @__PURE__ */ operation("POST", "/user/idp_access_token/{idp}", "acquireIdpAccessToken", "json");

/**
 * List the space membership requests of the current user.
 *
 * Returns the requests of the current user to become a member of spaces, by id of the space: those that nobody has decided on
 * yet and those that were rejected. A granted request is not listed; `listUserSpaces` lists the space instead.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.space_membership_requests:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceMembershipRequests: Operation<"getSpaceMembershipRequests"> = /* @__PURE__ */ operation("GET", "/user/space_membership_requests", "getSpaceMembershipRequests", "json");

/**
 * List the spaces of the current user.
 *
 * Lists the ids of the spaces that the current user belongs to directly. `listEffectiveUserSpaces` also lists those that
 * the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.spaces:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserSpaces: Operation<"listUserSpaces"> = /* @__PURE__ */ operation("GET", "/user/spaces", "listUserSpaces", "json");

/**
 * Create a space for the current user.
 *
 * Creates a space and makes the current user its owner and a direct member, with all privileges. No Oneprovider supports it
 * yet.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/space.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `alreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUserSpace: Operation<"createUserSpace"> = /* @__PURE__ */ operation("POST", "/user/spaces", "createUserSpace", "location");

/**
 * Join a space.
 *
 * Makes the current user a direct member of the space that an invite token is for, with the privileges that the token
 * gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/space.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const joinSpace: Operation<"joinSpace"> = /* @__PURE__ */ operation("POST", "/user/spaces/join", "joinSpace", "location");

/**
 * Get a space of the current user.
 *
 * Returns the details of a space that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserSpace: Operation<"getUserSpace"> = /* @__PURE__ */ operation("GET", "/user/spaces/{sid}", "getUserSpace", "json");

/**
 * Leave a space.
 *
 * Ends the direct membership of the current user in a space. A user that also belongs to the space through groups remains an
 * effective member. The last owner cannot leave while the space has other users.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.space,*:private`
 *
 * Errors: `cannotRemoveLastOwner`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const leaveSpace: Operation<"leaveSpace"> = /* @__PURE__ */ operation("DELETE", "/user/spaces/{sid}", "leaveSpace", "nothing");

/**
 * Get the alias of a space.
 *
 * Returns the current user's own name for a space. If the user has set none, the response is 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.space_alias,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserSpaceAlias: Operation<"getUserSpaceAlias"> = /* @__PURE__ */ operation("GET", "/user/spaces/{sid}/alias", "getUserSpaceAlias", "json");

/**
 * Set the alias of a space.
 *
 * Sets or replaces the current user's own name for a space. Onezone only keeps it: other responses still show the name of the
 * space. A space that the user does not belong to leads to 400, not to 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/user.*.space_alias,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueEmpty`, `relationDoesNotExist`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const setUserSpaceAlias: Operation<"setUserSpaceAlias"> = /* @__PURE__ */ operation("PUT", "/user/spaces/{sid}/alias", "setUserSpaceAlias", "nothing");

/**
 * Delete the alias of a space.
 *
 * Deletes the current user's own name for a space. If the user has set none, the response is 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.space_alias,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeUserSpaceAlias: Operation<"removeUserSpaceAlias"> = /* @__PURE__ */ operation("DELETE", "/user/spaces/{sid}/alias", "removeUserSpaceAlias", "nothing");

/**
 * List the effective spaces of the current user.
 *
 * Lists the ids of the spaces that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_spaces:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserSpaces: Operation<"listEffectiveUserSpaces"> = /* @__PURE__ */ operation("GET", "/user/effective_spaces", "listEffectiveUserSpaces", "json");

/**
 * Get an effective space of the current user.
 *
 * Returns the details of a space that the current user belongs to, directly or through groups. `getUserSpace` does the
 * same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserSpace: Operation<"getEffectiveUserSpace"> = /* @__PURE__ */ operation("GET", "/user/effective_spaces/{sid}", "getEffectiveUserSpace", "json");

/**
 * List the effective Oneproviders of the current user.
 *
 * Lists the ids of the Oneproviders that support a space to which the current user belongs, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_providers:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserProviders: Operation<"listEffectiveUserProviders"> = /* @__PURE__ */ operation("GET", "/user/effective_providers", "listEffectiveUserProviders", "json");

/**
 * Get an effective Oneprovider of the current user.
 *
 * Returns the details of a Oneprovider that supports a space to which the current user belongs, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserEffectiveProvider: Operation<"getUserEffectiveProvider"> = /* @__PURE__ */ operation("GET", "/user/effective_providers/{pid}", "getUserEffectiveProvider", "json");

/**
 * List the spaces of the current user in a Oneprovider.
 *
 * Lists the ids of the spaces that the current user belongs to, directly or through groups, and that a Oneprovider supports.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/provider.*.user_spaces,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserSpacesInEffectiveProvider: Operation<"getUserSpacesInEffectiveProvider"> = /* @__PURE__ */ operation("GET", "/user/effective_providers/{pid}/spaces", "getUserSpacesInEffectiveProvider", "json");

/**
 * List the clusters of the current user.
 *
 * Lists the ids of the clusters that the current user belongs to directly. `listUserEffectiveClusters` also lists those
 * that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.clusters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserClusters: Operation<"listUserClusters"> = /* @__PURE__ */ operation("GET", "/user/clusters", "listUserClusters", "json");

/**
 * Create a registration token for a Oneprovider of the current user.
 *
 * Creates and returns a token that registers one Oneprovider, whose cluster then has the current user as its first member,
 * with all privileges. Onezone keeps it as a named token of the user, and it works once.
 *
 * **Who may call it**: any user, if the registration of Oneproviders is open to all users; or an admin with
 * `oz_providers_invite`.
 *
 * **API caveat**: `ozw/create/user.*.provider_registration_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createProviderRegistrationTokenForCurrentUser: Operation<"createProviderRegistrationTokenForCurrentUser"> = /* @__PURE__ */ operation("POST", "/user/clusters/provider_registration_token", "createProviderRegistrationTokenForCurrentUser", "json");

/**
 * Join a cluster.
 *
 * Makes the current user a direct member of the cluster that an invite token is for, with the privileges that the token
 * gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/cluster.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const userJoinCluster: Operation<"userJoinCluster"> = /* @__PURE__ */ operation("POST", "/user/clusters/join", "userJoinCluster", "location");

/**
 * Get a cluster of the current user.
 *
 * Returns the details of a cluster that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/cluster.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserCluster: Operation<"getUserCluster"> = /* @__PURE__ */ operation("GET", "/user/clusters/{cid}", "getUserCluster", "json");

/**
 * Leave a cluster.
 *
 * Ends the direct membership of the current user in a cluster. A user that also belongs to the cluster through groups
 * remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.cluster,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const userLeaveCluster: Operation<"userLeaveCluster"> = /* @__PURE__ */ operation("DELETE", "/user/clusters/{cid}", "userLeaveCluster", "nothing");

/**
 * List the effective clusters of the current user.
 *
 * Lists the ids of the clusters that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_clusters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserEffectiveClusters: Operation<"listUserEffectiveClusters"> = /* @__PURE__ */ operation("GET", "/user/effective_clusters", "listUserEffectiveClusters", "json");

/**
 * Get an effective cluster of the current user.
 *
 * Returns the details of a cluster that the current user belongs to, directly or through groups. `getUserCluster` does
 * the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/cluster.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserEffectiveCluster: Operation<"getUserEffectiveCluster"> = /* @__PURE__ */ operation("GET", "/user/effective_clusters/{cid}", "getUserEffectiveCluster", "json");

/**
 * List the groups of the current user.
 *
 * Lists the ids of the groups that the current user belongs to directly. `listEffectiveUserGroups` also lists those that
 * the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserGroups: Operation<"listUserGroups"> = /* @__PURE__ */ operation("GET", "/user/groups", "listUserGroups", "json");

/**
 * Create a group for the current user.
 *
 * Creates a group and makes the current user a direct member of it, with all privileges.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/group.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUserGroup: Operation<"createUserGroup"> = /* @__PURE__ */ operation("POST", "/user/groups", "createUserGroup", "location");

/**
 * Join a group.
 *
 * Makes the current user a direct member of the group that an invite token is for, with the privileges that the token
 * gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/group.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const joinGroup: Operation<"joinGroup"> = /* @__PURE__ */ operation("POST", "/user/groups/join", "joinGroup", "location");

/**
 * Get a group of the current user.
 *
 * Returns the details of a group that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserGroup: Operation<"getUserGroup"> = /* @__PURE__ */ operation("GET", "/user/groups/{gid}", "getUserGroup", "json");

/**
 * Leave a group.
 *
 * Ends the direct membership of the current user in a group. A user that also belongs to the group through groups
 * remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.group,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const leaveGroup: Operation<"leaveGroup"> = /* @__PURE__ */ operation("DELETE", "/user/groups/{gid}", "leaveGroup", "nothing");

/**
 * List the effective groups of the current user.
 *
 * Lists the ids of the groups that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserGroups: Operation<"listEffectiveUserGroups"> = /* @__PURE__ */ operation("GET", "/user/effective_groups", "listEffectiveUserGroups", "json");

/**
 * Get an effective group of the current user.
 *
 * Returns the details of a group that the current user belongs to, directly or through groups. `getUserGroup` does the
 * same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserEffectiveGroup: Operation<"getUserEffectiveGroup"> = /* @__PURE__ */ operation("GET", "/user/effective_groups/{gid}", "getUserEffectiveGroup", "json");

/**
 * List the handle services of the current user.
 *
 * Lists the ids of the handle services that the current user belongs to directly. `listUserEffectiveHandleServices` also
 * lists those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.handle_services:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserHandleServices: Operation<"listUserHandleServices"> = /* @__PURE__ */ operation("GET", "/user/handle_services", "listUserHandleServices", "json");

/**
 * Create a handle service for the current user.
 *
 * Creates a handle service and makes the current user a direct member of it, with all privileges.
 *
 * **Who may call it**: an admin with `oz_handle_services_create`.
 *
 * **API caveat**: `ozw/create/handle_service.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addUserHandleService: Operation<"addUserHandleService"> = /* @__PURE__ */ operation("POST", "/user/handle_services", "addUserHandleService", "location");

/**
 * Get a handle service of the current user.
 *
 * Returns the details of a handle service that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/handle_service.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserHandleService: Operation<"getUserHandleService"> = /* @__PURE__ */ operation("GET", "/user/handle_services/{hsid}", "getUserHandleService", "json");

/**
 * Leave a handle service.
 *
 * Ends the direct membership of the current user in a handle service. A user that also belongs to the handle service
 * through groups remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.handle_service,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const leaveHandleService: Operation<"leaveHandleService"> = /* @__PURE__ */ operation("DELETE", "/user/handle_services/{hsid}", "leaveHandleService", "nothing");

/**
 * List the effective handle services of the current user.
 *
 * Lists the ids of the handle services that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_handle_services:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserEffectiveHandleServices: Operation<"listUserEffectiveHandleServices"> = /* @__PURE__ */ operation("GET", "/user/effective_handle_services", "listUserEffectiveHandleServices", "json");

/**
 * Get an effective handle service of the current user.
 *
 * Returns the details of a handle service that the current user belongs to, directly or through groups.
 * `getUserHandleService` does the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/handle_service.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserEffectiveHandleService: Operation<"getUserEffectiveHandleService"> = /* @__PURE__ */ operation("GET", "/user/effective_handle_services/{hsid}", "getUserEffectiveHandleService", "json");

/**
 * List the handles of the current user.
 *
 * Lists the ids of the handles that the current user belongs to directly. `listUserEffectiveHandles` also lists those
 * that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.handles:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserHandles: Operation<"listUserHandles"> = /* @__PURE__ */ operation("GET", "/user/handles", "listUserHandles", "json");

/**
 * Create a handle for the current user.
 *
 * Registers a handle for a share and makes the current user a direct member of it, with all privileges. The share and its
 * metadata become findable under the handle.
 *
 * The share and the handle service are looked up first: an unknown one leads to 400 for every caller.
 *
 * **Who may call it**: a member of the space of the share given as `resourceId` with the privilege `space_manage_shares`,
 * and of the handle service given as `handleServiceId` with the privilege `handle_service_register_handle`; or an admin
 * with `oz_handles_create` and `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueXML`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `alreadyExists`, `externalServiceOperationFailed`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUserHandle: Operation<"createUserHandle"> = /* @__PURE__ */ operation("POST", "/user/handles", "createUserHandle", "location");

/**
 * Get a handle of the current user.
 *
 * Returns the details of a handle that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserHandle: Operation<"getUserHandle"> = /* @__PURE__ */ operation("GET", "/user/handles/{hid}", "getUserHandle", "json");

/**
 * Leave a handle.
 *
 * Ends the direct membership of the current user in a handle. A user that also belongs to the handle through groups
 * remains an effective member. The handle itself stays.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.handle,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeUserHandle: Operation<"removeUserHandle"> = /* @__PURE__ */ operation("DELETE", "/user/handles/{hid}", "removeUserHandle", "nothing");

/**
 * List the effective handles of the current user.
 *
 * Lists the ids of the handles that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_handles:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserEffectiveHandles: Operation<"listUserEffectiveHandles"> = /* @__PURE__ */ operation("GET", "/user/effective_handles", "listUserEffectiveHandles", "json");

/**
 * Get an effective handle of the current user.
 *
 * Returns the details of a handle that the current user belongs to, directly or through groups. `getUserHandle` does the
 * same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserEffectiveHandle: Operation<"getUserEffectiveHandle"> = /* @__PURE__ */ operation("GET", "/user/effective_handles/{hid}", "getUserEffectiveHandle", "json");

/**
 * List the harvesters of the current user.
 *
 * Lists the ids of the harvesters that the current user belongs to directly. `listEffectiveUserHarvesters` also lists
 * those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.harvesters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserHarvesters: Operation<"listUserHarvesters"> = /* @__PURE__ */ operation("GET", "/user/harvesters", "listUserHarvesters", "json");

/**
 * Create a harvester for the current user.
 *
 * Creates a harvester and makes the current user a direct member of it, with all privileges. The server connects to the
 * harvesting backend first; if it cannot, the response is 400.
 *
 * **Who may call it**: an admin with `oz_harvesters_create`.
 *
 * **API caveat**: `ozw/create/harvester.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueNotAllowed`, `badValueJSON`, `badData`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUserHarvester: Operation<"createUserHarvester"> = /* @__PURE__ */ operation("POST", "/user/harvesters", "createUserHarvester", "location");

/**
 * Join a harvester.
 *
 * Makes the current user a direct member of the harvester that an invite token is for, with the privileges that the
 * token gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/harvester.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const joinHarvester: Operation<"joinHarvester"> = /* @__PURE__ */ operation("POST", "/user/harvesters/join", "joinHarvester", "location");

/**
 * Get a harvester of the current user.
 *
 * Returns the details of a harvester that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserHarvester: Operation<"getUserHarvester"> = /* @__PURE__ */ operation("GET", "/user/harvesters/{hid}", "getUserHarvester", "json");

/**
 * Leave a harvester.
 *
 * Ends the direct membership of the current user in a harvester. A user that also belongs to the harvester through
 * groups remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.harvester,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const userLeaveHarvester: Operation<"userLeaveHarvester"> = /* @__PURE__ */ operation("DELETE", "/user/harvesters/{hid}", "userLeaveHarvester", "nothing");

/**
 * List the effective harvesters of the current user.
 *
 * Lists the ids of the harvesters that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_harvesters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserHarvesters: Operation<"listEffectiveUserHarvesters"> = /* @__PURE__ */ operation("GET", "/user/effective_harvesters", "listEffectiveUserHarvesters", "json");

/**
 * Get an effective harvester of the current user.
 *
 * Returns the details of a harvester that the current user belongs to, directly or through groups. `getUserHarvester`
 * does the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserHarvester: Operation<"getEffectiveUserHarvester"> = /* @__PURE__ */ operation("GET", "/user/effective_harvesters/{hid}", "getEffectiveUserHarvester", "json");

/**
 * List the automation inventories of the current user.
 *
 * Lists the ids of the automation inventories that the current user belongs to directly.
 * `listEffectiveUserAtmInventories` also lists those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.atm_inventories:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserAtmInventories: Operation<"listUserAtmInventories"> = /* @__PURE__ */ operation("GET", "/user/atm_inventories", "listUserAtmInventories", "json");

/**
 * Create an automation inventory for the current user.
 *
 * Creates an automation inventory and makes the current user a direct member of it, with all privileges.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUserAtmInventory: Operation<"createUserAtmInventory"> = /* @__PURE__ */ operation("POST", "/user/atm_inventories", "createUserAtmInventory", "location");

/**
 * Join an automation inventory.
 *
 * Makes the current user a direct member of the automation inventory that an invite token is for, with the privileges
 * that the token gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const joinAtmInventory: Operation<"joinAtmInventory"> = /* @__PURE__ */ operation("POST", "/user/atm_inventories/join", "joinAtmInventory", "location");

/**
 * Get an automation inventory of the current user.
 *
 * Returns the details of an automation inventory that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUserAtmInventory: Operation<"getUserAtmInventory"> = /* @__PURE__ */ operation("GET", "/user/atm_inventories/{aiid}", "getUserAtmInventory", "json");

/**
 * Leave an automation inventory.
 *
 * Ends the direct membership of the current user in an automation inventory. A user that also belongs to the automation
 * inventory through groups remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.atm_inventory,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const userLeaveAtmInventory: Operation<"userLeaveAtmInventory"> = /* @__PURE__ */ operation("DELETE", "/user/atm_inventories/{aiid}", "userLeaveAtmInventory", "nothing");

/**
 * List the effective automation inventories of the current user.
 *
 * Lists the ids of the automation inventories that the current user belongs to, directly or through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_atm_inventories:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserAtmInventories: Operation<"listEffectiveUserAtmInventories"> = /* @__PURE__ */ operation("GET", "/user/effective_atm_inventories", "listEffectiveUserAtmInventories", "json");

/**
 * Get an effective automation inventory of the current user.
 *
 * Returns the details of an automation inventory that the current user belongs to, directly or through groups.
 * `getUserAtmInventory` does the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserAtmInventory: Operation<"getEffectiveUserAtmInventory"> = /* @__PURE__ */ operation("GET", "/user/effective_atm_inventories/{aiid}", "getEffectiveUserAtmInventory", "json");

/**
 * List all spaces.
 *
 * Lists the ids of all spaces of this Onezone.
 *
 * **Who may call it**: an admin with `oz_spaces_list`.
 *
 * **API caveat**: `ozw/get/space.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaces: Operation<"listSpaces"> = /* @__PURE__ */ operation("GET", "/spaces", "listSpaces", "json");

/**
 * Create a space.
 *
 * Creates a space without members and owners. `createUserSpace` creates one for the current user, and
 * `createSpaceForGroup` one for a group.
 *
 * **Who may call it**: an admin with `oz_spaces_create`.
 *
 * **API caveat**: `ozw/create/space.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `alreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createSpace: Operation<"createSpace"> = /* @__PURE__ */ operation("POST", "/spaces", "createSpace", "location");

/**
 * List the privileges of space members.
 *
 * Lists the privileges that a member of a space can have, in three sets: those of a new member, those that suit a
 * manager, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/space.null.privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpacePrivileges: Operation<"listSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/privileges", "listSpacePrivileges", "json");

/**
 * Get a space.
 *
 * Returns the details of a space.
 *
 * **Who may call it**: a member of the space; a Oneprovider that supports the space; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpace: Operation<"getSpace"> = /* @__PURE__ */ operation("GET", "/spaces/{id}", "getSpace", "json");

/**
 * Delete a space.
 *
 * Deletes a space with all its shares and their handles, and ends its memberships and supports. This
 * **cannot be undone**.
 *
 * **Who may call it**: a member of the space with the privilege `space_delete`; or an admin with `oz_spaces_delete`.
 *
 * **API caveat**: `ozw/delete/space.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeSpace: Operation<"removeSpace"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}", "removeSpace", "nothing");

/**
 * Modify a space.
 *
 * Changes the name of a space or what it shows in the space marketplace. At least one of the fields must be given;
 * what is left out stays as it is.
 *
 * A space can be advertised only if it has a description, an organization and a contact address; those set earlier
 * count.
 *
 * **Who may call it**: a member of the space with the privilege `space_update`, if the body has no
 * `advertisedInMarketplace` or `marketplaceContactEmail`; a member of the space with the privileges `space_update` and
 * `space_manage_in_marketplace`; or an admin with `oz_spaces_update`.
 *
 * **API caveat**: `ozw/update/space.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifySpace: Operation<"modifySpace"> = /* @__PURE__ */ operation("PATCH", "/spaces/{id}", "modifySpace", "nothing");

/**
 * List the spaces in the marketplace.
 *
 * Lists the spaces that are advertised in the space marketplace, sorted by name, one page at a time. To get the next
 * page, send the same body with `token` set to `nextPageToken`, until `isLast` is true.
 *
 * Nothing is created, although the method is POST.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/space.null.list_marketplace:protected`
 *
 * Errors: `spaceMarketplaceDisabled`, `malformedData`, `badValueString`, `badValueEmpty`, `badValueInteger`, `badValueNotInRange`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listMarketplace: Operation<"listMarketplace"> = /* @__PURE__ */ operation("POST", "/spaces/marketplace/list", "listMarketplace", "json");

/**
 * Get a space in the marketplace.
 *
 * Returns what the space marketplace shows of a space. A space that is not advertised leads to 404 for every caller,
 * its members and admins included.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/space.*.marketplace_data:protected`
 *
 * Errors: `spaceMarketplaceDisabled`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceDataInMarketplace: Operation<"getSpaceDataInMarketplace"> = /* @__PURE__ */ operation("GET", "/spaces/marketplace/{id}", "getSpaceDataInMarketplace", "json");

/**
 * Request membership in a space.
 *
 * Asks those who manage a space in the marketplace to accept the current user as a member. They get an e-mail with
 * the contact address and the message, and resolve the request with `resolveSpaceMembershipRequest`.
 *
 * A second request for the same space sends a reminder and keeps the id, but not within 7 days of the last one.
 * After a rejection, a request is refused for 30 days. A space that is not advertised leads to 403, not to 404.
 *
 * **Who may call it**: any user, if the space is advertised in the marketplace.
 *
 * **API caveat**: `ozw/create/space.*.membership_request:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `malformedData`, `missingRequiredValue`, `badValueString`, `badValueEmail`, `badValueTextTooLarge`, `limitReached`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const requestSpaceMembership: Operation<"requestSpaceMembership"> = /* @__PURE__ */ operation("POST", "/spaces/marketplace/{id}/request", "requestSpaceMembership", "json");

/**
 * Get the requester of membership in a space.
 *
 * Returns who has requested membership in a space, and the address given for contact. A request that has been
 * resolved, or that is for another space, leads to 404.
 *
 * **Who may call it**: a member of the space with the privilege `space_manage_in_marketplace`; or an admin with
 * `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.membership_requester_info,*:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `badValueIdentifier`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getMembershipRequesterInfo: Operation<"getMembershipRequesterInfo"> = /* @__PURE__ */ operation("GET", "/spaces/marketplace/{id}/request/{rid}/requester_info", "getMembershipRequesterInfo", "json");

/**
 * Resolve a request for membership in a space.
 *
 * Grants or rejects a request for membership in a space. Granting adds the user with the privileges of a new member.
 * The user gets an e-mail about the decision, which **cannot be undone**; a user who was added by mistake can be
 * removed.
 *
 * The body is validated first: an invalid one leads to 400 for every caller.
 *
 * **Who may call it**: a member of the space with the privileges `space_add_user` and `space_manage_in_marketplace`, if
 * the `decision` is `grant`; or a member of the space with the privilege `space_manage_in_marketplace`, if the `decision`
 * is `reject`.
 *
 * **API caveat**: `ozw/create/space.*.resolve_membership_request,*:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `malformedData`, `missingRequiredValue`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueIdentifier`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const resolveSpaceMembershipRequest: Operation<"resolveSpaceMembershipRequest"> = /* @__PURE__ */ operation("POST", "/spaces/marketplace/{id}/request/{rid}/resolve", "resolveSpaceMembershipRequest", "nothing");

/**
 * List the users of a space.
 *
 * Lists the ids of the direct users of a space. `listEffectiveSpaceUsers` also lists those that belong to the space
 * through groups.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaceUsers: Operation<"listSpaceUsers"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/users", "listSpaceUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a space with the privileges of a new member. Onezone keeps it
 * as a named token of the caller, and it works once.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_user`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.invite_user_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createSpaceUserInviteToken: Operation<"createSpaceUserInviteToken"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/users/token", "createSpaceUserInviteToken", "json");

/**
 * Get a user of a space.
 *
 * Returns what members of a space can see of a user that belongs to it, directly or through groups. The creator of
 * the space is returned even after having left it.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a member of the space,
 * if the user created it; a Oneprovider that supports the space; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceUser: Operation<"getSpaceUser"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/users/{uid}", "getSpaceUser", "json");

/**
 * Add a user to a space.
 *
 * Makes a user a direct member of a space, with the given privileges or, without them, those of a new member. The
 * first direct user of a space without owners becomes its owner.
 *
 * The user is looked up last: one that does not exist leads to 400, not to 404.
 *
 * **Who may call it**: the user themselves, as a member of the space with the privilege `space_add_user`, if the body has
 * no `privileges`; the user themselves, as a member of the space with the privileges `space_add_user` and
 * `space_set_privileges`; an admin with `oz_spaces_add_relationships` and `oz_users_add_relationships`, if the body has no
 * `privileges`; or an admin with `oz_spaces_add_relationships`, `oz_spaces_set_privileges` and
 * `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addSpaceUser: Operation<"addSpaceUser"> = /* @__PURE__ */ operation("PUT", "/spaces/{id}/users/{uid}", "addSpaceUser", "location");

/**
 * Remove a user from a space.
 *
 * Ends the direct membership of a user in a space, and the ownership of an owner. A user that also belongs to the
 * space through groups remains an effective member.
 *
 * The last owner cannot be removed while the space has other effective users.
 *
 * **Who may call it**: an owner of the space; a member of the space with the privilege `space_remove_user`, if the user to
 * remove is not an owner of the space; or an admin with `oz_spaces_remove_relationships` and
 * `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.user,*:private`
 *
 * Errors: `cannotRemoveLastOwner`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeSpaceUser: Operation<"removeSpaceUser"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}/users/{uid}", "removeSpaceUser", "nothing");

/**
 * List the privileges of a user in a space.
 *
 * Lists the privileges granted to a direct user of a space. `listEffectiveUserSpacePrivileges` also lists those that
 * the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view_privileges`; a
 * Oneprovider that supports the space; or an admin with `oz_spaces_view_privileges`.
 *
 * **API caveat**: `ozw/get/space.*.user_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserSpacePrivileges: Operation<"listUserSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/users/{uid}/privileges", "listUserSpacePrivileges", "json");

/**
 * Modify the privileges of a user in a space.
 *
 * Grants privileges to a direct user of a space, and revokes others. Those that the user has through groups stay as
 * they are, and an owner may do everything, whatever is granted.
 *
 * **Who may call it**: a member of the space with the privilege `space_set_privileges`; or an admin with
 * `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/update/space.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateUserSpacePrivileges: Operation<"updateUserSpacePrivileges"> = /* @__PURE__ */ operation("PATCH", "/spaces/{id}/users/{uid}/privileges", "updateUserSpacePrivileges", "nothing");

/**
 * List the effective users of a space.
 *
 * Lists the ids of the users that belong to a space, directly or through groups.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.eff_users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveSpaceUsers: Operation<"listEffectiveSpaceUsers"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users", "listEffectiveSpaceUsers", "json");

/**
 * Get an effective user of a space.
 *
 * Returns what members of a space can see of a user that belongs to it, directly or through groups. The creator of
 * the space is returned even after having left it. `getSpaceUser` does the same.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a member of the space,
 * if the user created it; a Oneprovider that supports the space; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveSpaceUser: Operation<"getEffectiveSpaceUser"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users/{uid}", "getEffectiveSpaceUser", "json");

/**
 * List the effective privileges of a user in a space.
 *
 * Lists the privileges that a user has in a space: those granted directly, and those of the groups through which the
 * user belongs to the space. An owner may do everything, whatever is listed.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view_privileges`; a
 * Oneprovider that supports the space; or an admin with `oz_spaces_view_privileges`.
 *
 * **API caveat**: `ozw/get/space.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserSpacePrivileges: Operation<"listEffectiveUserSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users/{uid}/privileges", "listEffectiveUserSpacePrivileges", "json");

/**
 * List how a user belongs to a space.
 *
 * Lists the membership intermediaries of an effective user of a space: the groups among the direct members through
 * which the user belongs to the space and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserSpaceMembershipIntermediaries: Operation<"getEffectiveUserSpaceMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users/{uid}/membership", "getEffectiveUserSpaceMembershipIntermediaries", "json");

/**
 * List the groups of a space.
 *
 * Lists the ids of the direct groups of a space. `listEffectiveSpaceGroups` also lists those that belong to the
 * space through other groups.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaceGroups: Operation<"listSpaceGroups"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/groups", "listSpaceGroups", "json");

/**
 * Create a group in a space.
 *
 * Creates a group and adds it to a space with the privileges of a new member. A user that calls becomes a member of
 * the new group, with all privileges.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_group`; or an admin with `oz_groups_create` and
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.group:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createSpaceGroup: Operation<"createSpaceGroup"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/groups", "createSpaceGroup", "location");

/**
 * Create an invite token for a group.
 *
 * Creates and returns a token that lets one group join a space with the privileges of a new member. Onezone keeps it
 * as a named token of the caller, and it works once.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_group`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.invite_group_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createSpaceGroupToken: Operation<"createSpaceGroupToken"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/groups/token", "createSpaceGroupToken", "json");

/**
 * Get a group of a space.
 *
 * Returns what members of a space can see of a group that belongs to it, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceGroup: Operation<"getSpaceGroup"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/groups/{gid}", "getSpaceGroup", "json");

/**
 * Add a group to a space.
 *
 * Makes a group a direct member of a space, with the given privileges or, without them, those of a new member. The
 * group is looked up last: one that does not exist leads to 400, not to 404.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_group`, and of the group with the privilege
 * `group_add_space`, if the body has no `privileges`; a member of the space with the privileges `space_add_group` and
 * `space_set_privileges`, and of the group with the privilege `group_add_space`; an admin with
 * `oz_spaces_add_relationships` and `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with
 * `oz_spaces_add_relationships`, `oz_spaces_set_privileges` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addGroupToSpace: Operation<"addGroupToSpace"> = /* @__PURE__ */ operation("PUT", "/spaces/{id}/groups/{gid}", "addGroupToSpace", "location");

/**
 * Remove a group from a space.
 *
 * Ends the direct membership of a group in a space. A group that also belongs to the space through other groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the space with the privilege `space_remove_group`; or an admin with
 * `oz_spaces_remove_relationships` and `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.group,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeSpaceGroup: Operation<"removeSpaceGroup"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}/groups/{gid}", "removeSpaceGroup", "nothing");

/**
 * List the privileges of a group in a space.
 *
 * Lists the privileges granted to a direct group of a space. `listEffectiveGroupSpacePrivileges` also lists those
 * that the group has through other groups.
 *
 * **Who may call it**: a member of the space with the privilege `space_view_privileges`; a Oneprovider that supports the
 * space; or an admin with `oz_spaces_view_privileges`.
 *
 * **API caveat**: `ozw/get/space.*.group_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupSpacePrivileges: Operation<"listGroupSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/groups/{gid}/privileges", "listGroupSpacePrivileges", "json");

/**
 * Modify the privileges of a group in a space.
 *
 * Grants privileges to a direct group of a space, and revokes others. Those that the group has through other groups
 * stay as they are.
 *
 * **Who may call it**: a member of the space with the privilege `space_set_privileges`; or an admin with
 * `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/update/space.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateGroupSpacePrivileges: Operation<"updateGroupSpacePrivileges"> = /* @__PURE__ */ operation("PATCH", "/spaces/{id}/groups/{gid}/privileges", "updateGroupSpacePrivileges", "nothing");

/**
 * List the effective groups of a space.
 *
 * Lists the ids of the groups that belong to a space, directly or through other groups.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.eff_groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveSpaceGroups: Operation<"listEffectiveSpaceGroups"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups", "listEffectiveSpaceGroups", "json");

/**
 * Get an effective group of a space.
 *
 * Returns what members of a space can see of a group that belongs to it, directly or through other groups.
 * `getSpaceGroup` does the same.
 *
 * **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveSpaceGroup: Operation<"getEffectiveSpaceGroup"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups/{gid}", "getEffectiveSpaceGroup", "json");

/**
 * List the effective privileges of a group in a space.
 *
 * Lists the privileges that a group has in a space: those granted directly, and those of the other groups through
 * which the group belongs to the space.
 *
 * **Who may call it**: a member of the space with the privilege `space_view_privileges`; a Oneprovider that supports the
 * space; or an admin with `oz_spaces_view_privileges`.
 *
 * **API caveat**: `ozw/get/space.*.eff_group_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupSpacePrivileges: Operation<"listEffectiveGroupSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupSpacePrivileges", "json");

/**
 * List how a group belongs to a space.
 *
 * Lists the membership intermediaries of an effective group of a space: the groups among the direct members through
 * which the group belongs to the space and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupSpaceMembershipIntermediaries: Operation<"getEffectiveGroupSpaceMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups/{gid}/membership", "getEffectiveGroupSpaceMembershipIntermediaries", "json");

/**
 * List the owners of a space.
 *
 * Lists the ids of the owners of a space. An owner may do everything in the space, whatever privileges were granted.
 * Groups cannot be owners.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.owners:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaceOwners: Operation<"listSpaceOwners"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/owners", "listSpaceOwners", "json");

/**
 * Add an owner to a space.
 *
 * Makes a member of a space one of its owners. A user that belongs to the space only through groups becomes a direct
 * user as well, with all privileges. A user that does not belong to the space leads to 400.
 *
 * **Who may call it**: an owner of the space; or an admin with `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/create/space.*.owner,*:private`
 *
 * Errors: `relationDoesNotExist`, `badValueIdNotFound`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `alreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addSpaceOwner: Operation<"addSpaceOwner"> = /* @__PURE__ */ operation("PUT", "/spaces/{id}/owners/{uid}", "addSpaceOwner", "nothing");

/**
 * Remove an owner from a space.
 *
 * Ends the ownership of a user, who remains a direct member with the privileges granted before. The last owner
 * cannot be removed, not even when the space has no other user.
 *
 * **Who may call it**: an owner of the space; or an admin with `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/delete/space.*.owner,*:private`
 *
 * Errors: `cannotRemoveLastOwner`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeSpaceOwner: Operation<"removeSpaceOwner"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}/owners/{uid}", "removeSpaceOwner", "nothing");

/**
 * List the shares of a space.
 *
 * Lists the ids of the shares of files and directories of a space.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.shares:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaceShares: Operation<"listSpaceShares"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/shares", "listSpaceShares", "json");

/**
 * Get a share of a space.
 *
 * Returns the details of a share of a space. `getShare` returns the same.
 *
 * **Who may call it**: a member of the space of the share with the privilege `space_view`; a Oneprovider that supports the
 * space of the share; or an admin with `oz_shares_view`.
 *
 * **API caveat**: `ozw/get/share.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceShare: Operation<"getSpaceShare"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/shares/{sid}", "getSpaceShare", "json");

/**
 * List the Oneproviders of a space.
 *
 * Lists the ids of the Oneproviders that support a space with storage.
 *
 * **Who may call it**: a member of the space; a Oneprovider that supports the space; or an admin with
 * `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.eff_providers:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaceProviders: Operation<"listSpaceProviders"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/providers", "listSpaceProviders", "json");

/**
 * Create an invite token for a Oneprovider.
 *
 * Creates and returns a token that lets one Oneprovider support a space. Onezone keeps it as a named token of the
 * caller, and it works once. Only a Oneprovider can use it, and not through this API.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_support`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.space_support_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createSpaceSupportToken: Operation<"createSpaceSupportToken"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/providers/token", "createSpaceSupportToken", "json");

/**
 * Get a Oneprovider of a space.
 *
 * Returns the details of a Oneprovider that supports a space.
 *
 * **Who may call it**: a member of the space; a Oneprovider that supports the space; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceProvider: Operation<"getSpaceProvider"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/providers/{pid}", "getSpaceProvider", "json");

/**
 * Cease the support of a space.
 *
 * Ends the support of a space by a Oneprovider on all of its storages. The Oneprovider is not asked, and files that
 * only it stores become unreachable. This **cannot be undone**: another support begins empty.
 *
 * The Oneprovider itself uses `removeSpaceSupport`.
 *
 * **Who may call it**: a member of the space with the privilege `space_remove_support`; or an admin with
 * `oz_spaces_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.provider,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const ceaseSupportByProvider: Operation<"ceaseSupportByProvider"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}/providers/{pid}", "ceaseSupportByProvider", "nothing");

/**
 * Modify the support parameters of a space.
 *
 * Changes how a Oneprovider supports a space. At least one of the parameters must be given; what is left out or
 * `null` stays as it is. Who may change a parameter depends on the parameter, and every one that is given must be
 * allowed.
 *
 * A Oneprovider older than version 21.02, or one that has not announced its version yet, does not support this. The
 * server does not check that the Oneprovider exists.
 *
 * **Who may call it**: anyone, even without credentials, if the body has no value other than null; a member of the cluster
 * of the Oneprovider with the privilege `cluster_update`, if the body sets nothing but `accountingEnabled` and
 * `dirStatsServiceEnabled`; a member of the space with the privilege `space_update`, if the body sets nothing but
 * `dirStatsServiceEnabled`; the Oneprovider itself, if it supports the space and the body has no unknown keys; or an admin
 * with `oz_spaces_update`, if the body has no `dirStatsServiceStatus`.
 *
 * **API caveat**: `ozw/update/space.*.support_parameters,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueNotAllowed`, `notSupported`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateSupportParametersOfProvider: Operation<"updateSupportParametersOfProvider"> = /* @__PURE__ */ operation("PATCH", "/spaces/{id}/providers/{pid}/support_parameters", "updateSupportParametersOfProvider", "nothing");

/**
 * List the harvesters of a space.
 *
 * Lists the ids of the harvesters that index the metadata of a space.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_list_relationships`.
 *
 * **API caveat**: `ozw/get/space.*.harvesters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listSpaceHarvesters: Operation<"listSpaceHarvesters"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/harvesters", "listSpaceHarvesters", "json");

/**
 * Join a harvester as a space.
 *
 * Lets the harvester that an invite token is for index the metadata of a space. The server does not look up the
 * space first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_harvester`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const spaceJoinHarvester: Operation<"spaceJoinHarvester"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/harvesters/join", "spaceJoinHarvester", "location");

/**
 * Get a harvester of a space.
 *
 * Returns the name of a harvester that indexes the metadata of a space.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports a space of the
 * harvester; or an admin with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSpaceHarvester: Operation<"getSpaceHarvester"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/harvesters/{hid}", "getSpaceHarvester", "json");

/**
 * Leave a harvester as a space.
 *
 * Stops a harvester from indexing the metadata of a space. The metadata that it has indexed so far stays in its
 * indices.
 *
 * **Who may call it**: a member of the space with the privilege `space_remove_harvester`; or an admin with
 * `oz_spaces_remove_relationships` and `oz_harvesters_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.harvester,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeSpaceFromHarvester: Operation<"removeSpaceFromHarvester"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}/harvesters/{hid}", "removeSpaceFromHarvester", "nothing");

/**
 * List all shares.
 *
 * Lists the ids of all shares of this Onezone.
 *
 * **Who may call it**: an admin with `oz_shares_list`.
 *
 * **API caveat**: `ozw/get/share.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listShares: Operation<"listShares"> = /* @__PURE__ */ operation("GET", "/shares", "listShares", "json");

/**
 * Get a share.
 *
 * Returns the details of a share. `getPublicShareDetails` returns those that everybody may see.
 *
 * **Who may call it**: a member of the space of the share with the privilege `space_view`; a Oneprovider that supports the
 * space of the share; or an admin with `oz_shares_view`.
 *
 * **API caveat**: `ozw/get/share.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getShare: Operation<"getShare"> = /* @__PURE__ */ operation("GET", "/shares/{id}", "getShare", "json");

/**
 * Modify a share.
 *
 * Changes the name and description of a share. At least one of them must be given; what is left out stays as it is.
 *
 * Shares are created and deleted through the Oneproviders that store the files.
 *
 * **Who may call it**: a member of the space of the share with the privilege `space_manage_shares`; or an admin with
 * `oz_shares_update`.
 *
 * **API caveat**: `ozw/update/share.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueTextTooLarge`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyShare: Operation<"modifyShare"> = /* @__PURE__ */ operation("PATCH", "/shares/{id}", "modifyShare", "nothing");

/**
 * Get the public details of a share.
 *
 * Returns the details of a share without its space and its creator.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/share.*.instance:public`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getPublicShareDetails: Operation<"getPublicShareDetails"> = /* @__PURE__ */ operation("GET", "/shares/{id}/public", "getPublicShareDetails", "json");

/**
 * Get shared data.
 *
 * Redirects to a Oneprovider that supports the space of a share and is online, where the content of a shared file,
 * the list of a shared directory or their metadata can be read. The path after the file id and the query string are
 * passed on.
 *
 * Without such a Oneprovider, the response is 503; a Oneprovider that is too old leads to 501.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/share.null.shared_data,*:public`
 *
 * Errors: `badData`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `notImplemented`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSharedData: Operation<"getSharedData"> = /* @__PURE__ */ operation("GET", "/shares/data/{file_id}/{subpath}", "getSharedData", "blob");

/**
 * List all groups.
 *
 * Lists the ids of all groups of this Onezone.
 *
 * **Who may call it**: an admin with `oz_groups_list`.
 *
 * **API caveat**: `ozw/get/group.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroups: Operation<"listGroups"> = /* @__PURE__ */ operation("GET", "/groups", "listGroups", "json");

/**
 * Create a group.
 *
 * Creates a group without members. `createUserGroup` creates one for the current user, `createParentGroup` and
 * `createChildGroup` create one around or inside another group.
 *
 * **Who may call it**: an admin with `oz_groups_create`.
 *
 * **API caveat**: `ozw/create/group.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createGroup: Operation<"createGroup"> = /* @__PURE__ */ operation("POST", "/groups", "createGroup", "location");

/**
 * List the privileges of group members.
 *
 * Lists the privileges that a member of a group can have, in three sets: those of a new member, those that suit a
 * manager, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/group.null.privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupPrivileges: Operation<"listGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/privileges", "listGroupPrivileges", "json");

/**
 * Get a group.
 *
 * Returns the details of a group.
 *
 * **Who may call it**: a member of the group; a Oneprovider that supports a space of the group; or an admin with
 * `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroup: Operation<"getGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}", "getGroup", "json");

/**
 * Delete a group.
 *
 * Deletes a group. Its members and everything that it belonged to remain, but users who had access only through the
 * group lose it. This **cannot be undone**.
 *
 * Protected groups, such as those that Onezone predefines, cannot be deleted.
 *
 * **Who may call it**: a member of the group with the privilege `group_delete`; or an admin with `oz_groups_delete`.
 *
 * **API caveat**: `ozw/delete/group.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `protectedGroup`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeGroup: Operation<"removeGroup"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}", "removeGroup", "nothing");

/**
 * Modify a group.
 *
 * Changes the name and type of a group. At least one of them must be given; what is left out stays as it is.
 *
 * **Who may call it**: a member of the group with the privilege `group_update`; or an admin with `oz_groups_update`.
 *
 * **API caveat**: `ozw/update/group.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyGroup: Operation<"modifyGroup"> = /* @__PURE__ */ operation("PATCH", "/groups/{id}", "modifyGroup", "nothing");

/**
 * List the admin privileges of a group.
 *
 * Lists the admin privileges granted to a group, which all of its effective users have.
 * `listGroupEffectiveAdminPrivileges` also lists those that the group has through parent groups.
 *
 * **Who may call it**: an admin with `oz_view_privileges`.
 *
 * **API caveat**: `ozw/get/group.*.oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupAdminPrivileges: Operation<"listGroupAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/privileges", "listGroupAdminPrivileges", "json");

/**
 * Revoke all admin privileges of a group.
 *
 * Revokes all admin privileges granted to a group. Those that the group has through parent groups stay as they are.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/delete/group.*.oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeGroupAdminPrivileges: Operation<"removeGroupAdminPrivileges"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/privileges", "removeGroupAdminPrivileges", "nothing");

/**
 * Modify the admin privileges of a group.
 *
 * Grants admin privileges to a group, and revokes others. Those that the group has through parent groups stay as
 * they are. The caller can grant privileges that the caller does not have.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/update/group.*.oz_privileges:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateGroupAdminPrivileges: Operation<"updateGroupAdminPrivileges"> = /* @__PURE__ */ operation("PATCH", "/groups/{id}/privileges", "updateGroupAdminPrivileges", "nothing");

/**
 * List the effective admin privileges of a group.
 *
 * Lists the admin privileges that a group has, directly or through parent groups.
 *
 * **Who may call it**: an admin with `oz_view_privileges`.
 *
 * **API caveat**: `ozw/get/group.*.eff_oz_privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupEffectiveAdminPrivileges: Operation<"listGroupEffectiveAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_privileges", "listGroupEffectiveAdminPrivileges", "json");

/**
 * List the users of a group.
 *
 * Lists the ids of the direct users of a group. `listEffectiveGroupUsers` also lists those that belong to the group
 * through child groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupUsers: Operation<"listGroupUsers"> = /* @__PURE__ */ operation("GET", "/groups/{id}/users", "listGroupUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a group with the privileges of a new member. Onezone keeps it
 * as a named token of the caller, and it works once.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_user`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.invite_user_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUserGroupInviteToken: Operation<"createUserGroupInviteToken"> = /* @__PURE__ */ operation("POST", "/groups/{id}/users/token", "createUserGroupInviteToken", "json");

/**
 * Get a user of a group.
 *
 * Returns what members of a group can see of a user that belongs to it, directly or through child groups. The
 * creator of the group is returned even after having left it.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; a member of the group,
 * if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupUser: Operation<"getGroupUser"> = /* @__PURE__ */ operation("GET", "/groups/{id}/users/{uid}", "getGroupUser", "json");

/**
 * Add a user to a group.
 *
 * Makes a user a direct member of a group, with the given privileges or, without them, those of a new member. The
 * user is looked up last: one that does not exist leads to 400, not to 404.
 *
 * **Who may call it**: the user themselves, as a member of the group with the privilege `group_add_user`, if the body has
 * no `privileges`; the user themselves, as a member of the group with the privileges `group_add_user` and
 * `group_set_privileges`; an admin with `oz_groups_add_relationships` and `oz_users_add_relationships`, if the body has no
 * `privileges`; or an admin with `oz_groups_add_relationships`, `oz_groups_set_privileges` and
 * `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addGroupUser: Operation<"addGroupUser"> = /* @__PURE__ */ operation("PUT", "/groups/{id}/users/{uid}", "addGroupUser", "location");

/**
 * Remove a user from a group.
 *
 * Ends the direct membership of a user in a group. A user that also belongs to the group through child groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_remove_user`; or an admin with
 * `oz_groups_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.user,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeGroupUser: Operation<"removeGroupUser"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/users/{uid}", "removeGroupUser", "nothing");

/**
 * List the privileges of a user in a group.
 *
 * Lists the privileges granted to a direct user of a group. `listEffectiveUserGroupPrivileges` also lists those that
 * the user has through child groups.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view_privileges`; or an admin
 * with `oz_groups_view_privileges`.
 *
 * **API caveat**: `ozw/get/group.*.user_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserGroupPrivileges: Operation<"listUserGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/users/{uid}/privileges", "listUserGroupPrivileges", "json");

/**
 * Modify the privileges of a user in a group.
 *
 * Grants privileges to a direct user of a group, and revokes others. Those that the user has through child groups
 * stay as they are.
 *
 * **Who may call it**: a member of the group with the privilege `group_set_privileges`; or an admin with
 * `oz_groups_set_privileges`.
 *
 * **API caveat**: `ozw/update/group.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateUserGroupPrivileges: Operation<"updateUserGroupPrivileges"> = /* @__PURE__ */ operation("PATCH", "/groups/{id}/users/{uid}/privileges", "updateUserGroupPrivileges", "nothing");

/**
 * List the effective users of a group.
 *
 * Lists the ids of the users that belong to a group, directly or through child groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupUsers: Operation<"listEffectiveGroupUsers"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_users", "listEffectiveGroupUsers", "json");

/**
 * Get an effective user of a group.
 *
 * Returns what members of a group can see of a user that belongs to it, directly or through child groups. The
 * creator of the group is returned even after having left it. `getGroupUser` does the same.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; a member of the group,
 * if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupUser: Operation<"getEffectiveGroupUser"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_users/{uid}", "getEffectiveGroupUser", "json");

/**
 * List the effective privileges of a user in a group.
 *
 * Lists the privileges that a user has in a group: those granted directly, and those of the child groups through
 * which the user belongs to the group.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view_privileges`; or an admin
 * with `oz_groups_view_privileges`.
 *
 * **API caveat**: `ozw/get/group.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserGroupPrivileges: Operation<"listEffectiveUserGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_users/{uid}/privileges", "listEffectiveUserGroupPrivileges", "json");

/**
 * List how a user belongs to a group.
 *
 * Lists the membership intermediaries of an effective user of a group: the child groups through which the user
 * belongs to the group and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserGroupMembershipIntermediaries: Operation<"getEffectiveUserGroupMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_users/{uid}/membership", "getEffectiveUserGroupMembershipIntermediaries", "json");

/**
 * List the parent groups of a group.
 *
 * Lists the ids of the groups that a group belongs to directly. `listEffectiveParentGroups` also lists those that
 * the group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.parents:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listParentGroups: Operation<"listParentGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/parents", "listParentGroups", "json");

/**
 * Create a parent group for a group.
 *
 * Creates a group and makes an existing one a direct member of it, with all privileges. The caller belongs to the
 * new group only through the existing one.
 *
 * The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_parent`; or an admin with `oz_groups_create`
 * and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createParentGroup: Operation<"createParentGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/parents", "createParentGroup", "location");

/**
 * Join a parent group as a group.
 *
 * Makes a group a direct member of the group that an invite token is for, with the privileges that the token gives.
 * A group can join one of its own descendants.
 *
 * The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_parent`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const joinParentGroup: Operation<"joinParentGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/parents/join", "joinParentGroup", "location");

/**
 * Get a parent group of a group.
 *
 * Returns the details of a group that another group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getParentGroup: Operation<"getParentGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}/parents/{pid}", "getParentGroup", "json");

/**
 * Leave a parent group as a group.
 *
 * Ends the direct membership of a group in a parent group. A group that also belongs to it through other parent
 * groups remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_leave_parent`; or an admin with
 * `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.parent,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const leaveParentGroup: Operation<"leaveParentGroup"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/parents/{pid}", "leaveParentGroup", "nothing");

/**
 * List the effective parent groups of a group.
 *
 * Lists the ids of the groups that a group belongs to, directly or through parent groups. A group that belongs to
 * itself through others is in its own list.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_parents:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveParentGroups: Operation<"listEffectiveParentGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_parents", "listEffectiveParentGroups", "json");

/**
 * Get an effective parent group of a group.
 *
 * Returns the details of a group that another group belongs to, directly or through parent groups. `getParentGroup`
 * does the same.
 *
 * **Who may call it**: a member of the group; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveParentGroup: Operation<"getEffectiveParentGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_parents/{pid}", "getEffectiveParentGroup", "json");

/**
 * List the child groups of a group.
 *
 * Lists the ids of the direct child groups of a group. `getEffectiveChildrenGroups` also lists those that belong to
 * the group through other child groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.children:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listChildGroups: Operation<"listChildGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/children", "listChildGroups", "json");

/**
 * Create a child group in a group.
 *
 * Creates a group and adds it to another one with the privileges of a new member. A user that calls becomes a member
 * of the new group, with all privileges.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_child`; or an admin with `oz_groups_create` and
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.child:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createChildGroup: Operation<"createChildGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/children", "createChildGroup", "location");

/**
 * Create an invite token for a child group.
 *
 * Creates and returns a token that lets one group join another group with the privileges of a new member. Onezone
 * keeps it as a named token of the caller, and it works once.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_child`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.invite_group_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createChildGroupToken: Operation<"createChildGroupToken"> = /* @__PURE__ */ operation("POST", "/groups/{id}/children/token", "createChildGroupToken", "json");

/**
 * Get a child group of a group.
 *
 * Returns what members of a group can see of a child group that belongs to it, directly or through other child
 * groups.
 *
 * **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getChildGroup: Operation<"getChildGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}/children/{cid}", "getChildGroup", "json");

/**
 * Add a child group to a group.
 *
 * Makes a group a direct member of another group, with the given privileges or, without them, those of a new member.
 * A group can be added to one of its own descendants, but not to itself.
 *
 * The child group is looked up last: one that does not exist leads to 400, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_child`, and of the child group with the
 * privilege `group_add_parent`, if the body has no `privileges`; a member of the group with the privileges
 * `group_add_child` and `group_set_privileges`, and of the child group with the privilege `group_add_parent`; an admin
 * with `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with `oz_groups_add_relationships` and
 * `oz_groups_set_privileges`.
 *
 * **API caveat**: `ozw/create/group.*.child,*:private`
 *
 * Errors: `malformedData`, `cannotAddRelationToSelf`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addChildGroup: Operation<"addChildGroup"> = /* @__PURE__ */ operation("PUT", "/groups/{id}/children/{cid}", "addChildGroup", "location");

/**
 * Remove a child group from a group.
 *
 * Ends the direct membership of a child group in a group. A child group that also belongs to the group through other
 * child groups remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_remove_child`; or an admin with
 * `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.child,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeChildGroup: Operation<"removeChildGroup"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/children/{cid}", "removeChildGroup", "nothing");

/**
 * List the privileges of a child group in a group.
 *
 * Lists the privileges granted to a direct child group of a group. `listEffectiveChildGroupPrivileges` also lists
 * those that the child group has through other child groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view_privileges`; or an admin with
 * `oz_groups_view_privileges`.
 *
 * **API caveat**: `ozw/get/group.*.child_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listChildGroupPrivileges: Operation<"listChildGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/children/{cid}/privileges", "listChildGroupPrivileges", "json");

/**
 * Modify the privileges of a child group in a group.
 *
 * Grants privileges to a direct child group of a group, and revokes others. Those that the child group has through
 * other child groups stay as they are.
 *
 * **Who may call it**: a member of the group with the privilege `group_set_privileges`; or an admin with
 * `oz_groups_set_privileges`.
 *
 * **API caveat**: `ozw/update/group.*.child_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateChildGroupPrivileges: Operation<"updateChildGroupPrivileges"> = /* @__PURE__ */ operation("PATCH", "/groups/{id}/children/{cid}/privileges", "updateChildGroupPrivileges", "nothing");

/**
 * List the effective child groups of a group.
 *
 * Lists the ids of the groups that belong to a group, directly or through other child groups. A group that belongs
 * to itself through others is in its own list.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_children:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveChildrenGroups: Operation<"getEffectiveChildrenGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_children", "getEffectiveChildrenGroups", "json");

/**
 * Get an effective child group of a group.
 *
 * Returns what members of a group can see of a child group that belongs to it, directly or through other child
 * groups. `getChildGroup` does the same.
 *
 * **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveChildGroup: Operation<"getEffectiveChildGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_children/{cid}", "getEffectiveChildGroup", "json");

/**
 * List the effective privileges of a child group in a group.
 *
 * Lists the privileges that a child group has in a group: those granted directly, and those of the other child
 * groups through which it belongs to the group.
 *
 * **Who may call it**: a member of the group with the privilege `group_view_privileges`; or an admin with
 * `oz_groups_view_privileges`.
 *
 * **API caveat**: `ozw/get/group.*.eff_child_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveChildGroupPrivileges: Operation<"listEffectiveChildGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_children/{cid}/privileges", "listEffectiveChildGroupPrivileges", "json");

/**
 * List how a child group belongs to a group.
 *
 * Lists the membership intermediaries of an effective child group of a group: the other child groups through which
 * it belongs to the group and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.eff_child_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveChildGroupMembershipIntermediaries: Operation<"getEffectiveChildGroupMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_children/{cid}/membership", "getEffectiveChildGroupMembershipIntermediaries", "json");

/**
 * List the spaces of a group.
 *
 * Lists the ids of the spaces that a group belongs to directly. `listEffectiveGroupSpaces` also lists those that the
 * group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.spaces:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupSpaces: Operation<"listGroupSpaces"> = /* @__PURE__ */ operation("GET", "/groups/{id}/spaces", "listGroupSpaces", "json");

/**
 * Create a space for a group.
 *
 * Creates a space and makes a group a direct member of it, with all privileges. A caller that belongs to the group
 * becomes a direct member, too, and the owner of the space. A caller outside the group does not, and the space has
 * no owner until a user is added or joins.
 *
 * The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_space`; or an admin with `oz_spaces_create` and
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `alreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createSpaceForGroup: Operation<"createSpaceForGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/spaces", "createSpaceForGroup", "location");

/**
 * Join a space as a group.
 *
 * Makes a group a direct member of the space that an invite token is for, with the privileges that the token gives.
 * The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_space`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupJoinSpace: Operation<"groupJoinSpace"> = /* @__PURE__ */ operation("POST", "/groups/{id}/spaces/join", "groupJoinSpace", "location");

/**
 * Get a space of a group.
 *
 * Returns the details of a space that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupSpace: Operation<"getGroupSpace"> = /* @__PURE__ */ operation("GET", "/groups/{id}/spaces/{sid}", "getGroupSpace", "json");

/**
 * Leave a space as a group.
 *
 * Ends the direct membership of a group in a space. A group that also belongs to the space through parent groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_leave_space`; or an admin with
 * `oz_groups_remove_relationships` and `oz_spaces_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.space,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeGroupFromSpace: Operation<"removeGroupFromSpace"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/spaces/{sid}", "removeGroupFromSpace", "nothing");

/**
 * List the effective spaces of a group.
 *
 * Lists the ids of the spaces that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_spaces:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupSpaces: Operation<"listEffectiveGroupSpaces"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_spaces", "listEffectiveGroupSpaces", "json");

/**
 * Get an effective space of a group.
 *
 * Returns the details of a space that a group belongs to, directly or through parent groups. `getGroupSpace` does
 * the same.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupSpace: Operation<"getEffectiveGroupSpace"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_spaces/{sid}", "getEffectiveGroupSpace", "json");

/**
 * List the effective Oneproviders of a group.
 *
 * Lists the ids of the Oneproviders that support a space to which a group belongs, directly or through parent
 * groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_providers:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupProviders: Operation<"listEffectiveGroupProviders"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_providers", "listEffectiveGroupProviders", "json");

/**
 * Get an effective Oneprovider of a group.
 *
 * Returns the details of a Oneprovider that supports a space to which a group belongs, directly or through parent
 * groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; any Oneprovider; or an admin with
 * `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupEffectiveProvider: Operation<"getGroupEffectiveProvider"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_providers/{pid}", "getGroupEffectiveProvider", "json");

/**
 * List the spaces of a group in a Oneprovider.
 *
 * Lists the ids of the spaces that a group belongs to, directly or through parent groups, and that a Oneprovider
 * supports.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`.
 *
 * **API caveat**: `ozw/get/provider.*.group_spaces,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupSpacesInEffectiveProvider: Operation<"getGroupSpacesInEffectiveProvider"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_providers/{pid}/spaces", "getGroupSpacesInEffectiveProvider", "json");

/**
 * List the handle services of a group.
 *
 * Lists the ids of the handle services that a group belongs to directly. `listEffectiveGroupHandleServices` also
 * lists those that the group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.handle_services:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupHandleServices: Operation<"listGroupHandleServices"> = /* @__PURE__ */ operation("GET", "/groups/{id}/handle_services", "listGroupHandleServices", "json");

/**
 * Create a handle service for a group.
 *
 * Creates a handle service and makes a group a direct member of it, with all privileges. The server does not look up
 * the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: an admin with `oz_handle_services_create` who is a member of the group with the privilege
 * `group_create_handle_service`; or an admin with `oz_handle_services_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle_service.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addGroupHandleService: Operation<"addGroupHandleService"> = /* @__PURE__ */ operation("POST", "/groups/{id}/handle_services", "addGroupHandleService", "location");

/**
 * Get a handle service of a group.
 *
 * Returns the details of a handle service that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group; or an admin with `oz_handle_services_view`.
 *
 * **API caveat**: `ozw/get/handle_service.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupHandleService: Operation<"getGroupHandleService"> = /* @__PURE__ */ operation("GET", "/groups/{id}/handle_services/{hsid}", "getGroupHandleService", "json");

/**
 * Leave a handle service as a group.
 *
 * Ends the direct membership of a group in a handle service. A group that also belongs to the handle service through
 * parent groups remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_leave_handle_service`; or an admin with
 * `oz_groups_remove_relationships` and `oz_handle_services_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.handle_service,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupLeaveHandleService: Operation<"groupLeaveHandleService"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/handle_services/{hsid}", "groupLeaveHandleService", "nothing");

/**
 * List the effective handle services of a group.
 *
 * Lists the ids of the handle services that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_handle_services:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupHandleServices: Operation<"listEffectiveGroupHandleServices"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_handle_services", "listEffectiveGroupHandleServices", "json");

/**
 * Get an effective handle service of a group.
 *
 * Returns the details of a handle service that a group belongs to, directly or through parent groups.
 * `getGroupHandleService` does the same.
 *
 * **Who may call it**: a member of the group; or an admin with `oz_handle_services_view`.
 *
 * **API caveat**: `ozw/get/handle_service.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupEffectiveHandleService: Operation<"getGroupEffectiveHandleService"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_handle_services/{hsid}", "getGroupEffectiveHandleService", "json");

/**
 * List the handles of a group.
 *
 * Lists the ids of the handles that a group belongs to directly. `listEffectiveGroupHandles` also lists those that
 * the group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.handles:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupHandles: Operation<"listGroupHandles"> = /* @__PURE__ */ operation("GET", "/groups/{id}/handles", "listGroupHandles", "json");

/**
 * Create a handle for a group.
 *
 * Registers a handle for a share and makes a group a direct member of it, with all privileges. The share and its
 * metadata become findable under the handle.
 *
 * The share and the handle service are looked up first: an unknown one leads to 400 for every caller. The server
 * does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the space of the share given as `resourceId` with the privilege `space_manage_shares`,
 * of the group with the privilege `group_create_handle`, and of the handle service given as `handleServiceId` with the
 * privilege `handle_service_register_handle`, if the group is an effective member of the handle service; or an admin with
 * `oz_handles_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueXML`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `alreadyExists`, `externalServiceOperationFailed`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createGroupHandle: Operation<"createGroupHandle"> = /* @__PURE__ */ operation("POST", "/groups/{id}/handles", "createGroupHandle", "location");

/**
 * Get a handle of a group.
 *
 * Returns the details of a handle that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_handles_view`.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupHandle: Operation<"getGroupHandle"> = /* @__PURE__ */ operation("GET", "/groups/{id}/handles/{hid}", "getGroupHandle", "json");

/**
 * Leave a handle as a group.
 *
 * Ends the direct membership of a group in a handle. A group that also belongs to the handle through parent groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_leave_handle`; or an admin with
 * `oz_groups_remove_relationships` and `oz_handles_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.handle,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupLeaveHandle: Operation<"groupLeaveHandle"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/handles/{hid}", "groupLeaveHandle", "nothing");

/**
 * List the effective handles of a group.
 *
 * Lists the ids of the handles that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_handles:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupHandles: Operation<"listEffectiveGroupHandles"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_handles", "listEffectiveGroupHandles", "json");

/**
 * Get an effective handle of a group.
 *
 * Returns the details of a handle that a group belongs to, directly or through parent groups. `getGroupHandle` does
 * the same.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_handles_view`.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupHandle: Operation<"getEffectiveGroupHandle"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_handles/{hid}", "getEffectiveGroupHandle", "json");

/**
 * List the harvesters of a group.
 *
 * Lists the ids of the harvesters that a group belongs to directly. `listEffectiveGroupHarvesters` also lists those
 * that the group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.harvesters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupHarvesters: Operation<"listGroupHarvesters"> = /* @__PURE__ */ operation("GET", "/groups/{id}/harvesters", "listGroupHarvesters", "json");

/**
 * Create a harvester for a group.
 *
 * Creates a harvester and makes a group a direct member of it, with all privileges. The server does not look up the
 * group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: an admin with `oz_harvesters_create` who is a member of the group with the privilege
 * `group_add_harvester`; or an admin with `oz_harvesters_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueNotAllowed`, `badValueJSON`, `badData`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createHarvesterForGroup: Operation<"createHarvesterForGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/harvesters", "createHarvesterForGroup", "location");

/**
 * Join a harvester as a group.
 *
 * Makes a group a direct member of the harvester that an invite token is for, with the privileges that the token
 * gives. The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_harvester`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupJoinHarvester: Operation<"groupJoinHarvester"> = /* @__PURE__ */ operation("POST", "/groups/{id}/harvesters/join", "groupJoinHarvester", "location");

/**
 * Get a harvester of a group.
 *
 * Returns the details of a harvester that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports a space of the
 * harvester; or an admin with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupHarvester: Operation<"getGroupHarvester"> = /* @__PURE__ */ operation("GET", "/groups/{id}/harvesters/{hid}", "getGroupHarvester", "json");

/**
 * Leave a harvester as a group.
 *
 * Ends the direct membership of a group in a harvester. A group that also belongs to the harvester through parent
 * groups remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_remove_harvester`; or an admin with
 * `oz_groups_remove_relationships` and `oz_harvesters_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.harvester,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeGroupFromHarvester: Operation<"removeGroupFromHarvester"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/harvesters/{hid}", "removeGroupFromHarvester", "nothing");

/**
 * List the effective harvesters of a group.
 *
 * Lists the ids of the harvesters that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_harvesters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupHarvesters: Operation<"listEffectiveGroupHarvesters"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_harvesters", "listEffectiveGroupHarvesters", "json");

/**
 * Get an effective harvester of a group.
 *
 * Returns the details of a harvester that a group belongs to, directly or through parent groups. `getGroupHarvester`
 * does the same.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports a space of the
 * harvester; or an admin with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupHarvester: Operation<"getEffectiveGroupHarvester"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_harvesters/{hid}", "getEffectiveGroupHarvester", "json");

/**
 * List the clusters of a group.
 *
 * Lists the ids of the clusters that a group belongs to directly. `listGroupEffectiveClusters` also lists those that
 * the group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.clusters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupClusters: Operation<"listGroupClusters"> = /* @__PURE__ */ operation("GET", "/groups/{id}/clusters", "listGroupClusters", "json");

/**
 * Join a cluster as a group.
 *
 * Makes a group a direct member of the cluster that an invite token is for, with the privileges that the token
 * gives. The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_cluster`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupJoinCluster: Operation<"groupJoinCluster"> = /* @__PURE__ */ operation("POST", "/groups/{id}/clusters/join", "groupJoinCluster", "location");

/**
 * Get a cluster of a group.
 *
 * Returns the details of a cluster that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; the Oneprovider of the cluster; or an admin
 * with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupCluster: Operation<"getGroupCluster"> = /* @__PURE__ */ operation("GET", "/groups/{id}/clusters/{cid}", "getGroupCluster", "json");

/**
 * Leave a cluster as a group.
 *
 * Ends the direct membership of a group in a cluster. A group that also belongs to the cluster through parent groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_leave_cluster`; or an admin with
 * `oz_groups_remove_relationships` and `oz_clusters_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.cluster,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupLeaveCluster: Operation<"groupLeaveCluster"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/clusters/{cid}", "groupLeaveCluster", "nothing");

/**
 * List the effective clusters of a group.
 *
 * Lists the ids of the clusters that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_clusters:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupEffectiveClusters: Operation<"listGroupEffectiveClusters"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_clusters", "listGroupEffectiveClusters", "json");

/**
 * Get an effective cluster of a group.
 *
 * Returns the details of a cluster that a group belongs to, directly or through parent groups. `getGroupCluster`
 * does the same.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; the Oneprovider of the cluster; or an admin
 * with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupEffectiveCluster: Operation<"getGroupEffectiveCluster"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_clusters/{cid}", "getGroupEffectiveCluster", "json");

/**
 * List the automation inventories of a group.
 *
 * Lists the ids of the automation inventories that a group belongs to directly. `listEffectiveGroupAtmInventories`
 * also lists those that the group belongs to through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.atm_inventories:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupAtmInventories: Operation<"listGroupAtmInventories"> = /* @__PURE__ */ operation("GET", "/groups/{id}/atm_inventories", "listGroupAtmInventories", "json");

/**
 * Create an automation inventory for a group.
 *
 * Creates an automation inventory and makes a group a direct member of it, with all privileges. The server does not
 * look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_atm_inventory`; or an admin with
 * `oz_atm_inventories_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createAtmInventoryForGroup: Operation<"createAtmInventoryForGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/atm_inventories", "createAtmInventoryForGroup", "location");

/**
 * Join an automation inventory as a group.
 *
 * Makes a group a direct member of the automation inventory that an invite token is for, with the privileges that
 * the token gives. The server does not look up the group first: an unknown one leads to 403, not to 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_atm_inventory`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const groupJoinAtmInventory: Operation<"groupJoinAtmInventory"> = /* @__PURE__ */ operation("POST", "/groups/{id}/atm_inventories/join", "groupJoinAtmInventory", "location");

/**
 * Get an automation inventory of a group.
 *
 * Returns the details of an automation inventory that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getGroupAtmInventory: Operation<"getGroupAtmInventory"> = /* @__PURE__ */ operation("GET", "/groups/{id}/atm_inventories/{aiid}", "getGroupAtmInventory", "json");

/**
 * Leave an automation inventory as a group.
 *
 * Ends the direct membership of a group in an automation inventory. A group that also belongs to the automation
 * inventory through parent groups remains an effective member.
 *
 * **Who may call it**: a member of the group with the privilege `group_remove_atm_inventory`; or an admin with
 * `oz_groups_remove_relationships` and `oz_atm_inventories_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/group.*.atm_inventory,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeGroupFromAtmInventory: Operation<"removeGroupFromAtmInventory"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/atm_inventories/{aiid}", "removeGroupFromAtmInventory", "nothing");

/**
 * List the effective automation inventories of a group.
 *
 * Lists the ids of the automation inventories that a group belongs to, directly or through parent groups.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_atm_inventories:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupAtmInventories: Operation<"listEffectiveGroupAtmInventories"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_atm_inventories", "listEffectiveGroupAtmInventories", "json");

/**
 * Get an effective automation inventory of a group.
 *
 * Returns the details of an automation inventory that a group belongs to, directly or through parent groups.
 * `getGroupAtmInventory` does the same.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupAtmInventory: Operation<"getEffectiveGroupAtmInventory"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_atm_inventories/{aiid}", "getEffectiveGroupAtmInventory", "json");

/**
 * List all Oneproviders.
 *
 * Lists the ids of all Oneproviders of this Onezone.
 *
 * **Who may call it**: an admin with `oz_providers_list`.
 *
 * **API caveat**: `ozw/get/provider.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const ozProvidersList: Operation<"ozProvidersList"> = /* @__PURE__ */ operation("GET", "/providers", "ozProvidersList", "json");

/**
 * Register a Oneprovider.
 *
 * Registers a Oneprovider and creates its cluster, which has the same id. The user that the registration token is for becomes the
 * first member of the cluster, with all privileges. The token must be one that `createProviderRegistrationTokenForCurrentUser`
 * or `createProviderRegistrationTokenForUser` creates, or another invite token of type `registerOneprovider`.
 *
 * A domain can be used more than once, a subdomain cannot: one that is taken leads to 400.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueDomain`, `badValueSubdomain`, `badValueIdentifierOccupied`, `badValueListOfIPv4Addresses`, `subdomainDelegationNotSupported`, `badValueFloat`, `badValueNotInRange`, `unauthorized`, `badToken`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const registerProvider: Operation<"registerProvider"> = /* @__PURE__ */ operation("POST", "/providers", "registerProvider", "json");

/**
 * Get a Oneprovider.
 *
 * Returns the details of a Oneprovider and whether it is connected to Onezone.
 *
 * **Who may call it**: any Oneprovider; a member of a space that the Oneprovider supports; a member of the cluster of the
 * Oneprovider; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getProviderDetails: Operation<"getProviderDetails"> = /* @__PURE__ */ operation("GET", "/providers/{id}", "getProviderDetails", "json");

/**
 * Delete a Oneprovider.
 *
 * Deletes a Oneprovider with its tokens, its domain and its cluster, and ends its supports of spaces. The spaces remain; files that
 * only this Oneprovider stores become unreachable. This **cannot be undone**: registered again, it gets another id.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_delete`; or an admin with `oz_providers_delete`.
 *
 * **API caveat**: `ozw/delete/provider.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeProvider: Operation<"removeProvider"> = /* @__PURE__ */ operation("DELETE", "/providers/{id}", "removeProvider", "nothing");

/**
 * List the effective users of a Oneprovider.
 *
 * Lists the ids of the users that belong to a space that a Oneprovider supports, directly or through groups. Membership in the
 * cluster of the Oneprovider does not count.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_list_relationships`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveProviderUsers: Operation<"listEffectiveProviderUsers"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_users", "listEffectiveProviderUsers", "json");

/**
 * Get an effective user of a Oneprovider.
 *
 * Returns the details of a user that belongs to a space that a Oneprovider supports, directly or through groups. E-mail addresses
 * and linked accounts are included, which members of a space or group do not see of each other.
 *
 * **Who may call it**: the user themselves; the Oneprovider itself; a member of the cluster of the Oneprovider with the
 * privilege `cluster_view`; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveProviderUser: Operation<"getEffectiveProviderUser"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_users/{uid}", "getEffectiveProviderUser", "json");

/**
 * List how a user belongs to a Oneprovider.
 *
 * Lists the membership intermediaries of an effective user of a Oneprovider: the storages of the Oneprovider that support a space
 * of the user.
 *
 * **Who may call it**: the user themselves; the Oneprovider itself; a member of the cluster of the Oneprovider with the
 * privilege `cluster_view`; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserProviderMembershipIntermediaries: Operation<"getEffectiveUserProviderMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_users/{uid}/membership", "getEffectiveUserProviderMembershipIntermediaries", "json");

/**
 * List the effective groups of a Oneprovider.
 *
 * Lists the ids of the groups that belong to a space that a Oneprovider supports, directly or through other groups. Membership in
 * the cluster of the Oneprovider does not count.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_list_relationships`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveProviderGroups: Operation<"listEffectiveProviderGroups"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_groups", "listEffectiveProviderGroups", "json");

/**
 * Get an effective group of a Oneprovider.
 *
 * Returns the details of a group that belongs to a space that a Oneprovider supports, directly or through other groups.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveProviderGroup: Operation<"getEffectiveProviderGroup"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_groups/{gid}", "getEffectiveProviderGroup", "json");

/**
 * List how a group belongs to a Oneprovider.
 *
 * Lists the membership intermediaries of an effective group of a Oneprovider: the storages of the Oneprovider that support a space
 * of the group.
 *
 * **Who may call it**: a member of the group; the Oneprovider itself; a member of the cluster of the Oneprovider with the
 * privilege `cluster_view`; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupProviderMembershipIntermediaries: Operation<"getEffectiveGroupProviderMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_groups/{gid}/membership", "getEffectiveGroupProviderMembershipIntermediaries", "json");

/**
 * List the spaces of a Oneprovider.
 *
 * Lists the ids of the spaces that a Oneprovider supports.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_list_relationships`.
 *
 * **API caveat**: `ozw/get/provider.*.spaces:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listProviderSupportedSpaces: Operation<"listProviderSupportedSpaces"> = /* @__PURE__ */ operation("GET", "/providers/{id}/spaces", "listProviderSupportedSpaces", "json");

/**
 * Get a space of a Oneprovider.
 *
 * Returns the details of a space that a Oneprovider supports.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getProviderSpace: Operation<"getProviderSpace"> = /* @__PURE__ */ operation("GET", "/providers/{id}/spaces/{sid}", "getProviderSpace", "json");

/**
 * Get the domain configuration of a Oneprovider.
 *
 * Returns the domain of a Oneprovider and, if it is a subdomain of that of Onezone, the addresses that it leads to.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.domain_config:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getProviderDomainConfig: Operation<"getProviderDomainConfig"> = /* @__PURE__ */ operation("GET", "/providers/{id}/domain_config", "getProviderDomainConfig", "json");

/**
 * Get the current Oneprovider.
 *
 * Returns the details of the Oneprovider that calls. A user gets 404, admins included.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getCurrentProviderDetails: Operation<"getCurrentProviderDetails"> = /* @__PURE__ */ operation("GET", "/provider", "getCurrentProviderDetails", "json");

/**
 * Delete the current Oneprovider.
 *
 * Deletes the current Oneprovider with its tokens, its domain and its cluster, and ends its supports of spaces. The spaces
 * remain; files that only this Oneprovider stores become unreachable. This **cannot be undone**: registered again, it gets
 * another id.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/provider.*.instance:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const unregisterProvider: Operation<"unregisterProvider"> = /* @__PURE__ */ operation("DELETE", "/provider", "unregisterProvider", "nothing");

/**
 * Modify the current Oneprovider.
 *
 * Changes the name, the location on the map and the contact address of the current Oneprovider. At least one of them must be
 * given; what is left out stays as it is.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/update/provider.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueEmail`, `badValueFloat`, `badValueNotInRange`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyProvider: Operation<"modifyProvider"> = /* @__PURE__ */ operation("PATCH", "/provider", "modifyProvider", "nothing");

/**
 * List the spaces of the current Oneprovider.
 *
 * Lists the ids of the spaces that the current Oneprovider supports.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/provider.*.spaces:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listCurrentProviderSupportedSpaces: Operation<"listCurrentProviderSupportedSpaces"> = /* @__PURE__ */ operation("GET", "/provider/spaces", "listCurrentProviderSupportedSpaces", "json");

/**
 * Get a space of the current Oneprovider.
 *
 * Returns the details of a space that the current Oneprovider supports.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getSupportedSpace: Operation<"getSupportedSpace"> = /* @__PURE__ */ operation("GET", "/provider/spaces/{sid}", "getSupportedSpace", "json");

/**
 * Cease the support of a space as a Oneprovider.
 *
 * Ends the support that the current Oneprovider gives to a space; files that only it stores become unreachable. This
 * **cannot be undone**: another support begins empty. It works only for supports by a storage that has the id of the Oneprovider,
 * as old versions make them: for others, the response is 404.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/provider.*.space,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeSpaceSupport: Operation<"removeSpaceSupport"> = /* @__PURE__ */ operation("DELETE", "/provider/spaces/{sid}", "removeSpaceSupport", "nothing");

/**
 * Modify the support of a space.
 *
 * Changes the size of the support that the current Oneprovider gives to a space. This works only for supports by a storage that
 * has the id of the Oneprovider, as old versions make them: for others, the response is 404.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/update/provider.*.space,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueInteger`, `badValueTooLow`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifySupportedSpace: Operation<"modifySupportedSpace"> = /* @__PURE__ */ operation("PATCH", "/provider/spaces/{sid}", "modifySupportedSpace", "nothing");

/**
 * Get the domain configuration of the current Oneprovider.
 *
 * Returns the domain of the current Oneprovider and, if it is a subdomain of that of Onezone, the addresses that it leads to.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/provider.*.domain_config:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getCurrentProviderDomainConfig: Operation<"getCurrentProviderDomainConfig"> = /* @__PURE__ */ operation("GET", "/provider/domain_config", "getCurrentProviderDomainConfig", "json");

/**
 * Check my IP address.
 *
 * Returns the IP address from which the server receives the request: behind a proxy or NAT, not that of the caller itself.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/provider.null.check_my_ip,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const checkMyIp: Operation<"checkMyIp"> = /* @__PURE__ */ operation("GET", "/provider/public/check_my_ip", "checkMyIp", "json");

/**
 * Check the current time.
 *
 * Returns the time of the server's clock, by which time caveats are checked.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/provider.null.current_time:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const checkCurrentTime: Operation<"checkCurrentTime"> = /* @__PURE__ */ operation("GET", "/provider/public/get_current_time", "checkCurrentTime", "json");

/**
 * Map a user of an identity provider.
 *
 * Returns the id that a user of an identity provider has in Onezone, or will have after signing in.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.map_idp_user:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueIdNotFound`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const mapIdpUser: Operation<"mapIdpUser"> = /* @__PURE__ */ operation("POST", "/provider/public/map_idp_user", "mapIdpUser", "json");

/**
 * Map a group of an identity provider.
 *
 * Returns the id that a group of an identity provider has in Onezone, or will have once a member has signed in.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.map_idp_group:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueIdNotFound`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const mapIdpGroup: Operation<"mapIdpGroup"> = /* @__PURE__ */ operation("POST", "/provider/public/map_idp_group", "mapIdpGroup", "json");

/**
 * Verify the identity of a Oneprovider.
 *
 * Checks whether an identity token is that of a Oneprovider: if not, the response is 400. Use `verifyIdentityToken` instead.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.verify_provider_identity:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `badValueIdNotFound`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `notAnIdentityToken`, `tokenSubjectInvalid`, `unauthorized`, `badToken`, `tokenCaveatUnknown`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 *
 * @deprecated
 */
export const verifyProviderIdentity: Operation<"verifyProviderIdentity"> = /* @__PURE__ */ operation("POST", "/provider/public/verify_provider_identity", "verifyProviderIdentity", "nothing");

/**
 * List all clusters.
 *
 * Lists the ids of all clusters of this Onezone.
 *
 * **Who may call it**: an admin with `oz_clusters_list`.
 *
 * **API caveat**: `ozw/get/cluster.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const ozClustersList: Operation<"ozClustersList"> = /* @__PURE__ */ operation("GET", "/clusters", "ozClustersList", "json");

/**
 * List the privileges of cluster members.
 *
 * Lists the privileges that a member of a cluster can have, in three sets: those of a new member, those that suit a
 * manager, and all.
 *
 * **Who may call it**: anyone but a Oneprovider.
 *
 * **API caveat**: `ozw/get/cluster.null.privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listClusterPrivileges: Operation<"listClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/privileges", "listClusterPrivileges", "json");

/**
 * Get a cluster.
 *
 * Returns the details of a cluster, such as the versions that it reports.
 *
 * **Who may call it**: a member of the cluster; the Oneprovider of the cluster; or an admin with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getCluster: Operation<"getCluster"> = /* @__PURE__ */ operation("GET", "/clusters/{id}", "getCluster", "json");

/**
 * Modify a cluster.
 *
 * Changes the versions that a cluster reports, and whether its service passes requests on to Onepanel. At least one of them must
 * be given; what is left out stays as it is. Oneproviders report this themselves when they start.
 *
 * A version with a GUI package that Onezone does not have leads to 400, but the release and the build are stored, unless the
 * cluster is that of Onezone.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_update`; the Oneprovider of the cluster; or an
 * admin with `oz_clusters_update`.
 *
 * **API caveat**: `ozw/update/cluster.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueJSON`, `badValueString`, `badValueEmpty`, `badValueBoolean`, `badValueIdNotFound`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyCluster: Operation<"modifyCluster"> = /* @__PURE__ */ operation("PATCH", "/clusters/{id}", "modifyCluster", "nothing");

/**
 * List the users of a cluster.
 *
 * Lists the ids of the direct users of a cluster. `listClusterEffectiveUsers` also lists those that belong to the
 * cluster through groups.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
 * admin with `oz_clusters_list_relationships`.
 *
 * **API caveat**: `ozw/get/cluster.*.users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listClusterUsers: Operation<"listClusterUsers"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/users", "listClusterUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a cluster with the privileges of a new member. Onezone keeps it as
 * a named token of the caller, and it works once.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_user`; the Oneprovider of the cluster; or
 * an admin with `oz_clusters_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.*.invite_user_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createClusterUserInviteToken: Operation<"createClusterUserInviteToken"> = /* @__PURE__ */ operation("POST", "/clusters/{id}/users/token", "createClusterUserInviteToken", "json");

/**
 * Get a user of a cluster.
 *
 * Returns what members of a cluster can see of a user that belongs to it, directly or through groups. The creator of the cluster
 * is returned even after having left it.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; a member of the cluster, if the user
 * created it; the Oneprovider of the cluster; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getClusterUser: Operation<"getClusterUser"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/users/{uid}", "getClusterUser", "json");

/**
 * Add a user to a cluster.
 *
 * Makes a user a direct member of a cluster, with the given privileges or, without them, those of a new member. The user
 * is looked up last: one that does not exist leads to 400, not to 404.
 *
 * **Who may call it**: the user themselves, as a member of the cluster with the privilege `cluster_add_user`, if the body
 * has no `privileges`; the user themselves, as a member of the cluster with the privileges `cluster_add_user` and
 * `cluster_set_privileges`, if the body has `privileges`; the Oneprovider of the cluster; an admin with
 * `oz_clusters_add_relationships` and `oz_users_add_relationships`, if the body has no `privileges`; or an admin with
 * `oz_clusters_add_relationships`, `oz_clusters_set_privileges` and `oz_users_add_relationships`, if the body has
 * `privileges`.
 *
 * **API caveat**: `ozw/create/cluster.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addClusterUser: Operation<"addClusterUser"> = /* @__PURE__ */ operation("PUT", "/clusters/{id}/users/{uid}", "addClusterUser", "location");

/**
 * Remove a user from a cluster.
 *
 * Ends the direct membership of a user in a cluster. A user that also belongs to the cluster through groups remains an
 * effective member.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_remove_user`; the Oneprovider of the cluster;
 * or an admin with `oz_clusters_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/cluster.*.user,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeClusterUser: Operation<"removeClusterUser"> = /* @__PURE__ */ operation("DELETE", "/clusters/{id}/users/{uid}", "removeClusterUser", "nothing");

/**
 * List the privileges of a user in a cluster.
 *
 * Lists the privileges granted to a direct user of a cluster. `listEffectiveUserClusterPrivileges` also lists those that
 * the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view_privileges`; the
 * Oneprovider of the cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.user_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listUserClusterPrivileges: Operation<"listUserClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/users/{uid}/privileges", "listUserClusterPrivileges", "json");

/**
 * Modify the privileges of a user in a cluster.
 *
 * Grants privileges to a direct user of a cluster, and revokes others. Those that the user has through groups stay as
 * they are.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_set_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_set_privileges`.
 *
 * **API caveat**: `ozw/update/cluster.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateUserClusterPrivileges: Operation<"updateUserClusterPrivileges"> = /* @__PURE__ */ operation("PATCH", "/clusters/{id}/users/{uid}/privileges", "updateUserClusterPrivileges", "nothing");

/**
 * List the effective users of a cluster.
 *
 * Lists the ids of the users that belong to a cluster, directly or through groups.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
 * admin with `oz_clusters_list_relationships`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_users:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listClusterEffectiveUsers: Operation<"listClusterEffectiveUsers"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users", "listClusterEffectiveUsers", "json");

/**
 * Get an effective user of a cluster.
 *
 * Returns what members of a cluster can see of a user that belongs to it, directly or through groups. The creator of the cluster
 * is returned even after having left it. `getClusterUser` does the same.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; a member of the cluster, if the user
 * created it; the Oneprovider of the cluster; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getClusterEffectiveUser: Operation<"getClusterEffectiveUser"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users/{uid}", "getClusterEffectiveUser", "json");

/**
 * List the effective privileges of a user in a cluster.
 *
 * Lists the privileges that a user has in a cluster: those granted directly, and those of the groups through which the
 * user belongs to the cluster.
 *
 * **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view_privileges`; the
 * Oneprovider of the cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveUserClusterPrivileges: Operation<"listEffectiveUserClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users/{uid}/privileges", "listEffectiveUserClusterPrivileges", "json");

/**
 * List how a user belongs to a cluster.
 *
 * Lists the membership intermediaries of an effective user of a cluster: the groups among the direct members through
 * which the user belongs to the cluster and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view`; the Oneprovider of
 * the cluster; or an admin with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveUserClusterMembershipIntermediaries: Operation<"getEffectiveUserClusterMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users/{uid}/membership", "getEffectiveUserClusterMembershipIntermediaries", "json");

/**
 * List the groups of a cluster.
 *
 * Lists the ids of the direct groups of a cluster. `listClusterEffectiveGroups` also lists those that belong to the
 * cluster through other groups.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
 * admin with `oz_clusters_list_relationships`.
 *
 * **API caveat**: `ozw/get/cluster.*.groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listClusterGroups: Operation<"listClusterGroups"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/groups", "listClusterGroups", "json");

/**
 * Create a group in a cluster.
 *
 * Creates a group and adds it to a cluster with the privileges of a new member. A user that calls becomes a member of
 * the new group, with all privileges.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_group`; or an admin with `oz_groups_create`
 * and `oz_clusters_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.*.group:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createClusterGroup: Operation<"createClusterGroup"> = /* @__PURE__ */ operation("POST", "/clusters/{id}/groups", "createClusterGroup", "location");

/**
 * Create an invite token for a group.
 *
 * Creates and returns a token that lets one group join a cluster with the privileges of a new member. Onezone keeps it
 * as a named token of the caller, and it works once.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_group`; the Oneprovider of the cluster; or
 * an admin with `oz_clusters_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.*.invite_group_token:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createClusterGroupInviteToken: Operation<"createClusterGroupInviteToken"> = /* @__PURE__ */ operation("POST", "/clusters/{id}/groups/token", "createClusterGroupInviteToken", "json");

/**
 * Get a group of a cluster.
 *
 * Returns what members of a cluster can see of a group that belongs to it, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
 * of the cluster; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getClusterGroup: Operation<"getClusterGroup"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/groups/{gid}", "getClusterGroup", "json");

/**
 * Add a group to a cluster.
 *
 * Makes a group a direct member of a cluster, with the given privileges or, without them, those of a new member. The
 * group is looked up last: one that does not exist leads to 400, not to 404.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_group`, and of the group with the privilege
 * `group_add_cluster`, if the body has no `privileges`; a member of the cluster with the privileges `cluster_add_group`
 * and `cluster_set_privileges`, and of the group with the privilege `group_add_cluster`, if the body has `privileges`; the
 * Oneprovider of the cluster; an admin with `oz_clusters_add_relationships` and `oz_groups_add_relationships`, if the body
 * has no `privileges`; or an admin with `oz_clusters_add_relationships`, `oz_clusters_set_privileges` and
 * `oz_groups_add_relationships`, if the body has `privileges`.
 *
 * **API caveat**: `ozw/create/cluster.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `relationAlreadyExists`, `serviceUnavailable`, `temporaryFailure`.
 */
export const addGroupToCluster: Operation<"addGroupToCluster"> = /* @__PURE__ */ operation("PUT", "/clusters/{id}/groups/{gid}", "addGroupToCluster", "location");

/**
 * Remove a group from a cluster.
 *
 * Ends the direct membership of a group in a cluster. A group that also belongs to the cluster through other groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_remove_group`; the Oneprovider of the cluster;
 * or an admin with `oz_clusters_remove_relationships` and `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/cluster.*.group,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const removeClusterGroup: Operation<"removeClusterGroup"> = /* @__PURE__ */ operation("DELETE", "/clusters/{id}/groups/{gid}", "removeClusterGroup", "nothing");

/**
 * List the privileges of a group in a cluster.
 *
 * Lists the privileges granted to a direct group of a cluster. `listEffectiveGroupClusterPrivileges` also lists those
 * that the group has through other groups.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.group_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listGroupClusterPrivileges: Operation<"listGroupClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/groups/{gid}/privileges", "listGroupClusterPrivileges", "json");

/**
 * Modify the privileges of a group in a cluster.
 *
 * Grants privileges to a direct group of a cluster, and revokes others. Those that the group has through other groups
 * stay as they are.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_set_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_set_privileges`.
 *
 * **API caveat**: `ozw/update/cluster.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const updateGroupClusterPrivileges: Operation<"updateGroupClusterPrivileges"> = /* @__PURE__ */ operation("PATCH", "/clusters/{id}/groups/{gid}/privileges", "updateGroupClusterPrivileges", "nothing");

/**
 * List the effective groups of a cluster.
 *
 * Lists the ids of the groups that belong to a cluster, directly or through other groups.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
 * admin with `oz_clusters_list_relationships`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_groups:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listClusterEffectiveGroups: Operation<"listClusterEffectiveGroups"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups", "listClusterEffectiveGroups", "json");

/**
 * Get an effective group of a cluster.
 *
 * Returns what members of a cluster can see of a group that belongs to it, directly or through other groups.
 * `getClusterGroup` does the same.
 *
 * **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
 * of the cluster; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getClusterEffectiveGroup: Operation<"getClusterEffectiveGroup"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups/{gid}", "getClusterEffectiveGroup", "json");

/**
 * List the effective privileges of a group in a cluster.
 *
 * Lists the privileges that a group has in a cluster: those granted directly, and those of the other groups through
 * which the group belongs to the cluster.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_group_privileges,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listEffectiveGroupClusterPrivileges: Operation<"listEffectiveGroupClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupClusterPrivileges", "json");

/**
 * List how a group belongs to a cluster.
 *
 * Lists the membership intermediaries of an effective group of a cluster: the groups among the direct members through
 * which the group belongs to the cluster and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
 * of the cluster; or an admin with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getEffectiveGroupClusterMembershipIntermediaries: Operation<"getEffectiveGroupClusterMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups/{gid}/membership", "getEffectiveGroupClusterMembershipIntermediaries", "json");

/**
 * Get the configuration of Onezone.
 *
 * Returns what anybody may know about this Onezone: its version, the versions of Oneprovider that work with it, the identity
 * providers that users can sign in with and the tags that spaces can have.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.configuration:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getConfiguration: Operation<"getConfiguration"> = /* @__PURE__ */ operation("GET", "/configuration", "getConfiguration", "json");

/**
 * Check the health of Onezone.
 *
 * Returns `healthy` if all services of this Onezone work. If one does not, the response is 500.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.health:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const health: Operation<"health"> = /* @__PURE__ */ operation("GET", "/health", "health", "json");

/**
 * List the admin privileges.
 *
 * Lists all admin privileges and, among them, those that suit somebody who views everything but changes nothing.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.privileges:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const listPrivileges: Operation<"listPrivileges"> = /* @__PURE__ */ operation("GET", "/privileges", "listPrivileges", "json");

/**
 * Get the test image.
 *
 * Returns a picture of one pixel. A browser that can load it can reach this Onezone and trusts its certificate.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.test_image:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const testImage: Operation<"testImage"> = /* @__PURE__ */ operation("GET", "/test_image", "testImage", "blob");
