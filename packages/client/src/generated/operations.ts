// Generated from spec/ by `npm run generate`. Do not edit.

/**
 * A function for each operation. Each can also fail with these errors, which their descriptions omit: `unauthorized`, `badToken`, `tokenInvalid`, `tokenRevoked`, `tokenCaveatUnverified`, `tokenCaveatUnknown`, `tokenSubjectInvalid`, `tokenServiceForbidden`, `tokenSessionInvalid`, `notAnAccessToken`, `userBlocked`, `badBasicCredentials`, `basicAuthNotSupported`, `basicAuthDisabled`, `badServiceToken`, `badConsumerToken`, `notAnIdentityToken`, `badIdpAccessToken`, `internalServerError`, `forbidden`, `forbiddenWithHint`, `notFound`, `serviceUnavailable`, `temporaryFailure`.
 *
 * @module
 */

import { operation } from "../operation-function.ts";
import type { Operation } from "../operation-types.ts";

/**
 * Get the temporary token generation of a user.
 *
 * Returns the current generation of the temporary tokens of the user.
 *
 * A temporary token contains the generation in which it was created. The first generation is 1. Each revocation of
 * all temporary tokens increases it by 1, and tokens of earlier generations stop working.
 *
 * The server does not check that the user exists.
 *
 * **Who may call it**: the user themselves; a Oneprovider that supports a space of the user; or an admin with
 * `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.user:shared`
 *
 * Errors: `badValueString`.
 */
export const getTemporaryTokenGenerationOfUser: Operation<"getTemporaryTokenGenerationOfUser"> = /* @__PURE__ */ operation("GET", "/users/{id}/tokens/temporary", "getTemporaryTokenGenerationOfUser", "json");

/**
 * Create a temporary token for a user.
 *
 * Creates a token that Onezone does not store, and returns it. The token works until its time caveat expires or
 * all temporary tokens of the user are revoked.
 *
 * A time caveat is required. The server limits how far it is in the future: see `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * The server does not look up the user first. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.user_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`.
 */
export const createTemporaryTokenForUser: Operation<"createTemporaryTokenForUser"> = /* @__PURE__ */ operation("POST", "/users/{id}/tokens/temporary", "createTemporaryTokenForUser", "json");

/**
 * Revoke all temporary tokens of a user.
 *
 * Revokes all temporary tokens of the user: access, identity and invite tokens, and those of sessions of the web
 * interface. They stop working immediately and everywhere, and this **cannot be undone**.
 *
 * Named tokens, the password, and the temporary tokens of other users keep working. New temporary tokens can be
 * created immediately.
 *
 * The request may use one of the temporary tokens that it revokes.
 *
 * If the response is lost, repeat the call only if necessary: each call also revokes the tokens that were created
 * since the previous one.
 *
 * In practice the server returns 204, 401 or 403. It does not check that the user exists: an admin gets 204 for an
 * unknown id. It ignores the query string and the body. The other statuses are documented for all operations.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.user_temporary_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const revokeAllTemporaryTokensOfUser: Operation<"revokeAllTemporaryTokensOfUser"> = /* @__PURE__ */ operation("DELETE", "/users/{id}/tokens/temporary", "revokeAllTemporaryTokensOfUser", "nothing");

/**
 * List the named tokens of a user.
 *
 * Lists the ids of the named tokens of the user, including invite and identity tokens.
 *
 * The server does not check that the user exists.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const listNamedTokensOfUser: Operation<"listNamedTokensOfUser"> = /* @__PURE__ */ operation("GET", "/users/{id}/tokens/named", "listNamedTokensOfUser", "json");

/**
 * Create a named token for a user.
 *
 * Creates a token that Onezone stores under a name, and returns it. The token can be read again later.
 *
 * Names are unique among the tokens of a subject. The subject of an invite token needs the privilege to invite to
 * the target; the privileges of the caller do not matter.
 *
 * The server does not look up the user first. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.user_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createNamedTokenForUser: Operation<"createNamedTokenForUser"> = /* @__PURE__ */ operation("POST", "/users/{id}/tokens/named", "createNamedTokenForUser", "json");

/**
 * Delete all named tokens of a user.
 *
 * Deletes all named tokens of the user. They stop working immediately, and this **cannot be undone**. Temporary
 * tokens keep working.
 *
 * The server does not check that the user exists.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const deleteNamedTokensOfUser: Operation<"deleteNamedTokensOfUser"> = /* @__PURE__ */ operation("DELETE", "/users/{id}/tokens/named", "deleteNamedTokensOfUser", "nothing");

/**
 * Get a named token of a user by its name.
 *
 * Returns the details of a named token, including the token itself.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.user_named_token,*:private`
 *
 * Errors: `badValueString`.
 */
export const getNamedTokenOfUserByName: Operation<"getNamedTokenOfUserByName"> = /* @__PURE__ */ operation("GET", "/users/{id}/tokens/named/name/{name}", "getNamedTokenOfUserByName", "json");

/**
 * Get the temporary token generation of the current user.
 *
 * Returns the current generation of the temporary tokens of the current user.
 *
 * A temporary token contains the generation in which it was created. The first generation is 1. Each revocation of
 * all temporary tokens increases it by 1, and tokens of earlier generations stop working.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.user:shared`
 *
 * Errors: `badValueString`.
 */
export const getTemporaryTokenGenerationOfCurrentUser: Operation<"getTemporaryTokenGenerationOfCurrentUser"> = /* @__PURE__ */ operation("GET", "/user/tokens/temporary", "getTemporaryTokenGenerationOfCurrentUser", "json");

/**
 * Create a temporary token for the current user.
 *
 * Creates a token that Onezone does not store, and returns it. The token works until its time caveat expires or
 * all temporary tokens of the current user are revoked.
 *
 * A time caveat is required. The server limits how far it is in the future: see `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/token.null.user_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`.
 */
export const createTemporaryTokenForCurrentUser: Operation<"createTemporaryTokenForCurrentUser"> = /* @__PURE__ */ operation("POST", "/user/tokens/temporary", "createTemporaryTokenForCurrentUser", "json");

/**
 * Revoke all temporary tokens of the current user.
 *
 * Revokes all temporary tokens of the current user: access, identity and invite tokens. They stop working
 * immediately and everywhere, and this **cannot be undone**. Named tokens keep working.
 *
 * If the response is lost, repeat the call only if necessary: each call also revokes the tokens that were created
 * since the previous one.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/token.null.user_temporary_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const revokeAllTemporaryTokensOfCurrentUser: Operation<"revokeAllTemporaryTokensOfCurrentUser"> = /* @__PURE__ */ operation("DELETE", "/user/tokens/temporary", "revokeAllTemporaryTokensOfCurrentUser", "nothing");

/**
 * List the named tokens of the current user.
 *
 * Lists the ids of the named tokens of the current user, including invite and identity tokens.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const listNamedTokensOfCurrentUser: Operation<"listNamedTokensOfCurrentUser"> = /* @__PURE__ */ operation("GET", "/user/tokens/named", "listNamedTokensOfCurrentUser", "json");

/**
 * Create a named token for the current user.
 *
 * Creates a token that Onezone stores under a name, and returns it. The token can be read again later.
 *
 * Names are unique among the tokens of a subject. The subject of an invite token needs the privilege to invite to
 * the target; the privileges of the caller do not matter.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/token.null.user_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createNamedTokenForCurrentUser: Operation<"createNamedTokenForCurrentUser"> = /* @__PURE__ */ operation("POST", "/user/tokens/named", "createNamedTokenForCurrentUser", "json");

/**
 * Delete all named tokens of the current user.
 *
 * Deletes all named tokens of the current user. They stop working immediately, and this **cannot be undone**.
 * Temporary tokens keep working.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/token.null.user_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const deleteNamedTokensOfCurrentUser: Operation<"deleteNamedTokensOfCurrentUser"> = /* @__PURE__ */ operation("DELETE", "/user/tokens/named", "deleteNamedTokensOfCurrentUser", "nothing");

/**
 * Get a named token of the current user by its name.
 *
 * Returns the details of a named token, including the token itself.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/token.*.user_named_token,*:private`
 *
 * Errors: `badValueString`.
 */
export const getNamedTokenOfCurrentUserByName: Operation<"getNamedTokenOfCurrentUserByName"> = /* @__PURE__ */ operation("GET", "/user/tokens/named/name/{name}", "getNamedTokenOfCurrentUserByName", "json");

/**
 * Get the temporary token generation of a Oneprovider.
 *
 * Returns the current generation of the temporary tokens of the Oneprovider.
 *
 * A temporary token contains the generation in which it was created. The first generation is 1. Each revocation of
 * all temporary tokens increases it by 1, and tokens of earlier generations stop working.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider; or an admin with
 * `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.provider:shared`
 *
 * Errors: `badValueString`.
 */
export const getTemporaryTokenGenerationOfProvider: Operation<"getTemporaryTokenGenerationOfProvider"> = /* @__PURE__ */ operation("GET", "/providers/{id}/tokens/temporary", "getTemporaryTokenGenerationOfProvider", "json");

/**
 * Create a temporary token for a Oneprovider.
 *
 * Creates a token that Onezone does not store, and returns it. The token works until its time caveat expires or
 * all temporary tokens of the Oneprovider are revoked.
 *
 * A time caveat is required. The server limits how far it is in the future: see `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * The server does not look up the Oneprovider first. If it does not exist, the response is 403 (400 for admins), not
 * 404.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.provider_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`.
 */
export const createTemporaryTokenForProvider: Operation<"createTemporaryTokenForProvider"> = /* @__PURE__ */ operation("POST", "/providers/{id}/tokens/temporary", "createTemporaryTokenForProvider", "json");

/**
 * Revoke all temporary tokens of a Oneprovider.
 *
 * Revokes all temporary tokens of the Oneprovider: access, identity and invite tokens. They stop working
 * immediately and everywhere, and this **cannot be undone**. Named tokens keep working.
 *
 * If the response is lost, repeat the call only if necessary: each call also revokes the tokens that were created
 * since the previous one.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.provider_temporary_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const revokeAllTemporaryTokensOfProvider: Operation<"revokeAllTemporaryTokensOfProvider"> = /* @__PURE__ */ operation("DELETE", "/providers/{id}/tokens/temporary", "revokeAllTemporaryTokensOfProvider", "nothing");

/**
 * List the named tokens of a Oneprovider.
 *
 * Lists the ids of the named tokens of the Oneprovider, including invite and identity tokens.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const listNamedTokensOfProvider: Operation<"listNamedTokensOfProvider"> = /* @__PURE__ */ operation("GET", "/providers/{id}/tokens/named", "listNamedTokensOfProvider", "json");

/**
 * Create a named token for a Oneprovider.
 *
 * Creates a token that Onezone stores under a name, and returns it. The token can be read again later.
 *
 * Names are unique among the tokens of a subject. The subject of an invite token needs the privilege to invite to
 * the target; the privileges of the caller do not matter.
 *
 * The server does not look up the Oneprovider first. If it does not exist, the response is 403 (400 for admins), not
 * 404.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/create/token.null.provider_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createNamedTokenForProvider: Operation<"createNamedTokenForProvider"> = /* @__PURE__ */ operation("POST", "/providers/{id}/tokens/named", "createNamedTokenForProvider", "json");

/**
 * Delete all named tokens of a Oneprovider.
 *
 * Deletes all named tokens of the Oneprovider. They stop working immediately, and this **cannot be undone**.
 * Temporary tokens keep working.
 *
 * The server does not check that the Oneprovider exists.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const deleteNamedTokensOfProvider: Operation<"deleteNamedTokensOfProvider"> = /* @__PURE__ */ operation("DELETE", "/providers/{id}/tokens/named", "deleteNamedTokensOfProvider", "nothing");

/**
 * Get a named token of a Oneprovider by its name.
 *
 * Returns the details of a named token, including the token itself.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.provider_named_token,*:private`
 *
 * Errors: `badValueString`.
 */
export const getNamedTokenOfProviderByName: Operation<"getNamedTokenOfProviderByName"> = /* @__PURE__ */ operation("GET", "/providers/{id}/tokens/named/name/{name}", "getNamedTokenOfProviderByName", "json");

/**
 * Get the temporary token generation of the current Oneprovider.
 *
 * Returns the current generation of the temporary tokens of the Oneprovider.
 *
 * A temporary token contains the generation in which it was created. The first generation is 1. Each revocation of
 * all temporary tokens increases it by 1, and tokens of earlier generations stop working.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/temporary_token_secret.*.provider:shared`
 *
 * Errors: `badValueString`.
 */
export const getTemporaryTokenGenerationOfCurrentProvider: Operation<"getTemporaryTokenGenerationOfCurrentProvider"> = /* @__PURE__ */ operation("GET", "/provider/tokens/temporary", "getTemporaryTokenGenerationOfCurrentProvider", "json");

/**
 * Create a temporary token for the current Oneprovider.
 *
 * Creates a token that Onezone does not store, and returns it. The token works until its time caveat expires or
 * all temporary tokens of the Oneprovider are revoked.
 *
 * A time caveat is required. The server limits how far it is in the future: see `maxTtl` in the error
 * `tokenTimeCaveatRequired`.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/create/token.null.provider_temporary_token,*:private`
 *
 * Errors: `badValueString`, `tokenTimeCaveatRequired`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`.
 */
export const createTemporaryTokenForCurrentProvider: Operation<"createTemporaryTokenForCurrentProvider"> = /* @__PURE__ */ operation("POST", "/provider/tokens/temporary", "createTemporaryTokenForCurrentProvider", "json");

/**
 * Revoke all temporary tokens of the current Oneprovider.
 *
 * Revokes all temporary tokens of the Oneprovider: access, identity and invite tokens. They stop working
 * immediately and everywhere, and this **cannot be undone**. Named tokens keep working.
 *
 * If the response is lost, repeat the call only if necessary: each call also revokes the tokens that were created
 * since the previous one.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/token.null.provider_temporary_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const revokeAllTemporaryTokensOfCurrentProvider: Operation<"revokeAllTemporaryTokensOfCurrentProvider"> = /* @__PURE__ */ operation("DELETE", "/provider/tokens/temporary", "revokeAllTemporaryTokensOfCurrentProvider", "nothing");

/**
 * List the named tokens of the current Oneprovider.
 *
 * Lists the ids of the named tokens of the Oneprovider, including invite and identity tokens.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const listNamedTokensOfCurrentProvider: Operation<"listNamedTokensOfCurrentProvider"> = /* @__PURE__ */ operation("GET", "/provider/tokens/named", "listNamedTokensOfCurrentProvider", "json");

/**
 * Create a named token for the current Oneprovider.
 *
 * Creates a token that Onezone stores under a name, and returns it. The token can be read again later.
 *
 * Names are unique among the tokens of a subject. The subject of an invite token needs the privilege to invite to
 * the target; the privileges of the caller do not matter.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/create/token.null.provider_named_token,*:private`
 *
 * Errors: `badValueString`, `missingRequiredValue`, `badValueName`, `badValueIdentifierOccupied`, `malformedData`, `badData`, `badValueTokenType`, `badValueCaveat`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueBoolean`, `badValueJSON`, `badValueInteger`, `badValueTooLow`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createNamedTokenForCurrentProvider: Operation<"createNamedTokenForCurrentProvider"> = /* @__PURE__ */ operation("POST", "/provider/tokens/named", "createNamedTokenForCurrentProvider", "json");

/**
 * Delete all named tokens of the current Oneprovider.
 *
 * Deletes all named tokens of the Oneprovider. They stop working immediately, and this **cannot be undone**.
 * Temporary tokens keep working.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/token.null.provider_named_tokens,*:private`
 *
 * Errors: `badValueString`.
 */
export const deleteNamedTokensOfCurrentProvider: Operation<"deleteNamedTokensOfCurrentProvider"> = /* @__PURE__ */ operation("DELETE", "/provider/tokens/named", "deleteNamedTokensOfCurrentProvider", "nothing");

/**
 * Get a named token of the current Oneprovider by its name.
 *
 * Returns the details of a named token, including the token itself.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/token.*.provider_named_token,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listAllNamedTokens: Operation<"listAllNamedTokens"> = /* @__PURE__ */ operation("GET", "/tokens/named", "listAllNamedTokens", "json");

/**
 * Get a named token.
 *
 * Returns the details of a named token, including the token itself.
 *
 * **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const getNamedToken: Operation<"getNamedToken"> = /* @__PURE__ */ operation("GET", "/tokens/named/{id}", "getNamedToken", "json");

/**
 * Delete a named token.
 *
 * Deletes a named token. It stops working immediately, and this **cannot be undone**.
 *
 * **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/delete/token.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const deleteNamedToken: Operation<"deleteNamedToken"> = /* @__PURE__ */ operation("DELETE", "/tokens/named/{id}", "deleteNamedToken", "nothing");

/**
 * Modify a named token.
 *
 * Renames a named token, replaces its custom metadata, or revokes or restores it. At least one of the three is
 * required.
 *
 * A revoked token does not work. Unlike a deleted token, it can be restored, but not with the token itself as the
 * credential.
 *
 * **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
 * `cluster_update`; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/update/token.*.instance:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueIdentifierOccupied`, `badValueBoolean`, `badValueJSON`.
 */
export const modifyNamedToken: Operation<"modifyNamedToken"> = /* @__PURE__ */ operation("PATCH", "/tokens/named/{id}", "modifyNamedToken", "nothing");

/**
 * Get the status of a named token.
 *
 * Returns whether a named token has been revoked.
 *
 * **Who may call it**: the subject of the token; a Oneprovider that supports a space of the token's user; a member of the
 * cluster of the token's Oneprovider; or an admin with `oz_tokens_manage`.
 *
 * **API caveat**: `ozw/get/token.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getNamedTokenStatus: Operation<"getNamedTokenStatus"> = /* @__PURE__ */ operation("GET", "/tokens/named/{id}/status", "getNamedTokenStatus", "json");

/**
 * Examine a token.
 *
 * Returns the content of a token without verifying it. Revoked and forged tokens are also examined.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.examine:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`.
 */
export const examineToken: Operation<"examineToken"> = /* @__PURE__ */ operation("POST", "/tokens/examine", "examineToken", "json");

/**
 * Confine a token.
 *
 * Adds caveats to a token and returns the confined token. The original token does not change. The server does not
 * check whether the token is revoked.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.confine:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `badData`, `badValueCaveat`.
 */
export const confineToken: Operation<"confineToken"> = /* @__PURE__ */ operation("POST", "/tokens/confine", "confineToken", "json");

/**
 * Infer the scope of an access token.
 *
 * Returns how long an access token works, and which spaces it gives access to at which Oneproviders. Caveats on
 * services and interfaces are ignored.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.infer_access_token_scope:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`.
 */
export const inferAccessTokenScope: Operation<"inferAccessTokenScope"> = /* @__PURE__ */ operation("POST", "/tokens/infer_access_token_scope", "inferAccessTokenScope", "json");

/**
 * Verify an access token.
 *
 * Returns the subject of an access token and how long it still works, if all its caveats are satisfied for the
 * use that the request describes.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.verify_access_token:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `badValueIPv4Address`, `badValueNotAllowed`, `badValueBoolean`.
 */
export const verifyAccessToken: Operation<"verifyAccessToken"> = /* @__PURE__ */ operation("POST", "/tokens/verify_access_token", "verifyAccessToken", "json");

/**
 * Verify an identity token.
 *
 * Returns the subject of an identity token and how long it still works, if all its caveats are satisfied for the
 * use that the request describes. Access tokens of Oneproviders are accepted, too.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.verify_identity_token:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `badValueIPv4Address`, `badValueNotAllowed`.
 */
export const verifyIdentityToken: Operation<"verifyIdentityToken"> = /* @__PURE__ */ operation("POST", "/tokens/verify_identity_token", "verifyIdentityToken", "json");

/**
 * Verify an invite token.
 *
 * Returns the subject of an invite token and how long it still works, if all its caveats are satisfied for the
 * use that the request describes.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/token.null.verify_invite_token:public`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `notAnInviteToken`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `inviteTokenUsageLimitReached`, `badValueIPv4Address`, `badValueInviteType`.
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
 * Errors: `badValueString`.
 */
export const ozUsersList: Operation<"ozUsersList"> = /* @__PURE__ */ operation("GET", "/users", "ozUsersList", "json");

/**
 * Create a user.
 *
 * Creates a user without memberships. With a password, the user can sign in immediately; without one, only after
 * `changeUserBasicAuthSettings` has set it. Users of identity providers are created automatically when they first
 * sign in.
 *
 * **Who may call it**: an admin with `oz_users_create`.
 *
 * **API caveat**: `ozw/create/user.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueFullName`, `badValueUsername`, `badValuePassword`, `badValueIdentifierOccupied`.
 */
export const createUser: Operation<"createUser"> = /* @__PURE__ */ operation("POST", "/users", "createUser", "location");

/**
 * Get a user.
 *
 * Returns the details of a user, including e-mail addresses and linked accounts.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getUser: Operation<"getUser"> = /* @__PURE__ */ operation("GET", "/users/{id}", "getUser", "json");

/**
 * Delete a user.
 *
 * Deletes a user with all tokens, sessions and memberships. Everything that the user has created, such as spaces and
 * groups, is kept, even without members. This **cannot be undone**.
 *
 * The last owner of a space that has other members cannot be deleted: the response is 400. In this case, only the
 * tokens and sessions are deleted.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_users_delete`.
 *
 * **API caveat**: `ozw/delete/user.*.instance:private`
 *
 * Errors: `cannotRemoveLastOwner`.
 */
export const removeUser: Operation<"removeUser"> = /* @__PURE__ */ operation("DELETE", "/users/{id}", "removeUser", "nothing");

/**
 * Modify the basic authentication of a user.
 *
 * Enables or disables basic authentication for a user, and sets a new password. At least one of them is required;
 * omitted fields stay unchanged. A new password is rejected if basic authentication is disabled, unless the same
 * request enables it.
 *
 * **Who may call it**: an admin with `oz_users_manage_passwords`.
 *
 * **API caveat**: `ozw/update/user.*.basic_auth:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueBoolean`, `badValueString`, `badValuePassword`.
 */
export const changeUserBasicAuthSettings: Operation<"changeUserBasicAuthSettings"> = /* @__PURE__ */ operation("PATCH", "/users/{id}/basic_auth", "changeUserBasicAuthSettings", "nothing");

/**
 * Block or unblock a user.
 *
 * Blocks or unblocks a user. While a user is blocked, all credentials of the user are rejected (401 with `authError`
 * `userBlocked`), as are invite tokens that the user has issued. Blocking ends sessions, but not memberships; tokens
 * work again after unblocking. Callers can block themselves.
 *
 * **Who may call it**: an admin with `oz_users_update`.
 *
 * **API caveat**: `ozw/update/user.*.access_block:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueBoolean`.
 */
export const toggleUserAccessBlock: Operation<"toggleUserAccessBlock"> = /* @__PURE__ */ operation("PATCH", "/users/{id}/access_block", "toggleUserAccessBlock", "nothing");

/**
 * List the admin privileges of a user.
 *
 * Lists the admin privileges granted to a user. `listUserEffectiveAdminPrivileges` also lists those that the user
 * has through groups.
 *
 * **Who may call it**: the user themselves; or an admin with `oz_view_privileges`.
 *
 * **API caveat**: `ozw/get/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listUserAdminPrivileges: Operation<"listUserAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/users/{id}/privileges", "listUserAdminPrivileges", "json");

/**
 * Revoke all admin privileges of a user.
 *
 * Revokes all admin privileges granted to a user. Privileges that the user has through groups do not change.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/delete/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`.
 */
export const removeUserAdminPrivileges: Operation<"removeUserAdminPrivileges"> = /* @__PURE__ */ operation("DELETE", "/users/{id}/privileges", "removeUserAdminPrivileges", "nothing");

/**
 * Modify the admin privileges of a user.
 *
 * Grants and revokes admin privileges of a user. Privileges that the user has through groups do not change. Callers
 * can grant privileges that they do not have.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/update/user.*.oz_privileges:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listUserEffectiveAdminPrivileges: Operation<"listUserEffectiveAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/users/{id}/effective_privileges", "listUserEffectiveAdminPrivileges", "json");

/**
 * Create a registration token for a Oneprovider of a user.
 *
 * Creates and returns a token that registers one Oneprovider. The user becomes the first member of its cluster, with
 * all privileges. Onezone stores the token as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForUser` with the invite type `registerOneprovider` instead: it supports caveats and a
 * usage limit.
 *
 * **Who may call it**: the user themselves, if the registration of Oneproviders is open to all users; or an admin with
 * `oz_providers_invite`.
 *
 * **API caveat**: `ozw/create/user.*.provider_registration_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createProviderRegistrationTokenForUser: Operation<"createProviderRegistrationTokenForUser"> = /* @__PURE__ */ operation("POST", "/users/{id}/clusters/provider_registration_token", "createProviderRegistrationTokenForUser", "json");

/**
 * Get the current user.
 *
 * Returns the details of the calling user. A Oneprovider gets 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getCurrentUser: Operation<"getCurrentUser"> = /* @__PURE__ */ operation("GET", "/user", "getCurrentUser", "json");

/**
 * Delete the current user.
 *
 * Deletes the current user with all tokens, sessions and memberships. Everything that the user has created, such as
 * spaces and groups, is kept, even without members. This **cannot be undone**.
 *
 * The last owner of a space that has other members cannot be deleted: the response is 400. In this case, only the
 * tokens and sessions are deleted.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.instance:private`
 *
 * Errors: `cannotRemoveLastOwner`.
 */
export const removeCurrentUser: Operation<"removeCurrentUser"> = /* @__PURE__ */ operation("DELETE", "/user", "removeCurrentUser", "nothing");

/**
 * Modify the current user.
 *
 * Changes the full name and the user name of the current user. At least one of them is required; omitted fields stay
 * unchanged.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/update/user.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueString`, `badValueFullName`, `badValueUsername`, `badValueIdentifierOccupied`.
 */
export const modifyCurrentUser: Operation<"modifyCurrentUser"> = /* @__PURE__ */ operation("PATCH", "/user", "modifyCurrentUser", "nothing");

/**
 * Change the password of the current user.
 *
 * Replaces the password that the current user signs in with. If the old password is wrong, the response is 401 with
 * `authError` `badBasicCredentials`, even if the credential of the request is valid. If basic authentication is
 * disabled, it is 401 with `basicAuthDisabled`. Tokens stay valid.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/update/user.*.password:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValuePassword`.
 */
export const changeUserPassword: Operation<"changeUserPassword"> = /* @__PURE__ */ operation("PATCH", "/user/password", "changeUserPassword", "nothing");

/**
 * List the admin privileges of the current user.
 *
 * Lists the admin privileges granted to the current user. `listCurrentUserEffectiveAdminPrivileges` also lists those
 * that the user has through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listCurrentUserAdminPrivileges: Operation<"listCurrentUserAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/user/privileges", "listCurrentUserAdminPrivileges", "json");

/**
 * Revoke all admin privileges of the current user.
 *
 * Revokes all admin privileges granted to the current user. Privileges that the user has through groups do not
 * change. A user that does not have `oz_set_privileges` through a group cannot undo this.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/delete/user.*.oz_privileges:private`
 *
 * Errors: `badValueString`.
 */
export const removeCurrentUserAdminPrivileges: Operation<"removeCurrentUserAdminPrivileges"> = /* @__PURE__ */ operation("DELETE", "/user/privileges", "removeCurrentUserAdminPrivileges", "nothing");

/**
 * Modify the admin privileges of the current user.
 *
 * Grants and revokes admin privileges of the current user. Privileges that the user has through groups do not
 * change. A caller that revokes its own `oz_set_privileges` cannot undo this.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/update/user.*.oz_privileges:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const listClientTokens: Operation<"listClientTokens"> = /* @__PURE__ */ operation("GET", "/user/client_tokens", "listClientTokens", "json");

/**
 * Create a client token.
 *
 * Creates and returns a named access token of the current user that is valid for a year.
 * `createNamedTokenForCurrentUser` does the same with a name and caveats of the caller's choice.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/user.*.client_tokens:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createClientToken: Operation<"createClientToken"> = /* @__PURE__ */ operation("POST", "/user/client_tokens", "createClientToken", "json");

/**
 * Delete a client token.
 *
 * Deletes the named token that the path contains. It stops working immediately, and this **cannot be undone**. For a
 * token of another user, the response is 403. `deleteNamedToken` does the same by id, without a secret in the URL.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.client_token,*:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const removeClientToken: Operation<"removeClientToken"> = /* @__PURE__ */ operation("DELETE", "/user/client_tokens/{tid}", "removeClientToken", "nothing");

/**
 * Acquire an access token of an identity provider.
 *
 * Returns an access token that an identity provider has issued for the current user. If Onezone is not configured to
 * store access tokens of the identity provider, the response is 400. If the user has not signed in through it, the
 * response is 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/user.*.idp_access_token,*:private`
 *
 * Errors: `malformedData`, `badValueNotAllowed`.
 */
export const acquireIdpAccessToken: Operation<"acquireIdpAccessToken"> = /* @__PURE__ */ operation("POST", "/user/idp_access_token/{idp}", "acquireIdpAccessToken", "json");

/**
 * List the space membership requests of the current user.
 *
 * Returns the pending and rejected space membership requests of the current user, by space id. A granted request is
 * not listed; `listUserSpaces` lists the space instead.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.space_membership_requests:private`
 *
 * Errors: `spaceMarketplaceDisabled`.
 */
export const getSpaceMembershipRequests: Operation<"getSpaceMembershipRequests"> = /* @__PURE__ */ operation("GET", "/user/space_membership_requests", "getSpaceMembershipRequests", "json");

/**
 * List the spaces of the current user.
 *
 * Lists the ids of the spaces that the current user belongs to directly. `listEffectiveUserSpaces` also lists those
 * that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.spaces:private`
 *
 * Errors: `badValueString`.
 */
export const listUserSpaces: Operation<"listUserSpaces"> = /* @__PURE__ */ operation("GET", "/user/spaces", "listUserSpaces", "json");

/**
 * Create a space for the current user.
 *
 * Creates a space and makes the current user its owner and a direct member, with all privileges. No Oneprovider
 * supports it yet.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/space.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `alreadyExists`.
 */
export const createUserSpace: Operation<"createUserSpace"> = /* @__PURE__ */ operation("POST", "/user/spaces", "createUserSpace", "location");

/**
 * Join a space.
 *
 * Makes the current user a direct member of the space that an invite token is for, with the privileges that the
 * token gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/space.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
 */
export const getUserSpace: Operation<"getUserSpace"> = /* @__PURE__ */ operation("GET", "/user/spaces/{sid}", "getUserSpace", "json");

/**
 * Leave a space.
 *
 * Ends the direct membership of the current user in a space. A user that also belongs to the space through groups
 * remains an effective member. The last owner cannot leave while the space has other users.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.space,*:private`
 *
 * Errors: `cannotRemoveLastOwner`.
 */
export const leaveSpace: Operation<"leaveSpace"> = /* @__PURE__ */ operation("DELETE", "/user/spaces/{sid}", "leaveSpace", "nothing");

/**
 * Get the alias of a space.
 *
 * Returns the current user's own name for a space. If no alias is set, the response is 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.space_alias,*:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const getUserSpaceAlias: Operation<"getUserSpaceAlias"> = /* @__PURE__ */ operation("GET", "/user/spaces/{sid}/alias", "getUserSpaceAlias", "json");

/**
 * Set the alias of a space.
 *
 * Sets or replaces the current user's own name for a space. Onezone only stores it: other responses still show the
 * name of the space. If the user does not belong to the space, the response is 400, not 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/user.*.space_alias,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueEmpty`, `relationDoesNotExist`.
 *
 * @deprecated
 */
export const setUserSpaceAlias: Operation<"setUserSpaceAlias"> = /* @__PURE__ */ operation("PUT", "/user/spaces/{sid}/alias", "setUserSpaceAlias", "nothing");

/**
 * Delete the alias of a space.
 *
 * Deletes the current user's own name for a space. If no alias is set, the response is 404.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.space_alias,*:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
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
 * Errors: `badValueString`.
 */
export const listEffectiveUserSpaces: Operation<"listEffectiveUserSpaces"> = /* @__PURE__ */ operation("GET", "/user/effective_spaces", "listEffectiveUserSpaces", "json");

/**
 * Get an effective space of the current user.
 *
 * Returns the details of a space that the current user belongs to, directly or through groups. `getUserSpace` does
 * the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveUserSpace: Operation<"getEffectiveUserSpace"> = /* @__PURE__ */ operation("GET", "/user/effective_spaces/{sid}", "getEffectiveUserSpace", "json");

/**
 * List the effective Oneproviders of the current user.
 *
 * Lists the ids of the Oneproviders that support a space to which the current user belongs, directly or through
 * groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.eff_providers:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserProviders: Operation<"listEffectiveUserProviders"> = /* @__PURE__ */ operation("GET", "/user/effective_providers", "listEffectiveUserProviders", "json");

/**
 * Get an effective Oneprovider of the current user.
 *
 * Returns the details of a Oneprovider that supports a space to which the current user belongs, directly or through
 * groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getUserEffectiveProvider: Operation<"getUserEffectiveProvider"> = /* @__PURE__ */ operation("GET", "/user/effective_providers/{pid}", "getUserEffectiveProvider", "json");

/**
 * List the spaces of the current user in a Oneprovider.
 *
 * Lists the ids of the spaces that the current user belongs to, directly or through groups, and that a Oneprovider
 * supports.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/provider.*.user_spaces,*:private`
 *
 * Errors: `badValueString`.
 */
export const getUserSpacesInEffectiveProvider: Operation<"getUserSpacesInEffectiveProvider"> = /* @__PURE__ */ operation("GET", "/user/effective_providers/{pid}/spaces", "getUserSpacesInEffectiveProvider", "json");

/**
 * List the clusters of the current user.
 *
 * Lists the ids of the clusters that the current user belongs to directly. `listUserEffectiveClusters` also lists
 * those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.clusters:private`
 *
 * Errors: `badValueString`.
 */
export const listUserClusters: Operation<"listUserClusters"> = /* @__PURE__ */ operation("GET", "/user/clusters", "listUserClusters", "json");

/**
 * Create a registration token for a Oneprovider of the current user.
 *
 * Creates and returns a token that registers one Oneprovider. The current user becomes the first member of its
 * cluster, with all privileges. Onezone stores the token as a named token of the user. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `registerOneprovider` instead: it supports caveats and
 * a usage limit.
 *
 * **Who may call it**: any user, if the registration of Oneproviders is open to all users; or an admin with
 * `oz_providers_invite`.
 *
 * **API caveat**: `ozw/create/user.*.provider_registration_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createProviderRegistrationTokenForCurrentUser: Operation<"createProviderRegistrationTokenForCurrentUser"> = /* @__PURE__ */ operation("POST", "/user/clusters/provider_registration_token", "createProviderRegistrationTokenForCurrentUser", "json");

/**
 * Join a cluster.
 *
 * Makes the current user a direct member of the cluster that an invite token is for, with the privileges that the
 * token gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/cluster.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
 */
export const getUserCluster: Operation<"getUserCluster"> = /* @__PURE__ */ operation("GET", "/user/clusters/{cid}", "getUserCluster", "json");

/**
 * Leave a cluster.
 *
 * Ends the direct membership of the current user in a cluster. A user that also belongs to the cluster through
 * groups remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.cluster,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listUserEffectiveClusters: Operation<"listUserEffectiveClusters"> = /* @__PURE__ */ operation("GET", "/user/effective_clusters", "listUserEffectiveClusters", "json");

/**
 * Get an effective cluster of the current user.
 *
 * Returns the details of a cluster that the current user belongs to, directly or through groups. `getUserCluster`
 * does the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/cluster.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getUserEffectiveCluster: Operation<"getUserEffectiveCluster"> = /* @__PURE__ */ operation("GET", "/user/effective_clusters/{cid}", "getUserEffectiveCluster", "json");

/**
 * List the groups of the current user.
 *
 * Lists the ids of the groups that the current user belongs to directly. `listEffectiveUserGroups` also lists those
 * that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.groups:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createUserGroup: Operation<"createUserGroup"> = /* @__PURE__ */ operation("POST", "/user/groups", "createUserGroup", "location");

/**
 * Join a group.
 *
 * Makes the current user a direct member of the group that an invite token is for, with the privileges that the
 * token gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/group.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveUserGroups: Operation<"listEffectiveUserGroups"> = /* @__PURE__ */ operation("GET", "/user/effective_groups", "listEffectiveUserGroups", "json");

/**
 * Get an effective group of the current user.
 *
 * Returns the details of a group that the current user belongs to, directly or through groups. `getUserGroup` does
 * the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getUserEffectiveGroup: Operation<"getUserEffectiveGroup"> = /* @__PURE__ */ operation("GET", "/user/effective_groups/{gid}", "getUserEffectiveGroup", "json");

/**
 * List the handle services of the current user.
 *
 * Lists the ids of the handle services that the current user belongs to directly. `listUserEffectiveHandleServices`
 * also lists those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.handle_services:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const getUserEffectiveHandleService: Operation<"getUserEffectiveHandleService"> = /* @__PURE__ */ operation("GET", "/user/effective_handle_services/{hsid}", "getUserEffectiveHandleService", "json");

/**
 * List the handles of the current user.
 *
 * Lists the ids of the handles that the current user belongs to directly. `listUserEffectiveHandles` also lists
 * those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.handles:private`
 *
 * Errors: `badValueString`.
 */
export const listUserHandles: Operation<"listUserHandles"> = /* @__PURE__ */ operation("GET", "/user/handles", "listUserHandles", "json");

/**
 * Create a handle for the current user.
 *
 * Registers a handle for a share and makes the current user a direct member of it, with all privileges. The share
 * and its metadata can then be found through the handle.
 *
 * The server looks up the share and the handle service first. If either does not exist, the response is 400 for
 * every caller.
 *
 * **Who may call it**: a member of the space of the share given as `resourceId` with the privilege `space_manage_shares`,
 * and of the handle service given as `handleServiceId` with the privilege `handle_service_register_handle`; or an admin
 * with `oz_handles_create` and `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueXML`, `alreadyExists`, `externalServiceOperationFailed`.
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
 * Errors: `badValueString`.
 */
export const getUserHandle: Operation<"getUserHandle"> = /* @__PURE__ */ operation("GET", "/user/handles/{hid}", "getUserHandle", "json");

/**
 * Leave a handle.
 *
 * Ends the direct membership of the current user in a handle. A user that also belongs to the handle through groups
 * remains an effective member. The handle itself is kept.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.handle,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listUserEffectiveHandles: Operation<"listUserEffectiveHandles"> = /* @__PURE__ */ operation("GET", "/user/effective_handles", "listUserEffectiveHandles", "json");

/**
 * Get an effective handle of the current user.
 *
 * Returns the details of a handle that the current user belongs to, directly or through groups. `getUserHandle` does
 * the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getUserEffectiveHandle: Operation<"getUserEffectiveHandle"> = /* @__PURE__ */ operation("GET", "/user/effective_handles/{hid}", "getUserEffectiveHandle", "json");

/**
 * List the harvesters of the current user.
 *
 * Lists the ids of the harvesters that the current user belongs to directly. `listEffectiveUserHarvesters` also
 * lists those that the current user belongs to through groups.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/user.*.harvesters:private`
 *
 * Errors: `badValueString`.
 */
export const listUserHarvesters: Operation<"listUserHarvesters"> = /* @__PURE__ */ operation("GET", "/user/harvesters", "listUserHarvesters", "json");

/**
 * Create a harvester for the current user.
 *
 * Creates a harvester and makes the current user a direct member of it, with all privileges. The backend must
 * respond.
 *
 * **Who may call it**: an admin with `oz_harvesters_create`.
 *
 * **API caveat**: `ozw/create/harvester.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueNotAllowed`, `badValueJSON`, `badData`.
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
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveUserHarvesters: Operation<"listEffectiveUserHarvesters"> = /* @__PURE__ */ operation("GET", "/user/effective_harvesters", "listEffectiveUserHarvesters", "json");

/**
 * Get an effective harvester of the current user.
 *
 * Returns the details of a harvester that the current user belongs to, directly or through groups.
 * `getUserHarvester` does the same.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:protected`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`.
 */
export const createUserAtmInventory: Operation<"createUserAtmInventory"> = /* @__PURE__ */ operation("POST", "/user/atm_inventories", "createUserAtmInventory", "location");

/**
 * Join an automation inventory.
 *
 * Makes the current user a direct member of the automation inventory that an invite token is for, with the
 * privileges that the token gives.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
 */
export const getUserAtmInventory: Operation<"getUserAtmInventory"> = /* @__PURE__ */ operation("GET", "/user/atm_inventories/{aiid}", "getUserAtmInventory", "json");

/**
 * Leave an automation inventory.
 *
 * Ends the direct membership of the current user in an automation inventory. A user that also belongs to the
 * automation inventory through groups remains an effective member.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/delete/user.*.atm_inventory,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listSpaces: Operation<"listSpaces"> = /* @__PURE__ */ operation("GET", "/spaces", "listSpaces", "json");

/**
 * Create a space.
 *
 * Creates a space without members or owners. `createUserSpace` creates a space for the current user, and
 * `createSpaceForGroup` creates one for a group.
 *
 * **Who may call it**: an admin with `oz_spaces_create`.
 *
 * **API caveat**: `ozw/create/space.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `alreadyExists`.
 */
export const createSpace: Operation<"createSpace"> = /* @__PURE__ */ operation("POST", "/spaces", "createSpace", "location");

/**
 * List the privileges of space members.
 *
 * Lists the privileges that a member of a space can have, in three sets: for new members, for managers, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/space.null.privileges:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const getSpace: Operation<"getSpace"> = /* @__PURE__ */ operation("GET", "/spaces/{id}", "getSpace", "json");

/**
 * Delete a space.
 *
 * Deletes a space with all its shares and their handles, and ends its memberships and its support. This
 * **cannot be undone**.
 *
 * **Who may call it**: a member of the space with the privilege `space_delete`; or an admin with `oz_spaces_delete`.
 *
 * **API caveat**: `ozw/delete/space.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const removeSpace: Operation<"removeSpace"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}", "removeSpace", "nothing");

/**
 * Modify a space.
 *
 * Changes the name of a space or its listing in the space marketplace. At least one of them is required; omitted
 * fields stay unchanged.
 *
 * A space can be advertised only if it has a description, an organization and a contact address, which may have been
 * set earlier.
 *
 * **Who may call it**: a member of the space with the privilege `space_update`, if the body has no
 * `advertisedInMarketplace` or `marketplaceContactEmail`; a member of the space with the privileges `space_update` and
 * `space_manage_in_marketplace`; or an admin with `oz_spaces_update`.
 *
 * **API caveat**: `ozw/update/space.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const modifySpace: Operation<"modifySpace"> = /* @__PURE__ */ operation("PATCH", "/spaces/{id}", "modifySpace", "nothing");

/**
 * List the spaces in the marketplace.
 *
 * Lists the spaces that are advertised in the space marketplace, sorted by name, one page at a time. To get the next
 * page, send the same body with `token` set to `nextPageToken`, until `isLast` is true.
 *
 * The operation does not create anything, although its method is POST.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/create/space.null.list_marketplace:protected`
 *
 * Errors: `spaceMarketplaceDisabled`, `malformedData`, `badValueString`, `badValueEmpty`, `badValueInteger`, `badValueNotInRange`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const listMarketplace: Operation<"listMarketplace"> = /* @__PURE__ */ operation("POST", "/spaces/marketplace/list", "listMarketplace", "json");

/**
 * Get a space in the marketplace.
 *
 * Returns the properties of a space in the space marketplace. If the space is not advertised, the response is 404,
 * even for its members and admins.
 *
 * **Who may call it**: any user.
 *
 * **API caveat**: `ozw/get/space.*.marketplace_data:protected`
 *
 * Errors: `spaceMarketplaceDisabled`.
 */
export const getSpaceDataInMarketplace: Operation<"getSpaceDataInMarketplace"> = /* @__PURE__ */ operation("GET", "/spaces/marketplace/{id}", "getSpaceDataInMarketplace", "json");

/**
 * Request membership in a space.
 *
 * Asks the managers of a space in the marketplace to accept the current user as a member. They get an e-mail with
 * the contact address and the message, and resolve the request with `resolveSpaceMembershipRequest`.
 *
 * A repeated request for the same space sends a reminder and keeps the id. It is rejected within 7 days of the last
 * request, and within 30 days of a rejection. If the space is not advertised, the response is 403, not 404.
 *
 * **Who may call it**: any user, if the space is advertised in the marketplace.
 *
 * **API caveat**: `ozw/create/space.*.membership_request:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `malformedData`, `missingRequiredValue`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueTextTooLarge`, `limitReached`, `relationAlreadyExists`.
 */
export const requestSpaceMembership: Operation<"requestSpaceMembership"> = /* @__PURE__ */ operation("POST", "/spaces/marketplace/{id}/request", "requestSpaceMembership", "json");

/**
 * Get the requester of membership in a space.
 *
 * Returns the user who has requested membership in a space, and the contact address. If the request is already
 * resolved or is for another space, the response is 404.
 *
 * **Who may call it**: a member of the space with the privilege `space_manage_in_marketplace`; or an admin with
 * `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.membership_requester_info,*:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `badValueIdentifier`, `relationAlreadyExists`.
 */
export const getMembershipRequesterInfo: Operation<"getMembershipRequesterInfo"> = /* @__PURE__ */ operation("GET", "/spaces/marketplace/{id}/request/{rid}/requester_info", "getMembershipRequesterInfo", "json");

/**
 * Resolve a request for membership in a space.
 *
 * Grants or rejects a request for membership in a space. Granting adds the user with the privileges of a new member.
 * The user gets an e-mail about the decision. This **cannot be undone**, but a user who was added by mistake can be
 * removed.
 *
 * The body is validated first. If it is invalid, the response is 400 for every caller.
 *
 * **Who may call it**: a member of the space with the privileges `space_add_user` and `space_manage_in_marketplace`, if
 * the `decision` is `grant`; or a member of the space with the privilege `space_manage_in_marketplace`, if the `decision`
 * is `reject`.
 *
 * **API caveat**: `ozw/create/space.*.resolve_membership_request,*:private`
 *
 * Errors: `spaceMarketplaceDisabled`, `malformedData`, `missingRequiredValue`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueIdentifier`.
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
 * Errors: `badValueString`.
 */
export const listSpaceUsers: Operation<"listSpaceUsers"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/users", "listSpaceUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a space with the privileges of a new member. Onezone stores
 * it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `userJoinSpace` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_user`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.invite_user_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createSpaceUserInviteToken: Operation<"createSpaceUserInviteToken"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/users/token", "createSpaceUserInviteToken", "json");

/**
 * Get a user of a space.
 *
 * Returns a summary of a user that belongs to a space, directly or through groups. The creator of the space is
 * returned even after leaving it.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a member of the space,
 * if the user created it; a Oneprovider that supports the space; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getSpaceUser: Operation<"getSpaceUser"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/users/{uid}", "getSpaceUser", "json");

/**
 * Add a user to a space.
 *
 * Makes a user a direct member of a space, with the given privileges or, by default, those of a new member. The
 * first direct user of a space without owners becomes its owner.
 *
 * The user is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: the user themselves, as a member of the space with the privilege `space_add_user`, if the body has
 * no `privileges`; the user themselves, as a member of the space with the privileges `space_add_user` and
 * `space_set_privileges`; an admin with `oz_spaces_add_relationships` and `oz_users_add_relationships`, if the body has no
 * `privileges`; or an admin with `oz_spaces_add_relationships`, `oz_spaces_set_privileges` and
 * `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addSpaceUser: Operation<"addSpaceUser"> = /* @__PURE__ */ operation("PUT", "/spaces/{id}/users/{uid}", "addSpaceUser", "location");

/**
 * Remove a user from a space.
 *
 * Ends the direct membership and any ownership of a user in a space. A user that also belongs to the space through
 * groups remains an effective member.
 *
 * The last owner cannot be removed while the space has other effective users.
 *
 * **Who may call it**: an owner of the space; a member of the space with the privilege `space_remove_user`, if the user to
 * remove is not an owner of the space; or an admin with `oz_spaces_remove_relationships` and
 * `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.user,*:private`
 *
 * Errors: `cannotRemoveLastOwner`.
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
 * Errors: `badValueString`.
 */
export const listUserSpacePrivileges: Operation<"listUserSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/users/{uid}/privileges", "listUserSpacePrivileges", "json");

/**
 * Modify the privileges of a user in a space.
 *
 * Grants and revokes privileges of a direct user of a space. Privileges that the user has through groups do not
 * change. An owner may do everything, regardless of privileges.
 *
 * **Who may call it**: a member of the space with the privilege `space_set_privileges`; or an admin with
 * `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/update/space.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveSpaceUsers: Operation<"listEffectiveSpaceUsers"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users", "listEffectiveSpaceUsers", "json");

/**
 * Get an effective user of a space.
 *
 * Returns a summary of a user that belongs to a space, directly or through groups. The creator of the space is
 * returned even after leaving it. `getSpaceUser` does the same.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a member of the space,
 * if the user created it; a Oneprovider that supports the space; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveSpaceUser: Operation<"getEffectiveSpaceUser"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users/{uid}", "getEffectiveSpaceUser", "json");

/**
 * List the effective privileges of a user in a space.
 *
 * Lists the privileges that a user has in a space: those granted directly, and those of the groups through which the
 * user belongs to the space. An owner may do everything, regardless of this list.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view_privileges`; a
 * Oneprovider that supports the space; or an admin with `oz_spaces_view_privileges`.
 *
 * **API caveat**: `ozw/get/space.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserSpacePrivileges: Operation<"listEffectiveUserSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_users/{uid}/privileges", "listEffectiveUserSpacePrivileges", "json");

/**
 * Show how a user belongs to a space.
 *
 * Lists the membership intermediaries of an effective user of a space: the direct groups through which the user
 * belongs to the space and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listSpaceGroups: Operation<"listSpaceGroups"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/groups", "listSpaceGroups", "json");

/**
 * Create a group in a space.
 *
 * Creates a group and adds it to a space with the privileges of a new member. If the caller is a user, it becomes a
 * member of the new group, with all privileges.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_group`; or an admin with `oz_groups_create` and
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.group:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createSpaceGroup: Operation<"createSpaceGroup"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/groups", "createSpaceGroup", "location");

/**
 * Create an invite token for a group.
 *
 * Creates and returns a token that lets one group join a space with the privileges of a new member. Onezone stores
 * it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `groupJoinSpace` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_group`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.invite_group_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createSpaceGroupToken: Operation<"createSpaceGroupToken"> = /* @__PURE__ */ operation("POST", "/spaces/{id}/groups/token", "createSpaceGroupToken", "json");

/**
 * Get a group of a space.
 *
 * Returns a summary of a group that belongs to a space, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getSpaceGroup: Operation<"getSpaceGroup"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/groups/{gid}", "getSpaceGroup", "json");

/**
 * Add a group to a space.
 *
 * Makes a group a direct member of a space, with the given privileges or, by default, those of a new member. The
 * group is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_group`, and of the group with the privilege
 * `group_add_space`, if the body has no `privileges`; a member of the space with the privileges `space_add_group` and
 * `space_set_privileges`, and of the group with the privilege `group_add_space`; an admin with
 * `oz_spaces_add_relationships` and `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with
 * `oz_spaces_add_relationships`, `oz_spaces_set_privileges` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupSpacePrivileges: Operation<"listGroupSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/groups/{gid}/privileges", "listGroupSpacePrivileges", "json");

/**
 * Modify the privileges of a group in a space.
 *
 * Grants and revokes privileges of a direct group of a space. Privileges that the group has through other groups do
 * not change.
 *
 * **Who may call it**: a member of the space with the privilege `space_set_privileges`; or an admin with
 * `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/update/space.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveSpaceGroups: Operation<"listEffectiveSpaceGroups"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups", "listEffectiveSpaceGroups", "json");

/**
 * Get an effective group of a space.
 *
 * Returns a summary of a group that belongs to a space, directly or through other groups. `getSpaceGroup` does the
 * same.
 *
 * **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveGroupSpacePrivileges: Operation<"listEffectiveGroupSpacePrivileges"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupSpacePrivileges", "json");

/**
 * Show how a group belongs to a space.
 *
 * Lists the membership intermediaries of an effective group of a space: the direct groups through which the group
 * belongs to the space and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
 * supports the space; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveGroupSpaceMembershipIntermediaries: Operation<"getEffectiveGroupSpaceMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/effective_groups/{gid}/membership", "getEffectiveGroupSpaceMembershipIntermediaries", "json");

/**
 * List the owners of a space.
 *
 * Lists the ids of the owners of a space. An owner may do everything in the space, regardless of the granted
 * privileges. Groups cannot be owners.
 *
 * **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
 * admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.owners:private`
 *
 * Errors: `badValueString`.
 */
export const listSpaceOwners: Operation<"listSpaceOwners"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/owners", "listSpaceOwners", "json");

/**
 * Add an owner to a space.
 *
 * Makes a member of a space one of its owners. A user that belongs to the space only through groups also becomes a
 * direct user, with all privileges. If the user does not belong to the space, the response is 400.
 *
 * **Who may call it**: an owner of the space; or an admin with `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/create/space.*.owner,*:private`
 *
 * Errors: `relationDoesNotExist`, `badValueIdNotFound`, `alreadyExists`.
 */
export const addSpaceOwner: Operation<"addSpaceOwner"> = /* @__PURE__ */ operation("PUT", "/spaces/{id}/owners/{uid}", "addSpaceOwner", "nothing");

/**
 * Remove an owner from a space.
 *
 * Ends the ownership of a user, who remains a direct member with the privileges granted before. The last owner
 * cannot be removed, even if the space has no other user.
 *
 * **Who may call it**: an owner of the space; or an admin with `oz_spaces_set_privileges`.
 *
 * **API caveat**: `ozw/delete/space.*.owner,*:private`
 *
 * Errors: `cannotRemoveLastOwner`.
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
 * Errors: `badValueString`.
 */
export const listSpaceShares: Operation<"listSpaceShares"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/shares", "listSpaceShares", "json");

/**
 * Get a share of a space.
 *
 * Returns the details of a share of a space. `getShare` does the same.
 *
 * **Who may call it**: a member of the space of the share with the privilege `space_view`; a Oneprovider that supports the
 * space of the share; or an admin with `oz_shares_view`.
 *
 * **API caveat**: `ozw/get/share.*.instance:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listSpaceProviders: Operation<"listSpaceProviders"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/providers", "listSpaceProviders", "json");

/**
 * Create an invite token for a Oneprovider.
 *
 * Creates and returns a token that lets one Oneprovider support a space. Onezone stores it as a named token of the
 * caller. It can be used once. Only a Oneprovider can use it, and not through this API.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `supportSpace` instead: it supports caveats and a
 * usage limit.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_support`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.*.space_support_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
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
 * Errors: `badValueString`.
 */
export const getSpaceProvider: Operation<"getSpaceProvider"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/providers/{pid}", "getSpaceProvider", "json");

/**
 * Cease the support of a space.
 *
 * Ends the support of a space by a Oneprovider on all of its storages, without asking the Oneprovider. Files that
 * only it stores become unreachable. This **cannot be undone**: new support starts empty.
 *
 * The Oneprovider itself uses `removeSpaceSupport`.
 *
 * **Who may call it**: a member of the space with the privilege `space_remove_support`; or an admin with
 * `oz_spaces_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.provider,*:private`
 *
 * Errors: `badValueString`.
 */
export const ceaseSupportByProvider: Operation<"ceaseSupportByProvider"> = /* @__PURE__ */ operation("DELETE", "/spaces/{id}/providers/{pid}", "ceaseSupportByProvider", "nothing");

/**
 * Modify the support parameters of a space.
 *
 * Changes the parameters of the support of a space by a Oneprovider. At least one is required; omitted and `null`
 * parameters stay unchanged. Each parameter has its own access rule; the caller must be allowed to change all given
 * ones.
 *
 * A Oneprovider that is older than version 21.02, or has not reported its version yet, does not support this. The
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
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueString`, `badValueNotAllowed`, `notSupported`.
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
 * Errors: `badValueString`.
 */
export const listSpaceHarvesters: Operation<"listSpaceHarvesters"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/harvesters", "listSpaceHarvesters", "json");

/**
 * Join a harvester as a space.
 *
 * Adds a space to the target harvester of an invite token, which then indexes the metadata of the space. The server
 * does not look up the space first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the space with the privilege `space_add_harvester`; or an admin with
 * `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
 */
export const getSpaceHarvester: Operation<"getSpaceHarvester"> = /* @__PURE__ */ operation("GET", "/spaces/{id}/harvesters/{hid}", "getSpaceHarvester", "json");

/**
 * Leave a harvester as a space.
 *
 * Stops a harvester from indexing the metadata of a space. The metadata indexed so far stays in its indices.
 *
 * **Who may call it**: a member of the space with the privilege `space_remove_harvester`; or an admin with
 * `oz_spaces_remove_relationships` and `oz_harvesters_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/space.*.harvester,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listShares: Operation<"listShares"> = /* @__PURE__ */ operation("GET", "/shares", "listShares", "json");

/**
 * Get a share.
 *
 * Returns the details of a share. `getPublicShareDetails` returns only the public details.
 *
 * **Who may call it**: a member of the space of the share with the privilege `space_view`; a Oneprovider that supports the
 * space of the share; or an admin with `oz_shares_view`.
 *
 * **API caveat**: `ozw/get/share.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const getShare: Operation<"getShare"> = /* @__PURE__ */ operation("GET", "/shares/{id}", "getShare", "json");

/**
 * Modify a share.
 *
 * Changes the name and description of a share. At least one of them is required; omitted fields stay unchanged.
 *
 * Shares are created and deleted through the Oneproviders that store the files.
 *
 * **Who may call it**: a member of the space of the share with the privilege `space_manage_shares`; or an admin with
 * `oz_shares_update`.
 *
 * **API caveat**: `ozw/update/share.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueTextTooLarge`.
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
 * Errors: `badValueString`.
 */
export const getPublicShareDetails: Operation<"getPublicShareDetails"> = /* @__PURE__ */ operation("GET", "/shares/{id}/public", "getPublicShareDetails", "json");

/**
 * Get shared data.
 *
 * Redirects to an online Oneprovider that supports the space of a share and returns the content of a shared file,
 * the list of a shared directory, or their metadata. The redirect keeps the path after the file id and the query
 * string.
 *
 * If there is no such Oneprovider, the response is 503. If the Oneprovider is too old, the response is 501.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/share.null.shared_data,*:public`
 *
 * Errors: `badData`, `notImplemented`.
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
 * Errors: `badValueString`.
 */
export const listGroups: Operation<"listGroups"> = /* @__PURE__ */ operation("GET", "/groups", "listGroups", "json");

/**
 * Create a group.
 *
 * Creates a group without members. `createUserGroup` creates a group for the current user. `createParentGroup` and
 * `createChildGroup` create a parent or child of another group.
 *
 * **Who may call it**: an admin with `oz_groups_create`.
 *
 * **API caveat**: `ozw/create/group.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createGroup: Operation<"createGroup"> = /* @__PURE__ */ operation("POST", "/groups", "createGroup", "location");

/**
 * List the privileges of group members.
 *
 * Lists the privileges that a member of a group can have, in three sets: for new members, for managers, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/group.null.privileges:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const getGroup: Operation<"getGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}", "getGroup", "json");

/**
 * Delete a group.
 *
 * Deletes a group. Its members and the entities that it belonged to are kept, but users lose the access that they
 * had only through the group. This **cannot be undone**.
 *
 * Protected groups, such as those that Onezone predefines, cannot be deleted.
 *
 * **Who may call it**: a member of the group with the privilege `group_delete`; or an admin with `oz_groups_delete`.
 *
 * **API caveat**: `ozw/delete/group.*.instance:private`
 *
 * Errors: `badValueString`, `protectedGroup`.
 */
export const removeGroup: Operation<"removeGroup"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}", "removeGroup", "nothing");

/**
 * Modify a group.
 *
 * Changes the name and type of a group. At least one of them is required; omitted fields stay unchanged.
 *
 * **Who may call it**: a member of the group with the privilege `group_update`; or an admin with `oz_groups_update`.
 *
 * **API caveat**: `ozw/update/group.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listGroupAdminPrivileges: Operation<"listGroupAdminPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/privileges", "listGroupAdminPrivileges", "json");

/**
 * Revoke all admin privileges of a group.
 *
 * Revokes all admin privileges granted to a group. Privileges that the group has through parent groups do not
 * change.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/delete/group.*.oz_privileges:private`
 *
 * Errors: `badValueString`.
 */
export const removeGroupAdminPrivileges: Operation<"removeGroupAdminPrivileges"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/privileges", "removeGroupAdminPrivileges", "nothing");

/**
 * Modify the admin privileges of a group.
 *
 * Grants and revokes admin privileges of a group. Privileges that the group has through parent groups do not change.
 * Callers can grant privileges that they do not have.
 *
 * **Who may call it**: an admin with `oz_set_privileges`.
 *
 * **API caveat**: `ozw/update/group.*.oz_privileges:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupUsers: Operation<"listGroupUsers"> = /* @__PURE__ */ operation("GET", "/groups/{id}/users", "listGroupUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a group with the privileges of a new member. Onezone stores
 * it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `userJoinGroup` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_user`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.invite_user_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createUserGroupInviteToken: Operation<"createUserGroupInviteToken"> = /* @__PURE__ */ operation("POST", "/groups/{id}/users/token", "createUserGroupInviteToken", "json");

/**
 * Get a user of a group.
 *
 * Returns a summary of a user that belongs to a group, directly or through child groups. The creator of the group is
 * returned even after leaving it.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; a member of the group,
 * if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getGroupUser: Operation<"getGroupUser"> = /* @__PURE__ */ operation("GET", "/groups/{id}/users/{uid}", "getGroupUser", "json");

/**
 * Add a user to a group.
 *
 * Makes a user a direct member of a group, with the given privileges or, by default, those of a new member. The user
 * is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: the user themselves, as a member of the group with the privilege `group_add_user`, if the body has
 * no `privileges`; the user themselves, as a member of the group with the privileges `group_add_user` and
 * `group_set_privileges`; an admin with `oz_groups_add_relationships` and `oz_users_add_relationships`, if the body has no
 * `privileges`; or an admin with `oz_groups_add_relationships`, `oz_groups_set_privileges` and
 * `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listUserGroupPrivileges: Operation<"listUserGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/users/{uid}/privileges", "listUserGroupPrivileges", "json");

/**
 * Modify the privileges of a user in a group.
 *
 * Grants and revokes privileges of a direct user of a group. Privileges that the user has through child groups do
 * not change.
 *
 * **Who may call it**: a member of the group with the privilege `group_set_privileges`; or an admin with
 * `oz_groups_set_privileges`.
 *
 * **API caveat**: `ozw/update/group.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveGroupUsers: Operation<"listEffectiveGroupUsers"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_users", "listEffectiveGroupUsers", "json");

/**
 * Get an effective user of a group.
 *
 * Returns a summary of a user that belongs to a group, directly or through child groups. The creator of the group is
 * returned even after leaving it. `getGroupUser` does the same.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; a member of the group,
 * if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveUserGroupPrivileges: Operation<"listEffectiveUserGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_users/{uid}/privileges", "listEffectiveUserGroupPrivileges", "json");

/**
 * Show how a user belongs to a group.
 *
 * Lists the membership intermediaries of an effective user of a group: the child groups through which the user
 * belongs to the group and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listParentGroups: Operation<"listParentGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/parents", "listParentGroups", "json");

/**
 * Create a parent group for a group.
 *
 * Creates a group and makes an existing group a direct member of it, with all privileges. The caller belongs to the
 * new group only through the existing one.
 *
 * The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_parent`; or an admin with `oz_groups_create`
 * and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createParentGroup: Operation<"createParentGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/parents", "createParentGroup", "location");

/**
 * Join a parent group as a group.
 *
 * Adds a group as a direct member of the group that an invite token is for, with the privileges that the token
 * gives. A group can join one of its own descendants.
 *
 * The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_parent`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const leaveParentGroup: Operation<"leaveParentGroup"> = /* @__PURE__ */ operation("DELETE", "/groups/{id}/parents/{pid}", "leaveParentGroup", "nothing");

/**
 * List the effective parent groups of a group.
 *
 * Lists the ids of the groups that a group belongs to, directly or through parent groups. A group that belongs to
 * itself through other groups is included.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_parents:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listChildGroups: Operation<"listChildGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/children", "listChildGroups", "json");

/**
 * Create a child group in a group.
 *
 * Creates a group and adds it to another one with the privileges of a new member. If the caller is a user, it
 * becomes a member of the new group, with all privileges.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_child`; or an admin with `oz_groups_create` and
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.child:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createChildGroup: Operation<"createChildGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/children", "createChildGroup", "location");

/**
 * Create an invite token for a child group.
 *
 * Creates and returns a token that lets one group join another group with the privileges of a new member. Onezone
 * stores it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `groupJoinGroup` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_child`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/group.*.invite_group_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createChildGroupToken: Operation<"createChildGroupToken"> = /* @__PURE__ */ operation("POST", "/groups/{id}/children/token", "createChildGroupToken", "json");

/**
 * Get a child group of a group.
 *
 * Returns a summary of a child group that belongs to a group, directly or through other child groups.
 *
 * **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getChildGroup: Operation<"getChildGroup"> = /* @__PURE__ */ operation("GET", "/groups/{id}/children/{cid}", "getChildGroup", "json");

/**
 * Add a child group to a group.
 *
 * Makes a group a direct member of another group, with the given privileges or, by default, those of a new member. A
 * group can be added to one of its own descendants, but not to itself.
 *
 * The child group is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_child`, and of the child group with the
 * privilege `group_add_parent`, if the body has no `privileges`; a member of the group with the privileges
 * `group_add_child` and `group_set_privileges`, and of the child group with the privilege `group_add_parent`; an admin
 * with `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with `oz_groups_add_relationships` and
 * `oz_groups_set_privileges`.
 *
 * **API caveat**: `ozw/create/group.*.child,*:private`
 *
 * Errors: `malformedData`, `cannotAddRelationToSelf`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listChildGroupPrivileges: Operation<"listChildGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/children/{cid}/privileges", "listChildGroupPrivileges", "json");

/**
 * Modify the privileges of a child group in a group.
 *
 * Grants and revokes privileges of a direct child group of a group. Privileges that the child group has through
 * other child groups do not change.
 *
 * **Who may call it**: a member of the group with the privilege `group_set_privileges`; or an admin with
 * `oz_groups_set_privileges`.
 *
 * **API caveat**: `ozw/update/group.*.child_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateChildGroupPrivileges: Operation<"updateChildGroupPrivileges"> = /* @__PURE__ */ operation("PATCH", "/groups/{id}/children/{cid}/privileges", "updateChildGroupPrivileges", "nothing");

/**
 * List the effective child groups of a group.
 *
 * Lists the ids of the groups that belong to a group, directly or through other child groups. A group that belongs
 * to itself through other groups is included.
 *
 * **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
 * `oz_groups_list_relationships`.
 *
 * **API caveat**: `ozw/get/group.*.eff_children:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveChildrenGroups: Operation<"getEffectiveChildrenGroups"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_children", "getEffectiveChildrenGroups", "json");

/**
 * Get an effective child group of a group.
 *
 * Returns a summary of a child group that belongs to a group, directly or through other child groups.
 * `getChildGroup` does the same.
 *
 * **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveChildGroupPrivileges: Operation<"listEffectiveChildGroupPrivileges"> = /* @__PURE__ */ operation("GET", "/groups/{id}/effective_children/{cid}/privileges", "listEffectiveChildGroupPrivileges", "json");

/**
 * Show how a child group belongs to a group.
 *
 * Lists the membership intermediaries of an effective child group of a group: the other child groups through which
 * it belongs to the group and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.eff_child_membership,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupSpaces: Operation<"listGroupSpaces"> = /* @__PURE__ */ operation("GET", "/groups/{id}/spaces", "listGroupSpaces", "json");

/**
 * Create a space for a group.
 *
 * Creates a space and makes a group a direct member of it, with all privileges. A caller that belongs to the group
 * also becomes a direct member and the owner of the space. Otherwise, the space has no owner until a user is added
 * or joins.
 *
 * The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_space`; or an admin with `oz_spaces_create` and
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`, `alreadyExists`.
 */
export const createSpaceForGroup: Operation<"createSpaceForGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/spaces", "createSpaceForGroup", "location");

/**
 * Join a space as a group.
 *
 * Adds a group as a direct member of the space that an invite token is for, with the privileges that the token
 * gives. The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_space`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupHandleServices: Operation<"listGroupHandleServices"> = /* @__PURE__ */ operation("GET", "/groups/{id}/handle_services", "listGroupHandleServices", "json");

/**
 * Create a handle service for a group.
 *
 * Creates a handle service and makes a group a direct member of it, with all privileges. The server does not look up
 * the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: an admin with `oz_handle_services_create` who is a member of the group with the privilege
 * `group_create_handle_service`; or an admin with `oz_handle_services_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle_service.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupHandles: Operation<"listGroupHandles"> = /* @__PURE__ */ operation("GET", "/groups/{id}/handles", "listGroupHandles", "json");

/**
 * Create a handle for a group.
 *
 * Registers a handle for a share and makes a group a direct member of it, with all privileges. The share and its
 * metadata can then be found through the handle.
 *
 * The server looks up the share and the handle service first. If either does not exist, the response is 400 for
 * every caller. The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the space of the share given as `resourceId` with the privilege `space_manage_shares`,
 * of the group with the privilege `group_create_handle`, and of the handle service given as `handleServiceId` with the
 * privilege `handle_service_register_handle`, if the group is an effective member of the handle service; or an admin with
 * `oz_handles_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueXML`, `alreadyExists`, `externalServiceOperationFailed`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupHarvesters: Operation<"listGroupHarvesters"> = /* @__PURE__ */ operation("GET", "/groups/{id}/harvesters", "listGroupHarvesters", "json");

/**
 * Create a harvester for a group.
 *
 * Creates a harvester and makes a group a direct member of it, with all privileges. The backend must respond. The
 * server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: an admin with `oz_harvesters_create` who is a member of the group with the privilege
 * `group_add_harvester`; or an admin with `oz_harvesters_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueNotAllowed`, `badValueJSON`, `badData`.
 */
export const createHarvesterForGroup: Operation<"createHarvesterForGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/harvesters", "createHarvesterForGroup", "location");

/**
 * Join a harvester as a group.
 *
 * Adds a group as a direct member of the harvester that an invite token is for, with the privileges that the token
 * gives. The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_harvester`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupClusters: Operation<"listGroupClusters"> = /* @__PURE__ */ operation("GET", "/groups/{id}/clusters", "listGroupClusters", "json");

/**
 * Join a cluster as a group.
 *
 * Adds a group as a direct member of the cluster that an invite token is for, with the privileges that the token
 * gives. The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_cluster`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listGroupAtmInventories: Operation<"listGroupAtmInventories"> = /* @__PURE__ */ operation("GET", "/groups/{id}/atm_inventories", "listGroupAtmInventories", "json");

/**
 * Create an automation inventory for a group.
 *
 * Creates an automation inventory and makes a group a direct member of it, with all privileges. The server does not
 * look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_atm_inventory`; or an admin with
 * `oz_atm_inventories_create` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`.
 */
export const createAtmInventoryForGroup: Operation<"createAtmInventoryForGroup"> = /* @__PURE__ */ operation("POST", "/groups/{id}/atm_inventories", "createAtmInventoryForGroup", "location");

/**
 * Join an automation inventory as a group.
 *
 * Adds a group as a direct member of the automation inventory that an invite token is for, with the privileges that
 * the token gives. The server does not look up the group first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the group with the privilege `group_add_atm_inventory`; or an admin with
 * `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const ozProvidersList: Operation<"ozProvidersList"> = /* @__PURE__ */ operation("GET", "/providers", "ozProvidersList", "json");

/**
 * Register a Oneprovider.
 *
 * Registers a Oneprovider and creates its cluster, which has the same id. The user that the registration token is
 * for becomes the first member of the cluster, with all privileges. The token must be created by
 * `createProviderRegistrationTokenForCurrentUser` or `createProviderRegistrationTokenForUser`, or be another invite
 * token of type `registerOneprovider`.
 *
 * A domain can be used more than once, but a subdomain cannot. If the subdomain is in use, the response is 400.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenTargetIdInvalid`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueBoolean`, `badValueDomain`, `badValueSubdomain`, `badValueIdentifierOccupied`, `badValueListOfIPv4Addresses`, `subdomainDelegationNotSupported`, `badValueFloat`, `badValueNotInRange`.
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
 * Errors: `badValueString`.
 */
export const getProviderDetails: Operation<"getProviderDetails"> = /* @__PURE__ */ operation("GET", "/providers/{id}", "getProviderDetails", "json");

/**
 * Delete a Oneprovider.
 *
 * Deletes a Oneprovider with its tokens, its domain and its cluster, and ends its support of spaces. The spaces are
 * kept, but files that only this Oneprovider stores become unreachable. This **cannot be undone**: a new
 * registration gets another id.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_delete`; or an admin with `oz_providers_delete`.
 *
 * **API caveat**: `ozw/delete/provider.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const removeProvider: Operation<"removeProvider"> = /* @__PURE__ */ operation("DELETE", "/providers/{id}", "removeProvider", "nothing");

/**
 * List the effective users of a Oneprovider.
 *
 * Lists the ids of the users that belong to a space that a Oneprovider supports, directly or through groups.
 * Membership in the cluster of the Oneprovider does not count.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_list_relationships`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_users:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveProviderUsers: Operation<"listEffectiveProviderUsers"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_users", "listEffectiveProviderUsers", "json");

/**
 * Get an effective user of a Oneprovider.
 *
 * Returns the details of a user that belongs to a space that a Oneprovider supports, directly or through groups. The
 * details include e-mail addresses and linked accounts, which members of a space or group cannot see.
 *
 * **Who may call it**: the user themselves; the Oneprovider itself; a member of the cluster of the Oneprovider with the
 * privilege `cluster_view`; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveProviderUser: Operation<"getEffectiveProviderUser"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_users/{uid}", "getEffectiveProviderUser", "json");

/**
 * Show how a user belongs to a Oneprovider.
 *
 * Lists the membership intermediaries of an effective user of a Oneprovider: the storages of the Oneprovider that
 * support a space of the user.
 *
 * **Who may call it**: the user themselves; the Oneprovider itself; a member of the cluster of the Oneprovider with the
 * privilege `cluster_view`; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveUserProviderMembershipIntermediaries: Operation<"getEffectiveUserProviderMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_users/{uid}/membership", "getEffectiveUserProviderMembershipIntermediaries", "json");

/**
 * List the effective groups of a Oneprovider.
 *
 * Lists the ids of the groups that belong to a space that a Oneprovider supports, directly or through other groups.
 * Membership in the cluster of the Oneprovider does not count.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_list_relationships`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_groups:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveProviderGroups: Operation<"listEffectiveProviderGroups"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_groups", "listEffectiveProviderGroups", "json");

/**
 * Get an effective group of a Oneprovider.
 *
 * Returns the details of a group that belongs to a space that a Oneprovider supports, directly or through other
 * groups.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveProviderGroup: Operation<"getEffectiveProviderGroup"> = /* @__PURE__ */ operation("GET", "/providers/{id}/effective_groups/{gid}", "getEffectiveProviderGroup", "json");

/**
 * Show how a group belongs to a Oneprovider.
 *
 * Lists the membership intermediaries of an effective group of a Oneprovider: the storages of the Oneprovider that
 * support a space of the group.
 *
 * **Who may call it**: a member of the group; the Oneprovider itself; a member of the cluster of the Oneprovider with the
 * privilege `cluster_view`; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const getProviderSpace: Operation<"getProviderSpace"> = /* @__PURE__ */ operation("GET", "/providers/{id}/spaces/{sid}", "getProviderSpace", "json");

/**
 * Get the domain configuration of a Oneprovider.
 *
 * Returns the domain of a Oneprovider and, if it is a subdomain of the Onezone domain, its IP addresses.
 *
 * **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
 * `cluster_view`; or an admin with `oz_providers_view`.
 *
 * **API caveat**: `ozw/get/provider.*.domain_config:private`
 *
 * Errors: `badValueString`.
 */
export const getProviderDomainConfig: Operation<"getProviderDomainConfig"> = /* @__PURE__ */ operation("GET", "/providers/{id}/domain_config", "getProviderDomainConfig", "json");

/**
 * Get the current Oneprovider.
 *
 * Returns the details of the calling Oneprovider. Users, including admins, get 404.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/provider.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getCurrentProviderDetails: Operation<"getCurrentProviderDetails"> = /* @__PURE__ */ operation("GET", "/provider", "getCurrentProviderDetails", "json");

/**
 * Delete the current Oneprovider.
 *
 * Deletes the current Oneprovider with its tokens, its domain and its cluster, and ends its support of spaces. The
 * spaces are kept, but files that only this Oneprovider stores become unreachable. This **cannot be undone**: a new
 * registration gets another id.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/provider.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const unregisterProvider: Operation<"unregisterProvider"> = /* @__PURE__ */ operation("DELETE", "/provider", "unregisterProvider", "nothing");

/**
 * Modify the current Oneprovider.
 *
 * Changes the name, the location on the map and the contact address of the current Oneprovider. At least one of them
 * is required; omitted fields stay unchanged.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/update/provider.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueEmail`, `badValueFloat`, `badValueNotInRange`.
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
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const getSupportedSpace: Operation<"getSupportedSpace"> = /* @__PURE__ */ operation("GET", "/provider/spaces/{sid}", "getSupportedSpace", "json");

/**
 * Cease the support of a space as a Oneprovider.
 *
 * Ends the support of a space by the current Oneprovider. Files that only it stores become unreachable. This
 * **cannot be undone**: new support starts empty. It works only for support by a storage with the id of the
 * Oneprovider, as created by old versions. Otherwise, the response is 404.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/delete/provider.*.space,*:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const removeSpaceSupport: Operation<"removeSpaceSupport"> = /* @__PURE__ */ operation("DELETE", "/provider/spaces/{sid}", "removeSpaceSupport", "nothing");

/**
 * Modify the support of a space.
 *
 * Changes the size of the support of a space by the current Oneprovider. This works only for support by a storage
 * with the id of the Oneprovider, as created by old versions. Otherwise, the response is 404.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/update/provider.*.space,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueInteger`, `badValueTooLow`.
 *
 * @deprecated
 */
export const modifySupportedSpace: Operation<"modifySupportedSpace"> = /* @__PURE__ */ operation("PATCH", "/provider/spaces/{sid}", "modifySupportedSpace", "nothing");

/**
 * Get the domain configuration of the current Oneprovider.
 *
 * Returns the domain of the current Oneprovider and, if it is a subdomain of the Onezone domain, its IP addresses.
 *
 * **Who may call it**: any Oneprovider.
 *
 * **API caveat**: `ozw/get/provider.*.domain_config:private`
 *
 * Errors: `badValueString`.
 */
export const getCurrentProviderDomainConfig: Operation<"getCurrentProviderDomainConfig"> = /* @__PURE__ */ operation("GET", "/provider/domain_config", "getCurrentProviderDomainConfig", "json");

/**
 * Check my IP address.
 *
 * Returns the IP address from which the server receives the request. Behind a proxy or NAT, it is not the address of
 * the caller.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/provider.null.check_my_ip,*:private`
 *
 * Errors: `badValueString`.
 */
export const checkMyIp: Operation<"checkMyIp"> = /* @__PURE__ */ operation("GET", "/provider/public/check_my_ip", "checkMyIp", "json");

/**
 * Check the current time.
 *
 * Returns the time of the server's clock, which is used to check time caveats.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/provider.null.current_time:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueIdNotFound`.
 */
export const mapIdpUser: Operation<"mapIdpUser"> = /* @__PURE__ */ operation("POST", "/provider/public/map_idp_user", "mapIdpUser", "json");

/**
 * Map a group of an identity provider.
 *
 * Returns the id that a group of an identity provider has in Onezone, or will have after a member signs in.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.map_idp_group:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueIdNotFound`.
 */
export const mapIdpGroup: Operation<"mapIdpGroup"> = /* @__PURE__ */ operation("POST", "/provider/public/map_idp_group", "mapIdpGroup", "json");

/**
 * Verify the identity of a Oneprovider.
 *
 * Checks whether an identity token belongs to a Oneprovider. If not, the response is 400. Use `verifyIdentityToken`
 * instead.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/create/provider.null.verify_provider_identity:private`
 *
 * Errors: `badValueString`, `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `tokenTooLarge`, `badValueIdNotFound`.
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
 * Errors: `badValueString`.
 */
export const ozClustersList: Operation<"ozClustersList"> = /* @__PURE__ */ operation("GET", "/clusters", "ozClustersList", "json");

/**
 * List the privileges of cluster members.
 *
 * Lists the privileges that a member of a cluster can have, in three sets: for new members, for managers, and all.
 *
 * **Who may call it**: anyone but a Oneprovider.
 *
 * **API caveat**: `ozw/get/cluster.null.privileges:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const getCluster: Operation<"getCluster"> = /* @__PURE__ */ operation("GET", "/clusters/{id}", "getCluster", "json");

/**
 * Modify a cluster.
 *
 * Changes the versions that a cluster reports, and whether its service forwards requests to Onepanel. At least one
 * of them is required; omitted fields stay unchanged. Oneproviders report this themselves when they start.
 *
 * If Onezone does not have the GUI package of the version, the response is 400. The release and build are still
 * stored, except for the cluster of Onezone.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_update`; the Oneprovider of the cluster; or an
 * admin with `oz_clusters_update`.
 *
 * **API caveat**: `ozw/update/cluster.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueJSON`, `badValueString`, `badValueEmpty`, `badValueBoolean`, `badValueIdNotFound`.
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
 * Errors: `badValueString`.
 */
export const listClusterUsers: Operation<"listClusterUsers"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/users", "listClusterUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a cluster with the privileges of a new member. Onezone
 * stores it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `userJoinCluster` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_user`; the Oneprovider of the cluster; or
 * an admin with `oz_clusters_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.*.invite_user_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createClusterUserInviteToken: Operation<"createClusterUserInviteToken"> = /* @__PURE__ */ operation("POST", "/clusters/{id}/users/token", "createClusterUserInviteToken", "json");

/**
 * Get a user of a cluster.
 *
 * Returns a summary of a user that belongs to a cluster, directly or through groups. The creator of the cluster is
 * returned even after leaving it.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; a member of the cluster, if the user
 * created it; the Oneprovider of the cluster; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getClusterUser: Operation<"getClusterUser"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/users/{uid}", "getClusterUser", "json");

/**
 * Add a user to a cluster.
 *
 * Makes a user a direct member of a cluster, with the given privileges or, by default, those of a new member. The
 * user is looked up last. If it does not exist, the response is 400 or 403, not 404.
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
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addClusterUser: Operation<"addClusterUser"> = /* @__PURE__ */ operation("PUT", "/clusters/{id}/users/{uid}", "addClusterUser", "location");

/**
 * Remove a user from a cluster.
 *
 * Ends the direct membership of a user in a cluster. A user that also belongs to the cluster through groups remains
 * an effective member.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_remove_user`; the Oneprovider of the cluster;
 * or an admin with `oz_clusters_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/cluster.*.user,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeClusterUser: Operation<"removeClusterUser"> = /* @__PURE__ */ operation("DELETE", "/clusters/{id}/users/{uid}", "removeClusterUser", "nothing");

/**
 * List the privileges of a user in a cluster.
 *
 * Lists the privileges granted to a direct user of a cluster. `listEffectiveUserClusterPrivileges` also lists those
 * that the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view_privileges`; the
 * Oneprovider of the cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listUserClusterPrivileges: Operation<"listUserClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/users/{uid}/privileges", "listUserClusterPrivileges", "json");

/**
 * Modify the privileges of a user in a cluster.
 *
 * Grants and revokes privileges of a direct user of a cluster. Privileges that the user has through groups do not
 * change.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_set_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_set_privileges`.
 *
 * **API caveat**: `ozw/update/cluster.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listClusterEffectiveUsers: Operation<"listClusterEffectiveUsers"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users", "listClusterEffectiveUsers", "json");

/**
 * Get an effective user of a cluster.
 *
 * Returns a summary of a user that belongs to a cluster, directly or through groups. The creator of the cluster is
 * returned even after leaving it. `getClusterUser` does the same.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view`; a member of the cluster, if the user
 * created it; the Oneprovider of the cluster; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getClusterEffectiveUser: Operation<"getClusterEffectiveUser"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users/{uid}", "getClusterEffectiveUser", "json");

/**
 * List the effective privileges of a user in a cluster.
 *
 * Lists the privileges that a user has in a cluster: those granted directly, and those of the groups through which
 * the user belongs to the cluster.
 *
 * **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view_privileges`; the
 * Oneprovider of the cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserClusterPrivileges: Operation<"listEffectiveUserClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_users/{uid}/privileges", "listEffectiveUserClusterPrivileges", "json");

/**
 * Show how a user belongs to a cluster.
 *
 * Lists the membership intermediaries of an effective user of a cluster: the direct groups through which the user
 * belongs to the cluster and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view`; the Oneprovider of
 * the cluster; or an admin with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listClusterGroups: Operation<"listClusterGroups"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/groups", "listClusterGroups", "json");

/**
 * Create a group in a cluster.
 *
 * Creates a group and adds it to a cluster with the privileges of a new member. If the caller is a user, it
 * becomes a member of the new group, with all privileges.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_group`; or an admin with `oz_groups_create`
 * and `oz_clusters_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.*.group:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createClusterGroup: Operation<"createClusterGroup"> = /* @__PURE__ */ operation("POST", "/clusters/{id}/groups", "createClusterGroup", "location");

/**
 * Create an invite token for a group.
 *
 * Creates and returns a token that lets one group join a cluster with the privileges of a new member. Onezone
 * stores it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `groupJoinCluster` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_add_group`; the Oneprovider of the cluster; or
 * an admin with `oz_clusters_add_relationships`.
 *
 * **API caveat**: `ozw/create/cluster.*.invite_group_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createClusterGroupInviteToken: Operation<"createClusterGroupInviteToken"> = /* @__PURE__ */ operation("POST", "/clusters/{id}/groups/token", "createClusterGroupInviteToken", "json");

/**
 * Get a group of a cluster.
 *
 * Returns a summary of a group that belongs to a cluster, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
 * of the cluster; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getClusterGroup: Operation<"getClusterGroup"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/groups/{gid}", "getClusterGroup", "json");

/**
 * Add a group to a cluster.
 *
 * Makes a group a direct member of a cluster, with the given privileges or, by default, those of a new member. The
 * group is looked up last. If it does not exist, the response is 400 or 403, not 404.
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
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
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
 * Errors: `badValueString`.
 */
export const removeClusterGroup: Operation<"removeClusterGroup"> = /* @__PURE__ */ operation("DELETE", "/clusters/{id}/groups/{gid}", "removeClusterGroup", "nothing");

/**
 * List the privileges of a group in a cluster.
 *
 * Lists the privileges granted to a direct group of a cluster. `listEffectiveGroupClusterPrivileges` also lists
 * those that the group has through other groups.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_view_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_view_privileges`.
 *
 * **API caveat**: `ozw/get/cluster.*.group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listGroupClusterPrivileges: Operation<"listGroupClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/groups/{gid}/privileges", "listGroupClusterPrivileges", "json");

/**
 * Modify the privileges of a group in a cluster.
 *
 * Grants and revokes privileges of a direct group of a cluster. Privileges that the group has through other groups
 * do not change.
 *
 * **Who may call it**: a member of the cluster with the privilege `cluster_set_privileges`; the Oneprovider of the
 * cluster; or an admin with `oz_clusters_set_privileges`.
 *
 * **API caveat**: `ozw/update/cluster.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
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
 * Errors: `badValueString`.
 */
export const listClusterEffectiveGroups: Operation<"listClusterEffectiveGroups"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups", "listClusterEffectiveGroups", "json");

/**
 * Get an effective group of a cluster.
 *
 * Returns a summary of a group that belongs to a cluster, directly or through other groups. `getClusterGroup` does
 * the same.
 *
 * **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
 * of the cluster; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
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
 * Errors: `badValueString`.
 */
export const listEffectiveGroupClusterPrivileges: Operation<"listEffectiveGroupClusterPrivileges"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupClusterPrivileges", "json");

/**
 * Show how a group belongs to a cluster.
 *
 * Lists the membership intermediaries of an effective group of a cluster: the direct groups through which the group
 * belongs to the cluster and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
 * of the cluster; or an admin with `oz_clusters_view`.
 *
 * **API caveat**: `ozw/get/cluster.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveGroupClusterMembershipIntermediaries: Operation<"getEffectiveGroupClusterMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/clusters/{id}/effective_groups/{gid}/membership", "getEffectiveGroupClusterMembershipIntermediaries", "json");

/**
 * List all harvesters.
 *
 * Lists the ids of all harvesters of this Onezone.
 *
 * **Who may call it**: an admin with `oz_harvesters_list`.
 *
 * **API caveat**: `ozw/get/harvester.null.list:private`
 *
 * Errors: `badValueString`.
 */
export const ozHarvestersList: Operation<"ozHarvestersList"> = /* @__PURE__ */ operation("GET", "/harvesters", "ozHarvestersList", "json");

/**
 * Create a harvester.
 *
 * Creates a harvester without members. Only admins can access it until they add members. `createUserHarvester` and
 * `createHarvesterForGroup` create one with a first member. The backend must respond.
 *
 * **Who may call it**: an admin with `oz_harvesters_create`.
 *
 * **API caveat**: `ozw/create/harvester.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueNotAllowed`, `badValueJSON`, `badData`.
 */
export const createHarvester: Operation<"createHarvester"> = /* @__PURE__ */ operation("POST", "/harvesters", "createHarvester", "location");

/**
 * List the privileges of harvester members.
 *
 * Lists the privileges that a member of a harvester can have, in three sets: for new members, for managers, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/harvester.null.privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listHarvesterPrivileges: Operation<"listHarvesterPrivileges"> = /* @__PURE__ */ operation("GET", "/harvesters/privileges", "listHarvesterPrivileges", "json");

/**
 * Get a harvester.
 *
 * Returns the details of a harvester.
 *
 * **Who may call it**: a member of the harvester; a Oneprovider that supports a space of the harvester; or an admin with
 * `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getHarvester: Operation<"getHarvester"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}", "getHarvester", "json");

/**
 * Delete a harvester.
 *
 * Deletes a harvester with its indices and memberships. The collected metadata stays in the backend. To remove the
 * metadata as well, call `removeHarvestedMetadata` first. This **cannot be undone**.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_delete`; or an admin with
 * `oz_harvesters_delete`.
 *
 * **API caveat**: `ozw/delete/harvester.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvester: Operation<"removeHarvester"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}", "removeHarvester", "nothing");

/**
 * Modify a harvester.
 *
 * Changes the name of a harvester, its backend, and whether it is public. At least one of them is required; omitted
 * fields stay unchanged. The backend must respond, even if only the name is changed.
 *
 * No credentials are required to list and query the indices of a public harvester and to read the configuration of
 * its GUI plugin.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_update`; or an admin with
 * `oz_harvesters_update`.
 *
 * **API caveat**: `ozw/update/harvester.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueBoolean`, `badValueNotAllowed`, `badData`.
 */
export const modifyHarvester: Operation<"modifyHarvester"> = /* @__PURE__ */ operation("PATCH", "/harvesters/{id}", "modifyHarvester", "nothing");

/**
 * Remove the metadata of a harvester.
 *
 * Removes the collected metadata of a harvester from all of its indices in the backend. The indices themselves and
 * the metadata of the files are kept. This **cannot be undone**.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_delete`; or an admin with
 * `oz_harvesters_delete`.
 *
 * **API caveat**: `ozw/delete/harvester.*.metadata:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvestedMetadata: Operation<"removeHarvestedMetadata"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}/metadata", "removeHarvestedMetadata", "nothing");

/**
 * List the users of a harvester.
 *
 * Lists the ids of the direct users of a harvester. `listEffectiveHarvesterUsers` also lists those that belong to
 * the harvester through groups.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_list_relationships`.
 *
 * **API caveat**: `ozw/get/harvester.*.users:private`
 *
 * Errors: `badValueString`.
 */
export const listHarvesterUsers: Operation<"listHarvesterUsers"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/users", "listHarvesterUsers", "json");

/**
 * Create an invite token for a user.
 *
 * Creates and returns a token that lets one user join a harvester with the privileges of a new member. Onezone
 * stores it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `userJoinHarvester` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_user`; or an admin with
 * `oz_harvesters_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.*.invite_user_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createHarvesterUserInviteToken: Operation<"createHarvesterUserInviteToken"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/users/token", "createHarvesterUserInviteToken", "json");

/**
 * Get a user of a harvester.
 *
 * Returns a summary of a user that belongs to a harvester, directly or through groups.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; a member of the harvester, if the
 * user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getHarvesterUser: Operation<"getHarvesterUser"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/users/{uid}", "getHarvesterUser", "json");

/**
 * Add a user to a harvester.
 *
 * Makes a user a direct member of a harvester, with the given privileges or, by default, those of a new member. The
 * user is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: the user themselves, as a member of the harvester with the privilege `harvester_add_user`, if the
 * body has no `privileges`; the user themselves, as a member of the harvester with the privileges `harvester_add_user` and
 * `harvester_set_privileges`, if the body has `privileges`; an admin with `oz_harvesters_add_relationships` and
 * `oz_users_add_relationships`, if the body has no `privileges`; or an admin with `oz_harvesters_add_relationships`,
 * `oz_harvesters_set_privileges` and `oz_users_add_relationships`, if the body has `privileges`.
 *
 * **API caveat**: `ozw/create/harvester.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addHarvesterUser: Operation<"addHarvesterUser"> = /* @__PURE__ */ operation("PUT", "/harvesters/{id}/users/{uid}", "addHarvesterUser", "location");

/**
 * Remove a user from a harvester.
 *
 * Ends the direct membership of a user in a harvester. A user that also belongs to the harvester through groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_remove_user`; or an admin with
 * `oz_harvesters_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/harvester.*.user,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvesterUser: Operation<"removeHarvesterUser"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}/users/{uid}", "removeHarvesterUser", "nothing");

/**
 * List the privileges of a user in a harvester.
 *
 * Lists the privileges granted to a direct user of a harvester. `listEffectiveUserHarvesterPrivileges` also lists
 * those that the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the harvester with the privilege `harvester_view_privileges`; or
 * an admin with `oz_harvesters_view_privileges`.
 *
 * **API caveat**: `ozw/get/harvester.*.user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listUserHarvesterPrivileges: Operation<"listUserHarvesterPrivileges"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/users/{uid}/privileges", "listUserHarvesterPrivileges", "json");

/**
 * Modify the privileges of a user in a harvester.
 *
 * Grants and revokes privileges of a direct user of a harvester. Privileges that the user has through groups do not
 * change.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_set_privileges`; or an admin with
 * `oz_harvesters_set_privileges`.
 *
 * **API caveat**: `ozw/update/harvester.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateUserHarvesterPrivileges: Operation<"updateUserHarvesterPrivileges"> = /* @__PURE__ */ operation("PATCH", "/harvesters/{id}/users/{uid}/privileges", "updateUserHarvesterPrivileges", "nothing");

/**
 * List the effective users of a harvester.
 *
 * Lists the ids of the users that belong to a harvester, directly or through groups.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_list_relationships`.
 *
 * **API caveat**: `ozw/get/harvester.*.eff_users:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveHarvesterUsers: Operation<"listEffectiveHarvesterUsers"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_users", "listEffectiveHarvesterUsers", "json");

/**
 * Get an effective user of a harvester.
 *
 * Returns a summary of a user that belongs to a harvester, directly or through groups. `getHarvesterUser` does the
 * same.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; a member of the harvester, if the
 * user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveHarvesterUser: Operation<"getEffectiveHarvesterUser"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_users/{uid}", "getEffectiveHarvesterUser", "json");

/**
 * List the effective privileges of a user in a harvester.
 *
 * Lists the privileges that a user has in a harvester: those granted directly, and those of the groups through which
 * the user belongs to the harvester.
 *
 * **Who may call it**: the user themselves; a member of the harvester with the privilege `harvester_view_privileges`; or
 * an admin with `oz_harvesters_view_privileges`.
 *
 * **API caveat**: `ozw/get/harvester.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserHarvesterPrivileges: Operation<"listEffectiveUserHarvesterPrivileges"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_users/{uid}/privileges", "listEffectiveUserHarvesterPrivileges", "json");

/**
 * Show how a user belongs to a harvester.
 *
 * Lists the membership intermediaries of an effective user of a harvester: the direct groups through which the user
 * belongs to the harvester and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the harvester with the privilege `harvester_view`; or an admin
 * with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveUserHarvesterMembershipIntermediaries: Operation<"getEffectiveUserHarvesterMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_users/{uid}/membership", "getEffectiveUserHarvesterMembershipIntermediaries", "json");

/**
 * List the groups of a harvester.
 *
 * Lists the ids of the direct groups of a harvester. `listEffectiveHarvesterGroups` also lists those that belong to
 * the harvester through other groups.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_list_relationships`.
 *
 * **API caveat**: `ozw/get/harvester.*.groups:private`
 *
 * Errors: `badValueString`.
 */
export const listHarvesterGroups: Operation<"listHarvesterGroups"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/groups", "listHarvesterGroups", "json");

/**
 * Create a group in a harvester.
 *
 * Creates a group and adds it to a harvester with the privileges of a new member. If the caller is a user, it
 * becomes a member of the new group, with all privileges.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_group`; or an admin with
 * `oz_groups_create` and `oz_harvesters_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.*.group:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createHarvesterGroup: Operation<"createHarvesterGroup"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/groups", "createHarvesterGroup", "location");

/**
 * Create an invite token for a group.
 *
 * Creates and returns a token that lets one group join a harvester with the privileges of a new member. Onezone
 * stores it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `groupJoinHarvester` instead: it supports caveats,
 * privileges and a usage limit.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_group`; or an admin with
 * `oz_harvesters_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.*.invite_group_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createHarvesterGroupToken: Operation<"createHarvesterGroupToken"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/groups/token", "createHarvesterGroupToken", "json");

/**
 * Get a group of a harvester.
 *
 * Returns a summary of a group that belongs to a harvester, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the harvester with the privilege `harvester_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getHarvesterGroup: Operation<"getHarvesterGroup"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/groups/{gid}", "getHarvesterGroup", "json");

/**
 * Add a group to a harvester.
 *
 * Makes a group a direct member of a harvester, with the given privileges or, by default, those of a new member. The
 * group is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_group`, and of the group with the
 * privilege `group_add_harvester`, if the body has no `privileges`; a member of the harvester with the privileges
 * `harvester_add_group` and `harvester_set_privileges`, and of the group with the privilege `group_add_harvester`, if the
 * body has `privileges`; an admin with `oz_harvesters_add_relationships` and `oz_groups_add_relationships`, if the body
 * has no `privileges`; or an admin with `oz_harvesters_add_relationships`, `oz_harvesters_set_privileges` and
 * `oz_groups_add_relationships`, if the body has `privileges`.
 *
 * **API caveat**: `ozw/create/harvester.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addGroupToHarvester: Operation<"addGroupToHarvester"> = /* @__PURE__ */ operation("PUT", "/harvesters/{id}/groups/{gid}", "addGroupToHarvester", "location");

/**
 * Remove a group from a harvester.
 *
 * Ends the direct membership of a group in a harvester. A group that also belongs to the harvester through other
 * groups remains an effective member.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_remove_group`; or an admin with
 * `oz_harvesters_remove_relationships` and `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/harvester.*.group,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvesterGroup: Operation<"removeHarvesterGroup"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}/groups/{gid}", "removeHarvesterGroup", "nothing");

/**
 * List the privileges of a group in a harvester.
 *
 * Lists the privileges granted to a direct group of a harvester. `listEffectiveGroupHarvesterPrivileges` also lists
 * those that the group has through other groups.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view_privileges`; or an admin with
 * `oz_harvesters_view_privileges`.
 *
 * **API caveat**: `ozw/get/harvester.*.group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listGroupHarvesterPrivileges: Operation<"listGroupHarvesterPrivileges"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/groups/{gid}/privileges", "listGroupHarvesterPrivileges", "json");

/**
 * Modify the privileges of a group in a harvester.
 *
 * Grants and revokes privileges of a direct group of a harvester. Privileges that the group has through other groups
 * do not change.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_set_privileges`; or an admin with
 * `oz_harvesters_set_privileges`.
 *
 * **API caveat**: `ozw/update/harvester.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateGroupHarvesterPrivileges: Operation<"updateGroupHarvesterPrivileges"> = /* @__PURE__ */ operation("PATCH", "/harvesters/{id}/groups/{gid}/privileges", "updateGroupHarvesterPrivileges", "nothing");

/**
 * List the effective groups of a harvester.
 *
 * Lists the ids of the groups that belong to a harvester, directly or through other groups.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_list_relationships`.
 *
 * **API caveat**: `ozw/get/harvester.*.eff_groups:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveHarvesterGroups: Operation<"listEffectiveHarvesterGroups"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_groups", "listEffectiveHarvesterGroups", "json");

/**
 * Get an effective group of a harvester.
 *
 * Returns a summary of a group that belongs to a harvester, directly or through other groups. `getHarvesterGroup`
 * does the same.
 *
 * **Who may call it**: a member of the group; a member of the harvester with the privilege `harvester_view`; or an admin
 * with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveHarvesterGroup: Operation<"getEffectiveHarvesterGroup"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_groups/{gid}", "getEffectiveHarvesterGroup", "json");

/**
 * List the effective privileges of a group in a harvester.
 *
 * Lists the privileges that a group has in a harvester: those granted directly, and those of the other groups
 * through which the group belongs to the harvester.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view_privileges`; or an admin with
 * `oz_harvesters_view_privileges`.
 *
 * **API caveat**: `ozw/get/harvester.*.eff_group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveGroupHarvesterPrivileges: Operation<"listEffectiveGroupHarvesterPrivileges"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupHarvesterPrivileges", "json");

/**
 * Show how a group belongs to a harvester.
 *
 * Lists the membership intermediaries of an effective group of a harvester: the direct groups through which the
 * group belongs to the harvester and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the group; a member of the harvester with the privilege `harvester_view`; or an admin
 * with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveGroupHarvesterMembershipIntermediaries: Operation<"getEffectiveGroupHarvesterMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/effective_groups/{gid}/membership", "getEffectiveGroupHarvesterMembershipIntermediaries", "json");

/**
 * List the spaces of a harvester.
 *
 * Lists the ids of the spaces whose metadata a harvester collects.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_list_relationships`.
 *
 * **API caveat**: `ozw/get/harvester.*.spaces:private`
 *
 * Errors: `badValueString`.
 */
export const listHarvesterSpaces: Operation<"listHarvesterSpaces"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/spaces", "listHarvesterSpaces", "json");

/**
 * Create an invite token for a space.
 *
 * Creates and returns a token that lets one space join a harvester, which then collects the metadata of the space.
 * Onezone stores it as a named token of the caller. It can be used once.
 *
 * Use `createNamedTokenForCurrentUser` with the invite type `spaceJoinHarvester` instead: it supports caveats and
 * a usage limit.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_space`; or an admin with
 * `oz_harvesters_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.*.invite_space_token:private`
 *
 * Errors: `badValueString`.
 *
 * @deprecated
 */
export const createHarvesterInviteSpaceToken: Operation<"createHarvesterInviteSpaceToken"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/spaces/token", "createHarvesterInviteSpaceToken", "json");

/**
 * Join a space as a harvester.
 *
 * Adds the target space of an invite token to a harvester, which then collects the metadata of the space. The server
 * does not look up the harvester first. If it does not exist, the response is 403, not 404.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_space`; or an admin with
 * `oz_harvesters_add_relationships`.
 *
 * **API caveat**: `ozw/create/space.null.join:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueEmpty`, `badValueToken`, `notAnInviteToken`, `tokenTooLarge`, `inviteTokenUsageLimitReached`, `inviteTokenSubjectNotAuthorized`, `inviteTokenConsumerInvalid`, `inviteTokenTargetIdInvalid`, `relationAlreadyExists`.
 */
export const harvesterJoinSpace: Operation<"harvesterJoinSpace"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/spaces/join", "harvesterJoinSpace", "location");

/**
 * Get a space of a harvester.
 *
 * Returns the details of a space whose metadata a harvester collects.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; a Oneprovider that supports the
 * space; or an admin with `oz_spaces_view`.
 *
 * **API caveat**: `ozw/get/space.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getHarvesterSpace: Operation<"getHarvesterSpace"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/spaces/{sid}", "getHarvesterSpace", "json");

/**
 * Add a space to a harvester.
 *
 * Adds a space to a harvester, which then collects the metadata of the space. The space is looked up last. If it
 * does not exist, callers that may add any space get 400, not 404.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_add_space`, and of the space with the
 * privilege `space_add_harvester`; or an admin with `oz_harvesters_add_relationships` and `oz_spaces_add_relationships`.
 *
 * **API caveat**: `ozw/create/harvester.*.space,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `relationAlreadyExists`.
 */
export const addSpaceToHarvester: Operation<"addSpaceToHarvester"> = /* @__PURE__ */ operation("PUT", "/harvesters/{id}/spaces/{sid}", "addSpaceToHarvester", "location");

/**
 * Remove a space from a harvester.
 *
 * Stops a harvester from collecting the metadata of a space. The metadata collected so far stays in its indices.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_remove_space`; or an admin with
 * `oz_harvesters_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/harvester.*.space,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvesterSpace: Operation<"removeHarvesterSpace"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}/spaces/{sid}", "removeHarvesterSpace", "nothing");

/**
 * Get the GUI plugin configuration of a harvester.
 *
 * Returns the configuration of the GUI plugin with which people search the harvester in a browser. It is empty until
 * it is set.
 *
 * **Who may call it**: anyone, if the harvester is public; a member of the harvester with the privilege `harvester_view`;
 * or an admin with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.gui_plugin_config:private`
 *
 * Errors: `badValueString`.
 */
export const getHarvesterConfig: Operation<"getHarvesterConfig"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/gui_plugin_config", "getHarvesterConfig", "json");

/**
 * Modify the GUI plugin configuration of a harvester.
 *
 * Replaces the whole configuration of the GUI plugin; omitted properties are removed. Onezone does not validate it.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_update`; or an admin with
 * `oz_harvesters_update`.
 *
 * **API caveat**: `ozw/update/harvester.*.gui_plugin_config:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueJSON`.
 */
export const modifyHarvesterConfig: Operation<"modifyHarvesterConfig"> = /* @__PURE__ */ operation("PATCH", "/harvesters/{id}/gui_plugin_config", "modifyHarvesterConfig", "nothing");

/**
 * List the indices of a harvester.
 *
 * Lists the ids of the indices in which a harvester collects metadata.
 *
 * **Who may call it**: anyone, if the harvester is public; a member of the harvester with the privilege `harvester_view`;
 * or an admin with `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.indices:private`
 *
 * Errors: `badValueString`.
 */
export const listHarvesterIndices: Operation<"listHarvesterIndices"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/indices", "listHarvesterIndices", "json");

/**
 * Create an index in a harvester.
 *
 * Creates an index in a harvester and its backend, and starts to collect the metadata of all spaces of the
 * harvester. Only the name and the name for the GUI plugin can be changed later.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_update`; or an admin with
 * `oz_harvesters_update`.
 *
 * **API caveat**: `ozw/create/harvester.*.index:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`, `badValueBoolean`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createHarvesterIndex: Operation<"createHarvesterIndex"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/indices", "createHarvesterIndex", "location");

/**
 * Query an index of a harvester.
 *
 * Forwards a request to the backend, and returns the backend's response in the body. The response is 200 even if the
 * backend reports an error; `code` contains the status of the backend. The server does not look up the index first:
 * the backend reports an unknown index.
 *
 * Requests with the method `get` must use `_search`, with or without parameters, or `_mapping`; requests with `post`
 * must use `_search`.
 *
 * **Who may call it**: anyone, if the harvester is public; a member of the harvester; or an admin with
 * `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/create/harvester.*.query,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueEmpty`, `badValueNotAllowed`.
 */
export const queryHarvesterIndex: Operation<"queryHarvesterIndex"> = /* @__PURE__ */ operation("POST", "/harvesters/{id}/indices/{idx}/query", "queryHarvesterIndex", "json");

/**
 * Get the progress of an index.
 *
 * Returns the progress of an index with the changes of each space, by Oneprovider. Spaces that have left the
 * harvester are still listed, as `archival`.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.index_stats,*:private`
 *
 * Errors: `badValueString`.
 */
export const getHarvesterIndexStats: Operation<"getHarvesterIndexStats"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/indices/{idx}/stats", "getHarvesterIndexStats", "json");

/**
 * Get an index of a harvester.
 *
 * Returns the name and the settings of an index.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_view`; or an admin with
 * `oz_harvesters_view`.
 *
 * **API caveat**: `ozw/get/harvester.*.index,*:private`
 *
 * Errors: `badValueString`.
 */
export const getHarvesterIndex: Operation<"getHarvesterIndex"> = /* @__PURE__ */ operation("GET", "/harvesters/{id}/indices/{idx}", "getHarvesterIndex", "json");

/**
 * Delete an index of a harvester.
 *
 * Deletes an index of a harvester. The collected metadata stays in the backend. To remove the metadata as well, call
 * `removeHarvestedIndexMetadata` first. This **cannot be undone**.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_update`; or an admin with
 * `oz_harvesters_update`.
 *
 * **API caveat**: `ozw/delete/harvester.*.index,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvesterIndex: Operation<"removeHarvesterIndex"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}/indices/{idx}", "removeHarvesterIndex", "nothing");

/**
 * Modify an index of a harvester.
 *
 * Changes the name of an index and its name in the GUI plugin. At least one of them is required; omitted fields stay
 * unchanged. Other fields cannot be changed.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_update`; or an admin with
 * `oz_harvesters_update`.
 *
 * **API caveat**: `ozw/update/harvester.*.index,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`.
 */
export const modifyHarvesterIndex: Operation<"modifyHarvesterIndex"> = /* @__PURE__ */ operation("PATCH", "/harvesters/{id}/indices/{idx}", "modifyHarvesterIndex", "nothing");

/**
 * Remove the metadata of an index.
 *
 * Removes the collected metadata of an index from the backend. The index itself and the metadata of the files are
 * kept. The server does not look up the index first. If it does not exist, the response is 204, not 404. This
 * **cannot be undone**.
 *
 * **Who may call it**: a member of the harvester with the privilege `harvester_delete`; or an admin with
 * `oz_harvesters_delete`.
 *
 * **API caveat**: `ozw/delete/harvester.*.index_metadata,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHarvestedIndexMetadata: Operation<"removeHarvestedIndexMetadata"> = /* @__PURE__ */ operation("DELETE", "/harvesters/{id}/indices/{idx}/metadata", "removeHarvestedIndexMetadata", "nothing");

/**
 * List all handle services.
 *
 * Lists the ids of all handle services of this Onezone.
 *
 * **Who may call it**: an admin with `oz_handle_services_list`.
 *
 * **API caveat**: `ozw/get/handle_service.null.list:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleServices: Operation<"listHandleServices"> = /* @__PURE__ */ operation("GET", "/handle_services", "listHandleServices", "json");

/**
 * Create a handle service.
 *
 * Creates a handle service without members. Only admins can access it until they add members. `addUserHandleService`
 * and `addGroupHandleService` create one with a first member. The external service is not contacted.
 *
 * **Who may call it**: an admin with `oz_handle_services_create`.
 *
 * **API caveat**: `ozw/create/handle_service.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`.
 */
export const addHandleService: Operation<"addHandleService"> = /* @__PURE__ */ operation("POST", "/handle_services", "addHandleService", "location");

/**
 * List the privileges of handle service members.
 *
 * Lists the privileges that a member of a handle service can have, in two sets: for new members, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/handle_service.null.privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleServicePrivileges: Operation<"listHandleServicePrivileges"> = /* @__PURE__ */ operation("GET", "/handle_services/privileges", "listHandleServicePrivileges", "json");

/**
 * Get a handle service.
 *
 * Returns the details of a handle service, including the credentials for the external service. All members can see
 * these, regardless of their privileges.
 *
 * **Who may call it**: a member of the handle service; an admin with `oz_handle_services_list`; or an admin with
 * `oz_handle_services_view`.
 *
 * **API caveat**: `ozw/get/handle_service.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getHandleService: Operation<"getHandleService"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}", "getHandleService", "json");

/**
 * Delete a handle service.
 *
 * Deletes a handle service and the memberships in it. A handle service that still has handles cannot be deleted.
 * This **cannot be undone**.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_delete`; or an admin with
 * `oz_handle_services_delete`.
 *
 * **API caveat**: `ozw/delete/handle_service.*.instance:private`
 *
 * Errors: `cannotDeleteNonEmptyHandleService`.
 */
export const removeHandleService: Operation<"removeHandleService"> = /* @__PURE__ */ operation("DELETE", "/handle_services/{id}", "removeHandleService", "nothing");

/**
 * Modify a handle service.
 *
 * Changes the name of a handle service, the address of its handle proxy, and the properties of the external service.
 * At least one of them is required; omitted fields stay unchanged. The properties of the service are replaced as a
 * whole.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_update`.
 *
 * **API caveat**: `ozw/update/handle_service.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueName`, `badValueString`, `badValueEmpty`, `badValueJSON`.
 */
export const handleServiceUpdate: Operation<"handleServiceUpdate"> = /* @__PURE__ */ operation("PATCH", "/handle_services/{id}", "handleServiceUpdate", "nothing");

/**
 * Get the public details of a handle service.
 *
 * Returns the name of a handle service.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/handle_service.*.instance:public`
 *
 * Errors: `badValueString`.
 */
export const getPublicHandleServiceDetails: Operation<"getPublicHandleServiceDetails"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/public", "getPublicHandleServiceDetails", "json");

/**
 * List the users of a handle service.
 *
 * Lists the ids of the direct users of a handle service. `listEffectiveHandleServiceUsers` also lists those that
 * belong to the handle service through groups.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handle_services_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle_service.*.users:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleServiceUsers: Operation<"listHandleServiceUsers"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/users", "listHandleServiceUsers", "json");

/**
 * Get a user of a handle service.
 *
 * Returns a summary of a user that belongs to a handle service, directly or through groups.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; a member of the handle
 * service, if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getHandleServiceUser: Operation<"getHandleServiceUser"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/users/{uid}", "getHandleServiceUser", "json");

/**
 * Add a user to a handle service.
 *
 * Makes a user a direct member of a handle service, with the given privileges or, by default, those of a new member.
 * The user is looked up last. If it does not exist, the response is 400, not 404.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_add_relationships` and `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle_service.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addHandleServiceUser: Operation<"addHandleServiceUser"> = /* @__PURE__ */ operation("PUT", "/handle_services/{id}/users/{uid}", "addHandleServiceUser", "location");

/**
 * Remove a user from a handle service.
 *
 * Ends the direct membership of a user in a handle service. A user that also belongs to the handle service through
 * groups remains an effective member.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/handle_service.*.user,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHandleServiceUser: Operation<"removeHandleServiceUser"> = /* @__PURE__ */ operation("DELETE", "/handle_services/{id}/users/{uid}", "removeHandleServiceUser", "nothing");

/**
 * List the privileges of a user in a handle service.
 *
 * Lists the privileges granted to a direct user of a handle service. `listEffectiveUserHandleServicePrivileges` also
 * lists those that the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the handle service with the privilege `handle_service_view`; or an
 * admin with `oz_handle_services_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle_service.*.user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listUserHandleServicePrivileges: Operation<"listUserHandleServicePrivileges"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/users/{uid}/privileges", "listUserHandleServicePrivileges", "json");

/**
 * Modify the privileges of a user in a handle service.
 *
 * Grants and revokes privileges of a direct user of a handle service. Privileges that the user has through groups do
 * not change.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_set_privileges`.
 *
 * **API caveat**: `ozw/update/handle_service.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateUserHandleServicePrivileges: Operation<"updateUserHandleServicePrivileges"> = /* @__PURE__ */ operation("PATCH", "/handle_services/{id}/users/{uid}/privileges", "updateUserHandleServicePrivileges", "nothing");

/**
 * List the effective users of a handle service.
 *
 * Lists the ids of the users that belong to a handle service, directly or through groups.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handle_services_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle_service.*.eff_users:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveHandleServiceUsers: Operation<"listEffectiveHandleServiceUsers"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/effective_users", "listEffectiveHandleServiceUsers", "json");

/**
 * Get an effective user of a handle service.
 *
 * Returns a summary of a user that belongs to a handle service, directly or through groups. `getHandleServiceUser`
 * does the same.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; a member of the handle
 * service, if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveHandleServiceUser: Operation<"getEffectiveHandleServiceUser"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/effective_users/{uid}", "getEffectiveHandleServiceUser", "json");

/**
 * List the effective privileges of a user in a handle service.
 *
 * Lists the privileges that a user has in a handle service: those granted directly, and those of the groups through
 * which the user belongs to the handle service.
 *
 * **Who may call it**: the user themselves; a member of the handle service with the privilege `handle_service_view`; or an
 * admin with `oz_handle_services_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle_service.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserHandleServicePrivileges: Operation<"listEffectiveUserHandleServicePrivileges"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/effective_users/{uid}/privileges", "listEffectiveUserHandleServicePrivileges", "json");

/**
 * List the groups of a handle service.
 *
 * Lists the ids of the direct groups of a handle service. `listEffectiveHandleServiceGroups` also lists those that
 * belong to the handle service through other groups.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handle_services_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle_service.*.groups:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleServiceGroups: Operation<"listHandleServiceGroups"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/groups", "listHandleServiceGroups", "json");

/**
 * Get a group of a handle service.
 *
 * Returns a summary of a group that belongs to a handle service, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the handle service with the privilege `handle_service_view`; or
 * an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getHandleServiceGroup: Operation<"getHandleServiceGroup"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/groups/{gid}", "getHandleServiceGroup", "json");

/**
 * Add a group to a handle service.
 *
 * Makes a group a direct member of a handle service, with the given privileges or, by default, those of a new
 * member. The group is looked up last. If it does not exist, the response is 400, not 404.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_add_relationships` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle_service.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addHandleServiceGroup: Operation<"addHandleServiceGroup"> = /* @__PURE__ */ operation("PUT", "/handle_services/{id}/groups/{gid}", "addHandleServiceGroup", "location");

/**
 * Remove a group from a handle service.
 *
 * Ends the direct membership of a group in a handle service. A group that also belongs to the handle service through
 * other groups remains an effective member.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_remove_relationships` and `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/handle_service.*.group,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHandleServiceGroup: Operation<"removeHandleServiceGroup"> = /* @__PURE__ */ operation("DELETE", "/handle_services/{id}/groups/{gid}", "removeHandleServiceGroup", "nothing");

/**
 * List the privileges of a group in a handle service.
 *
 * Lists the privileges granted to a direct group of a handle service. `listEffectiveGroupHandleServicePrivileges`
 * also lists those that the group has through other groups.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handle_services_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle_service.*.group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listGroupHandleServicePrivileges: Operation<"listGroupHandleServicePrivileges"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/groups/{gid}/privileges", "listGroupHandleServicePrivileges", "json");

/**
 * Modify the privileges of a group in a handle service.
 *
 * Grants and revokes privileges of a direct group of a handle service. Privileges that the group has through other
 * groups do not change.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_update`; or an admin with
 * `oz_handle_services_set_privileges`.
 *
 * **API caveat**: `ozw/update/handle_service.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateGroupHandleServicePrivileges: Operation<"updateGroupHandleServicePrivileges"> = /* @__PURE__ */ operation("PATCH", "/handle_services/{id}/groups/{gid}/privileges", "updateGroupHandleServicePrivileges", "nothing");

/**
 * List the effective groups of a handle service.
 *
 * Lists the ids of the groups that belong to a handle service, directly or through other groups.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handle_services_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle_service.*.eff_groups:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveHandleServiceGroups: Operation<"listEffectiveHandleServiceGroups"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/effective_groups", "listEffectiveHandleServiceGroups", "json");

/**
 * Get an effective group of a handle service.
 *
 * Returns a summary of a group that belongs to a handle service, directly or through other groups.
 * `getHandleServiceGroup` does the same.
 *
 * **Who may call it**: a member of the group; a member of the handle service with the privilege `handle_service_view`; or
 * an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveHandleServiceGroup: Operation<"getEffectiveHandleServiceGroup"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/effective_groups/{gid}", "getEffectiveHandleServiceGroup", "json");

/**
 * List the effective privileges of a group in a handle service.
 *
 * Lists the privileges that a group has in a handle service: those granted directly, and those of the other groups
 * through which the group belongs to the handle service.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handle_services_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle_service.*.eff_group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveGroupHandleServicePrivileges: Operation<"listEffectiveGroupHandleServicePrivileges"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupHandleServicePrivileges", "json");

/**
 * List the handles of a handle service.
 *
 * Lists the ids of the handles that are registered with a handle service.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_list_handles`; or an admin with
 * `oz_handle_services_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle_service.*.handles:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleserviceHandles: Operation<"listHandleserviceHandles"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/handles", "listHandleserviceHandles", "json");

/**
 * Get a handle of a handle service.
 *
 * Returns the details of a handle that is registered with a handle service.
 *
 * **Who may call it**: a member of the handle service with the privilege `handle_service_view`; or an admin with
 * `oz_handles_view`.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getHandleServiceHandle: Operation<"getHandleServiceHandle"> = /* @__PURE__ */ operation("GET", "/handle_services/{id}/handles/{hid}", "getHandleServiceHandle", "json");

/**
 * List all handles.
 *
 * Lists the ids of all handles of this Onezone.
 *
 * **Who may call it**: an admin with `oz_handles_list`.
 *
 * **API caveat**: `ozw/get/handle.null.list:private`
 *
 * Errors: `badValueString`.
 */
export const listHandles: Operation<"listHandles"> = /* @__PURE__ */ operation("GET", "/handles", "listHandles", "json");

/**
 * Create a handle.
 *
 * Registers a handle for a share. The handle has no members. Only admins and callers that may manage the handles of
 * its service can access it until they add members. `createUserHandle` and `createGroupHandle` create a handle with
 * a first member. A share has at most one handle.
 *
 * The server looks up the share and the handle service first. If either does not exist, the response is 400 for
 * every caller, even without credentials.
 *
 * **Who may call it**: an admin with `oz_handles_create`.
 *
 * **API caveat**: `ozw/create/handle.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueNotAllowed`, `badValueString`, `badValueTextTooLarge`, `badValueXML`, `alreadyExists`, `externalServiceOperationFailed`.
 */
export const handleServiceRegisterHandle: Operation<"handleServiceRegisterHandle"> = /* @__PURE__ */ operation("POST", "/handles", "handleServiceRegisterHandle", "location");

/**
 * List the privileges of handle members.
 *
 * Lists the privileges that a member of a handle can have, in two sets: for new members, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/handle.null.privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listHandlePrivileges: Operation<"listHandlePrivileges"> = /* @__PURE__ */ operation("GET", "/handles/privileges", "listHandlePrivileges", "json");

/**
 * Get a handle.
 *
 * Returns the details of a handle, including its metadata.
 *
 * **Who may call it**: a member of the handle; or an admin with `oz_handles_view`.
 *
 * **API caveat**: `ozw/get/handle.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getHandle: Operation<"getHandle"> = /* @__PURE__ */ operation("GET", "/handles/{id}", "getHandle", "json");

/**
 * Delete a handle.
 *
 * Deletes a handle, and unregisters it at the external service. If that fails, the handle is still deleted. The
 * share is kept. This **cannot be undone**, and links to the public handle break: open data should be persistent.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_delete`; a member of the handle service of the
 * handle with the privilege `handle_service_manage_handles`; or an admin with `oz_handles_delete`.
 *
 * **API caveat**: `ozw/delete/handle.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const removeHandle: Operation<"removeHandle"> = /* @__PURE__ */ operation("DELETE", "/handles/{id}", "removeHandle", "nothing");

/**
 * Modify a handle.
 *
 * Replaces the metadata of a handle and updates its timestamp. The format of the metadata and the public handle do
 * not change. Onezone adds missing identifiers of the share. The external service is not contacted.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; a member of the handle service of the
 * handle with the privilege `handle_service_manage_handles`; or an admin with `oz_handles_update`.
 *
 * **API caveat**: `ozw/update/handle.*.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueTextTooLarge`, `badValueXML`.
 */
export const handleUpdate: Operation<"handleUpdate"> = /* @__PURE__ */ operation("PATCH", "/handles/{id}", "handleUpdate", "nothing");

/**
 * Get the public details of a handle.
 *
 * Returns a handle with its metadata, but without its creator.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/handle.*.instance:public`
 *
 * Errors: `badValueString`.
 */
export const getPublicHandleDetails: Operation<"getPublicHandleDetails"> = /* @__PURE__ */ operation("GET", "/handles/{id}/public", "getPublicHandleDetails", "json");

/**
 * List the users of a handle.
 *
 * Lists the ids of the direct users of a handle. `listEffectiveHandleUsers` also lists those that belong to the
 * handle through groups.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle.*.users:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleUsers: Operation<"listHandleUsers"> = /* @__PURE__ */ operation("GET", "/handles/{id}/users", "listHandleUsers", "json");

/**
 * Get a user of a handle.
 *
 * Returns a summary of a user that belongs to a handle, directly or through groups.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; a member of the handle, if the user
 * created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getHandleUser: Operation<"getHandleUser"> = /* @__PURE__ */ operation("GET", "/handles/{id}/users/{uid}", "getHandleUser", "json");

/**
 * Add a user to a handle.
 *
 * Makes a user a direct member of a handle, with the given privileges or, by default, those of a new member. The
 * user is looked up last. If it does not exist, the response is 400, not 404.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; or an admin with
 * `oz_handles_add_relationships` and `oz_users_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addHandleUser: Operation<"addHandleUser"> = /* @__PURE__ */ operation("PUT", "/handles/{id}/users/{uid}", "addHandleUser", "location");

/**
 * Remove a user from a handle.
 *
 * Ends the direct membership of a user in a handle. A user that also belongs to the handle through groups remains an
 * effective member.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; or an admin with
 * `oz_handles_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/handle.*.user,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHandleUser: Operation<"removeHandleUser"> = /* @__PURE__ */ operation("DELETE", "/handles/{id}/users/{uid}", "removeHandleUser", "nothing");

/**
 * List the privileges of a user in a handle.
 *
 * Lists the privileges granted to a direct user of a handle. `listEffectiveUserHandlePrivileges` also lists those
 * that the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle.*.user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listUserHandlePrivileges: Operation<"listUserHandlePrivileges"> = /* @__PURE__ */ operation("GET", "/handles/{id}/users/{uid}/privileges", "listUserHandlePrivileges", "json");

/**
 * Modify the privileges of a user in a handle.
 *
 * Grants and revokes privileges of a direct user of a handle. Privileges that the user has through groups do not
 * change.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; or an admin with
 * `oz_handles_set_privileges`.
 *
 * **API caveat**: `ozw/update/handle.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateHandleUserPrivileges: Operation<"updateHandleUserPrivileges"> = /* @__PURE__ */ operation("PATCH", "/handles/{id}/users/{uid}/privileges", "updateHandleUserPrivileges", "nothing");

/**
 * List the effective users of a handle.
 *
 * Lists the ids of the users that belong to a handle, directly or through groups.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle.*.eff_users:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveHandleUsers: Operation<"listEffectiveHandleUsers"> = /* @__PURE__ */ operation("GET", "/handles/{id}/effective_users", "listEffectiveHandleUsers", "json");

/**
 * Get an effective user of a handle.
 *
 * Returns a summary of a user that belongs to a handle, directly or through groups. `getHandleUser` does the same.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; a member of the handle, if the user
 * created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveHandleUser: Operation<"getEffectiveHandleUser"> = /* @__PURE__ */ operation("GET", "/handles/{id}/effective_users/{uid}", "getEffectiveHandleUser", "json");

/**
 * List the effective privileges of a user in a handle.
 *
 * Lists the privileges that a user has in a handle: those granted directly, and those of the groups through which
 * the user belongs to the handle.
 *
 * **Who may call it**: the user themselves; a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserHandlePrivileges: Operation<"listEffectiveUserHandlePrivileges"> = /* @__PURE__ */ operation("GET", "/handles/{id}/effective_users/{uid}/privileges", "listEffectiveUserHandlePrivileges", "json");

/**
 * List the groups of a handle.
 *
 * Lists the ids of the direct groups of a handle. `listEffectiveHandleGroups` also lists those that belong to the
 * handle through other groups.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle.*.groups:private`
 *
 * Errors: `badValueString`.
 */
export const listHandleGroups: Operation<"listHandleGroups"> = /* @__PURE__ */ operation("GET", "/handles/{id}/groups", "listHandleGroups", "json");

/**
 * Get a group of a handle.
 *
 * Returns a summary of a group that belongs to a handle, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getHandleGroup: Operation<"getHandleGroup"> = /* @__PURE__ */ operation("GET", "/handles/{id}/groups/{gid}", "getHandleGroup", "json");

/**
 * Add a group to a handle.
 *
 * Makes a group a direct member of a handle, with the given privileges or, by default, those of a new member. The
 * group is looked up last. If it does not exist, the response is 400, not 404.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; or an admin with
 * `oz_handles_add_relationships` and `oz_groups_add_relationships`.
 *
 * **API caveat**: `ozw/create/handle.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addHandleGroup: Operation<"addHandleGroup"> = /* @__PURE__ */ operation("PUT", "/handles/{id}/groups/{gid}", "addHandleGroup", "location");

/**
 * Remove a group from a handle.
 *
 * Ends the direct membership of a group in a handle. A group that also belongs to the handle through other groups
 * remains an effective member.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; or an admin with
 * `oz_handles_remove_relationships` and `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/handle.*.group,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeHandleGroup: Operation<"removeHandleGroup"> = /* @__PURE__ */ operation("DELETE", "/handles/{id}/groups/{gid}", "removeHandleGroup", "nothing");

/**
 * List the privileges of a group in a handle.
 *
 * Lists the privileges granted to a direct group of a handle. `listEffectiveGroupHandlePrivileges` also lists those
 * that the group has through other groups.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle.*.group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listGroupHandlePrivileges: Operation<"listGroupHandlePrivileges"> = /* @__PURE__ */ operation("GET", "/handles/{id}/groups/{gid}/privileges", "listGroupHandlePrivileges", "json");

/**
 * Modify the privileges of a group in a handle.
 *
 * Grants and revokes privileges of a direct group of a handle. Privileges that the group has through other groups do
 * not change.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_update`; or an admin with
 * `oz_handles_set_privileges`.
 *
 * **API caveat**: `ozw/update/handle.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateGroupHandlePrivileges: Operation<"updateGroupHandlePrivileges"> = /* @__PURE__ */ operation("PATCH", "/handles/{id}/groups/{gid}/privileges", "updateGroupHandlePrivileges", "nothing");

/**
 * List the effective groups of a handle.
 *
 * Lists the ids of the groups that belong to a handle, directly or through other groups.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_list_relationships`.
 *
 * **API caveat**: `ozw/get/handle.*.eff_groups:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveHandleGroups: Operation<"listEffectiveHandleGroups"> = /* @__PURE__ */ operation("GET", "/handles/{id}/effective_groups", "listEffectiveHandleGroups", "json");

/**
 * Get an effective group of a handle.
 *
 * Returns a summary of a group that belongs to a handle, directly or through other groups. `getHandleGroup` does the
 * same.
 *
 * **Who may call it**: a member of the group; a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveHandleGroup: Operation<"getEffectiveHandleGroup"> = /* @__PURE__ */ operation("GET", "/handles/{id}/effective_groups/{gid}", "getEffectiveHandleGroup", "json");

/**
 * List the effective privileges of a group in a handle.
 *
 * Lists the privileges that a group has in a handle: those granted directly, and those of the other groups through
 * which the group belongs to the handle.
 *
 * **Who may call it**: a member of the handle with the privilege `handle_view`; or an admin with
 * `oz_handles_view_privileges`.
 *
 * **API caveat**: `ozw/get/handle.*.eff_group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveGroupHandlePrivileges: Operation<"listEffectiveGroupHandlePrivileges"> = /* @__PURE__ */ operation("GET", "/handles/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupHandlePrivileges", "json");

/**
 * List all automation inventories.
 *
 * Lists the ids of all automation inventories of this Onezone.
 *
 * **Who may call it**: an admin with `oz_atm_inventories_list`.
 *
 * **API caveat**: `ozw/get/atm_inventory.null.list:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmInventories: Operation<"listAtmInventories"> = /* @__PURE__ */ operation("GET", "/atm_inventories", "listAtmInventories", "json");

/**
 * Create an automation inventory.
 *
 * Creates an automation inventory without members. Only admins can access it until they add members.
 * `createUserAtmInventory` and `createAtmInventoryForGroup` create one with a first member.
 *
 * **Who may call it**: an admin with `oz_atm_inventories_create`.
 *
 * **API caveat**: `ozw/create/atm_inventory.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`.
 */
export const createAtmInventory: Operation<"createAtmInventory"> = /* @__PURE__ */ operation("POST", "/atm_inventories", "createAtmInventory", "location");

/**
 * List the privileges of automation inventory members.
 *
 * Lists the privileges that a member of an automation inventory can have, in three sets: for new members, for
 * managers, and all.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/atm_inventory.null.privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmInventoryPrivileges: Operation<"listAtmInventoryPrivileges"> = /* @__PURE__ */ operation("GET", "/atm_inventories/privileges", "listAtmInventoryPrivileges", "json");

/**
 * Get an automation inventory.
 *
 * Returns the details of an automation inventory.
 *
 * **Who may call it**: a member of the automation inventory; or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
 *
 * Errors: `badValueString`.
 */
export const getAtmInventory: Operation<"getAtmInventory"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}", "getAtmInventory", "json");

/**
 * Delete an automation inventory.
 *
 * Deletes an automation inventory with its workflow schemas and memberships. Lambdas that are not in another
 * inventory are also deleted. This **cannot be undone**.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_delete`; or an admin with
 * `oz_atm_inventories_delete`.
 *
 * **API caveat**: `ozw/delete/atm_inventory.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const removeAtmInventory: Operation<"removeAtmInventory"> = /* @__PURE__ */ operation("DELETE", "/atm_inventories/{id}", "removeAtmInventory", "nothing");

/**
 * Modify an automation inventory.
 *
 * Changes the name of an automation inventory.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_update`; or an admin with
 * `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/update/atm_inventory.*.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`.
 */
export const modifyAtmInventory: Operation<"modifyAtmInventory"> = /* @__PURE__ */ operation("PATCH", "/atm_inventories/{id}", "modifyAtmInventory", "nothing");

/**
 * List the users of an automation inventory.
 *
 * Lists the ids of the direct users of an automation inventory. `listEffectiveAtmInventoryUsers` also lists those
 * that belong to the automation inventory through groups.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view`; or an admin with
 * `oz_atm_inventories_list_relationships`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.users:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmInventoryUsers: Operation<"listAtmInventoryUsers"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/users", "listAtmInventoryUsers", "json");

/**
 * Get a user of an automation inventory.
 *
 * Returns a summary of a user that belongs to an automation inventory, directly or through groups.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view`; a member of the
 * automation inventory, if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getAtmInventoryUser: Operation<"getAtmInventoryUser"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/users/{uid}", "getAtmInventoryUser", "json");

/**
 * Add a user to an automation inventory.
 *
 * Makes a user a direct member of an automation inventory, with the given privileges or, by default, those of a new
 * member. The user is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: the user themselves, as a member of the automation inventory with the privilege
 * `atm_inventory_add_user`, if the body has no `privileges`; the user themselves, as a member of the automation inventory
 * with the privileges `atm_inventory_add_user` and `atm_inventory_set_privileges`, if the body has `privileges`; an admin
 * with `oz_atm_inventories_add_relationships` and `oz_users_add_relationships`, if the body has no `privileges`; or an
 * admin with `oz_atm_inventories_add_relationships`, `oz_atm_inventories_set_privileges` and `oz_users_add_relationships`,
 * if the body has `privileges`.
 *
 * **API caveat**: `ozw/create/atm_inventory.*.user,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addAtmInventoryUser: Operation<"addAtmInventoryUser"> = /* @__PURE__ */ operation("PUT", "/atm_inventories/{id}/users/{uid}", "addAtmInventoryUser", "location");

/**
 * Remove a user from an automation inventory.
 *
 * Ends the direct membership of a user in an automation inventory. A user that also belongs to the automation
 * inventory through groups remains an effective member.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_remove_user`; or an admin
 * with `oz_atm_inventories_remove_relationships` and `oz_users_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/atm_inventory.*.user,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeAtmInventoryUser: Operation<"removeAtmInventoryUser"> = /* @__PURE__ */ operation("DELETE", "/atm_inventories/{id}/users/{uid}", "removeAtmInventoryUser", "nothing");

/**
 * List the privileges of a user in an automation inventory.
 *
 * Lists the privileges granted to a direct user of an automation inventory.
 * `listEffectiveUserAtmInventoryPrivileges` also lists those that the user has through groups.
 *
 * **Who may call it**: the user themselves; a member of the automation inventory with the privilege
 * `atm_inventory_view_privileges`; or an admin with `oz_atm_inventories_view_privileges`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listUserAtmInventoryPrivileges: Operation<"listUserAtmInventoryPrivileges"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/users/{uid}/privileges", "listUserAtmInventoryPrivileges", "json");

/**
 * Modify the privileges of a user in an automation inventory.
 *
 * Grants and revokes privileges of a direct user of an automation inventory. Privileges that the user has through
 * groups do not change.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_set_privileges`; or an admin
 * with `oz_atm_inventories_set_privileges`.
 *
 * **API caveat**: `ozw/update/atm_inventory.*.user_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateUserAtmInventoryPrivileges: Operation<"updateUserAtmInventoryPrivileges"> = /* @__PURE__ */ operation("PATCH", "/atm_inventories/{id}/users/{uid}/privileges", "updateUserAtmInventoryPrivileges", "nothing");

/**
 * List the effective users of an automation inventory.
 *
 * Lists the ids of the users that belong to an automation inventory, directly or through groups.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view`; or an admin with
 * `oz_atm_inventories_list_relationships`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.eff_users:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveAtmInventoryUsers: Operation<"listEffectiveAtmInventoryUsers"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_users", "listEffectiveAtmInventoryUsers", "json");

/**
 * Get an effective user of an automation inventory.
 *
 * Returns a summary of a user that belongs to an automation inventory, directly or through groups.
 * `getAtmInventoryUser` does the same.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view`; a member of the
 * automation inventory, if the user created it; or an admin with `oz_users_view`.
 *
 * **API caveat**: `ozw/get/user.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveAtmInventoryUser: Operation<"getEffectiveAtmInventoryUser"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_users/{uid}", "getEffectiveAtmInventoryUser", "json");

/**
 * List the effective privileges of a user in an automation inventory.
 *
 * Lists the privileges that a user has in an automation inventory: those granted directly, and those of the groups
 * through which the user belongs to the automation inventory.
 *
 * **Who may call it**: the user themselves; a member of the automation inventory with the privilege
 * `atm_inventory_view_privileges`; or an admin with `oz_atm_inventories_view_privileges`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.eff_user_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveUserAtmInventoryPrivileges: Operation<"listEffectiveUserAtmInventoryPrivileges"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_users/{uid}/privileges", "listEffectiveUserAtmInventoryPrivileges", "json");

/**
 * Show how a user belongs to an automation inventory.
 *
 * Lists the membership intermediaries of an effective user of an automation inventory: the direct groups through
 * which the user belongs to the automation inventory and, for a direct member, `self`.
 *
 * **Who may call it**: the user themselves; a member of the automation inventory with the privilege `atm_inventory_view`;
 * or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.eff_user_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveUserAtmInventoryMembershipIntermediaries: Operation<"getEffectiveUserAtmInventoryMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_users/{uid}/membership", "getEffectiveUserAtmInventoryMembershipIntermediaries", "json");

/**
 * List the groups of an automation inventory.
 *
 * Lists the ids of the direct groups of an automation inventory. `listEffectiveAtmInventoryGroups` also lists those
 * that belong to the automation inventory through other groups.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view`; or an admin with
 * `oz_atm_inventories_list_relationships`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.groups:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmInventoryGroups: Operation<"listAtmInventoryGroups"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/groups", "listAtmInventoryGroups", "json");

/**
 * Create a group in an automation inventory.
 *
 * Creates a group and adds it to an automation inventory with the privileges of a new member. If the caller is a
 * user, it becomes a member of the new group, with all privileges.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_add_group`; or an admin with
 * `oz_groups_create` and `oz_atm_inventories_add_relationships`.
 *
 * **API caveat**: `ozw/create/atm_inventory.*.group:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueName`, `badValueString`, `badValueNotAllowed`.
 */
export const createAtmInventoryGroup: Operation<"createAtmInventoryGroup"> = /* @__PURE__ */ operation("POST", "/atm_inventories/{id}/groups", "createAtmInventoryGroup", "location");

/**
 * Get a group of an automation inventory.
 *
 * Returns a summary of a group that belongs to an automation inventory, directly or through other groups.
 *
 * **Who may call it**: a member of the group; a member of the automation inventory with the privilege
 * `atm_inventory_view`; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getAtmInventoryGroup: Operation<"getAtmInventoryGroup"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/groups/{gid}", "getAtmInventoryGroup", "json");

/**
 * Add a group to an automation inventory.
 *
 * Makes a group a direct member of an automation inventory, with the given privileges or, by default, those of a new
 * member. The group is looked up last. If it does not exist, the response is 403 (400 for admins), not 404.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_add_group`, and of the group
 * with the privilege `group_add_atm_inventory`, if the body has no `privileges`; a member of the automation inventory with
 * the privileges `atm_inventory_add_group` and `atm_inventory_set_privileges`, and of the group with the privilege
 * `group_add_atm_inventory`, if the body has `privileges`; an admin with `oz_atm_inventories_add_relationships` and
 * `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with `oz_atm_inventories_add_relationships`,
 * `oz_atm_inventories_set_privileges` and `oz_groups_add_relationships`, if the body has `privileges`.
 *
 * **API caveat**: `ozw/create/atm_inventory.*.group,*:private`
 *
 * Errors: `malformedData`, `badValueIdNotFound`, `badValueListOfStrings`, `badValueListNotAllowed`, `relationAlreadyExists`.
 */
export const addGroupToAtmInventory: Operation<"addGroupToAtmInventory"> = /* @__PURE__ */ operation("PUT", "/atm_inventories/{id}/groups/{gid}", "addGroupToAtmInventory", "location");

/**
 * Remove a group from an automation inventory.
 *
 * Ends the direct membership of a group in an automation inventory. A group that also belongs to the automation
 * inventory through other groups remains an effective member.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_remove_group`; or an admin
 * with `oz_atm_inventories_remove_relationships` and `oz_groups_remove_relationships`.
 *
 * **API caveat**: `ozw/delete/atm_inventory.*.group,*:private`
 *
 * Errors: `badValueString`.
 */
export const removeAtmInventoryGroup: Operation<"removeAtmInventoryGroup"> = /* @__PURE__ */ operation("DELETE", "/atm_inventories/{id}/groups/{gid}", "removeAtmInventoryGroup", "nothing");

/**
 * List the privileges of a group in an automation inventory.
 *
 * Lists the privileges granted to a direct group of an automation inventory.
 * `listEffectiveGroupAtmInventoryPrivileges` also lists those that the group has through other groups.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view_privileges`; or an
 * admin with `oz_atm_inventories_view_privileges`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listGroupAtmInventoryPrivileges: Operation<"listGroupAtmInventoryPrivileges"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/groups/{gid}/privileges", "listGroupAtmInventoryPrivileges", "json");

/**
 * Modify the privileges of a group in an automation inventory.
 *
 * Grants and revokes privileges of a direct group of an automation inventory. Privileges that the group has through
 * other groups do not change.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_set_privileges`; or an admin
 * with `oz_atm_inventories_set_privileges`.
 *
 * **API caveat**: `ozw/update/atm_inventory.*.group_privileges,*:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const updateGroupAtmInventoryPrivileges: Operation<"updateGroupAtmInventoryPrivileges"> = /* @__PURE__ */ operation("PATCH", "/atm_inventories/{id}/groups/{gid}/privileges", "updateGroupAtmInventoryPrivileges", "nothing");

/**
 * List the effective groups of an automation inventory.
 *
 * Lists the ids of the groups that belong to an automation inventory, directly or through other groups.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view`; or an admin with
 * `oz_atm_inventories_list_relationships`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.eff_groups:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveAtmInventoryGroups: Operation<"listEffectiveAtmInventoryGroups"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_groups", "listEffectiveAtmInventoryGroups", "json");

/**
 * Get an effective group of an automation inventory.
 *
 * Returns a summary of a group that belongs to an automation inventory, directly or through other groups.
 * `getAtmInventoryGroup` does the same.
 *
 * **Who may call it**: a member of the group; a member of the automation inventory with the privilege
 * `atm_inventory_view`; or an admin with `oz_groups_view`.
 *
 * **API caveat**: `ozw/get/group.*.instance:shared`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveAtmInventoryGroup: Operation<"getEffectiveAtmInventoryGroup"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_groups/{gid}", "getEffectiveAtmInventoryGroup", "json");

/**
 * List the effective privileges of a group in an automation inventory.
 *
 * Lists the privileges that a group has in an automation inventory: those granted directly, and those of the other
 * groups through which the group belongs to the automation inventory.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_view_privileges`; or an
 * admin with `oz_atm_inventories_view_privileges`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.eff_group_privileges,*:private`
 *
 * Errors: `badValueString`.
 */
export const listEffectiveGroupAtmInventoryPrivileges: Operation<"listEffectiveGroupAtmInventoryPrivileges"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_groups/{gid}/privileges", "listEffectiveGroupAtmInventoryPrivileges", "json");

/**
 * Show how a group belongs to an automation inventory.
 *
 * Lists the membership intermediaries of an effective group of an automation inventory: the direct groups through
 * which the group belongs to the automation inventory and, for a direct member, `self`.
 *
 * **Who may call it**: a member of the group; a member of the automation inventory with the privilege
 * `atm_inventory_view`; or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.eff_group_membership,*:private`
 *
 * Errors: `badValueString`.
 */
export const getEffectiveGroupAtmInventoryMembershipIntermediaries: Operation<"getEffectiveGroupAtmInventoryMembershipIntermediaries"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/effective_groups/{gid}/membership", "getEffectiveGroupAtmInventoryMembershipIntermediaries", "json");

/**
 * List the automation lambdas of an automation inventory.
 *
 * Lists the ids of the automation lambdas in an automation inventory.
 *
 * **Who may call it**: a member of the automation inventory; or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.atm_lambdas:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmInventoryLambdas: Operation<"listAtmInventoryLambdas"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/atm_lambdas", "listAtmInventoryLambdas", "json");

/**
 * List the automation workflow schemas of an automation inventory.
 *
 * Lists the ids of the automation workflow schemas in an automation inventory.
 *
 * **Who may call it**: a member of the automation inventory; or an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_inventory.*.atm_workflow_schemas:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmInventoryWorkflowSchemas: Operation<"listAtmInventoryWorkflowSchemas"> = /* @__PURE__ */ operation("GET", "/atm_inventories/{id}/atm_workflow_schemas", "listAtmInventoryWorkflowSchemas", "json");

/**
 * List all automation lambdas.
 *
 * Lists the ids of all automation lambdas of this Onezone.
 *
 * **Who may call it**: an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_lambda.null.list:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmLambdas: Operation<"listAtmLambdas"> = /* @__PURE__ */ operation("GET", "/atm_lambdas", "listAtmLambdas", "json");

/**
 * Create an automation lambda.
 *
 * Creates a lambda with its first revision in an automation inventory. The revision is in plain form or from a dump.
 *
 * If the inventory does not exist, the response is 403 (400 for admins).
 *
 * **Who may call it**: a member of the automation inventory given as `atmInventoryId` with the privilege
 * `atm_inventory_manage_lambdas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/create/atm_lambda.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueJSON`, `badData`, `badValueName`, `badValueString`, `badValueInteger`, `badValueTooLow`, `badValueEmpty`, `badValueTextTooLarge`, `badValueNotAllowed`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createAtmLambda: Operation<"createAtmLambda"> = /* @__PURE__ */ operation("POST", "/atm_lambdas", "createAtmLambda", "location");

/**
 * Get an automation lambda.
 *
 * Returns an automation lambda with all of its revisions.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_lambda.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const getAtmLambda: Operation<"getAtmLambda"> = /* @__PURE__ */ operation("GET", "/atm_lambdas/{id}", "getAtmLambda", "json");

/**
 * Delete an automation lambda.
 *
 * Returns 400 for every caller: the server does not support this operation. A lambda is deleted when
 * `unlinkAtmLambdaFromInventory` removes it from its last inventory.
 *
 * **Who may call it**: nobody; Onezone does not support this operation.
 *
 * **API caveat**: `ozw/delete/atm_lambda.*.instance:private`
 *
 * Errors: `notSupported`.
 */
export const deleteAtmLambda: Operation<"deleteAtmLambda"> = /* @__PURE__ */ operation("DELETE", "/atm_lambdas/{id}", "deleteAtmLambda", "nothing");

/**
 * Add a numbered revision to an automation lambda.
 *
 * Adds a revision with the number `originalRevisionNumber` to a lambda. Other revisions are never overwritten.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda with the privilege
 * `atm_inventory_manage_lambdas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/update/atm_lambda.*.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueJSON`, `badData`, `badValueName`, `badValueString`, `badValueInteger`, `badValueTooLow`, `badValueEmpty`, `badValueTextTooLarge`, `badValueNotAllowed`, `badValueListOfStrings`, `badValueListNotAllowed`, `alreadyExists`.
 */
export const modifyAtmLambda: Operation<"modifyAtmLambda"> = /* @__PURE__ */ operation("PATCH", "/atm_lambdas/{id}", "modifyAtmLambda", "nothing");

/**
 * List the automation inventories of an automation lambda.
 *
 * Lists the ids of the automation inventories that contain an automation lambda, including those that the caller
 * does not belong to.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_lambda.*.atm_inventories:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmLambdaInventories: Operation<"listAtmLambdaInventories"> = /* @__PURE__ */ operation("GET", "/atm_lambdas/{id}/atm_inventories", "listAtmLambdaInventories", "json");

/**
 * Add an automation lambda to an automation inventory.
 *
 * Adds a lambda to another inventory. The lambda stays in its other inventories. The server does not look up the
 * inventory first. If it does not exist, the response is 403 (404 for admins).
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda with the privilege
 * `atm_inventory_manage_lambdas`, and of the automation inventory with the privilege `atm_inventory_manage_lambdas`; or an
 * admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/create/atm_lambda.*.atm_inventory,*:private`
 *
 * Errors: `badValueString`, `relationAlreadyExists`.
 */
export const linkAtmLambdaToInventory: Operation<"linkAtmLambdaToInventory"> = /* @__PURE__ */ operation("PUT", "/atm_lambdas/{id}/atm_inventories/{aiid}", "linkAtmLambdaToInventory", "nothing");

/**
 * Remove an automation lambda from an automation inventory.
 *
 * Removes a lambda from an inventory. If a workflow schema of the inventory uses the lambda, the response is 403.
 *
 * If this was the last inventory of the lambda, the lambda is deleted, which **cannot be undone**.
 *
 * **Who may call it**: a member of the automation inventory with the privilege `atm_inventory_manage_lambdas`; or an admin
 * with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/delete/atm_lambda.*.atm_inventory,*:private`
 *
 * Errors: `badValueString`, `atmLambdaInUse`.
 */
export const unlinkAtmLambdaFromInventory: Operation<"unlinkAtmLambdaFromInventory"> = /* @__PURE__ */ operation("DELETE", "/atm_lambdas/{id}/atm_inventories/{aiid}", "unlinkAtmLambdaFromInventory", "nothing");

/**
 * List the automation workflow schemas of an automation lambda.
 *
 * Lists the ids of the workflow schemas that use an automation lambda, including those in inventories that the
 * caller does not belong to.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_lambda.*.atm_workflow_schemas:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmLambdaWorkflowSchemas: Operation<"listAtmLambdaWorkflowSchemas"> = /* @__PURE__ */ operation("GET", "/atm_lambdas/{id}/atm_workflow_schemas", "listAtmLambdaWorkflowSchemas", "json");

/**
 * Dump an automation lambda.
 *
 * Returns a lambda with one of its revisions in a format that `createAtmLambda` accepts, in this or another Onezone.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/create/atm_lambda.*.dump:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueInteger`, `badValueTooLow`, `badValueIdNotFound`.
 */
export const dumpAtmLambda: Operation<"dumpAtmLambda"> = /* @__PURE__ */ operation("POST", "/atm_lambdas/{id}/dump", "dumpAtmLambda", "json");

/**
 * Add a revision to an automation lambda.
 *
 * Adds a revision to a lambda under the number in the path. If that is `auto`, the `originalRevisionNumber` is used.
 * Other revisions are never overwritten.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda with the privilege
 * `atm_inventory_manage_lambdas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/create/atm_lambda.*.revision,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueJSON`, `badData`, `badValueName`, `badValueString`, `badValueInteger`, `badValueTooLow`, `badValueEmpty`, `badValueTextTooLarge`, `badValueNotAllowed`, `badValueListOfStrings`, `badValueListNotAllowed`, `alreadyExists`.
 */
export const addAtmLambdaRevision: Operation<"addAtmLambdaRevision"> = /* @__PURE__ */ operation("PUT", "/atm_lambdas/{id}/revision/{rid}", "addAtmLambdaRevision", "nothing");

/**
 * Change the state of a revision of an automation lambda.
 *
 * Changes the state of a revision. Nothing else in a revision can be changed. A revision can change from any state
 * to any other.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda with the privilege
 * `atm_inventory_manage_lambdas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/update/atm_lambda.*.revision,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueString`, `badValueNotAllowed`.
 */
export const updateAtmLambdaRevisionState: Operation<"updateAtmLambdaRevisionState"> = /* @__PURE__ */ operation("PATCH", "/atm_lambdas/{id}/revision/{rid}", "updateAtmLambdaRevisionState", "nothing");

/**
 * Dump a revision of an automation lambda.
 *
 * Returns a revision in a format that `addAtmLambdaRevision` accepts, in this or another Onezone. The server does
 * not look up the revision first. If it does not exist, the response is 500, not 404.
 *
 * **Who may call it**: a member of an automation inventory of the automation lambda; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/create/atm_lambda.*.dump_revision,*:private`
 *
 * Errors: `malformedData`, `badData`.
 */
export const dumpAtmLambdaRevision: Operation<"dumpAtmLambdaRevision"> = /* @__PURE__ */ operation("POST", "/atm_lambdas/{id}/revision/{rid}/dump", "dumpAtmLambdaRevision", "json");

/**
 * List all automation workflow schemas.
 *
 * Lists the ids of all automation workflow schemas of this Onezone.
 *
 * **Who may call it**: an admin with `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_workflow_schema.null.list:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmWorkflowSchemas: Operation<"listAtmWorkflowSchemas"> = /* @__PURE__ */ operation("GET", "/atm_workflow_schemas", "listAtmWorkflowSchemas", "json");

/**
 * Create an automation workflow schema.
 *
 * Creates a workflow schema in an automation inventory, optionally with a first revision, in plain form or from a
 * dump.
 *
 * Lambdas that its tasks use and that are not in the inventory are added to it, or created from
 * `supplementaryAtmLambdas`, if the caller may manage lambdas there. If that fails, no workflow schema is created.
 * If the inventory does not exist, the response is 403 (400 for admins).
 *
 * **Who may call it**: a member of the automation inventory given as `atmInventoryId` with the privilege
 * `atm_inventory_manage_workflow_schemas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/create/atm_workflow_schema.null.instance:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueIdNotFound`, `badValueJSON`, `badData`, `badValueName`, `badValueString`, `badValueInteger`, `badValueTooLow`, `badValueEmpty`, `badValueTextTooLarge`, `badValueNotAllowed`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const createAtmWorkflowSchema: Operation<"createAtmWorkflowSchema"> = /* @__PURE__ */ operation("POST", "/atm_workflow_schemas", "createAtmWorkflowSchema", "location");

/**
 * Get an automation workflow schema.
 *
 * Returns an automation workflow schema with all of its revisions.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_workflow_schema.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const getAtmWorkflowSchema: Operation<"getAtmWorkflowSchema"> = /* @__PURE__ */ operation("GET", "/atm_workflow_schemas/{id}", "getAtmWorkflowSchema", "json");

/**
 * Delete an automation workflow schema.
 *
 * Deletes an automation workflow schema with all of its revisions. The lambdas that it uses stay in the inventory.
 * This **cannot be undone**.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema with the privilege
 * `atm_inventory_manage_workflow_schemas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/delete/atm_workflow_schema.*.instance:private`
 *
 * Errors: `badValueString`.
 */
export const deleteAtmWorkflowSchema: Operation<"deleteAtmWorkflowSchema"> = /* @__PURE__ */ operation("DELETE", "/atm_workflow_schemas/{id}", "deleteAtmWorkflowSchema", "nothing");

/**
 * Modify an automation workflow schema.
 *
 * Changes the name and summary of a workflow schema, and adds a revision with the number `originalRevisionNumber`.
 * At least one of them is required; omitted fields stay unchanged. A revision with the same number is silently
 * overwritten.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema with the privilege
 * `atm_inventory_manage_workflow_schemas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/update/atm_workflow_schema.*.instance:private`
 *
 * Errors: `malformedData`, `missingAtLeastOneValue`, `missingRequiredValue`, `badValueJSON`, `badData`, `badValueName`, `badValueString`, `badValueInteger`, `badValueTooLow`, `badValueEmpty`, `badValueTextTooLarge`, `badValueNotAllowed`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const modifyAtmWorkflowSchema: Operation<"modifyAtmWorkflowSchema"> = /* @__PURE__ */ operation("PATCH", "/atm_workflow_schemas/{id}", "modifyAtmWorkflowSchema", "nothing");

/**
 * List the automation lambdas of an automation workflow schema.
 *
 * Lists the ids of the lambdas that the revisions of an automation workflow schema use.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/get/atm_workflow_schema.*.atm_lambdas:private`
 *
 * Errors: `badValueString`.
 */
export const listAtmWorkflowSchemaLambdas: Operation<"listAtmWorkflowSchemaLambdas"> = /* @__PURE__ */ operation("GET", "/atm_workflow_schemas/{id}/atm_lambdas", "listAtmWorkflowSchemaLambdas", "json");

/**
 * Dump an automation workflow schema.
 *
 * Returns a workflow schema with one of its revisions, and with the lambdas that the revision uses, in a format that
 * `createAtmWorkflowSchema` accepts, in this or another Onezone.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/create/atm_workflow_schema.*.dump:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueInteger`, `badValueTooLow`, `badValueIdNotFound`.
 */
export const dumpAtmWorkflowSchema: Operation<"dumpAtmWorkflowSchema"> = /* @__PURE__ */ operation("POST", "/atm_workflow_schemas/{id}/dump", "dumpAtmWorkflowSchema", "json");

/**
 * Insert a revision into an automation workflow schema.
 *
 * Adds a revision to a workflow schema under the number in the path. If that is `auto`, the `originalRevisionNumber`
 * is used. A revision with the same number is silently overwritten.
 *
 * Lambdas that its tasks use and that are not in the inventory are added to it, or created from
 * `supplementaryAtmLambdas`, if the caller may manage lambdas there.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema with the privilege
 * `atm_inventory_manage_workflow_schemas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/create/atm_workflow_schema.*.revision,*:private`
 *
 * Errors: `malformedData`, `missingRequiredValue`, `badValueJSON`, `badData`, `badValueName`, `badValueString`, `badValueInteger`, `badValueTooLow`, `badValueEmpty`, `badValueTextTooLarge`, `badValueNotAllowed`, `badValueListOfStrings`, `badValueListNotAllowed`.
 */
export const insertAtmWorkflowSchemaRevision: Operation<"insertAtmWorkflowSchemaRevision"> = /* @__PURE__ */ operation("PUT", "/atm_workflow_schemas/{id}/revision/{rid}", "insertAtmWorkflowSchemaRevision", "nothing");

/**
 * Delete a revision of an automation workflow schema.
 *
 * Deletes a revision of a workflow schema. The lambdas that it uses stay in the inventory. This
 * **cannot be undone**.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema with the privilege
 * `atm_inventory_manage_workflow_schemas`; or an admin with `oz_atm_inventories_update`.
 *
 * **API caveat**: `ozw/delete/atm_workflow_schema.*.revision,*:private`
 *
 * Errors: `badValueString`.
 */
export const deleteAtmWorkflowSchemaRevision: Operation<"deleteAtmWorkflowSchemaRevision"> = /* @__PURE__ */ operation("DELETE", "/atm_workflow_schemas/{id}/revision/{rid}", "deleteAtmWorkflowSchemaRevision", "nothing");

/**
 * Dump a revision of an automation workflow schema.
 *
 * Returns a revision with the lambdas that it uses, in a format that `insertAtmWorkflowSchemaRevision` accepts, in
 * this or another Onezone. The server does not look up the revision first. If it does not exist, the response is
 * 500, not 404.
 *
 * **Who may call it**: a member of the automation inventory of the automation workflow schema; or an admin with
 * `oz_atm_inventories_view`.
 *
 * **API caveat**: `ozw/create/atm_workflow_schema.*.dump_revision,*:private`
 *
 * Errors: `malformedData`, `badData`.
 */
export const dumpAtmWorkflowSchemaRevision: Operation<"dumpAtmWorkflowSchemaRevision"> = /* @__PURE__ */ operation("POST", "/atm_workflow_schemas/{id}/revision/{rid}/dump", "dumpAtmWorkflowSchemaRevision", "json");

/**
 * Get the configuration of Onezone.
 *
 * Returns the public information about the Onezone: the version, the identity providers to sign in with, the tags
 * for spaces and more.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.configuration:private`
 *
 * Errors: `badValueString`.
 */
export const getConfiguration: Operation<"getConfiguration"> = /* @__PURE__ */ operation("GET", "/configuration", "getConfiguration", "json");

/**
 * Check the health of Onezone.
 *
 * Returns `healthy` if all services of this Onezone work. Otherwise, the response is 500.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.health:private`
 *
 * Errors: `badValueString`.
 */
export const health: Operation<"health"> = /* @__PURE__ */ operation("GET", "/health", "health", "json");

/**
 * List the admin privileges.
 *
 * Lists all admin privileges, and the subset for a user who can view everything but change nothing.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.privileges:private`
 *
 * Errors: `badValueString`.
 */
export const listPrivileges: Operation<"listPrivileges"> = /* @__PURE__ */ operation("GET", "/privileges", "listPrivileges", "json");

/**
 * Get the test image.
 *
 * Returns an image of one pixel. A browser that can load it can reach this Onezone and trusts its certificate.
 *
 * **Who may call it**: anyone, even without credentials.
 *
 * **API caveat**: `ozw/get/oz_worker.null.test_image:private`
 *
 * Errors: `badValueString`.
 */
export const testImage: Operation<"testImage"> = /* @__PURE__ */ operation("GET", "/test_image", "testImage", "blob");
