// Generated from spec/ by `npm run generate`. Do not edit.

import type { UnknownValue, UnknownVariant } from "../unknown.ts";
export interface paths {
    "/users/{id}/tokens/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get the temporary token generation of a user
         * @description Tells the current generation of the temporary tokens of the user.
         *
         *     Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
         *     tokens raises it by one, and tokens of earlier generations do not work any more.
         *
         *     The server does not check that the user exists.
         *
         *     **Who may call it**: the user themselves; a Oneprovider that supports a space of the user; or an admin with
         *     `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/temporary_token_secret.*.user:shared`
         */
        get: operations["getTemporaryTokenGenerationOfUser"];
        put?: never;
        /**
         * Create a temporary token for a user
         * @description Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
         *     tokens of the user are revoked.
         *
         *     The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
         *     `tokenTimeCaveatRequired`.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/create/token.null.user_temporary_token,*:private`
         */
        post: operations["createTemporaryTokenForUser"];
        /**
         * Revoke all temporary tokens of a user
         * @description Revokes, at once and for good, every temporary token of the user: access, identity and invite tokens alike, and
         *     those behind the sessions of the web interface. The tokens stop working immediately, everywhere, and the
         *     revocation **cannot be undone**.
         *
         *     Named tokens survive, and so do the password and the temporary tokens of everybody else. New temporary tokens can
         *     be made right away.
         *
         *     The call may itself use one of the temporary tokens that it revokes.
         *
         *     Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since
         *     the one before.
         *
         *     In practice the server answers 204, 401 or 403. It does not check that the user exists (to an administrator it
         *     answers 204 for an unknown id too), and it reads neither query nor body; the other statuses are part of the
         *     published contract of all operations.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/delete/token.null.user_temporary_tokens,*:private`
         */
        delete: operations["revokeAllTemporaryTokensOfUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/tokens/named": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the named tokens of a user
         * @description Lists the ids of the named tokens of the user, invite and identity tokens among them.
         *
         *     The server does not check that the user exists.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.null.user_named_tokens,*:private`
         */
        get: operations["listNamedTokensOfUser"];
        put?: never;
        /**
         * Create a named token for a user
         * @description Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
         *
         *     Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
         *     token's subject counts, not the caller's.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/create/token.null.user_named_token,*:private`
         */
        post: operations["createNamedTokenForUser"];
        /**
         * Delete all named tokens of a user
         * @description Deletes every named token of the user. They stop working at once, and the deletion **cannot be undone**. Temporary
         *     tokens survive.
         *
         *     The server does not check that the user exists.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/delete/token.null.user_named_tokens,*:private`
         */
        delete: operations["deleteNamedTokensOfUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/tokens/named/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a named token of a user by its name
         * @description Tells all about a named token, the token itself included.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.*.user_named_token,*:private`
         */
        get: operations["getNamedTokenOfUserByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/tokens/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the temporary token generation of the current user
         * @description Tells the current generation of the temporary tokens of the current user.
         *
         *     Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
         *     tokens raises it by one, and tokens of earlier generations do not work any more.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/temporary_token_secret.*.user:shared`
         */
        get: operations["getTemporaryTokenGenerationOfCurrentUser"];
        put?: never;
        /**
         * Create a temporary token for the current user
         * @description Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
         *     tokens of the current user are revoked.
         *
         *     The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
         *     `tokenTimeCaveatRequired`.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/token.null.user_temporary_token,*:private`
         */
        post: operations["createTemporaryTokenForCurrentUser"];
        /**
         * Revoke all temporary tokens of the current user
         * @description Revokes, at once and for good, every temporary token of the current user: access, identity and invite tokens alike. The tokens
         *     stop working immediately, everywhere, and the revocation **cannot be undone**. Named tokens survive.
         *
         *     Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since the one
         *     before.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/token.null.user_temporary_tokens,*:private`
         */
        delete: operations["revokeAllTemporaryTokensOfCurrentUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/tokens/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the named tokens of the current user
         * @description Lists the ids of the named tokens of the current user, invite and identity tokens among them.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/token.null.user_named_tokens,*:private`
         */
        get: operations["listNamedTokensOfCurrentUser"];
        put?: never;
        /**
         * Create a named token for the current user
         * @description Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
         *
         *     Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
         *     token's subject counts, not the caller's.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/token.null.user_named_token,*:private`
         */
        post: operations["createNamedTokenForCurrentUser"];
        /**
         * Delete all named tokens of the current user
         * @description Deletes every named token of the current user. They stop working at once, and the deletion **cannot be undone**. Temporary
         *     tokens survive.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/token.null.user_named_tokens,*:private`
         */
        delete: operations["deleteNamedTokensOfCurrentUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/tokens/named/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a named token of the current user by its name
         * @description Tells all about a named token, the token itself included.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/token.*.user_named_token,*:private`
         */
        get: operations["getNamedTokenOfCurrentUserByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/tokens/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get the temporary token generation of a Oneprovider
         * @description Tells the current generation of the temporary tokens of the Oneprovider.
         *
         *     Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
         *     tokens raises it by one, and tokens of earlier generations do not work any more.
         *
         *     The server does not check that the Oneprovider exists.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider; or an admin with
         *     `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/temporary_token_secret.*.provider:shared`
         */
        get: operations["getTemporaryTokenGenerationOfProvider"];
        put?: never;
        /**
         * Create a temporary token for a Oneprovider
         * @description Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
         *     tokens of the Oneprovider are revoked.
         *
         *     The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
         *     `tokenTimeCaveatRequired`.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/create/token.null.provider_temporary_token,*:private`
         */
        post: operations["createTemporaryTokenForProvider"];
        /**
         * Revoke all temporary tokens of a Oneprovider
         * @description Revokes, at once and for good, every temporary token of the Oneprovider: access, identity and invite tokens alike. The tokens
         *     stop working immediately, everywhere, and the revocation **cannot be undone**. Named tokens survive.
         *
         *     Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since the one
         *     before.
         *
         *     The server does not check that the Oneprovider exists.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/delete/token.null.provider_temporary_tokens,*:private`
         */
        delete: operations["revokeAllTemporaryTokensOfProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/tokens/named": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the named tokens of a Oneprovider
         * @description Lists the ids of the named tokens of the Oneprovider, invite and identity tokens among them.
         *
         *     The server does not check that the Oneprovider exists.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.null.provider_named_tokens,*:private`
         */
        get: operations["listNamedTokensOfProvider"];
        put?: never;
        /**
         * Create a named token for a Oneprovider
         * @description Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
         *
         *     Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
         *     token's subject counts, not the caller's.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/create/token.null.provider_named_token,*:private`
         */
        post: operations["createNamedTokenForProvider"];
        /**
         * Delete all named tokens of a Oneprovider
         * @description Deletes every named token of the Oneprovider. They stop working at once, and the deletion **cannot be undone**. Temporary
         *     tokens survive.
         *
         *     The server does not check that the Oneprovider exists.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/delete/token.null.provider_named_tokens,*:private`
         */
        delete: operations["deleteNamedTokensOfProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/tokens/named/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get a named token of a Oneprovider by its name
         * @description Tells all about a named token, the token itself included.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.*.provider_named_token,*:private`
         */
        get: operations["getNamedTokenOfProviderByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/tokens/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the temporary token generation of the current Oneprovider
         * @description Tells the current generation of the temporary tokens of the Oneprovider.
         *
         *     Temporary tokens carry the generation that they were made in. It begins with 1; each revocation of all temporary
         *     tokens raises it by one, and tokens of earlier generations do not work any more.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/temporary_token_secret.*.provider:shared`
         */
        get: operations["getTemporaryTokenGenerationOfCurrentProvider"];
        put?: never;
        /**
         * Create a temporary token for the current Oneprovider
         * @description Makes a token that Onezone does not keep: it is answered once, and works until its time caveat runs out or all temporary
         *     tokens of the Oneprovider are revoked.
         *
         *     The time caveat is required. How far ahead it may lie is for the server to decide: read `maxTtl` in the error
         *     `tokenTimeCaveatRequired`.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/create/token.null.provider_temporary_token,*:private`
         */
        post: operations["createTemporaryTokenForCurrentProvider"];
        /**
         * Revoke all temporary tokens of the current Oneprovider
         * @description Revokes, at once and for good, every temporary token of the Oneprovider: access, identity and invite tokens alike. The tokens
         *     stop working immediately, everywhere, and the revocation **cannot be undone**. Named tokens survive.
         *
         *     Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since the one
         *     before.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/delete/token.null.provider_temporary_tokens,*:private`
         */
        delete: operations["revokeAllTemporaryTokensOfCurrentProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/tokens/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the named tokens of the current Oneprovider
         * @description Lists the ids of the named tokens of the Oneprovider, invite and identity tokens among them.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/token.null.provider_named_tokens,*:private`
         */
        get: operations["listNamedTokensOfCurrentProvider"];
        put?: never;
        /**
         * Create a named token for the current Oneprovider
         * @description Makes a token that Onezone keeps under a name, and answers with the token itself. It can be read again later.
         *
         *     Names are unique among the tokens of a subject. An invite token takes the privilege to invite to its target: that of the
         *     token's subject counts, not the caller's.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/create/token.null.provider_named_token,*:private`
         */
        post: operations["createNamedTokenForCurrentProvider"];
        /**
         * Delete all named tokens of the current Oneprovider
         * @description Deletes every named token of the Oneprovider. They stop working at once, and the deletion **cannot be undone**. Temporary
         *     tokens survive.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/delete/token.null.provider_named_tokens,*:private`
         */
        delete: operations["deleteNamedTokensOfCurrentProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/tokens/named/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a named token of the current Oneprovider by its name
         * @description Tells all about a named token, the token itself included.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/token.*.provider_named_token,*:private`
         */
        get: operations["getNamedTokenOfCurrentProviderByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all named tokens
         * @description Lists the ids of the named tokens of all users and Oneproviders.
         *
         *     **Who may call it**: an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.null.list:private`
         */
        get: operations["listAllNamedTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/named/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["NamedTokenId"];
            };
            cookie?: never;
        };
        /**
         * Get a named token
         * @description Tells all about a named token, the token itself included.
         *
         *     **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.*.instance:private`
         */
        get: operations["getNamedToken"];
        put?: never;
        post?: never;
        /**
         * Delete a named token
         * @description Deletes a named token. It stops working at once, and the deletion **cannot be undone**.
         *
         *     **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/delete/token.*.instance:private`
         */
        delete: operations["deleteNamedToken"];
        options?: never;
        head?: never;
        /**
         * Modify a named token
         * @description Renames a named token, replaces its custom metadata, revokes or restores it. At least one of the three must be given.
         *
         *     A revoked token does not work; unlike a deleted one it can be restored, though not by itself.
         *
         *     **Who may call it**: the subject of the token; a member of the cluster of the token's Oneprovider with the privilege
         *     `cluster_update`; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/update/token.*.instance:private`
         */
        patch: operations["modifyNamedToken"];
        trace?: never;
    };
    "/tokens/named/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["NamedTokenId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a named token
         * @description Tells whether a named token has been revoked.
         *
         *     **Who may call it**: the subject of the token; a Oneprovider that supports a space of the token's user; a member of the
         *     cluster of the token's Oneprovider; or an admin with `oz_tokens_manage`.
         *
         *     **API caveat**: `ozw/get/token.*.instance:shared`
         */
        get: operations["getNamedTokenStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/examine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Examine a token
         * @description Tells what stands in a token. Nothing is verified: a token that is revoked or forged is examined all the same.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/token.null.examine:public`
         */
        post: operations["examineToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/confine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confine a token
         * @description Adds caveats to a token and answers with the weaker token. The token itself stays as it is. Whether it is revoked is not
         *     checked.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/token.null.confine:public`
         */
        post: operations["confineToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/infer_access_token_scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Infer what an access token reaches
         * @description Tells how long an access token works, and which spaces at which Oneproviders it reaches. Caveats on services and
         *     interfaces do not count here.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/token.null.infer_access_token_scope:public`
         */
        post: operations["inferAccessTokenScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/verify_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an access token
         * @description Tells whose access token it is and how long it still works, if all its caveats hold for the use that the request
         *     describes.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/token.null.verify_access_token:public`
         */
        post: operations["verifyAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/verify_identity_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an identity token
         * @description Tells whose identity token it is and how long it still works, if all its caveats hold for the use that the request
         *     describes. Access tokens of Oneproviders are taken too.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/token.null.verify_identity_token:public`
         */
        post: operations["verifyIdentityToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/verify_invite_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an invite token
         * @description Tells who invites and how long the invite token still works, if all its caveats hold for the use that the request
         *     describes.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/token.null.verify_invite_token:public`
         */
        post: operations["verifyInviteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Tells about the user who calls.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.instance:protected`
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the current user
         * @description Changes the names of the user who calls. At least one of them must be given.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/update/user.*.instance:private`
         */
        patch: operations["modifyCurrentUser"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users
         * @description Lists the ids of all users.
         *
         *     **Who may call it**: an admin with `oz_users_list`.
         *
         *     **API caveat**: `ozw/get/user.null.list:private`
         */
        get: operations["ozUsersList"];
        put?: never;
        /**
         * Create a user
         * @description Makes a user account. Without a password the user can sign in through an identity provider only.
         *
         *     **Who may call it**: an admin with `oz_users_create`.
         *
         *     **API caveat**: `ozw/create/user.null.instance:private`
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Tells about a user.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:protected`
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current Oneprovider
         * @description Tells about the Oneprovider that calls.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getCurrentProviderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all Oneproviders
         * @description Lists the ids of all Oneproviders.
         *
         *     **Who may call it**: an admin with `oz_providers_list`.
         *
         *     **API caveat**: `ozw/get/provider.null.list:private`
         */
        get: operations["ozProvidersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get a Oneprovider
         * @description Tells about a Oneprovider.
         *
         *     **Who may call it**: any Oneprovider; a member of a space that the Oneprovider supports; a member of the cluster of the
         *     Oneprovider; or an admin with `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getProviderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/public/check_my_ip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check my IP address
         * @description Tells the IP address that the server sees the caller under.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/provider.null.check_my_ip,*:private`
         */
        get: operations["checkMyIp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/public/get_current_time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the current time
         * @description Tells the time at the server. Time caveats are measured by it.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/provider.null.current_time:private`
         */
        get: operations["checkCurrentTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/public/map_idp_user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Map a user of an identity provider
         * @description Tells which id a user of an identity provider has, or would have, in Onezone.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/provider.null.map_idp_user:private`
         */
        post: operations["mapIdpUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/public/map_idp_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Map a group of an identity provider
         * @description Tells which id a group of an identity provider has, or would have, in Onezone.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/provider.null.map_idp_group:private`
         */
        post: operations["mapIdpGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/public/verify_provider_identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the identity of a Oneprovider
         * @deprecated
         * @description Tells whether an identity token is that of a Oneprovider. Use `verifyIdentityToken` instead.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/provider.null.verify_provider_identity:private`
         */
        post: operations["verifyProviderIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration
         * @description Tells what everybody may know of this Onezone: its version, the Oneproviders that work with it, and how to sign in.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/oz_worker.null.configuration:private`
         */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the health
         * @description Tells whether the cluster of this Onezone is well.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/oz_worker.null.health:private`
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the admin privileges
         * @description Lists the admin privileges that there are.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/oz_worker.null.privileges:private`
         */
        get: operations["listPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the test image
         * @description Answers with a small picture. A browser that can load it can reach this Onezone.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/oz_worker.null.test_image:private`
         */
        get: operations["testImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The generation of the temporary tokens of a subject. */
        TemporaryTokenGeneration: {
            /** @description 1 at first; each revocation of all temporary tokens raises it by one. Tokens of earlier generations are revoked. */
            generation: number;
        };
        /** @description An error of Onezone. The catalogue of errors tells what each id means, and what `details` it has. */
        ErrorObject: {
            /** @description Tells errors apart. Deliberately no closed list: a newer server may send ids that this description lacks. */
            id: string;
            /** @description For people. Its wording differs between versions of the server, so do not match on it. */
            description: string;
            /** @description What is particular to this error; its properties depend on `id`. Where one error was caused by another, the cause stands here as an error object of its own: `authError` in `unauthorized`, for instance, tells what is wrong with the credential. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Where in the system the error arose, as newer servers tell. Opaque. */
            ctx?: unknown;
        };
        /** @description What Onezone answers when it refuses a request or fails at it. */
        Error: {
            error: components["schemas"]["ErrorObject"];
        };
        /** @description Which value of the request an error is about. */
        KeyDetails: {
            /** @description The name of the value. */
            key: string;
        };
        /** @description An access token: it lets its bearer in. */
        AccessTokenType: {
            accessToken: {
                /** @description The web session that the token is bound to. It must be the user's, and exist. */
                sessionId?: string;
            };
        };
        /** @description An identity token: it proves who its bearer is, and opens nothing. */
        IdentityTokenType: {
            /** @description Answers hold `{}`. What a request holds is ignored. */
            identityToken: unknown;
        };
        /** @description Invites a user or a group to join a group. */
        GroupInvite: {
            /** @enum {string} */
            inviteType: "userJoinGroup" | "groupJoinGroup";
            /** @description The group to join. */
            groupId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Invites a user or a group to join a space. */
        SpaceMemberInvite: {
            /** @enum {string} */
            inviteType: "userJoinSpace" | "groupJoinSpace";
            /** @description The space to join. */
            spaceId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Invites a Oneprovider to support a space, or a harvester to index it. */
        SpaceResourceInvite: {
            /** @enum {string} */
            inviteType: "supportSpace" | "harvesterJoinSpace";
            /** @description The space to support or to index. */
            spaceId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Lets a Oneprovider be registered. */
        OneproviderInvite: {
            /** @constant */
            inviteType: "registerOneprovider";
            /** @description The user who becomes the first administrator of the Oneprovider. */
            adminUserId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Invites a user or a group to join a cluster. */
        ClusterInvite: {
            /** @enum {string} */
            inviteType: "userJoinCluster" | "groupJoinCluster";
            /** @description The cluster to join. */
            clusterId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Invites a user or a group to join a harvester. */
        HarvesterMemberInvite: {
            /** @enum {string} */
            inviteType: "userJoinHarvester" | "groupJoinHarvester";
            /** @description The harvester to join. */
            harvesterId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Invites a space to be indexed by a harvester. */
        HarvesterSpaceInvite: {
            /** @constant */
            inviteType: "spaceJoinHarvester";
            /** @description The harvester that indexes it. */
            harvesterId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description Invites a user or a group to join an automation inventory. */
        AtmInventoryInvite: {
            /** @enum {string} */
            inviteType: "userJoinAtmInventory" | "groupJoinAtmInventory";
            /** @description The inventory to join. */
            atmInventoryId: string;
            /** @description Answers hold `{}`. What a request holds is ignored. */
            parameters?: unknown;
        };
        /** @description An invite token: whoever consumes it joins its target. `inviteType` says who joins what, and so which id stands beside it. */
        InviteTokenType: {
            inviteToken: components["schemas"]["GroupInvite"] | components["schemas"]["SpaceMemberInvite"] | components["schemas"]["SpaceResourceInvite"] | components["schemas"]["OneproviderInvite"] | components["schemas"]["ClusterInvite"] | components["schemas"]["HarvesterMemberInvite"] | components["schemas"]["HarvesterSpaceInvite"] | components["schemas"]["AtmInventoryInvite"] | {
                inviteType: components["schemas"]["UnknownValue"];
            };
        };
        /**
         * @description What a token is good for. If there are several keys, `accessToken` goes before `identityToken`, and that before
         *     `inviteToken`.
         */
        TokenType: components["schemas"]["AccessTokenType"] | components["schemas"]["IdentityTokenType"] | components["schemas"]["InviteTokenType"] | components["schemas"]["UnknownVariant"];
        /** @description Seconds since 1970-01-01T00:00:00Z. */
        Timestamp: number;
        /** @description The token works until a point in time. */
        TimeCaveat: {
            /** @constant */
            type: "time";
            validUntil: components["schemas"]["Timestamp"];
        };
        /** @description The token works for clients with certain IPv4 addresses. */
        IpCaveat: {
            /** @constant */
            type: "ip";
            /** @description Addresses, or networks such as `189.34.15.0/24`. An address comes back as a network of its own: `127.0.0.1/32`. */
            whitelist: string[];
        };
        /** @description The token works for clients in certain autonomous systems. */
        AsnCaveat: {
            /** @constant */
            type: "asn";
            /** @description Numbers of autonomous systems. */
            whitelist: number[];
        };
        /** @description The token works, or does not work, for clients in certain countries. */
        GeoCountryCaveat: {
            /** @constant */
            type: "geo.country";
            /** @description Whether the list tells what is allowed or what is not. */
            filter: ("whitelist" | "blacklist") | components["schemas"]["UnknownValue"];
            /** @description Two-letter country codes, in any case (ISO 3166-1 alpha-2). */
            list: string[];
        };
        /** @description The token works, or does not work, for clients in certain regions. */
        GeoRegionCaveat: {
            /** @constant */
            type: "geo.region";
            /** @description Whether the list tells what is allowed or what is not. */
            filter: ("whitelist" | "blacklist") | components["schemas"]["UnknownValue"];
            /** @description Regions. */
            list: (("Africa" | "Antarctica" | "Asia" | "Europe" | "EU" | "NorthAmerica" | "Oceania" | "SouthAmerica") | components["schemas"]["UnknownValue"])[];
        };
        /** @description The token works at certain services. */
        ServiceCaveat: {
            /** @constant */
            type: "service";
            /** @description `ozw` (Onezone), `ozp` (its panel), `opw` (a Oneprovider) or `opp` (its panel), then `-` and an id, or `*` for any. */
            whitelist: string[];
        };
        /** @description The token works for certain consumers. */
        ConsumerCaveat: {
            /** @constant */
            type: "consumer";
            /** @description `usr` (a user), `grp` (members of a group) or `prv` (a Oneprovider), then `-` and an id, or `*` for any. */
            whitelist: string[];
        };
        /** @description An interface of Onedata. */
        Interface: ("rest" | "oneclient" | "graphsync") | components["schemas"]["UnknownValue"];
        /** @description The token works on one interface. */
        InterfaceCaveat: {
            /** @constant */
            type: "interface";
            interface: components["schemas"]["Interface"];
        };
        /** @description The token works for certain operations. */
        ApiCaveat: {
            /** @constant */
            type: "api";
            /**
             * @description Service, operation and resource, as in `ozw/get/space.*.instance:private`. The service is `all`, `ozw`, `ozp`, `opw` or `opp`;
             *     the operation `all`, `create`, `get`, `update` or `delete`; in the resource `*` stands for anything.
             */
            whitelist: string[];
        };
        /** @description The token reads data and writes none. Onezone itself refuses tokens with this caveat. */
        DataReadonlyCaveat: {
            /** @constant */
            type: "data.readonly";
        };
        /** @description The token gives access to the data below certain paths. Onezone itself refuses tokens with this caveat. */
        DataPathCaveat: {
            /** @constant */
            type: "data.path";
            /** @description Absolute paths that begin with the id of a space, in Base64. */
            whitelist: string[];
        };
        /** @description The token gives access to the data below certain files and directories. Onezone itself refuses tokens with this caveat. */
        DataObjectIdCaveat: {
            /** @constant */
            type: "data.objectid";
            /** @description CDMI object ids, in hexadecimal digits. */
            whitelist: string[];
        };
        /**
         * @deprecated
         * @description The caveat of identity tokens as older servers made them. Not for new tokens.
         */
        ScopeCaveat: {
            /** @constant */
            scope: "identityToken";
            type?: components["schemas"]["UnknownValue"];
        };
        /** @description A condition under which a token works; all caveats of a token must hold. `type` tells them apart. */
        Caveat: components["schemas"]["TimeCaveat"] | components["schemas"]["IpCaveat"] | components["schemas"]["AsnCaveat"] | components["schemas"]["GeoCountryCaveat"] | components["schemas"]["GeoRegionCaveat"] | components["schemas"]["ServiceCaveat"] | components["schemas"]["ConsumerCaveat"] | components["schemas"]["InterfaceCaveat"] | components["schemas"]["ApiCaveat"] | components["schemas"]["DataReadonlyCaveat"] | components["schemas"]["DataPathCaveat"] | components["schemas"]["DataObjectIdCaveat"] | components["schemas"]["ScopeCaveat"] | {
            type: components["schemas"]["UnknownValue"];
        };
        /**
         * @description A temporary token to make. It needs a time caveat, no further ahead than the server allows (`maxTtl` in the error
         *     `tokenTimeCaveatRequired`).
         */
        TemporaryTokenCreation: {
            /** @description An access token by default. */
            type?: components["schemas"]["TokenType"];
            /** @description Conditions under which the token works. All of them must hold; a type may stand in the list several times. */
            caveats?: components["schemas"]["Caveat"][];
        };
        /**
         * Format: password
         * @description A token as text: a macaroon in letters and digits, some 300 characters long. A secret: whoever has it can use it.
         *     `opw-` or `opp-` before it tells which service it is for, and is accepted everywhere.
         */
        SerializedToken: string;
        /** @description A new token. */
        CreatedToken: {
            token: components["schemas"]["SerializedToken"];
        };
        /** @description A service of Onedata. */
        Service: {
            /** @description Onezone, its panel, a Oneprovider, or its panel. */
            type: ("oz_worker" | "oz_panel" | "op_worker" | "op_panel") | components["schemas"]["UnknownValue"];
            /** @description Id of its cluster: `onezone`, or the Oneprovider's. */
            id: string;
        };
        /** @description Ids of named tokens. */
        TokenList: {
            tokens: string[];
        };
        /**
         * @description What a named token is called: 2 to 128 letters and digits of any script, `_`, `(` and `)`; inside also `-`, `.` and space.
         *     Unique for a subject; case matters. The server takes a boolean too, and makes text of it.
         */
        TokenName: string | boolean;
        /** @description What every named token can be made with. */
        NamedTokenFields: {
            name: components["schemas"]["TokenName"];
            /** @description Conditions under which the token works. All of them must hold; a type may stand in the list several times. */
            caveats?: components["schemas"]["Caveat"][];
            /** @description Whatever the owner wants to keep with the token. */
            customMetadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether the token is made revoked.
             * @default false
             */
            revoked?: boolean;
        };
        /** @description How often an invite token can be used. */
        UsageLimit: number | "infinity";
        /** @description What a member of a group may do in it. */
        GroupPrivilege: ("group_add_atm_inventory" | "group_add_child" | "group_add_cluster" | "group_add_harvester" | "group_add_parent" | "group_add_space" | "group_add_user" | "group_create_handle" | "group_create_handle_service" | "group_delete" | "group_leave_cluster" | "group_leave_handle" | "group_leave_handle_service" | "group_leave_parent" | "group_leave_space" | "group_remove_atm_inventory" | "group_remove_child" | "group_remove_harvester" | "group_remove_user" | "group_set_privileges" | "group_update" | "group_view" | "group_view_privileges") | components["schemas"]["UnknownValue"];
        /** @description What a member of a space may do in it. */
        SpacePrivilege: ("space_add_group" | "space_add_harvester" | "space_add_support" | "space_add_user" | "space_cancel_eviction" | "space_cancel_replication" | "space_create_archives" | "space_delete" | "space_manage_archives" | "space_manage_atm_workflow_executions" | "space_manage_datasets" | "space_manage_in_marketplace" | "space_manage_qos" | "space_manage_shares" | "space_manage_views" | "space_query_views" | "space_read_data" | "space_recall_archives" | "space_register_files" | "space_remove_archives" | "space_remove_group" | "space_remove_harvester" | "space_remove_support" | "space_remove_user" | "space_schedule_atm_workflow_executions" | "space_schedule_eviction" | "space_schedule_replication" | "space_set_privileges" | "space_update" | "space_view" | "space_view_archives" | "space_view_atm_workflow_executions" | "space_view_changes_stream" | "space_view_privileges" | "space_view_qos" | "space_view_statistics" | "space_view_transfers" | "space_view_views" | "space_write_data") | components["schemas"]["UnknownValue"];
        /** @description What a member of a cluster may do in it. */
        ClusterPrivilege: ("cluster_add_group" | "cluster_add_user" | "cluster_delete" | "cluster_remove_group" | "cluster_remove_user" | "cluster_set_privileges" | "cluster_update" | "cluster_view" | "cluster_view_privileges") | components["schemas"]["UnknownValue"];
        /** @description What a member of a harvester may do in it. */
        HarvesterPrivilege: ("harvester_add_group" | "harvester_add_space" | "harvester_add_user" | "harvester_delete" | "harvester_remove_group" | "harvester_remove_space" | "harvester_remove_user" | "harvester_set_privileges" | "harvester_update" | "harvester_view" | "harvester_view_privileges") | components["schemas"]["UnknownValue"];
        /** @description What a member of an automation inventory may do in it. */
        AtmInventoryPrivilege: ("atm_inventory_add_group" | "atm_inventory_add_user" | "atm_inventory_delete" | "atm_inventory_manage_lambdas" | "atm_inventory_manage_workflow_schemas" | "atm_inventory_remove_group" | "atm_inventory_remove_user" | "atm_inventory_set_privileges" | "atm_inventory_update" | "atm_inventory_view" | "atm_inventory_view_privileges") | components["schemas"]["UnknownValue"];
        /**
         * @description A named token to make. Only invite tokens have a `usageLimit`; only those that users and groups consume have
         *     `privileges`.
         */
        NamedTokenCreation: components["schemas"]["NamedTokenFields"] & ({
            type?: components["schemas"]["AccessTokenType"] | components["schemas"]["IdentityTokenType"] | components["schemas"]["UnknownVariant"];
        } | {
            type: {
                inviteToken: components["schemas"]["GroupInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
            /** @description What those who join may do; what new members may by default. */
            privileges?: components["schemas"]["GroupPrivilege"][];
        } | {
            type: {
                inviteToken: components["schemas"]["SpaceMemberInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
            /** @description What those who join may do; what new members may by default. */
            privileges?: components["schemas"]["SpacePrivilege"][];
        } | {
            type: {
                inviteToken: components["schemas"]["SpaceResourceInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
        } | {
            type: {
                inviteToken: components["schemas"]["OneproviderInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
        } | {
            type: {
                inviteToken: components["schemas"]["ClusterInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
            /** @description What those who join may do; what new members may by default. */
            privileges?: components["schemas"]["ClusterPrivilege"][];
        } | {
            type: {
                inviteToken: components["schemas"]["HarvesterMemberInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
            /** @description What those who join may do; what new members may by default. */
            privileges?: components["schemas"]["HarvesterPrivilege"][];
        } | {
            type: {
                inviteToken: components["schemas"]["HarvesterSpaceInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
        } | {
            type: {
                inviteToken: components["schemas"]["AtmInventoryInvite"];
            };
            /** @description How often the token can be used; `infinity` by default. Integers may be sent as text. */
            usageLimit?: components["schemas"]["UsageLimit"] | string;
            /** @description What those who join may do; what new members may by default. */
            privileges?: components["schemas"]["AtmInventoryPrivilege"][];
        });
        /**
         * Format: uri
         * @description Where the new resource is. Its id is the last segment. The host is the one that the server is configured with.
         */
        Location: string;
        /** @description A new named token. */
        CreatedNamedToken: {
            /** @description Its id. */
            tokenId: string;
            token: components["schemas"]["SerializedToken"];
        };
        /** @description On whose behalf a token acts. */
        Subject: {
            type: ("user" | "oneprovider") | components["schemas"]["UnknownValue"];
            /** @description Id of the user or the Oneprovider. */
            id: string;
        };
        /** @description What Onezone knows of a named token beside the token itself. */
        TokenMetadata: {
            creationTime: components["schemas"]["Timestamp"];
            /** @description Whatever the owner wants to keep with the token. */
            custom: {
                [key: string]: unknown;
            };
            /** @description How often the invite token can be used. Invite tokens only. */
            usageLimit?: components["schemas"]["UsageLimit"];
            /** @description How often the invite token has been used. Invite tokens only. */
            usageCount?: number;
            /** @description What those who join may do, sorted; `null` where joining gives no privileges. Invite tokens only. */
            privileges?: string[] | null;
        };
        /** @description A token that Onezone keeps under a name. */
        NamedToken: {
            /** @description Id of the token. */
            id: string;
            /** @description Unique among the tokens of its subject. */
            name: string;
            subject: components["schemas"]["Subject"];
            type: components["schemas"]["TokenType"];
            /** @description Conditions under which the token works. All of them must hold; a type may stand in the list several times. */
            caveats: components["schemas"]["Caveat"][];
            metadata: components["schemas"]["TokenMetadata"];
            /** @description Whether the token has been revoked. Unlike a deleted one, a revoked token can be restored. */
            revoked: boolean;
            token: components["schemas"]["SerializedToken"];
        };
        /** @description What to change in a named token; at least one of the three. Type and caveats cannot change. */
        NamedTokenModification: {
            name?: components["schemas"]["TokenName"];
            /** @description Replaces what is there. */
            customMetadata?: {
                [key: string]: unknown;
            };
            /** @description `true` revokes the token, `false` restores it. */
            revoked?: boolean;
        };
        /** @description Whether a named token works. */
        NamedTokenStatus: {
            /** @description Whether it has been revoked. */
            revoked: boolean;
        };
        /** @description A token to look into. */
        TokenExamination: {
            /** @description The token in question. */
            token: components["schemas"]["SerializedToken"];
        };
        /** @description What stands in a token. None of it has been verified. */
        ExaminedToken: {
            /** @description The Onezone that made the token. */
            onezoneDomain: string;
            /** @description Id of the token. */
            id: string;
            persistence: ("named" | "temporary") | components["schemas"]["UnknownValue"];
            subject: components["schemas"]["Subject"];
            type: components["schemas"]["TokenType"];
            /** @description Conditions under which the token works. All of them must hold; a type may stand in the list several times. */
            caveats: components["schemas"]["Caveat"][];
        };
        /** @description A token, and the caveats to add to it. */
        TokenConfinement: {
            /** @description The token in question. */
            token: components["schemas"]["SerializedToken"];
            /** @description Conditions under which the token works. All of them must hold; a type may stand in the list several times. */
            caveats: components["schemas"]["Caveat"][];
        };
        /** @description An access token whose reach is asked for. */
        AccessTokenScopeInference: {
            /** @description The token in question. */
            token: components["schemas"]["SerializedToken"];
            /** @description An identity token that tells who uses the token; by default that is its own subject. */
            consumerToken?: components["schemas"]["SerializedToken"];
        };
        /** @description The data that an access token reaches. */
        DataAccessScope: {
            /** @description Whether the data can be read only. */
            readonly: boolean;
            /** @description The spaces, by id. */
            spaces: {
                [key: string]: {
                    /** @description Name of the space. */
                    name: string;
                    /** @description The Oneproviders that support it, by id. */
                    supports: {
                        [key: string]: {
                            /** @description Whether the data can be read only. */
                            readonly: boolean;
                        };
                    };
                };
            };
            /** @description The Oneproviders that support one of the spaces, by id. */
            providers: {
                [key: string]: {
                    name: string;
                    domain: string;
                    version: string;
                    online: boolean;
                };
            };
        };
        /** @description How long an access token works, and what data it reaches. */
        AccessTokenScope: {
            /** @description When the token stops working; `null` if it has no time caveat. */
            validUntil: components["schemas"]["Timestamp"] | null;
            /** @description `null` for a Oneprovider's token. */
            dataAccessScope: components["schemas"]["DataAccessScope"] | null;
        };
        /** @description An access token to verify, and how it is used. */
        AccessTokenVerification: {
            /** @description The token in question. */
            token: components["schemas"]["SerializedToken"];
            /**
             * Format: ipv4
             * @description The IPv4 address of the token's bearer: the caller's own by default; `null` if it has none, so that no caveat on addresses holds.
             */
            peerIp?: string | null;
            /** @description The interface that the token is used on. Without it, no caveat on interfaces holds. */
            interface?: components["schemas"]["Interface"];
            /** @description An identity token that tells which service the token is used at; by default that is Onezone. */
            serviceToken?: components["schemas"]["SerializedToken"];
            /** @description An identity token that tells who uses the token; by default that is the caller. */
            consumerToken?: components["schemas"]["SerializedToken"];
            /**
             * @description Whether caveats on data may stand in the token.
             * @default false
             */
            allowDataAccessCaveats?: boolean;
        };
        /** @description Whose token it is, and how long it works. */
        VerifiedToken: {
            subject: components["schemas"]["Subject"];
            /** @description How many seconds the token still works; `null` if it has no time caveat. */
            ttl: number | null;
        };
        /** @description An identity token to verify, and how it is used. */
        IdentityTokenVerification: {
            /** @description The token in question. */
            token: components["schemas"]["SerializedToken"];
            /**
             * Format: ipv4
             * @description The IPv4 address of the token's bearer: the caller's own by default; `null` if it has none, so that no caveat on addresses holds.
             */
            peerIp?: string | null;
            /** @description The interface that the token is used on. Without it, no caveat on interfaces holds. */
            interface?: components["schemas"]["Interface"];
            /** @description An identity token that tells who uses the token; by default that is the caller. */
            consumerToken?: components["schemas"]["SerializedToken"];
        };
        /** @description Who is invited to join what. */
        InviteType: ("userJoinGroup" | "groupJoinGroup" | "userJoinSpace" | "groupJoinSpace" | "supportSpace" | "harvesterJoinSpace" | "registerOneprovider" | "userJoinCluster" | "groupJoinCluster" | "userJoinHarvester" | "groupJoinHarvester" | "spaceJoinHarvester" | "userJoinAtmInventory" | "groupJoinAtmInventory") | components["schemas"]["UnknownValue"];
        /** @description An invite token to verify, and how it is used. */
        InviteTokenVerification: {
            /** @description The token in question. */
            token: components["schemas"]["SerializedToken"];
            /**
             * Format: ipv4
             * @description The IPv4 address of the token's bearer: the caller's own by default; `null` if it has none, so that no caveat on addresses holds.
             */
            peerIp?: string | null;
            /** @description An identity token that tells who uses the token; by default that is the caller. */
            consumerToken?: components["schemas"]["SerializedToken"];
            /** @description The type that it must have; any by default. */
            expectedInviteType?: components["schemas"]["InviteType"];
        };
        /** @description An account at an identity provider that a user has signed in with. */
        LinkedAccount: {
            /** @description Id of the identity provider. */
            idp: string;
            /** @description Id of the user there. */
            subjectId: string;
            fullName?: string | null;
            username?: string | null;
            emails?: string[];
            /** @description Memberships that the identity provider tells of. */
            entitlements?: string[];
            /** @description Whatever else it tells. */
            custom?: {
                [key: string]: unknown;
            };
        };
        /** @description A user, as those who may see them do. */
        User: {
            /** @description Id of the user. */
            userId: string;
            /** @description Name of the person. */
            fullName: string;
            /** @description What the user signs in with; `null` if none was set. */
            username: string | null;
            linkedAccounts: components["schemas"]["LinkedAccount"][];
            emails: string[];
            /** @description Whether the user can sign in with a password. */
            basicAuthEnabled: boolean;
            /** @description Whether an administrator has blocked the account. */
            blocked: boolean;
            creationTime: components["schemas"]["Timestamp"];
            /**
             * @deprecated
             * @description Same as `fullName`.
             */
            name?: string;
            /**
             * @deprecated
             * @description Same as `username`.
             */
            login?: string | null;
            /**
             * @deprecated
             * @description Same as `username`.
             */
            alias?: string | null;
            /**
             * @deprecated
             * @description Same as `emails`.
             */
            emailList?: string[];
        };
        /** @description What to change in a user; at least one of the two. */
        UserModification: {
            /** @description The name of the person: 2 to 128 letters and digits of any script; inside also space, `'`, `,`, `.` and `-`. */
            fullName?: string;
            /** @description What the user signs in with, beside a password: 2 to 32 letters and digits of ASCII, inside also `-`, `_` and `.`. */
            username?: string;
        };
        /** @description Ids of users. */
        UserList: {
            users: string[];
        };
        /** @description A user to make. */
        UserCreation: {
            /** @description The name of the person: 2 to 128 letters and digits of any script; inside also space, `'`, `,`, `.` and `-`. */
            fullName?: string;
            /** @description What the user signs in with, beside a password: 2 to 32 letters and digits of ASCII, inside also `-`, `_` and `.`. */
            username?: string;
            /** @description At least 8 bytes. It needs a `username` beside it. */
            password?: string;
        };
        /** @description A Oneprovider. */
        Provider: {
            /** @description Id of the Oneprovider. */
            providerId: string;
            name: string;
            /** @description Where it is reached. */
            domain: string;
            /** @description In degrees, north positive. */
            latitude: number;
            /** @description In degrees, east positive. */
            longitude: number;
            /** @description Id of its cluster: the same as `providerId`. */
            clusterId: string;
            /** @description Whether it is connected to Onezone now. */
            online: boolean;
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of Oneproviders. */
        ProviderList: {
            providers: string[];
        };
        /** @description The time at the server. */
        CurrentTime: {
            /** @description Milliseconds since 1970-01-01T00:00:00Z. */
            timeMillis: number;
        };
        /** @description A user of an identity provider. */
        IdpUserMapping: {
            /** @description Id of an identity provider of this Onezone. */
            idp: string;
            /** @description Id of the user there. */
            userId: string;
        };
        /** @description The user of Onedata. */
        MappedUser: {
            /** @description Id of the user in Onezone. */
            userId: string;
        };
        /** @description A group of an identity provider. */
        IdpGroupMapping: {
            /** @description Id of an identity provider of this Onezone. */
            idp: string;
            /** @description The group as the identity provider names it. */
            groupId: string;
        };
        /** @description The group of Onedata. */
        MappedGroup: {
            /** @description Id of the group in Onezone. */
            groupId: string;
        };
        /** @description An identity token of a Oneprovider, and the Oneprovider that it should be of. */
        ProviderIdentityVerification: {
            /** @description Id of the Oneprovider. */
            providerId: string;
            token: components["schemas"]["SerializedToken"];
        } | {
            /** @description Id of the Oneprovider. */
            providerId: string;
            /** @description The token under its former name. */
            macaroon: components["schemas"]["SerializedToken"];
        };
        /** @description What a Onezone tells everybody about itself. */
        Configuration: {
            /** @description Its name; `null` if it has none. */
            name: string | null;
            /** @description Where it is reached. */
            domain: string;
            version: string;
            build: string;
            /** @description Whether Oneproviders can have a subdomain of its domain. */
            subdomainDelegationSupported: boolean;
            /** @description The versions of Oneprovider that work with it; `unknown` if it cannot tell. */
            compatibleOneproviderVersions: string[] | string;
            /** @description The revision of the table that this comes from; `unknown` if it cannot tell. */
            compatibilityRegistryRevision: number | string;
            /** @description The identity providers to sign in with. */
            supportedIdPs: {
                id: string;
                /** @description Whether Onedata can act for the user when the user is away. */
                offlineAccess: boolean;
            }[];
            /** @description The tags that a space can carry in the marketplace, by category. */
            availableSpaceTags: {
                [key: string]: string[];
            };
            /** @description Id of the automation workflow that uploads BagIt archives, if there is one. */
            bagitUploaderWorkflowSchemaId?: string | null;
            /** @description The XRootD server of open data, if there is one. */
            openDataXrootdServerDomain?: string | null;
        };
        /** @description Whether the cluster is well. */
        Health: {
            /** @description `healthy` if it is. */
            status: string;
        };
        /** @description What an admin may do in the whole Onezone. */
        AdminPrivilege: ("oz_atm_inventories_add_relationships" | "oz_atm_inventories_create" | "oz_atm_inventories_delete" | "oz_atm_inventories_list" | "oz_atm_inventories_list_relationships" | "oz_atm_inventories_remove_relationships" | "oz_atm_inventories_set_privileges" | "oz_atm_inventories_update" | "oz_atm_inventories_view" | "oz_atm_inventories_view_privileges" | "oz_clusters_add_relationships" | "oz_clusters_list" | "oz_clusters_list_relationships" | "oz_clusters_remove_relationships" | "oz_clusters_set_privileges" | "oz_clusters_update" | "oz_clusters_view" | "oz_clusters_view_privileges" | "oz_groups_add_relationships" | "oz_groups_create" | "oz_groups_delete" | "oz_groups_list" | "oz_groups_list_relationships" | "oz_groups_remove_relationships" | "oz_groups_set_privileges" | "oz_groups_update" | "oz_groups_view" | "oz_groups_view_privileges" | "oz_handle_services_add_relationships" | "oz_handle_services_create" | "oz_handle_services_delete" | "oz_handle_services_list" | "oz_handle_services_list_relationships" | "oz_handle_services_remove_relationships" | "oz_handle_services_set_privileges" | "oz_handle_services_update" | "oz_handle_services_view" | "oz_handle_services_view_privileges" | "oz_handles_add_relationships" | "oz_handles_create" | "oz_handles_delete" | "oz_handles_list" | "oz_handles_list_relationships" | "oz_handles_remove_relationships" | "oz_handles_set_privileges" | "oz_handles_update" | "oz_handles_view" | "oz_handles_view_privileges" | "oz_harvesters_add_relationships" | "oz_harvesters_create" | "oz_harvesters_delete" | "oz_harvesters_list" | "oz_harvesters_list_relationships" | "oz_harvesters_remove_relationships" | "oz_harvesters_set_privileges" | "oz_harvesters_update" | "oz_harvesters_view" | "oz_harvesters_view_privileges" | "oz_providers_delete" | "oz_providers_invite" | "oz_providers_list" | "oz_providers_list_relationships" | "oz_providers_update" | "oz_providers_view" | "oz_set_privileges" | "oz_shares_create" | "oz_shares_delete" | "oz_shares_list" | "oz_shares_update" | "oz_shares_view" | "oz_spaces_add_relationships" | "oz_spaces_create" | "oz_spaces_delete" | "oz_spaces_list" | "oz_spaces_list_relationships" | "oz_spaces_remove_relationships" | "oz_spaces_set_privileges" | "oz_spaces_update" | "oz_spaces_view" | "oz_spaces_view_privileges" | "oz_tokens_manage" | "oz_users_add_relationships" | "oz_users_create" | "oz_users_delete" | "oz_users_list" | "oz_users_list_relationships" | "oz_users_manage_passwords" | "oz_users_remove_relationships" | "oz_users_update" | "oz_users_view" | "oz_view_privileges") | components["schemas"]["UnknownValue"];
        /** @description The admin privileges of Onezone. */
        AdminPrivileges: {
            /** @description Those that let one see everything. */
            viewer: components["schemas"]["AdminPrivilege"][];
            /** @description All of them. */
            admin: components["schemas"]["AdminPrivilege"][];
        };
        /** @description Who uses a token that others have made. */
        Consumer: {
            /** @description What it is; `nobody` is an anonymous client. */
            type: ("nobody" | "user" | "group" | "oneprovider") | components["schemas"]["UnknownValue"];
            /** @description Its id; `null` for nobody. */
            id: string | null;
        };
        /** @description The two ends of a membership. The names of the types vary: `user` in one error is `od_user` in another. */
        RelationDetails: {
            /** @description The type of the member. */
            childType: string;
            /** @description Its id. */
            childId: string;
            /** @description The type of what it belongs to. */
            parentType: string;
            /** @description Its id. */
            parentId: string;
        };
        /** @description The `details` of each error, by error id. */
        ErrorDetails: {
            atmLambdaInUse: {
                /** @description Ids of the workflow schemas. */
                atmWorkflowSchemas: string[];
            };
            badConsumerToken: {
                tokenError: components["schemas"]["ErrorObject"];
            };
            badData: {
                /** @description Which value of the request. */
                key: string;
                /** @description What is wrong with it. */
                hint?: string;
                specificError?: components["schemas"]["ErrorObject"];
            };
            badIdpAccessToken: {
                /** @description Id of the identity provider. */
                idp: string;
            };
            badServiceToken: {
                tokenError: components["schemas"]["ErrorObject"];
            };
            badValueBoolean: components["schemas"]["KeyDetails"];
            badValueCaveat: {
                /** @description The caveat as it was sent; what was no object, as text. */
                caveat: unknown;
            };
            badValueEmpty: components["schemas"]["KeyDetails"];
            badValueFloat: components["schemas"]["KeyDetails"];
            badValueIdentifier: components["schemas"]["KeyDetails"];
            badValueIdentifierOccupied: components["schemas"]["KeyDetails"];
            badValueIdNotFound: components["schemas"]["KeyDetails"];
            badValueInteger: components["schemas"]["KeyDetails"];
            badValueInviteType: components["schemas"]["KeyDetails"];
            badValueIPv4Address: components["schemas"]["KeyDetails"];
            badValueJSON: components["schemas"]["KeyDetails"];
            badValueListNotAllowed: {
                /** @description Which value of the request. */
                key: string;
                /** @description The items that are allowed. */
                allowed: string[];
            };
            badValueListOfIPv4Addresses: components["schemas"]["KeyDetails"];
            badValueListOfStrings: components["schemas"]["KeyDetails"];
            badValueName: components["schemas"]["KeyDetails"];
            badValueNotAllowed: {
                /** @description Which value of the request. */
                key: string;
                /** @description The values that are allowed. */
                allowed: string[];
            };
            badValueNotInRange: {
                /** @description Which value of the request. */
                key: string;
                /** @description The least that is allowed. */
                low: number;
                /** @description The most that is allowed. */
                high: number;
            };
            badValueString: components["schemas"]["KeyDetails"];
            badValueTextTooLarge: {
                /** @description Which value of the request. */
                key: string;
                /** @description The greatest length, in characters. */
                limit: number;
            };
            badValueToken: {
                /** @description Which value of the request. */
                key: string;
                tokenError: components["schemas"]["ErrorObject"];
            };
            badValueTokenType: components["schemas"]["KeyDetails"];
            badValueTooLow: {
                /** @description Which value of the request. */
                key: string;
                /** @description The least that is allowed. */
                limit: number;
            };
            badValueXML: components["schemas"]["KeyDetails"];
            cannotDeleteEntity: {
                /** @description The type of the resource. */
                entityType: string;
                /** @description Its id. */
                entityId: string;
            };
            cannotRemoveLastOwner: {
                /** @description The type of the resource. */
                entityType: string;
                /** @description Its id. */
                entityId: string;
            };
            externalServiceOperationFailed: {
                /** @description The name of the service. */
                serviceName: string;
            };
            forbidden: {
                /** @description What is in the way. */
                hint?: string;
            };
            forbiddenWithHint: {
                /** @description What is in the way. */
                hint: string;
            };
            internalServerError: {
                /** @description What to quote to the administrators; `null` if nothing was logged. */
                reference: string | null;
            };
            inviteTokenConsumerInvalid: {
                consumer: components["schemas"]["Consumer"];
            };
            inviteTokenTargetIdInvalid: {
                /** @description Id of the target. */
                id: string;
            };
            limitReached: {
                /** @description The limit. */
                limit: number;
                /** @description What is limited. */
                resourceDescription: string;
            };
            missingAtLeastOneValue: {
                /** @description Values of the request, of which one is needed. */
                keys: string[];
            };
            missingRequiredValue: components["schemas"]["KeyDetails"];
            notAnAccessToken: {
                received: components["schemas"]["TokenType"];
            };
            notAnIdentityToken: {
                received: components["schemas"]["TokenType"];
            };
            notAnInviteToken: {
                /** @description The invite type that was asked for; `any` if none was. */
                expectedInviteType: string;
                received: components["schemas"]["TokenType"];
            };
            relationAlreadyExists: components["schemas"]["RelationDetails"];
            relationDoesNotExist: components["schemas"]["RelationDetails"];
            tokenCaveatUnknown: {
                /** @description The caveat as it stands in the token. */
                caveat: string;
            };
            tokenCaveatUnverified: {
                caveat: components["schemas"]["Caveat"];
            };
            tokenServiceForbidden: {
                service: components["schemas"]["Service"];
            };
            tokenTimeCaveatRequired: {
                /** @description The longest time to live that this server allows, in seconds. */
                maxTtl: number;
            };
            tokenTooLarge: {
                /** @description The greatest length, in characters. */
                limit: number;
            };
            unauthorized: {
                /** @description What is wrong with the credential; `null` on newer servers if none was sent. */
                authError: components["schemas"]["ErrorObject"] | null;
            };
        };
        /** @description A value that only a newer server knows. */
        UnknownValue: UnknownValue;
        /** @description An object that only a newer server knows. */
        UnknownVariant: UnknownVariant;
    };
    responses: {
        /** @description The generation of the temporary tokens. */
        TemporaryTokenGeneration: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TemporaryTokenGeneration"];
            };
        };
        /** @description The request is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No credential was sent, or the one that was sent is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller is known, but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server cannot answer now. Try again later. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The temporary token has been made. */
        TemporaryTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatedToken"];
            };
        };
        /** @description The temporary token cannot be made so. */
        BadTemporaryTokenCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The ids of the named tokens. */
        NamedTokenList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenList"];
            };
        };
        /** @description The named token has been made. */
        NamedTokenCreated: {
            headers: {
                Location: components["schemas"]["Location"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatedNamedToken"];
            };
        };
        /** @description The named token cannot be made so. */
        BadNamedTokenCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The named token. */
        NamedToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NamedToken"];
            };
        };
        /** @description The named token cannot be changed so. */
        BadNamedTokenModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no token that could be examined. */
        BadTokenExamination: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token cannot be confined so. */
        BadTokenConfinement: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is no access token that works. */
        BadAccessTokenScopeInference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is no access token that works. */
        BadAccessTokenVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is no identity token that works. */
        BadIdentityTokenVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is no invite token that works. */
        BadInviteTokenVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user cannot be changed so. */
        BadUserModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user cannot be made so. */
        BadUserCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The identity provider or the id is not valid. */
        BadIdpMapping: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token does not prove the identity of the Oneprovider. */
        BadProviderIdentityVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
         *     followed by `ch` and four more; the server takes any string that is not empty.
         */
        UserId: string;
        /** @description Name of the token. Case matters. */
        NamedTokenName: string;
        /**
         * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
         *     followed by `ch` and four more; the server takes any string that is not empty.
         */
        ProviderId: string;
        /**
         * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
         *     followed by `ch` and four more; the server takes any string that is not empty.
         */
        NamedTokenId: string;
    };
    requestBodies: {
        TemporaryTokenCreation: {
            content: {
                "application/json": components["schemas"]["TemporaryTokenCreation"];
            };
        };
        NamedTokenCreation: {
            content: {
                "application/json": components["schemas"]["NamedTokenCreation"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTemporaryTokenGenerationOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TemporaryTokenGeneration"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTemporaryTokenForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TemporaryTokenCreation"];
        responses: {
            201: components["responses"]["TemporaryTokenCreated"];
            400: components["responses"]["BadTemporaryTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeAllTemporaryTokensOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary tokens of the user have been revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNamedTokensOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createNamedTokenForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NamedTokenCreation"];
        responses: {
            201: components["responses"]["NamedTokenCreated"];
            400: components["responses"]["BadNamedTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNamedTokensOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The named tokens have been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamedTokenOfUserByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
                /** @description Name of the token. Case matters. */
                name: components["parameters"]["NamedTokenName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTemporaryTokenGenerationOfCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TemporaryTokenGeneration"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTemporaryTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TemporaryTokenCreation"];
        responses: {
            201: components["responses"]["TemporaryTokenCreated"];
            400: components["responses"]["BadTemporaryTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeAllTemporaryTokensOfCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary tokens of the current user have been revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNamedTokensOfCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createNamedTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NamedTokenCreation"];
        responses: {
            201: components["responses"]["NamedTokenCreated"];
            400: components["responses"]["BadNamedTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNamedTokensOfCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The named tokens have been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamedTokenOfCurrentUserByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the token. Case matters. */
                name: components["parameters"]["NamedTokenName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTemporaryTokenGenerationOfProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TemporaryTokenGeneration"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTemporaryTokenForProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TemporaryTokenCreation"];
        responses: {
            201: components["responses"]["TemporaryTokenCreated"];
            400: components["responses"]["BadTemporaryTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeAllTemporaryTokensOfProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary tokens of the Oneprovider have been revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNamedTokensOfProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createNamedTokenForProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NamedTokenCreation"];
        responses: {
            201: components["responses"]["NamedTokenCreated"];
            400: components["responses"]["BadNamedTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNamedTokensOfProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The named tokens have been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamedTokenOfProviderByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
                /** @description Name of the token. Case matters. */
                name: components["parameters"]["NamedTokenName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTemporaryTokenGenerationOfCurrentProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TemporaryTokenGeneration"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTemporaryTokenForCurrentProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TemporaryTokenCreation"];
        responses: {
            201: components["responses"]["TemporaryTokenCreated"];
            400: components["responses"]["BadTemporaryTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeAllTemporaryTokensOfCurrentProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary tokens of the Oneprovider have been revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNamedTokensOfCurrentProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createNamedTokenForCurrentProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NamedTokenCreation"];
        responses: {
            201: components["responses"]["NamedTokenCreated"];
            400: components["responses"]["BadNamedTokenCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNamedTokensOfCurrentProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The named tokens have been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamedTokenOfCurrentProviderByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the token. Case matters. */
                name: components["parameters"]["NamedTokenName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllNamedTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamedToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["NamedTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NamedToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteNamedToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["NamedTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    modifyNamedToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["NamedTokenId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedTokenModification"];
            };
        };
        responses: {
            /** @description The token has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadNamedTokenModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNamedTokenStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["NamedTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedTokenStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    examineToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenExamination"];
            };
        };
        responses: {
            /** @description What stands in the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminedToken"];
                };
            };
            400: components["responses"]["BadTokenExamination"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confineToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenConfinement"];
            };
        };
        responses: {
            /** @description The confined token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            400: components["responses"]["BadTokenConfinement"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inferAccessTokenScope: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenScopeInference"];
            };
        };
        responses: {
            /** @description What the token reaches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenScope"];
                };
            };
            400: components["responses"]["BadAccessTokenScopeInference"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenVerification"];
            };
        };
        responses: {
            /** @description The token works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            400: components["responses"]["BadAccessTokenVerification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyIdentityToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityTokenVerification"];
            };
        };
        responses: {
            /** @description The token works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            400: components["responses"]["BadIdentityTokenVerification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyInviteToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteTokenVerification"];
            };
        };
        responses: {
            /** @description The token works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            400: components["responses"]["BadInviteTokenVerification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    modifyCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserModification"];
            };
        };
        responses: {
            /** @description The user has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadUserModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ozUsersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserCreation"];
            };
        };
        responses: {
            /** @description The user has been made. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadUserCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentProviderDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Oneprovider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ozProvidersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Oneprovider. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
                 *     followed by `ch` and four more; the server takes any string that is not empty.
                 */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Oneprovider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkMyIp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkCurrentTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentTime"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    mapIdpUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdpUserMapping"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappedUser"];
                };
            };
            400: components["responses"]["BadIdpMapping"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    mapIdpGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdpGroupMapping"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappedGroup"];
                };
            };
            400: components["responses"]["BadIdpMapping"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyProviderIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderIdentityVerification"];
            };
        };
        responses: {
            /** @description The token proves the identity. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadProviderIdentityVerification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Configuration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPrivileges"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
