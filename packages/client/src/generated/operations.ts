// Generated from spec/ by `npm run generate`. Do not edit.

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
 * Get the current user.
 *
 * Tells about the user who calls.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getCurrentUser: Operation<"getCurrentUser"> = /* @__PURE__ */ operation("GET", "/user", "getCurrentUser", "json");

/**
 * Modify the current user.
 *
 * Changes the names of the user who calls. At least one of them must be given.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/update/user.*.instance:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingAtLeastOneValue`, `badValueUsername`, `badValueIdentifierOccupied`, `badValueFullName`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const modifyCurrentUser: Operation<"modifyCurrentUser"> = /* @__PURE__ */ operation("PATCH", "/user", "modifyCurrentUser", "nothing");

/**
 * List all users.
 *
 * Lists the ids of all users.
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
 * Makes a user account. Without a password the user can sign in through an identity provider only.
 *
 * **Who may call it**: an admin with `oz_users_create`.
 *
 * **API caveat**: `ozw/create/user.null.instance:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueUsername`, `badValueIdentifierOccupied`, `badValueFullName`, `badValuePassword`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const createUser: Operation<"createUser"> = /* @__PURE__ */ operation("POST", "/users", "createUser", "location");

/**
 * Get a user.
 *
 * Tells about a user.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getUser: Operation<"getUser"> = /* @__PURE__ */ operation("GET", "/users/{id}", "getUser", "json");

/**
 * Get the current Oneprovider.
 *
 * Tells about the Oneprovider that calls.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getCurrentProviderDetails: Operation<"getCurrentProviderDetails"> = /* @__PURE__ */ operation("GET", "/provider", "getCurrentProviderDetails", "json");

/**
 * List all Oneproviders.
 *
 * Lists the ids of all Oneproviders.
 *
 * **Who may call it**: an admin with `oz_providers_list`.
 *
 * **API caveat**: `ozw/get/provider.null.list:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const ozProvidersList: Operation<"ozProvidersList"> = /* @__PURE__ */ operation("GET", "/providers", "ozProvidersList", "json");

/**
 * Get a Oneprovider.
 *
 * Tells about a Oneprovider.
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
 * Check my IP address.
 *
 * Tells the IP address that the server sees the caller under.
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
 * Tells the time at the server. Time caveats are measured by it.
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
 * Tells which id a user of an identity provider has, or would have, in Onezone.
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
 * Tells which id a group of an identity provider has, or would have, in Onezone.
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
 * Tells whether an identity token is that of a Oneprovider. Use `verifyIdentityToken` instead.
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
 * Get the configuration.
 *
 * Tells what everybody may know of this Onezone: its version, the Oneproviders that work with it, and how to sign in.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.configuration:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const getConfiguration: Operation<"getConfiguration"> = /* @__PURE__ */ operation("GET", "/configuration", "getConfiguration", "json");

/**
 * Check the health.
 *
 * Tells whether the cluster of this Onezone is well.
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
 * Lists the admin privileges that there are.
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
 * Answers with a small picture. A browser that can load it can reach this Onezone.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.test_image:private`
 *
 * Errors: `badValueString`, `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 */
export const testImage: Operation<"testImage"> = /* @__PURE__ */ operation("GET", "/test_image", "testImage", "blob");
