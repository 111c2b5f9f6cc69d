// Made from spec/ by `npm run generate`. Do not edit.

import type { UnknownValue, UnknownVariant } from "../unknown.ts";
export interface paths {
    "/users/{id}/tokens/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users
         * @description Lists the ids of all users of this Onezone.
         *
         *     **Who may call it**: an admin with `oz_users_list`.
         *
         *     **API caveat**: `ozw/get/user.null.list:private`
         */
        get: operations["ozUsersList"];
        put?: never;
        /**
         * Create a user
         * @description Creates a user that belongs to nothing yet. With a password, the user can sign in at once; without one, only after
         *     `changeUserBasicAuthSettings` has set one. Users of identity providers need not be created: their first sign-in does that.
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
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns the details of a user, e-mail addresses and linked accounts included.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:protected`
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user, with all tokens and sessions, and ends all their memberships. Spaces, groups and whatever else the user has
         *     created stay, even without any member. This **cannot be undone**.
         *
         *     The last owner of a space that has other members cannot be deleted: the response is 400. The user stays then, but the tokens
         *     and sessions are gone.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_users_delete`.
         *
         *     **API caveat**: `ozw/delete/user.*.instance:private`
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/basic_auth": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the basic authentication of a user
         * @description Turns sign-in with user name and password on or off for a user, and sets a new password. At least one of the two must be given;
         *     what is left out stays as it is. A new password is refused while basic authentication is off, unless the same request turns
         *     it on.
         *
         *     **Who may call it**: an admin with `oz_users_manage_passwords`.
         *
         *     **API caveat**: `ozw/update/user.*.basic_auth:private`
         */
        patch: operations["changeUserBasicAuthSettings"];
        trace?: never;
    };
    "/users/{id}/access_block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Block or unblock a user
         * @description Blocks a user or ends the block. While it lasts, every credential of the user is refused (401 with `authError` `userBlocked`)
         *     and so are the invite tokens that the user has issued; memberships stay. A block ends the user's sessions; tokens work again
         *     after it. Callers can block themselves.
         *
         *     **Who may call it**: an admin with `oz_users_update`.
         *
         *     **API caveat**: `ozw/update/user.*.access_block:private`
         */
        patch: operations["toggleUserAccessBlock"];
        trace?: never;
    };
    "/users/{id}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the admin privileges of a user
         * @description Lists the admin privileges granted to a user. `listUserEffectiveAdminPrivileges` also lists those that the user has through
         *     groups.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_view_privileges`.
         *
         *     **API caveat**: `ozw/get/user.*.oz_privileges:private`
         */
        get: operations["listUserAdminPrivileges"];
        put?: never;
        post?: never;
        /**
         * Revoke all admin privileges of a user
         * @description Revokes all admin privileges granted to a user. Those that the user has through groups stay as they are.
         *
         *     **Who may call it**: an admin with `oz_set_privileges`.
         *
         *     **API caveat**: `ozw/delete/user.*.oz_privileges:private`
         */
        delete: operations["removeUserAdminPrivileges"];
        options?: never;
        head?: never;
        /**
         * Modify the admin privileges of a user
         * @description Grants admin privileges to a user, and revokes others. Those that the user has through groups stay as they are. The caller can
         *     grant privileges that the caller does not have.
         *
         *     **Who may call it**: an admin with `oz_set_privileges`.
         *
         *     **API caveat**: `ozw/update/user.*.oz_privileges:private`
         */
        patch: operations["updateUserAdminPrivileges"];
        trace?: never;
    };
    "/users/{id}/effective_privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the effective admin privileges of a user
         * @description Lists the admin privileges that a user has, directly or through groups.
         *
         *     **Who may call it**: the user themselves; or an admin with `oz_view_privileges`.
         *
         *     **API caveat**: `ozw/get/user.*.eff_oz_privileges:private`
         */
        get: operations["listUserEffectiveAdminPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/clusters/provider_registration_token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a registration token for a Oneprovider of a user
         * @description Creates and returns a token that registers one Oneprovider, whose cluster then has the user as its first member, with all
         *     privileges. Onezone keeps it as a named token of the caller, and it works once.
         *
         *     **Who may call it**: the user themselves, if the registration of Oneproviders is open to all users; or an admin with
         *     `oz_providers_invite`.
         *
         *     **API caveat**: `ozw/create/user.*.provider_registration_token:private`
         */
        post: operations["createProviderRegistrationTokenForUser"];
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
         * @description Returns the details of the user that calls. A Oneprovider gets 404.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.instance:protected`
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Delete the current user
         * @description Deletes the current user, with all tokens and sessions, and ends all their memberships. Spaces, groups and whatever else the
         *     user has created stay, even without any member. This **cannot be undone**.
         *
         *     The last owner of a space that has other members cannot be deleted: the response is 400. The user stays then, but the tokens
         *     and sessions are gone.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.instance:private`
         */
        delete: operations["removeCurrentUser"];
        options?: never;
        head?: never;
        /**
         * Modify the current user
         * @description Changes the full name and the user name of the current user. At least one of them must be given; what is left out stays as
         *     it is.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/update/user.*.instance:private`
         */
        patch: operations["modifyCurrentUser"];
        trace?: never;
    };
    "/user/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the password of the current user
         * @description Replaces the password that the current user signs in with. A wrong old password leads to 401 with `authError`
         *     `badBasicCredentials`, although the credential of the request is valid; basic authentication that is off, to 401 with
         *     `basicAuthDisabled`. Tokens stay valid.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/update/user.*.password:private`
         */
        patch: operations["changeUserPassword"];
        trace?: never;
    };
    "/user/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the admin privileges of the current user
         * @description Lists the admin privileges granted to the current user. `listCurrentUserEffectiveAdminPrivileges` also lists those that the
         *     user has through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.oz_privileges:private`
         */
        get: operations["listCurrentUserAdminPrivileges"];
        put?: never;
        post?: never;
        /**
         * Revoke all admin privileges of the current user
         * @description Revokes all admin privileges granted to the current user. Those that the user has through groups stay as they are. A user
         *     that does not have `oz_set_privileges` through a group cannot take that back.
         *
         *     **Who may call it**: an admin with `oz_set_privileges`.
         *
         *     **API caveat**: `ozw/delete/user.*.oz_privileges:private`
         */
        delete: operations["removeCurrentUserAdminPrivileges"];
        options?: never;
        head?: never;
        /**
         * Modify the admin privileges of the current user
         * @description Grants admin privileges to the current user, and revokes others. Those that the user has through groups stay as they are. A
         *     caller that revokes its own `oz_set_privileges` cannot take that back.
         *
         *     **Who may call it**: an admin with `oz_set_privileges`.
         *
         *     **API caveat**: `ozw/update/user.*.oz_privileges:private`
         */
        patch: operations["updateCurrentUserAdminPrivileges"];
        trace?: never;
    };
    "/user/effective_privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective admin privileges of the current user
         * @description Lists the admin privileges that the current user has, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_oz_privileges:private`
         */
        get: operations["listCurrentUserEffectiveAdminPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/client_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the client tokens of the current user
         * @description Lists all named access tokens of the current user: the tokens themselves, not their ids.
         *     `listNamedTokensOfCurrentUser` lists ids.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.client_tokens:private`
         */
        get: operations["listClientTokens"];
        put?: never;
        /**
         * Create a client token
         * @description Creates and returns a named access token of the current user that is valid for a year. `createNamedTokenForCurrentUser` does
         *     the same with a name and caveats of the caller's choice.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/user.*.client_tokens:private`
         */
        post: operations["createClientToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/client_tokens/{tid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token itself, not its id. It is a secret, which logs of addresses must not show. */
                tid: components["parameters"]["ClientToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a client token
         * @description Deletes the named token that the path holds in full. It stops working at once, and the deletion **cannot be undone**. A token of
         *     another user leads to 403. `deleteNamedToken` does the same by id, without a secret in the address.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.client_token,*:private`
         */
        delete: operations["removeClientToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/idp_access_token/{idp}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider, as `linkedAccounts` of `getCurrentUser` names it. */
                idp: components["parameters"]["Idp"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acquire an access token of an identity provider
         * @description Returns an access token that an identity provider has issued for the current user. Unless Onezone is set up to keep access
         *     tokens of that identity provider, the response is 400; unless the user has signed in through it, 404.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/user.*.idp_access_token,*:private`
         */
        post: operations["acquireIdpAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/space_membership_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the space membership requests of the current user
         * @description Returns the requests of the current user to become a member of spaces, by id of the space: those that nobody has decided on
         *     yet and those that were rejected. A granted request is not listed; `listUserSpaces` lists the space instead.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.space_membership_requests:private`
         */
        get: operations["getSpaceMembershipRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the spaces of the current user
         * @description Lists the ids of the spaces that the current user belongs to directly. `listEffectiveUserSpaces` also lists those that
         *     the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.spaces:private`
         */
        get: operations["listUserSpaces"];
        put?: never;
        /**
         * Create a space for the current user
         * @description Creates a space and makes the current user its owner and a direct member, with all privileges. No Oneprovider supports it
         *     yet.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/space.null.instance:private`
         */
        post: operations["createUserSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/spaces/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a space
         * @description Makes the current user a direct member of the space that an invite token is for, with the privileges that the token
         *     gives.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/space.null.join:private`
         */
        post: operations["joinSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/spaces/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space of the current user
         * @description Returns the details of a space that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getUserSpace"];
        put?: never;
        post?: never;
        /**
         * Leave a space
         * @description Ends the direct membership of the current user in a space. A user that also belongs to the space through groups remains an
         *     effective member. The last owner cannot leave while the space has other users.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.space,*:private`
         */
        delete: operations["leaveSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/spaces/{sid}/alias": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get the alias of a space
         * @description Returns the current user's own name for a space. If the user has set none, the response is 404.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.space_alias,*:private`
         */
        get: operations["getUserSpaceAlias"];
        /**
         * Set the alias of a space
         * @description Sets or replaces the current user's own name for a space. Onezone only keeps it: other responses still show the name of the
         *     space. A space that the user does not belong to leads to 400, not to 404.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/user.*.space_alias,*:private`
         */
        put: operations["setUserSpaceAlias"];
        post?: never;
        /**
         * Delete the alias of a space
         * @description Deletes the current user's own name for a space. If the user has set none, the response is 404.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.space_alias,*:private`
         */
        delete: operations["removeUserSpaceAlias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective spaces of the current user
         * @description Lists the ids of the spaces that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_spaces:private`
         */
        get: operations["listEffectiveUserSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_spaces/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective space of the current user
         * @description Returns the details of a space that the current user belongs to, directly or through groups. `getUserSpace` does the
         *     same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getEffectiveUserSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective Oneproviders of the current user
         * @description Lists the ids of the Oneproviders that support a space to which the current user belongs, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_providers:private`
         */
        get: operations["listEffectiveUserProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_providers/{pid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective Oneprovider of the current user
         * @description Returns the details of a Oneprovider that supports a space to which the current user belongs, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getUserEffectiveProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_providers/{pid}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the spaces of the current user in a Oneprovider
         * @description Lists the ids of the spaces that the current user belongs to, directly or through groups, and that a Oneprovider supports.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/provider.*.user_spaces,*:private`
         */
        get: operations["getUserSpacesInEffectiveProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clusters of the current user
         * @description Lists the ids of the clusters that the current user belongs to directly. `listUserEffectiveClusters` also lists those
         *     that the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.clusters:private`
         */
        get: operations["listUserClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/clusters/provider_registration_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a registration token for a Oneprovider of the current user
         * @description Creates and returns a token that registers one Oneprovider, whose cluster then has the current user as its first member,
         *     with all privileges. Onezone keeps it as a named token of the user, and it works once.
         *
         *     **Who may call it**: any user, if the registration of Oneproviders is open to all users; or an admin with
         *     `oz_providers_invite`.
         *
         *     **API caveat**: `ozw/create/user.*.provider_registration_token:private`
         */
        post: operations["createProviderRegistrationTokenForCurrentUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/clusters/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a cluster
         * @description Makes the current user a direct member of the cluster that an invite token is for, with the privileges that the token
         *     gives.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/cluster.null.join:private`
         */
        post: operations["userJoinCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/clusters/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        /**
         * Get a cluster of the current user
         * @description Returns the details of a cluster that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/cluster.*.instance:protected`
         */
        get: operations["getUserCluster"];
        put?: never;
        post?: never;
        /**
         * Leave a cluster
         * @description Ends the direct membership of the current user in a cluster. A user that also belongs to the cluster through groups
         *     remains an effective member.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.cluster,*:private`
         */
        delete: operations["userLeaveCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective clusters of the current user
         * @description Lists the ids of the clusters that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_clusters:private`
         */
        get: operations["listUserEffectiveClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_clusters/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective cluster of the current user
         * @description Returns the details of a cluster that the current user belongs to, directly or through groups. `getUserCluster` does
         *     the same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/cluster.*.instance:protected`
         */
        get: operations["getUserEffectiveCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of the current user
         * @description Lists the ids of the groups that the current user belongs to directly. `listEffectiveUserGroups` also lists those that
         *     the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.groups:private`
         */
        get: operations["listUserGroups"];
        put?: never;
        /**
         * Create a group for the current user
         * @description Creates a group and makes the current user a direct member of it, with all privileges.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/group.null.instance:private`
         */
        post: operations["createUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/groups/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group
         * @description Makes the current user a direct member of the group that an invite token is for, with the privileges that the token
         *     gives.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/group.null.join:private`
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group of the current user
         * @description Returns the details of a group that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/group.*.instance:protected`
         */
        get: operations["getUserGroup"];
        put?: never;
        post?: never;
        /**
         * Leave a group
         * @description Ends the direct membership of the current user in a group. A user that also belongs to the group through groups
         *     remains an effective member.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.group,*:private`
         */
        delete: operations["leaveGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective groups of the current user
         * @description Lists the ids of the groups that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_groups:private`
         */
        get: operations["listEffectiveUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective group of the current user
         * @description Returns the details of a group that the current user belongs to, directly or through groups. `getUserGroup` does the
         *     same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/group.*.instance:protected`
         */
        get: operations["getUserEffectiveGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/handle_services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the handle services of the current user
         * @description Lists the ids of the handle services that the current user belongs to directly. `listUserEffectiveHandleServices` also
         *     lists those that the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.handle_services:private`
         */
        get: operations["listUserHandleServices"];
        put?: never;
        /**
         * Create a handle service for the current user
         * @description Creates a handle service and makes the current user a direct member of it, with all privileges.
         *
         *     **Who may call it**: an admin with `oz_handle_services_create`.
         *
         *     **API caveat**: `ozw/create/handle_service.null.instance:private`
         */
        post: operations["addUserHandleService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/handle_services/{hsid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        /**
         * Get a handle service of the current user
         * @description Returns the details of a handle service that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/handle_service.*.instance:protected`
         */
        get: operations["getUserHandleService"];
        put?: never;
        post?: never;
        /**
         * Leave a handle service
         * @description Ends the direct membership of the current user in a handle service. A user that also belongs to the handle service
         *     through groups remains an effective member.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.handle_service,*:private`
         */
        delete: operations["leaveHandleService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_handle_services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective handle services of the current user
         * @description Lists the ids of the handle services that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_handle_services:private`
         */
        get: operations["listUserEffectiveHandleServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_handle_services/{hsid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective handle service of the current user
         * @description Returns the details of a handle service that the current user belongs to, directly or through groups.
         *     `getUserHandleService` does the same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/handle_service.*.instance:protected`
         */
        get: operations["getUserEffectiveHandleService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/handles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the handles of the current user
         * @description Lists the ids of the handles that the current user belongs to directly. `listUserEffectiveHandles` also lists those
         *     that the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.handles:private`
         */
        get: operations["listUserHandles"];
        put?: never;
        /**
         * Create a handle for the current user
         * @description Registers a handle for a share and makes the current user a direct member of it, with all privileges. The share and its
         *     metadata become findable under the handle.
         *
         *     The share and the handle service are looked up first: an unknown one leads to 400 for every caller.
         *
         *     **Who may call it**: a member of the space of the share given as `resourceId` with the privilege `space_manage_shares`,
         *     and of the handle service given as `handleServiceId` with the privilege `handle_service_register_handle`; or an admin
         *     with `oz_handles_create` and `oz_users_add_relationships`.
         *
         *     **API caveat**: `ozw/create/handle.null.instance:private`
         */
        post: operations["createUserHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/handles/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        /**
         * Get a handle of the current user
         * @description Returns the details of a handle that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/handle.*.instance:protected`
         */
        get: operations["getUserHandle"];
        put?: never;
        post?: never;
        /**
         * Leave a handle
         * @description Ends the direct membership of the current user in a handle. A user that also belongs to the handle through groups
         *     remains an effective member. The handle itself stays.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.handle,*:private`
         */
        delete: operations["removeUserHandle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_handles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective handles of the current user
         * @description Lists the ids of the handles that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_handles:private`
         */
        get: operations["listUserEffectiveHandles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_handles/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective handle of the current user
         * @description Returns the details of a handle that the current user belongs to, directly or through groups. `getUserHandle` does the
         *     same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/handle.*.instance:protected`
         */
        get: operations["getUserEffectiveHandle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/harvesters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the harvesters of the current user
         * @description Lists the ids of the harvesters that the current user belongs to directly. `listEffectiveUserHarvesters` also lists
         *     those that the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.harvesters:private`
         */
        get: operations["listUserHarvesters"];
        put?: never;
        /**
         * Create a harvester for the current user
         * @description Creates a harvester and makes the current user a direct member of it, with all privileges. The server connects to the
         *     harvesting backend first; if it cannot, the response is 400.
         *
         *     **Who may call it**: an admin with `oz_harvesters_create`.
         *
         *     **API caveat**: `ozw/create/harvester.null.instance:private`
         */
        post: operations["createUserHarvester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/harvesters/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a harvester
         * @description Makes the current user a direct member of the harvester that an invite token is for, with the privileges that the
         *     token gives.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/harvester.null.join:private`
         */
        post: operations["joinHarvester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/harvesters/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        /**
         * Get a harvester of the current user
         * @description Returns the details of a harvester that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/harvester.*.instance:protected`
         */
        get: operations["getUserHarvester"];
        put?: never;
        post?: never;
        /**
         * Leave a harvester
         * @description Ends the direct membership of the current user in a harvester. A user that also belongs to the harvester through
         *     groups remains an effective member.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.harvester,*:private`
         */
        delete: operations["userLeaveHarvester"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_harvesters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective harvesters of the current user
         * @description Lists the ids of the harvesters that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_harvesters:private`
         */
        get: operations["listEffectiveUserHarvesters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_harvesters/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective harvester of the current user
         * @description Returns the details of a harvester that the current user belongs to, directly or through groups. `getUserHarvester`
         *     does the same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/harvester.*.instance:protected`
         */
        get: operations["getEffectiveUserHarvester"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/atm_inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the automation inventories of the current user
         * @description Lists the ids of the automation inventories that the current user belongs to directly.
         *     `listEffectiveUserAtmInventories` also lists those that the current user belongs to through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.atm_inventories:private`
         */
        get: operations["listUserAtmInventories"];
        put?: never;
        /**
         * Create an automation inventory for the current user
         * @description Creates an automation inventory and makes the current user a direct member of it, with all privileges.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/atm_inventory.null.instance:private`
         */
        post: operations["createUserAtmInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/atm_inventories/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join an automation inventory
         * @description Makes the current user a direct member of the automation inventory that an invite token is for, with the privileges
         *     that the token gives.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/atm_inventory.null.join:private`
         */
        post: operations["joinAtmInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/atm_inventories/{aiid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        /**
         * Get an automation inventory of the current user
         * @description Returns the details of an automation inventory that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
         */
        get: operations["getUserAtmInventory"];
        put?: never;
        post?: never;
        /**
         * Leave an automation inventory
         * @description Ends the direct membership of the current user in an automation inventory. A user that also belongs to the automation
         *     inventory through groups remains an effective member.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/delete/user.*.atm_inventory,*:private`
         */
        delete: operations["userLeaveAtmInventory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_atm_inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the effective automation inventories of the current user
         * @description Lists the ids of the automation inventories that the current user belongs to, directly or through groups.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/user.*.eff_atm_inventories:private`
         */
        get: operations["listEffectiveUserAtmInventories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/effective_atm_inventories/{aiid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective automation inventory of the current user
         * @description Returns the details of an automation inventory that the current user belongs to, directly or through groups.
         *     `getUserAtmInventory` does the same.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
         */
        get: operations["getEffectiveUserAtmInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all spaces
         * @description Lists the ids of all spaces of this Onezone.
         *
         *     **Who may call it**: an admin with `oz_spaces_list`.
         *
         *     **API caveat**: `ozw/get/space.null.list:private`
         */
        get: operations["listSpaces"];
        put?: never;
        /**
         * Create a space
         * @description Creates a space without members and owners. `createUserSpace` creates one for the current user, and
         *     `createSpaceForGroup` one for a group.
         *
         *     **Who may call it**: an admin with `oz_spaces_create`.
         *
         *     **API caveat**: `ozw/create/space.null.instance:private`
         */
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the privileges of space members
         * @description Lists the privileges that a member of a space can have, in three sets: those of a new member, those that suit a
         *     manager, and all.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/space.null.privileges:private`
         */
        get: operations["listSpacePrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space
         * @description Returns the details of a space.
         *
         *     **Who may call it**: a member of the space; a Oneprovider that supports the space; or an admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getSpace"];
        put?: never;
        post?: never;
        /**
         * Delete a space
         * @description Deletes a space with all its shares and their handles, and ends its memberships and supports. This
         *     **cannot be undone**.
         *
         *     **Who may call it**: a member of the space with the privilege `space_delete`; or an admin with `oz_spaces_delete`.
         *
         *     **API caveat**: `ozw/delete/space.*.instance:private`
         */
        delete: operations["removeSpace"];
        options?: never;
        head?: never;
        /**
         * Modify a space
         * @description Changes the name of a space or what it shows in the space marketplace. At least one of the fields must be given;
         *     what is left out stays as it is.
         *
         *     A space can be advertised only if it has a description, an organization and a contact address; those set earlier
         *     count.
         *
         *     **Who may call it**: a member of the space with the privilege `space_update`, if the body has no
         *     `advertisedInMarketplace` or `marketplaceContactEmail`; a member of the space with the privileges `space_update` and
         *     `space_manage_in_marketplace`; or an admin with `oz_spaces_update`.
         *
         *     **API caveat**: `ozw/update/space.*.instance:private`
         */
        patch: operations["modifySpace"];
        trace?: never;
    };
    "/spaces/marketplace/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the spaces in the marketplace
         * @description Lists the spaces that are advertised in the space marketplace, sorted by name, one page at a time. To get the next
         *     page, send the same body with `token` set to `nextPageToken`, until `isLast` is true.
         *
         *     Nothing is created, although the method is POST.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/create/space.null.list_marketplace:protected`
         */
        post: operations["listMarketplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/marketplace/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space in the marketplace
         * @description Returns what the space marketplace shows of a space. A space that is not advertised leads to 404 for every caller,
         *     its members and admins included.
         *
         *     **Who may call it**: any user.
         *
         *     **API caveat**: `ozw/get/space.*.marketplace_data:protected`
         */
        get: operations["getSpaceDataInMarketplace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/marketplace/{id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request membership in a space
         * @description Asks those who manage a space in the marketplace to accept the current user as a member. They get an e-mail with
         *     the contact address and the message, and resolve the request with `resolveSpaceMembershipRequest`.
         *
         *     A second request for the same space sends a reminder and keeps the id, but not within 7 days of the last one.
         *     After a rejection, a request is refused for 30 days. A space that is not advertised leads to 403, not to 404.
         *
         *     **Who may call it**: any user, if the space is advertised in the marketplace.
         *
         *     **API caveat**: `ozw/create/space.*.membership_request:private`
         */
        post: operations["requestSpaceMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/marketplace/{id}/request/{rid}/requester_info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the membership request: the id of the user, `-` and 8 hexadecimal digits. */
                rid: components["parameters"]["MembershipRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get the requester of membership in a space
         * @description Returns who has requested membership in a space, and the address given for contact. A request that has been
         *     resolved, or that is for another space, leads to 404.
         *
         *     **Who may call it**: a member of the space with the privilege `space_manage_in_marketplace`; or an admin with
         *     `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.membership_requester_info,*:private`
         */
        get: operations["getMembershipRequesterInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/marketplace/{id}/request/{rid}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the membership request: the id of the user, `-` and 8 hexadecimal digits. */
                rid: components["parameters"]["MembershipRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a request for membership in a space
         * @description Grants or rejects a request for membership in a space. Granting adds the user with the privileges of a new member.
         *     The user gets an e-mail about the decision, which **cannot be undone**; a user who was added by mistake can be
         *     removed.
         *
         *     The body is validated first: an invalid one leads to 400 for every caller.
         *
         *     **Who may call it**: a member of the space with the privileges `space_add_user` and `space_manage_in_marketplace`, if
         *     the `decision` is `grant`; or a member of the space with the privilege `space_manage_in_marketplace`, if the `decision`
         *     is `reject`.
         *
         *     **API caveat**: `ozw/create/space.*.resolve_membership_request,*:private`
         */
        post: operations["resolveSpaceMembershipRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the users of a space
         * @description Lists the ids of the direct users of a space. `listEffectiveSpaceUsers` also lists those that belong to the space
         *     through groups.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.users:private`
         */
        get: operations["listSpaceUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/users/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a user
         * @description Creates and returns a token that lets one user join a space with the privileges of a new member. Onezone keeps it
         *     as a named token of the caller, and it works once.
         *
         *     **Who may call it**: a member of the space with the privilege `space_add_user`; or an admin with
         *     `oz_spaces_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.*.invite_user_token:private`
         */
        post: operations["createSpaceUserInviteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user of a space
         * @description Returns what members of a space can see of a user that belongs to it, directly or through groups. The creator of
         *     the space is returned even after having left it.
         *
         *     **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a member of the space,
         *     if the user created it; a Oneprovider that supports the space; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:shared`
         */
        get: operations["getSpaceUser"];
        /**
         * Add a user to a space
         * @description Makes a user a direct member of a space, with the given privileges or, without them, those of a new member. The
         *     first direct user of a space without owners becomes its owner.
         *
         *     The user is looked up last: one that does not exist leads to 400, not to 404.
         *
         *     **Who may call it**: the user themselves, as a member of the space with the privilege `space_add_user`, if the body has
         *     no `privileges`; the user themselves, as a member of the space with the privileges `space_add_user` and
         *     `space_set_privileges`; an admin with `oz_spaces_add_relationships` and `oz_users_add_relationships`, if the body has no
         *     `privileges`; or an admin with `oz_spaces_add_relationships`, `oz_spaces_set_privileges` and
         *     `oz_users_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.*.user,*:private`
         */
        put: operations["addSpaceUser"];
        post?: never;
        /**
         * Remove a user from a space
         * @description Ends the direct membership of a user in a space, and the ownership of an owner. A user that also belongs to the
         *     space through groups remains an effective member.
         *
         *     The last owner cannot be removed while the space has other effective users.
         *
         *     **Who may call it**: an owner of the space; a member of the space with the privilege `space_remove_user`, if the user to
         *     remove is not an owner of the space; or an admin with `oz_spaces_remove_relationships` and
         *     `oz_users_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/space.*.user,*:private`
         */
        delete: operations["removeSpaceUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/users/{uid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List the privileges of a user in a space
         * @description Lists the privileges granted to a direct user of a space. `listEffectiveUserSpacePrivileges` also lists those that
         *     the user has through groups.
         *
         *     **Who may call it**: the user themselves; a member of the space with the privilege `space_view_privileges`; a
         *     Oneprovider that supports the space; or an admin with `oz_spaces_view_privileges`.
         *
         *     **API caveat**: `ozw/get/space.*.user_privileges,*:private`
         */
        get: operations["listUserSpacePrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the privileges of a user in a space
         * @description Grants privileges to a direct user of a space, and revokes others. Those that the user has through groups stay as
         *     they are, and an owner may do everything, whatever is granted.
         *
         *     **Who may call it**: a member of the space with the privilege `space_set_privileges`; or an admin with
         *     `oz_spaces_set_privileges`.
         *
         *     **API caveat**: `ozw/update/space.*.user_privileges,*:private`
         */
        patch: operations["updateUserSpacePrivileges"];
        trace?: never;
    };
    "/spaces/{id}/effective_users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the effective users of a space
         * @description Lists the ids of the users that belong to a space, directly or through groups.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_users:private`
         */
        get: operations["listEffectiveSpaceUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/effective_users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective user of a space
         * @description Returns what members of a space can see of a user that belongs to it, directly or through groups. The creator of
         *     the space is returned even after having left it. `getSpaceUser` does the same.
         *
         *     **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a member of the space,
         *     if the user created it; a Oneprovider that supports the space; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:shared`
         */
        get: operations["getEffectiveSpaceUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/effective_users/{uid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List the effective privileges of a user in a space
         * @description Lists the privileges that a user has in a space: those granted directly, and those of the groups through which the
         *     user belongs to the space. An owner may do everything, whatever is listed.
         *
         *     **Who may call it**: the user themselves; a member of the space with the privilege `space_view_privileges`; a
         *     Oneprovider that supports the space; or an admin with `oz_spaces_view_privileges`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_user_privileges,*:private`
         */
        get: operations["listEffectiveUserSpacePrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/effective_users/{uid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List how a user belongs to a space
         * @description Lists the membership intermediaries of an effective user of a space: the groups among the direct members through
         *     which the user belongs to the space and, for a direct member, `self`.
         *
         *     **Who may call it**: the user themselves; a member of the space with the privilege `space_view`; a Oneprovider that
         *     supports the space; or an admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_user_membership,*:private`
         */
        get: operations["getEffectiveUserSpaceMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a space
         * @description Lists the ids of the direct groups of a space. `listEffectiveSpaceGroups` also lists those that belong to the
         *     space through other groups.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.groups:private`
         */
        get: operations["listSpaceGroups"];
        put?: never;
        /**
         * Create a group in a space
         * @description Creates a group and adds it to a space with the privileges of a new member. A user that calls becomes a member of
         *     the new group, with all privileges.
         *
         *     **Who may call it**: a member of the space with the privilege `space_add_group`; or an admin with `oz_groups_create` and
         *     `oz_spaces_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.*.group:private`
         */
        post: operations["createSpaceGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/groups/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a group
         * @description Creates and returns a token that lets one group join a space with the privileges of a new member. Onezone keeps it
         *     as a named token of the caller, and it works once.
         *
         *     **Who may call it**: a member of the space with the privilege `space_add_group`; or an admin with
         *     `oz_spaces_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.*.invite_group_token:private`
         */
        post: operations["createSpaceGroupToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group of a space
         * @description Returns what members of a space can see of a group that belongs to it, directly or through other groups.
         *
         *     **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
         *     supports the space; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:shared`
         */
        get: operations["getSpaceGroup"];
        /**
         * Add a group to a space
         * @description Makes a group a direct member of a space, with the given privileges or, without them, those of a new member. The
         *     group is looked up last: one that does not exist leads to 400, not to 404.
         *
         *     **Who may call it**: a member of the space with the privilege `space_add_group`, and of the group with the privilege
         *     `group_add_space`, if the body has no `privileges`; a member of the space with the privileges `space_add_group` and
         *     `space_set_privileges`, and of the group with the privilege `group_add_space`; an admin with
         *     `oz_spaces_add_relationships` and `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with
         *     `oz_spaces_add_relationships`, `oz_spaces_set_privileges` and `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.*.group,*:private`
         */
        put: operations["addGroupToSpace"];
        post?: never;
        /**
         * Remove a group from a space
         * @description Ends the direct membership of a group in a space. A group that also belongs to the space through other groups
         *     remains an effective member.
         *
         *     **Who may call it**: a member of the space with the privilege `space_remove_group`; or an admin with
         *     `oz_spaces_remove_relationships` and `oz_groups_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/space.*.group,*:private`
         */
        delete: operations["removeSpaceGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/groups/{gid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the privileges of a group in a space
         * @description Lists the privileges granted to a direct group of a space. `listEffectiveGroupSpacePrivileges` also lists those
         *     that the group has through other groups.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view_privileges`; a Oneprovider that supports the
         *     space; or an admin with `oz_spaces_view_privileges`.
         *
         *     **API caveat**: `ozw/get/space.*.group_privileges,*:private`
         */
        get: operations["listGroupSpacePrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the privileges of a group in a space
         * @description Grants privileges to a direct group of a space, and revokes others. Those that the group has through other groups
         *     stay as they are.
         *
         *     **Who may call it**: a member of the space with the privilege `space_set_privileges`; or an admin with
         *     `oz_spaces_set_privileges`.
         *
         *     **API caveat**: `ozw/update/space.*.group_privileges,*:private`
         */
        patch: operations["updateGroupSpacePrivileges"];
        trace?: never;
    };
    "/spaces/{id}/effective_groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the effective groups of a space
         * @description Lists the ids of the groups that belong to a space, directly or through other groups.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_groups:private`
         */
        get: operations["listEffectiveSpaceGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/effective_groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective group of a space
         * @description Returns what members of a space can see of a group that belongs to it, directly or through other groups.
         *     `getSpaceGroup` does the same.
         *
         *     **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
         *     supports the space; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:shared`
         */
        get: operations["getEffectiveSpaceGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/effective_groups/{gid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective privileges of a group in a space
         * @description Lists the privileges that a group has in a space: those granted directly, and those of the other groups through
         *     which the group belongs to the space.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view_privileges`; a Oneprovider that supports the
         *     space; or an admin with `oz_spaces_view_privileges`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_group_privileges,*:private`
         */
        get: operations["listEffectiveGroupSpacePrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/effective_groups/{gid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List how a group belongs to a space
         * @description Lists the membership intermediaries of an effective group of a space: the groups among the direct members through
         *     which the group belongs to the space and, for a direct member, `self`.
         *
         *     **Who may call it**: a member of the group; a member of the space with the privilege `space_view`; a Oneprovider that
         *     supports the space; or an admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_group_membership,*:private`
         */
        get: operations["getEffectiveGroupSpaceMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the owners of a space
         * @description Lists the ids of the owners of a space. An owner may do everything in the space, whatever privileges were granted.
         *     Groups cannot be owners.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.owners:private`
         */
        get: operations["listSpaceOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/owners/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add an owner to a space
         * @description Makes a member of a space one of its owners. A user that belongs to the space only through groups becomes a direct
         *     user as well, with all privileges. A user that does not belong to the space leads to 400.
         *
         *     **Who may call it**: an owner of the space; or an admin with `oz_spaces_set_privileges`.
         *
         *     **API caveat**: `ozw/create/space.*.owner,*:private`
         */
        put: operations["addSpaceOwner"];
        post?: never;
        /**
         * Remove an owner from a space
         * @description Ends the ownership of a user, who remains a direct member with the privileges granted before. The last owner
         *     cannot be removed, not even when the space has no other user.
         *
         *     **Who may call it**: an owner of the space; or an admin with `oz_spaces_set_privileges`.
         *
         *     **API caveat**: `ozw/delete/space.*.owner,*:private`
         */
        delete: operations["removeSpaceOwner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the shares of a space
         * @description Lists the ids of the shares of files and directories of a space.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.shares:private`
         */
        get: operations["listSpaceShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/shares/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the share. */
                sid: components["parameters"]["NestedShareId"];
            };
            cookie?: never;
        };
        /**
         * Get a share of a space
         * @description Returns the details of a share of a space. `getShare` returns the same.
         *
         *     **Who may call it**: a member of the space of the share with the privilege `space_view`; a Oneprovider that supports the
         *     space of the share; or an admin with `oz_shares_view`.
         *
         *     **API caveat**: `ozw/get/share.*.instance:private`
         */
        get: operations["getSpaceShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/providers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the Oneproviders of a space
         * @description Lists the ids of the Oneproviders that support a space with storage.
         *
         *     **Who may call it**: a member of the space; a Oneprovider that supports the space; or an admin with
         *     `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.eff_providers:private`
         */
        get: operations["listSpaceProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/providers/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a Oneprovider
         * @description Creates and returns a token that lets one Oneprovider support a space. Onezone keeps it as a named token of the
         *     caller, and it works once. Only a Oneprovider can use it, and not through this API.
         *
         *     **Who may call it**: a member of the space with the privilege `space_add_support`; or an admin with
         *     `oz_spaces_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.*.space_support_token:private`
         */
        post: operations["createSpaceSupportToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/providers/{pid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get a Oneprovider of a space
         * @description Returns the details of a Oneprovider that supports a space.
         *
         *     **Who may call it**: a member of the space; a Oneprovider that supports the space; or an admin with `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getSpaceProvider"];
        put?: never;
        post?: never;
        /**
         * Cease the support of a space
         * @description Ends the support of a space by a Oneprovider on all of its storages. The Oneprovider is not asked, and files that
         *     only it stores become unreachable. This **cannot be undone**: another support begins empty.
         *
         *     The Oneprovider itself uses `removeSpaceSupport`.
         *
         *     **Who may call it**: a member of the space with the privilege `space_remove_support`; or an admin with
         *     `oz_spaces_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/space.*.provider,*:private`
         */
        delete: operations["ceaseSupportByProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/providers/{pid}/support_parameters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the support parameters of a space
         * @description Changes how a Oneprovider supports a space. At least one of the parameters must be given; what is left out or
         *     `null` stays as it is. Who may change a parameter depends on the parameter, and every one that is given must be
         *     allowed.
         *
         *     A Oneprovider older than version 21.02, or one that has not announced its version yet, does not support this. The
         *     server does not check that the Oneprovider exists.
         *
         *     **Who may call it**: anyone, even without credentials, if the body has no value other than null; a member of the cluster
         *     of the Oneprovider with the privilege `cluster_update`, if the body sets nothing but `accountingEnabled` and
         *     `dirStatsServiceEnabled`; a member of the space with the privilege `space_update`, if the body sets nothing but
         *     `dirStatsServiceEnabled`; the Oneprovider itself, if it supports the space and the body has no unknown keys; or an admin
         *     with `oz_spaces_update`, if the body has no `dirStatsServiceStatus`.
         *
         *     **API caveat**: `ozw/update/space.*.support_parameters,*:private`
         */
        patch: operations["updateSupportParametersOfProvider"];
        trace?: never;
    };
    "/spaces/{id}/harvesters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * List the harvesters of a space
         * @description Lists the ids of the harvesters that index the metadata of a space.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_list_relationships`.
         *
         *     **API caveat**: `ozw/get/space.*.harvesters:private`
         */
        get: operations["listSpaceHarvesters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/harvesters/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a harvester as a space
         * @description Lets the harvester that an invite token is for index the metadata of a space. The server does not look up the
         *     space first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the space with the privilege `space_add_harvester`; or an admin with
         *     `oz_spaces_add_relationships`.
         *
         *     **API caveat**: `ozw/create/harvester.null.join:private`
         */
        post: operations["spaceJoinHarvester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{id}/harvesters/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        /**
         * Get a harvester of a space
         * @description Returns the name of a harvester that indexes the metadata of a space.
         *
         *     **Who may call it**: a member of the space with the privilege `space_view`; a Oneprovider that supports a space of the
         *     harvester; or an admin with `oz_harvesters_view`.
         *
         *     **API caveat**: `ozw/get/harvester.*.instance:shared`
         */
        get: operations["getSpaceHarvester"];
        put?: never;
        post?: never;
        /**
         * Leave a harvester as a space
         * @description Stops a harvester from indexing the metadata of a space. The metadata that it has indexed so far stays in its
         *     indices.
         *
         *     **Who may call it**: a member of the space with the privilege `space_remove_harvester`; or an admin with
         *     `oz_spaces_remove_relationships` and `oz_harvesters_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/space.*.harvester,*:private`
         */
        delete: operations["removeSpaceFromHarvester"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all shares
         * @description Lists the ids of all shares of this Onezone.
         *
         *     **Who may call it**: an admin with `oz_shares_list`.
         *
         *     **API caveat**: `ozw/get/share.null.list:private`
         */
        get: operations["listShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the share. */
                id: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /**
         * Get a share
         * @description Returns the details of a share. `getPublicShareDetails` returns those that everybody may see.
         *
         *     **Who may call it**: a member of the space of the share with the privilege `space_view`; a Oneprovider that supports the
         *     space of the share; or an admin with `oz_shares_view`.
         *
         *     **API caveat**: `ozw/get/share.*.instance:private`
         */
        get: operations["getShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify a share
         * @description Changes the name and description of a share. At least one of them must be given; what is left out stays as it is.
         *
         *     Shares are created and deleted through the Oneproviders that store the files.
         *
         *     **Who may call it**: a member of the space of the share with the privilege `space_manage_shares`; or an admin with
         *     `oz_shares_update`.
         *
         *     **API caveat**: `ozw/update/share.*.instance:private`
         */
        patch: operations["modifyShare"];
        trace?: never;
    };
    "/shares/{id}/public": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the share. */
                id: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        /**
         * Get the public details of a share
         * @description Returns the details of a share without its space and its creator.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/share.*.instance:public`
         */
        get: operations["getPublicShareDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shares/data/{file_id}/{subpath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a shared file or directory, as the `rootFileId` of a share. */
                file_id: components["parameters"]["SharedFileId"];
                /**
                 * @description The rest of the path at the Oneprovider: `content`, `children`, `metadata/json` and so on. It may have several
                 *     segments, and it may be empty, which returns the attributes of the file.
                 */
                subpath: components["parameters"]["SharedDataPath"];
            };
            cookie?: never;
        };
        /**
         * Get shared data
         * @description Redirects to a Oneprovider that supports the space of a share and is online, where the content of a shared file,
         *     the list of a shared directory or their metadata can be read. The path after the file id and the query string are
         *     passed on.
         *
         *     Without such a Oneprovider, the response is 503; a Oneprovider that is too old leads to 501.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/share.null.shared_data,*:public`
         */
        get: operations["getSharedData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all groups
         * @description Lists the ids of all groups of this Onezone.
         *
         *     **Who may call it**: an admin with `oz_groups_list`.
         *
         *     **API caveat**: `ozw/get/group.null.list:private`
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Creates a group without members. `createUserGroup` creates one for the current user, `createParentGroup` and
         *     `createChildGroup` create one around or inside another group.
         *
         *     **Who may call it**: an admin with `oz_groups_create`.
         *
         *     **API caveat**: `ozw/create/group.null.instance:private`
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the privileges of group members
         * @description Lists the privileges that a member of a group can have, in three sets: those of a new member, those that suit a
         *     manager, and all.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/get/group.null.privileges:private`
         */
        get: operations["listGroupPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Returns the details of a group.
         *
         *     **Who may call it**: a member of the group; a Oneprovider that supports a space of the group; or an admin with
         *     `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:protected`
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Deletes a group. Its members and everything that it belonged to remain, but users who had access only through the
         *     group lose it. This **cannot be undone**.
         *
         *     Protected groups, such as those that Onezone predefines, cannot be deleted.
         *
         *     **Who may call it**: a member of the group with the privilege `group_delete`; or an admin with `oz_groups_delete`.
         *
         *     **API caveat**: `ozw/delete/group.*.instance:private`
         */
        delete: operations["removeGroup"];
        options?: never;
        head?: never;
        /**
         * Modify a group
         * @description Changes the name and type of a group. At least one of them must be given; what is left out stays as it is.
         *
         *     **Who may call it**: a member of the group with the privilege `group_update`; or an admin with `oz_groups_update`.
         *
         *     **API caveat**: `ozw/update/group.*.instance:private`
         */
        patch: operations["modifyGroup"];
        trace?: never;
    };
    "/groups/{id}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the admin privileges of a group
         * @description Lists the admin privileges granted to a group, which all of its effective users have.
         *     `listGroupEffectiveAdminPrivileges` also lists those that the group has through parent groups.
         *
         *     **Who may call it**: an admin with `oz_view_privileges`.
         *
         *     **API caveat**: `ozw/get/group.*.oz_privileges:private`
         */
        get: operations["listGroupAdminPrivileges"];
        put?: never;
        post?: never;
        /**
         * Revoke all admin privileges of a group
         * @description Revokes all admin privileges granted to a group. Those that the group has through parent groups stay as they are.
         *
         *     **Who may call it**: an admin with `oz_set_privileges`.
         *
         *     **API caveat**: `ozw/delete/group.*.oz_privileges:private`
         */
        delete: operations["removeGroupAdminPrivileges"];
        options?: never;
        head?: never;
        /**
         * Modify the admin privileges of a group
         * @description Grants admin privileges to a group, and revokes others. Those that the group has through parent groups stay as
         *     they are. The caller can grant privileges that the caller does not have.
         *
         *     **Who may call it**: an admin with `oz_set_privileges`.
         *
         *     **API caveat**: `ozw/update/group.*.oz_privileges:private`
         */
        patch: operations["updateGroupAdminPrivileges"];
        trace?: never;
    };
    "/groups/{id}/effective_privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective admin privileges of a group
         * @description Lists the admin privileges that a group has, directly or through parent groups.
         *
         *     **Who may call it**: an admin with `oz_view_privileges`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_oz_privileges:private`
         */
        get: operations["listGroupEffectiveAdminPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the users of a group
         * @description Lists the ids of the direct users of a group. `listEffectiveGroupUsers` also lists those that belong to the group
         *     through child groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.users:private`
         */
        get: operations["listGroupUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/users/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a user
         * @description Creates and returns a token that lets one user join a group with the privileges of a new member. Onezone keeps it
         *     as a named token of the caller, and it works once.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_user`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/group.*.invite_user_token:private`
         */
        post: operations["createUserGroupInviteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user of a group
         * @description Returns what members of a group can see of a user that belongs to it, directly or through child groups. The
         *     creator of the group is returned even after having left it.
         *
         *     **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; a member of the group,
         *     if the user created it; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:shared`
         */
        get: operations["getGroupUser"];
        /**
         * Add a user to a group
         * @description Makes a user a direct member of a group, with the given privileges or, without them, those of a new member. The
         *     user is looked up last: one that does not exist leads to 400, not to 404.
         *
         *     **Who may call it**: the user themselves, as a member of the group with the privilege `group_add_user`, if the body has
         *     no `privileges`; the user themselves, as a member of the group with the privileges `group_add_user` and
         *     `group_set_privileges`; an admin with `oz_groups_add_relationships` and `oz_users_add_relationships`, if the body has no
         *     `privileges`; or an admin with `oz_groups_add_relationships`, `oz_groups_set_privileges` and
         *     `oz_users_add_relationships`.
         *
         *     **API caveat**: `ozw/create/group.*.user,*:private`
         */
        put: operations["addGroupUser"];
        post?: never;
        /**
         * Remove a user from a group
         * @description Ends the direct membership of a user in a group. A user that also belongs to the group through child groups
         *     remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_remove_user`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_users_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.user,*:private`
         */
        delete: operations["removeGroupUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/users/{uid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List the privileges of a user in a group
         * @description Lists the privileges granted to a direct user of a group. `listEffectiveUserGroupPrivileges` also lists those that
         *     the user has through child groups.
         *
         *     **Who may call it**: the user themselves; a member of the group with the privilege `group_view_privileges`; or an admin
         *     with `oz_groups_view_privileges`.
         *
         *     **API caveat**: `ozw/get/group.*.user_privileges,*:private`
         */
        get: operations["listUserGroupPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the privileges of a user in a group
         * @description Grants privileges to a direct user of a group, and revokes others. Those that the user has through child groups
         *     stay as they are.
         *
         *     **Who may call it**: a member of the group with the privilege `group_set_privileges`; or an admin with
         *     `oz_groups_set_privileges`.
         *
         *     **API caveat**: `ozw/update/group.*.user_privileges,*:private`
         */
        patch: operations["updateUserGroupPrivileges"];
        trace?: never;
    };
    "/groups/{id}/effective_users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective users of a group
         * @description Lists the ids of the users that belong to a group, directly or through child groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_users:private`
         */
        get: operations["listEffectiveGroupUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective user of a group
         * @description Returns what members of a group can see of a user that belongs to it, directly or through child groups. The
         *     creator of the group is returned even after having left it. `getGroupUser` does the same.
         *
         *     **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; a member of the group,
         *     if the user created it; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:shared`
         */
        get: operations["getEffectiveGroupUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_users/{uid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List the effective privileges of a user in a group
         * @description Lists the privileges that a user has in a group: those granted directly, and those of the child groups through
         *     which the user belongs to the group.
         *
         *     **Who may call it**: the user themselves; a member of the group with the privilege `group_view_privileges`; or an admin
         *     with `oz_groups_view_privileges`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_user_privileges,*:private`
         */
        get: operations["listEffectiveUserGroupPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_users/{uid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List how a user belongs to a group
         * @description Lists the membership intermediaries of an effective user of a group: the child groups through which the user
         *     belongs to the group and, for a direct member, `self`.
         *
         *     **Who may call it**: the user themselves; a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_user_membership,*:private`
         */
        get: operations["getEffectiveUserGroupMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/parents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the parent groups of a group
         * @description Lists the ids of the groups that a group belongs to directly. `listEffectiveParentGroups` also lists those that
         *     the group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.parents:private`
         */
        get: operations["listParentGroups"];
        put?: never;
        /**
         * Create a parent group for a group
         * @description Creates a group and makes an existing one a direct member of it, with all privileges. The caller belongs to the
         *     new group only through the existing one.
         *
         *     The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_parent`; or an admin with `oz_groups_create`
         *     and `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/group.null.instance:private`
         */
        post: operations["createParentGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/parents/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a parent group as a group
         * @description Makes a group a direct member of the group that an invite token is for, with the privileges that the token gives.
         *     A group can join one of its own descendants.
         *
         *     The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_parent`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/group.null.join:private`
         */
        post: operations["joinParentGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/parents/{pid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the parent group. */
                pid: components["parameters"]["ParentGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a parent group of a group
         * @description Returns the details of a group that another group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:protected`
         */
        get: operations["getParentGroup"];
        put?: never;
        post?: never;
        /**
         * Leave a parent group as a group
         * @description Ends the direct membership of a group in a parent group. A group that also belongs to it through other parent
         *     groups remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_leave_parent`; or an admin with
         *     `oz_groups_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.parent,*:private`
         */
        delete: operations["leaveParentGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_parents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective parent groups of a group
         * @description Lists the ids of the groups that a group belongs to, directly or through parent groups. A group that belongs to
         *     itself through others is in its own list.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_parents:private`
         */
        get: operations["listEffectiveParentGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_parents/{pid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the parent group. */
                pid: components["parameters"]["ParentGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective parent group of a group
         * @description Returns the details of a group that another group belongs to, directly or through parent groups. `getParentGroup`
         *     does the same.
         *
         *     **Who may call it**: a member of the group; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:protected`
         */
        get: operations["getEffectiveParentGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the child groups of a group
         * @description Lists the ids of the direct child groups of a group. `getEffectiveChildrenGroups` also lists those that belong to
         *     the group through other child groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.children:private`
         */
        get: operations["listChildGroups"];
        put?: never;
        /**
         * Create a child group in a group
         * @description Creates a group and adds it to another one with the privileges of a new member. A user that calls becomes a member
         *     of the new group, with all privileges.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_child`; or an admin with `oz_groups_create` and
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/group.*.child:private`
         */
        post: operations["createChildGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/children/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a child group
         * @description Creates and returns a token that lets one group join another group with the privileges of a new member. Onezone
         *     keeps it as a named token of the caller, and it works once.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_child`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/group.*.invite_group_token:private`
         */
        post: operations["createChildGroupToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/children/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a child group of a group
         * @description Returns what members of a group can see of a child group that belongs to it, directly or through other child
         *     groups.
         *
         *     **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
         *     with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:shared`
         */
        get: operations["getChildGroup"];
        /**
         * Add a child group to a group
         * @description Makes a group a direct member of another group, with the given privileges or, without them, those of a new member.
         *     A group can be added to one of its own descendants, but not to itself.
         *
         *     The child group is looked up last: one that does not exist leads to 400, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_child`, and of the child group with the
         *     privilege `group_add_parent`, if the body has no `privileges`; a member of the group with the privileges
         *     `group_add_child` and `group_set_privileges`, and of the child group with the privilege `group_add_parent`; an admin
         *     with `oz_groups_add_relationships`, if the body has no `privileges`; or an admin with `oz_groups_add_relationships` and
         *     `oz_groups_set_privileges`.
         *
         *     **API caveat**: `ozw/create/group.*.child,*:private`
         */
        put: operations["addChildGroup"];
        post?: never;
        /**
         * Remove a child group from a group
         * @description Ends the direct membership of a child group in a group. A child group that also belongs to the group through other
         *     child groups remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_remove_child`; or an admin with
         *     `oz_groups_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.child,*:private`
         */
        delete: operations["removeChildGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/children/{cid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the privileges of a child group in a group
         * @description Lists the privileges granted to a direct child group of a group. `listEffectiveChildGroupPrivileges` also lists
         *     those that the child group has through other child groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view_privileges`; or an admin with
         *     `oz_groups_view_privileges`.
         *
         *     **API caveat**: `ozw/get/group.*.child_privileges,*:private`
         */
        get: operations["listChildGroupPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the privileges of a child group in a group
         * @description Grants privileges to a direct child group of a group, and revokes others. Those that the child group has through
         *     other child groups stay as they are.
         *
         *     **Who may call it**: a member of the group with the privilege `group_set_privileges`; or an admin with
         *     `oz_groups_set_privileges`.
         *
         *     **API caveat**: `ozw/update/group.*.child_privileges,*:private`
         */
        patch: operations["updateChildGroupPrivileges"];
        trace?: never;
    };
    "/groups/{id}/effective_children": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective child groups of a group
         * @description Lists the ids of the groups that belong to a group, directly or through other child groups. A group that belongs
         *     to itself through others is in its own list.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_children:private`
         */
        get: operations["getEffectiveChildrenGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_children/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective child group of a group
         * @description Returns what members of a group can see of a child group that belongs to it, directly or through other child
         *     groups. `getChildGroup` does the same.
         *
         *     **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
         *     with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:shared`
         */
        get: operations["getEffectiveChildGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_children/{cid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective privileges of a child group in a group
         * @description Lists the privileges that a child group has in a group: those granted directly, and those of the other child
         *     groups through which it belongs to the group.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view_privileges`; or an admin with
         *     `oz_groups_view_privileges`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_child_privileges,*:private`
         */
        get: operations["listEffectiveChildGroupPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_children/{cid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        /**
         * List how a child group belongs to a group
         * @description Lists the membership intermediaries of an effective child group of a group: the other child groups through which
         *     it belongs to the group and, for a direct member, `self`.
         *
         *     **Who may call it**: a member of the child group; a member of the group with the privilege `group_view`; or an admin
         *     with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_child_membership,*:private`
         */
        get: operations["getEffectiveChildGroupMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the spaces of a group
         * @description Lists the ids of the spaces that a group belongs to directly. `listEffectiveGroupSpaces` also lists those that the
         *     group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.spaces:private`
         */
        get: operations["listGroupSpaces"];
        put?: never;
        /**
         * Create a space for a group
         * @description Creates a space and makes a group a direct member of it, with all privileges. A caller that belongs to the group
         *     becomes a direct member, too, and the owner of the space. A caller outside the group does not, and the space has
         *     no owner until a user is added or joins.
         *
         *     The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_space`; or an admin with `oz_spaces_create` and
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.null.instance:private`
         */
        post: operations["createSpaceForGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/spaces/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a space as a group
         * @description Makes a group a direct member of the space that an invite token is for, with the privileges that the token gives.
         *     The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_space`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/space.null.join:private`
         */
        post: operations["groupJoinSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/spaces/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space of a group
         * @description Returns the details of a space that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getGroupSpace"];
        put?: never;
        post?: never;
        /**
         * Leave a space as a group
         * @description Ends the direct membership of a group in a space. A group that also belongs to the space through parent groups
         *     remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_leave_space`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_spaces_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.space,*:private`
         */
        delete: operations["removeGroupFromSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_spaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective spaces of a group
         * @description Lists the ids of the spaces that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_spaces:private`
         */
        get: operations["listEffectiveGroupSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_spaces/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective space of a group
         * @description Returns the details of a space that a group belongs to, directly or through parent groups. `getGroupSpace` does
         *     the same.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports the space; or an
         *     admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getEffectiveGroupSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_providers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective Oneproviders of a group
         * @description Lists the ids of the Oneproviders that support a space to which a group belongs, directly or through parent
         *     groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_providers:private`
         */
        get: operations["listEffectiveGroupProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_providers/{pid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective Oneprovider of a group
         * @description Returns the details of a Oneprovider that supports a space to which a group belongs, directly or through parent
         *     groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; any Oneprovider; or an admin with
         *     `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getGroupEffectiveProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_providers/{pid}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the spaces of a group in a Oneprovider
         * @description Lists the ids of the spaces that a group belongs to, directly or through parent groups, and that a Oneprovider
         *     supports.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.group_spaces,*:private`
         */
        get: operations["getGroupSpacesInEffectiveProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/handle_services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the handle services of a group
         * @description Lists the ids of the handle services that a group belongs to directly. `listEffectiveGroupHandleServices` also
         *     lists those that the group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.handle_services:private`
         */
        get: operations["listGroupHandleServices"];
        put?: never;
        /**
         * Create a handle service for a group
         * @description Creates a handle service and makes a group a direct member of it, with all privileges. The server does not look up
         *     the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: an admin with `oz_handle_services_create` who is a member of the group with the privilege
         *     `group_create_handle_service`; or an admin with `oz_handle_services_create` and `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/handle_service.null.instance:private`
         */
        post: operations["addGroupHandleService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/handle_services/{hsid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        /**
         * Get a handle service of a group
         * @description Returns the details of a handle service that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group; or an admin with `oz_handle_services_view`.
         *
         *     **API caveat**: `ozw/get/handle_service.*.instance:protected`
         */
        get: operations["getGroupHandleService"];
        put?: never;
        post?: never;
        /**
         * Leave a handle service as a group
         * @description Ends the direct membership of a group in a handle service. A group that also belongs to the handle service through
         *     parent groups remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_leave_handle_service`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_handle_services_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.handle_service,*:private`
         */
        delete: operations["groupLeaveHandleService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_handle_services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective handle services of a group
         * @description Lists the ids of the handle services that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_handle_services:private`
         */
        get: operations["listEffectiveGroupHandleServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_handle_services/{hsid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective handle service of a group
         * @description Returns the details of a handle service that a group belongs to, directly or through parent groups.
         *     `getGroupHandleService` does the same.
         *
         *     **Who may call it**: a member of the group; or an admin with `oz_handle_services_view`.
         *
         *     **API caveat**: `ozw/get/handle_service.*.instance:protected`
         */
        get: operations["getGroupEffectiveHandleService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/handles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the handles of a group
         * @description Lists the ids of the handles that a group belongs to directly. `listEffectiveGroupHandles` also lists those that
         *     the group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.handles:private`
         */
        get: operations["listGroupHandles"];
        put?: never;
        /**
         * Create a handle for a group
         * @description Registers a handle for a share and makes a group a direct member of it, with all privileges. The share and its
         *     metadata become findable under the handle.
         *
         *     The share and the handle service are looked up first: an unknown one leads to 400 for every caller. The server
         *     does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the space of the share given as `resourceId` with the privilege `space_manage_shares`,
         *     of the group with the privilege `group_create_handle`, and of the handle service given as `handleServiceId` with the
         *     privilege `handle_service_register_handle`, if the group is an effective member of the handle service; or an admin with
         *     `oz_handles_create` and `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/handle.null.instance:private`
         */
        post: operations["createGroupHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/handles/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        /**
         * Get a handle of a group
         * @description Returns the details of a handle that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_handles_view`.
         *
         *     **API caveat**: `ozw/get/handle.*.instance:protected`
         */
        get: operations["getGroupHandle"];
        put?: never;
        post?: never;
        /**
         * Leave a handle as a group
         * @description Ends the direct membership of a group in a handle. A group that also belongs to the handle through parent groups
         *     remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_leave_handle`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_handles_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.handle,*:private`
         */
        delete: operations["groupLeaveHandle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_handles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective handles of a group
         * @description Lists the ids of the handles that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_handles:private`
         */
        get: operations["listEffectiveGroupHandles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_handles/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective handle of a group
         * @description Returns the details of a handle that a group belongs to, directly or through parent groups. `getGroupHandle` does
         *     the same.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_handles_view`.
         *
         *     **API caveat**: `ozw/get/handle.*.instance:protected`
         */
        get: operations["getEffectiveGroupHandle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/harvesters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the harvesters of a group
         * @description Lists the ids of the harvesters that a group belongs to directly. `listEffectiveGroupHarvesters` also lists those
         *     that the group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.harvesters:private`
         */
        get: operations["listGroupHarvesters"];
        put?: never;
        /**
         * Create a harvester for a group
         * @description Creates a harvester and makes a group a direct member of it, with all privileges. The server does not look up the
         *     group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: an admin with `oz_harvesters_create` who is a member of the group with the privilege
         *     `group_add_harvester`; or an admin with `oz_harvesters_create` and `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/harvester.null.instance:private`
         */
        post: operations["createHarvesterForGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/harvesters/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a harvester as a group
         * @description Makes a group a direct member of the harvester that an invite token is for, with the privileges that the token
         *     gives. The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_harvester`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/harvester.null.join:private`
         */
        post: operations["groupJoinHarvester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/harvesters/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        /**
         * Get a harvester of a group
         * @description Returns the details of a harvester that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports a space of the
         *     harvester; or an admin with `oz_harvesters_view`.
         *
         *     **API caveat**: `ozw/get/harvester.*.instance:protected`
         */
        get: operations["getGroupHarvester"];
        put?: never;
        post?: never;
        /**
         * Leave a harvester as a group
         * @description Ends the direct membership of a group in a harvester. A group that also belongs to the harvester through parent
         *     groups remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_remove_harvester`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_harvesters_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.harvester,*:private`
         */
        delete: operations["removeGroupFromHarvester"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_harvesters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective harvesters of a group
         * @description Lists the ids of the harvesters that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_harvesters:private`
         */
        get: operations["listEffectiveGroupHarvesters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_harvesters/{hid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective harvester of a group
         * @description Returns the details of a harvester that a group belongs to, directly or through parent groups. `getGroupHarvester`
         *     does the same.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; a Oneprovider that supports a space of the
         *     harvester; or an admin with `oz_harvesters_view`.
         *
         *     **API caveat**: `ozw/get/harvester.*.instance:protected`
         */
        get: operations["getEffectiveGroupHarvester"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the clusters of a group
         * @description Lists the ids of the clusters that a group belongs to directly. `listGroupEffectiveClusters` also lists those that
         *     the group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.clusters:private`
         */
        get: operations["listGroupClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/clusters/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a cluster as a group
         * @description Makes a group a direct member of the cluster that an invite token is for, with the privileges that the token
         *     gives. The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_cluster`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/cluster.null.join:private`
         */
        post: operations["groupJoinCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/clusters/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        /**
         * Get a cluster of a group
         * @description Returns the details of a cluster that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; the Oneprovider of the cluster; or an admin
         *     with `oz_clusters_view`.
         *
         *     **API caveat**: `ozw/get/cluster.*.instance:protected`
         */
        get: operations["getGroupCluster"];
        put?: never;
        post?: never;
        /**
         * Leave a cluster as a group
         * @description Ends the direct membership of a group in a cluster. A group that also belongs to the cluster through parent groups
         *     remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_leave_cluster`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_clusters_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.cluster,*:private`
         */
        delete: operations["groupLeaveCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_clusters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective clusters of a group
         * @description Lists the ids of the clusters that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_clusters:private`
         */
        get: operations["listGroupEffectiveClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_clusters/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective cluster of a group
         * @description Returns the details of a cluster that a group belongs to, directly or through parent groups. `getGroupCluster`
         *     does the same.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; the Oneprovider of the cluster; or an admin
         *     with `oz_clusters_view`.
         *
         *     **API caveat**: `ozw/get/cluster.*.instance:protected`
         */
        get: operations["getGroupEffectiveCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/atm_inventories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the automation inventories of a group
         * @description Lists the ids of the automation inventories that a group belongs to directly. `listEffectiveGroupAtmInventories`
         *     also lists those that the group belongs to through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.atm_inventories:private`
         */
        get: operations["listGroupAtmInventories"];
        put?: never;
        /**
         * Create an automation inventory for a group
         * @description Creates an automation inventory and makes a group a direct member of it, with all privileges. The server does not
         *     look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_atm_inventory`; or an admin with
         *     `oz_atm_inventories_create` and `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/atm_inventory.null.instance:private`
         */
        post: operations["createAtmInventoryForGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/atm_inventories/join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join an automation inventory as a group
         * @description Makes a group a direct member of the automation inventory that an invite token is for, with the privileges that
         *     the token gives. The server does not look up the group first: an unknown one leads to 403, not to 404.
         *
         *     **Who may call it**: a member of the group with the privilege `group_add_atm_inventory`; or an admin with
         *     `oz_groups_add_relationships`.
         *
         *     **API caveat**: `ozw/create/atm_inventory.null.join:private`
         */
        post: operations["groupJoinAtmInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/atm_inventories/{aiid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        /**
         * Get an automation inventory of a group
         * @description Returns the details of an automation inventory that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_atm_inventories_view`.
         *
         *     **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
         */
        get: operations["getGroupAtmInventory"];
        put?: never;
        post?: never;
        /**
         * Leave an automation inventory as a group
         * @description Ends the direct membership of a group in an automation inventory. A group that also belongs to the automation
         *     inventory through parent groups remains an effective member.
         *
         *     **Who may call it**: a member of the group with the privilege `group_remove_atm_inventory`; or an admin with
         *     `oz_groups_remove_relationships` and `oz_atm_inventories_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/group.*.atm_inventory,*:private`
         */
        delete: operations["removeGroupFromAtmInventory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_atm_inventories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective automation inventories of a group
         * @description Lists the ids of the automation inventories that a group belongs to, directly or through parent groups.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with
         *     `oz_groups_list_relationships`.
         *
         *     **API caveat**: `ozw/get/group.*.eff_atm_inventories:private`
         */
        get: operations["listEffectiveGroupAtmInventories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/effective_atm_inventories/{aiid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective automation inventory of a group
         * @description Returns the details of an automation inventory that a group belongs to, directly or through parent groups.
         *     `getGroupAtmInventory` does the same.
         *
         *     **Who may call it**: a member of the group with the privilege `group_view`; or an admin with `oz_atm_inventories_view`.
         *
         *     **API caveat**: `ozw/get/atm_inventory.*.instance:protected`
         */
        get: operations["getEffectiveGroupAtmInventory"];
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
         * @description Lists the ids of all Oneproviders of this Onezone.
         *
         *     **Who may call it**: an admin with `oz_providers_list`.
         *
         *     **API caveat**: `ozw/get/provider.null.list:private`
         */
        get: operations["ozProvidersList"];
        put?: never;
        /**
         * Register a Oneprovider
         * @description Registers a Oneprovider and creates its cluster, which has the same id. The user that the registration token is for becomes the
         *     first member of the cluster, with all privileges. The token must be one that `createProviderRegistrationTokenForCurrentUser`
         *     or `createProviderRegistrationTokenForUser` creates, or another invite token of type `registerOneprovider`.
         *
         *     A domain can be used more than once, a subdomain cannot: one that is taken leads to 400.
         *
         *     **Who may call it**: anyone, even without credentials.
         *
         *     **API caveat**: `ozw/create/provider.null.instance:private`
         */
        post: operations["registerProvider"];
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
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get a Oneprovider
         * @description Returns the details of a Oneprovider and whether it is connected to Onezone.
         *
         *     **Who may call it**: any Oneprovider; a member of a space that the Oneprovider supports; a member of the cluster of the
         *     Oneprovider; or an admin with `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getProviderDetails"];
        put?: never;
        post?: never;
        /**
         * Delete a Oneprovider
         * @description Deletes a Oneprovider with its tokens, its domain and its cluster, and ends its supports of spaces. The spaces remain; files that
         *     only this Oneprovider stores become unreachable. This **cannot be undone**: registered again, it gets another id.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_delete`; or an admin with `oz_providers_delete`.
         *
         *     **API caveat**: `ozw/delete/provider.*.instance:private`
         */
        delete: operations["removeProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/effective_users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the effective users of a Oneprovider
         * @description Lists the ids of the users that belong to a space that a Oneprovider supports, directly or through groups. Membership in the
         *     cluster of the Oneprovider does not count.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_view`; or an admin with `oz_providers_list_relationships`.
         *
         *     **API caveat**: `ozw/get/provider.*.eff_users:private`
         */
        get: operations["listEffectiveProviderUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/effective_users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective user of a Oneprovider
         * @description Returns the details of a user that belongs to a space that a Oneprovider supports, directly or through groups. E-mail addresses
         *     and linked accounts are included, which members of a space or group do not see of each other.
         *
         *     **Who may call it**: the user themselves; the Oneprovider itself; a member of the cluster of the Oneprovider with the
         *     privilege `cluster_view`; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:protected`
         */
        get: operations["getEffectiveProviderUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/effective_users/{uid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List how a user belongs to a Oneprovider
         * @description Lists the membership intermediaries of an effective user of a Oneprovider: the storages of the Oneprovider that support a space
         *     of the user.
         *
         *     **Who may call it**: the user themselves; the Oneprovider itself; a member of the cluster of the Oneprovider with the
         *     privilege `cluster_view`; or an admin with `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.eff_user_membership,*:private`
         */
        get: operations["getEffectiveUserProviderMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/effective_groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the effective groups of a Oneprovider
         * @description Lists the ids of the groups that belong to a space that a Oneprovider supports, directly or through other groups. Membership in
         *     the cluster of the Oneprovider does not count.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_view`; or an admin with `oz_providers_list_relationships`.
         *
         *     **API caveat**: `ozw/get/provider.*.eff_groups:private`
         */
        get: operations["listEffectiveProviderGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/effective_groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective group of a Oneprovider
         * @description Returns the details of a group that belongs to a space that a Oneprovider supports, directly or through other groups.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_view`; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:protected`
         */
        get: operations["getEffectiveProviderGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/effective_groups/{gid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List how a group belongs to a Oneprovider
         * @description Lists the membership intermediaries of an effective group of a Oneprovider: the storages of the Oneprovider that support a space
         *     of the group.
         *
         *     **Who may call it**: a member of the group; the Oneprovider itself; a member of the cluster of the Oneprovider with the
         *     privilege `cluster_view`; or an admin with `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.eff_group_membership,*:private`
         */
        get: operations["getEffectiveGroupProviderMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the spaces of a Oneprovider
         * @description Lists the ids of the spaces that a Oneprovider supports.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_view`; or an admin with `oz_providers_list_relationships`.
         *
         *     **API caveat**: `ozw/get/provider.*.spaces:private`
         */
        get: operations["listProviderSupportedSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/spaces/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space of a Oneprovider
         * @description Returns the details of a space that a Oneprovider supports.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_view`; or an admin with `oz_spaces_view`.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getProviderSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/domain_config": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get the domain configuration of a Oneprovider
         * @description Returns the domain of a Oneprovider and, if it is a subdomain of that of Onezone, the addresses that it leads to.
         *
         *     **Who may call it**: the Oneprovider itself; a member of the cluster of the Oneprovider with the privilege
         *     `cluster_view`; or an admin with `oz_providers_view`.
         *
         *     **API caveat**: `ozw/get/provider.*.domain_config:private`
         */
        get: operations["getProviderDomainConfig"];
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
         * @description Returns the details of the Oneprovider that calls. A user gets 404, admins included.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/provider.*.instance:protected`
         */
        get: operations["getCurrentProviderDetails"];
        put?: never;
        post?: never;
        /**
         * Delete the current Oneprovider
         * @description Deletes the current Oneprovider with its tokens, its domain and its cluster, and ends its supports of spaces. The spaces
         *     remain; files that only this Oneprovider stores become unreachable. This **cannot be undone**: registered again, it gets
         *     another id.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/delete/provider.*.instance:private`
         */
        delete: operations["unregisterProvider"];
        options?: never;
        head?: never;
        /**
         * Modify the current Oneprovider
         * @description Changes the name, the location on the map and the contact address of the current Oneprovider. At least one of them must be
         *     given; what is left out stays as it is.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/update/provider.*.instance:private`
         */
        patch: operations["modifyProvider"];
        trace?: never;
    };
    "/provider/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the spaces of the current Oneprovider
         * @description Lists the ids of the spaces that the current Oneprovider supports.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/provider.*.spaces:private`
         */
        get: operations["listCurrentProviderSupportedSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/spaces/{sid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space of the current Oneprovider
         * @description Returns the details of a space that the current Oneprovider supports.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/space.*.instance:protected`
         */
        get: operations["getSupportedSpace"];
        put?: never;
        post?: never;
        /**
         * Cease the support of a space as a Oneprovider
         * @description Ends the support that the current Oneprovider gives to a space; files that only it stores become unreachable. This
         *     **cannot be undone**: another support begins empty. It works only for supports by a storage that has the id of the Oneprovider,
         *     as old versions make them: for others, the response is 404.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/delete/provider.*.space,*:private`
         */
        delete: operations["removeSpaceSupport"];
        options?: never;
        head?: never;
        /**
         * Modify the support of a space
         * @description Changes the size of the support that the current Oneprovider gives to a space. This works only for supports by a storage that
         *     has the id of the Oneprovider, as old versions make them: for others, the response is 404.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/update/provider.*.space,*:private`
         */
        patch: operations["modifySupportedSpace"];
        trace?: never;
    };
    "/provider/domain_config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the domain configuration of the current Oneprovider
         * @description Returns the domain of the current Oneprovider and, if it is a subdomain of that of Onezone, the addresses that it leads to.
         *
         *     **Who may call it**: any Oneprovider.
         *
         *     **API caveat**: `ozw/get/provider.*.domain_config:private`
         */
        get: operations["getCurrentProviderDomainConfig"];
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
         * @description Returns the IP address from which the server receives the request: behind a proxy or NAT, not that of the caller itself.
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
         * @description Returns the time of the server's clock, by which time caveats are checked.
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
         * @description Returns the id that a user of an identity provider has in Onezone, or will have after signing in.
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
         * @description Returns the id that a group of an identity provider has in Onezone, or will have once a member has signed in.
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
         * @description Checks whether an identity token is that of a Oneprovider: if not, the response is 400. Use `verifyIdentityToken` instead.
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
    "/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all clusters
         * @description Lists the ids of all clusters of this Onezone.
         *
         *     **Who may call it**: an admin with `oz_clusters_list`.
         *
         *     **API caveat**: `ozw/get/cluster.null.list:private`
         */
        get: operations["ozClustersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the privileges of cluster members
         * @description Lists the privileges that a member of a cluster can have, in three sets: those of a new member, those that suit a
         *     manager, and all.
         *
         *     **Who may call it**: anyone but a Oneprovider.
         *
         *     **API caveat**: `ozw/get/cluster.null.privileges:private`
         */
        get: operations["listClusterPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * Get a cluster
         * @description Returns the details of a cluster, such as the versions that it reports.
         *
         *     **Who may call it**: a member of the cluster; the Oneprovider of the cluster; or an admin with `oz_clusters_view`.
         *
         *     **API caveat**: `ozw/get/cluster.*.instance:protected`
         */
        get: operations["getCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify a cluster
         * @description Changes the versions that a cluster reports, and whether its service passes requests on to Onepanel. At least one of them must
         *     be given; what is left out stays as it is. Oneproviders report this themselves when they start.
         *
         *     A version with a GUI package that Onezone does not have leads to 400, but the release and the build are stored, unless the
         *     cluster is that of Onezone.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_update`; the Oneprovider of the cluster; or an
         *     admin with `oz_clusters_update`.
         *
         *     **API caveat**: `ozw/update/cluster.*.instance:private`
         */
        patch: operations["modifyCluster"];
        trace?: never;
    };
    "/clusters/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * List the users of a cluster
         * @description Lists the ids of the direct users of a cluster. `listClusterEffectiveUsers` also lists those that belong to the
         *     cluster through groups.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
         *     admin with `oz_clusters_list_relationships`.
         *
         *     **API caveat**: `ozw/get/cluster.*.users:private`
         */
        get: operations["listClusterUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/users/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a user
         * @description Creates and returns a token that lets one user join a cluster with the privileges of a new member. Onezone keeps it as
         *     a named token of the caller, and it works once.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_add_user`; the Oneprovider of the cluster; or
         *     an admin with `oz_clusters_add_relationships`.
         *
         *     **API caveat**: `ozw/create/cluster.*.invite_user_token:private`
         */
        post: operations["createClusterUserInviteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user of a cluster
         * @description Returns what members of a cluster can see of a user that belongs to it, directly or through groups. The creator of the cluster
         *     is returned even after having left it.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view`; a member of the cluster, if the user
         *     created it; the Oneprovider of the cluster; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:shared`
         */
        get: operations["getClusterUser"];
        /**
         * Add a user to a cluster
         * @description Makes a user a direct member of a cluster, with the given privileges or, without them, those of a new member. The user
         *     is looked up last: one that does not exist leads to 400, not to 404.
         *
         *     **Who may call it**: the user themselves, as a member of the cluster with the privilege `cluster_add_user`, if the body
         *     has no `privileges`; the user themselves, as a member of the cluster with the privileges `cluster_add_user` and
         *     `cluster_set_privileges`, if the body has `privileges`; the Oneprovider of the cluster; an admin with
         *     `oz_clusters_add_relationships` and `oz_users_add_relationships`, if the body has no `privileges`; or an admin with
         *     `oz_clusters_add_relationships`, `oz_clusters_set_privileges` and `oz_users_add_relationships`, if the body has
         *     `privileges`.
         *
         *     **API caveat**: `ozw/create/cluster.*.user,*:private`
         */
        put: operations["addClusterUser"];
        post?: never;
        /**
         * Remove a user from a cluster
         * @description Ends the direct membership of a user in a cluster. A user that also belongs to the cluster through groups remains an
         *     effective member.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_remove_user`; the Oneprovider of the cluster;
         *     or an admin with `oz_clusters_remove_relationships` and `oz_users_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/cluster.*.user,*:private`
         */
        delete: operations["removeClusterUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/users/{uid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List the privileges of a user in a cluster
         * @description Lists the privileges granted to a direct user of a cluster. `listEffectiveUserClusterPrivileges` also lists those that
         *     the user has through groups.
         *
         *     **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view_privileges`; the
         *     Oneprovider of the cluster; or an admin with `oz_clusters_view_privileges`.
         *
         *     **API caveat**: `ozw/get/cluster.*.user_privileges,*:private`
         */
        get: operations["listUserClusterPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the privileges of a user in a cluster
         * @description Grants privileges to a direct user of a cluster, and revokes others. Those that the user has through groups stay as
         *     they are.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_set_privileges`; the Oneprovider of the
         *     cluster; or an admin with `oz_clusters_set_privileges`.
         *
         *     **API caveat**: `ozw/update/cluster.*.user_privileges,*:private`
         */
        patch: operations["updateUserClusterPrivileges"];
        trace?: never;
    };
    "/clusters/{id}/effective_users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * List the effective users of a cluster
         * @description Lists the ids of the users that belong to a cluster, directly or through groups.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
         *     admin with `oz_clusters_list_relationships`.
         *
         *     **API caveat**: `ozw/get/cluster.*.eff_users:private`
         */
        get: operations["listClusterEffectiveUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/effective_users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective user of a cluster
         * @description Returns what members of a cluster can see of a user that belongs to it, directly or through groups. The creator of the cluster
         *     is returned even after having left it. `getClusterUser` does the same.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view`; a member of the cluster, if the user
         *     created it; the Oneprovider of the cluster; or an admin with `oz_users_view`.
         *
         *     **API caveat**: `ozw/get/user.*.instance:shared`
         */
        get: operations["getClusterEffectiveUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/effective_users/{uid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List the effective privileges of a user in a cluster
         * @description Lists the privileges that a user has in a cluster: those granted directly, and those of the groups through which the
         *     user belongs to the cluster.
         *
         *     **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view_privileges`; the
         *     Oneprovider of the cluster; or an admin with `oz_clusters_view_privileges`.
         *
         *     **API caveat**: `ozw/get/cluster.*.eff_user_privileges,*:private`
         */
        get: operations["listEffectiveUserClusterPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/effective_users/{uid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        /**
         * List how a user belongs to a cluster
         * @description Lists the membership intermediaries of an effective user of a cluster: the groups among the direct members through
         *     which the user belongs to the cluster and, for a direct member, `self`.
         *
         *     **Who may call it**: the user themselves; a member of the cluster with the privilege `cluster_view`; the Oneprovider of
         *     the cluster; or an admin with `oz_clusters_view`.
         *
         *     **API caveat**: `ozw/get/cluster.*.eff_user_membership,*:private`
         */
        get: operations["getEffectiveUserClusterMembershipIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a cluster
         * @description Lists the ids of the direct groups of a cluster. `listClusterEffectiveGroups` also lists those that belong to the
         *     cluster through other groups.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
         *     admin with `oz_clusters_list_relationships`.
         *
         *     **API caveat**: `ozw/get/cluster.*.groups:private`
         */
        get: operations["listClusterGroups"];
        put?: never;
        /**
         * Create a group in a cluster
         * @description Creates a group and adds it to a cluster with the privileges of a new member. A user that calls becomes a member of
         *     the new group, with all privileges.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_add_group`; or an admin with `oz_groups_create`
         *     and `oz_clusters_add_relationships`.
         *
         *     **API caveat**: `ozw/create/cluster.*.group:private`
         */
        post: operations["createClusterGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/groups/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invite token for a group
         * @description Creates and returns a token that lets one group join a cluster with the privileges of a new member. Onezone keeps it
         *     as a named token of the caller, and it works once.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_add_group`; the Oneprovider of the cluster; or
         *     an admin with `oz_clusters_add_relationships`.
         *
         *     **API caveat**: `ozw/create/cluster.*.invite_group_token:private`
         */
        post: operations["createClusterGroupInviteToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group of a cluster
         * @description Returns what members of a cluster can see of a group that belongs to it, directly or through other groups.
         *
         *     **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
         *     of the cluster; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:shared`
         */
        get: operations["getClusterGroup"];
        /**
         * Add a group to a cluster
         * @description Makes a group a direct member of a cluster, with the given privileges or, without them, those of a new member. The
         *     group is looked up last: one that does not exist leads to 400, not to 404.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_add_group`, and of the group with the privilege
         *     `group_add_cluster`, if the body has no `privileges`; a member of the cluster with the privileges `cluster_add_group`
         *     and `cluster_set_privileges`, and of the group with the privilege `group_add_cluster`, if the body has `privileges`; the
         *     Oneprovider of the cluster; an admin with `oz_clusters_add_relationships` and `oz_groups_add_relationships`, if the body
         *     has no `privileges`; or an admin with `oz_clusters_add_relationships`, `oz_clusters_set_privileges` and
         *     `oz_groups_add_relationships`, if the body has `privileges`.
         *
         *     **API caveat**: `ozw/create/cluster.*.group,*:private`
         */
        put: operations["addGroupToCluster"];
        post?: never;
        /**
         * Remove a group from a cluster
         * @description Ends the direct membership of a group in a cluster. A group that also belongs to the cluster through other groups
         *     remains an effective member.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_remove_group`; the Oneprovider of the cluster;
         *     or an admin with `oz_clusters_remove_relationships` and `oz_groups_remove_relationships`.
         *
         *     **API caveat**: `ozw/delete/cluster.*.group,*:private`
         */
        delete: operations["removeClusterGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/groups/{gid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the privileges of a group in a cluster
         * @description Lists the privileges granted to a direct group of a cluster. `listEffectiveGroupClusterPrivileges` also lists those
         *     that the group has through other groups.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view_privileges`; the Oneprovider of the
         *     cluster; or an admin with `oz_clusters_view_privileges`.
         *
         *     **API caveat**: `ozw/get/cluster.*.group_privileges,*:private`
         */
        get: operations["listGroupClusterPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modify the privileges of a group in a cluster
         * @description Grants privileges to a direct group of a cluster, and revokes others. Those that the group has through other groups
         *     stay as they are.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_set_privileges`; the Oneprovider of the
         *     cluster; or an admin with `oz_clusters_set_privileges`.
         *
         *     **API caveat**: `ozw/update/cluster.*.group_privileges,*:private`
         */
        patch: operations["updateGroupClusterPrivileges"];
        trace?: never;
    };
    "/clusters/{id}/effective_groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        /**
         * List the effective groups of a cluster
         * @description Lists the ids of the groups that belong to a cluster, directly or through other groups.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view`; the Oneprovider of the cluster; or an
         *     admin with `oz_clusters_list_relationships`.
         *
         *     **API caveat**: `ozw/get/cluster.*.eff_groups:private`
         */
        get: operations["listClusterEffectiveGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/effective_groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get an effective group of a cluster
         * @description Returns what members of a cluster can see of a group that belongs to it, directly or through other groups.
         *     `getClusterGroup` does the same.
         *
         *     **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
         *     of the cluster; or an admin with `oz_groups_view`.
         *
         *     **API caveat**: `ozw/get/group.*.instance:shared`
         */
        get: operations["getClusterEffectiveGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/effective_groups/{gid}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List the effective privileges of a group in a cluster
         * @description Lists the privileges that a group has in a cluster: those granted directly, and those of the other groups through
         *     which the group belongs to the cluster.
         *
         *     **Who may call it**: a member of the cluster with the privilege `cluster_view_privileges`; the Oneprovider of the
         *     cluster; or an admin with `oz_clusters_view_privileges`.
         *
         *     **API caveat**: `ozw/get/cluster.*.eff_group_privileges,*:private`
         */
        get: operations["listEffectiveGroupClusterPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/effective_groups/{gid}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        /**
         * List how a group belongs to a cluster
         * @description Lists the membership intermediaries of an effective group of a cluster: the groups among the direct members through
         *     which the group belongs to the cluster and, for a direct member, `self`.
         *
         *     **Who may call it**: a member of the group; a member of the cluster with the privilege `cluster_view`; the Oneprovider
         *     of the cluster; or an admin with `oz_clusters_view`.
         *
         *     **API caveat**: `ozw/get/cluster.*.eff_group_membership,*:private`
         */
        get: operations["getEffectiveGroupClusterMembershipIntermediaries"];
        put?: never;
        post?: never;
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
         * Get the configuration of Onezone
         * @description Returns what anybody may know about this Onezone: its version, the versions of Oneprovider that work with it, the identity
         *     providers that users can sign in with and the tags that spaces can have.
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
         * Check the health of Onezone
         * @description Returns `healthy` if all services of this Onezone work. If one does not, the response is 500.
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
         * @description Lists all admin privileges and, among them, those that suit somebody who views everything but changes nothing.
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
         * @description Returns a picture of one pixel. A browser that can load it can reach this Onezone and trusts its certificate.
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
        /**
         * @description An id. Case matters. Those that Onezone makes are 32 hexadecimal digits, since version 20.02 followed by `ch` and four
         *     more.
         */
        Id: string;
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
        /** @description Ids of users. */
        UserList: {
            users: string[];
        };
        /**
         * @description The name of the person: 2 to 128 characters. The first must be a letter or digit of any script, the last one too, or `.`; inside
         *     also space, `'`, `,`, `.` and `-`. It need not be unique. The server takes a boolean too, and makes text of it.
         */
        FullName: string | boolean;
        /**
         * @description The name that the user signs in with: 2 to 32 letters and digits of ASCII; inside also `-`, `_` and `.`. No two users have the
         *     same. The server takes a boolean too, and makes text of it.
         */
        Username: string | boolean;
        /** @description A password of at least 8 bytes in UTF-8. */
        Password: string;
        /** @description A user to create. A password needs a `username` beside it. */
        UserCreation: {
            fullName?: components["schemas"]["FullName"];
            username?: components["schemas"]["Username"];
            password?: components["schemas"]["Password"];
        };
        /** @description An account at an identity provider that a user has signed in with. */
        LinkedAccount: {
            /** @description Id of the identity provider. */
            idp: string;
            /** @description Id of the user at the identity provider. */
            subjectId: string;
            fullName?: string | null;
            username?: string | null;
            emails?: string[];
            /** @description Memberships that the identity provider reports. */
            entitlements?: string[];
            /** @description Further attributes that the identity provider reports. */
            custom?: {
                [key: string]: unknown;
            };
            /**
             * @deprecated
             * @description Same as `fullName`.
             */
            name?: string | null;
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
            /**
             * @deprecated
             * @description Same as `entitlements`.
             */
            groups?: string[];
        };
        /** @description A user, as the user, their Oneproviders and admins see it. */
        User: {
            /** @description Id of the user. */
            userId: string;
            /** @description The name of the person, `Unnamed User` by default. */
            fullName: string;
            /** @description The name that the user signs in with; `null` if none was set. */
            username: string | null;
            linkedAccounts: components["schemas"]["LinkedAccount"][];
            emails: string[];
            /** @description Whether the user can sign in with a password. */
            basicAuthEnabled: boolean;
            /** @description Whether an administrator has blocked the user, whose credentials are then refused. */
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
        /** @description What to change in the basic authentication of a user; at least one of the two. */
        BasicAuthModification: {
            /** @description Whether the user can sign in with a user name and a password. */
            basicAuthEnabled?: boolean;
            newPassword?: components["schemas"]["Password"];
        };
        /** @description Whether a user is blocked. */
        AccessBlock: {
            /** @description `true` to block the user, `false` to end the block. */
            blocked: boolean;
        };
        /** @description What an admin may do in the whole Onezone. */
        AdminPrivilege: ("oz_atm_inventories_add_relationships" | "oz_atm_inventories_create" | "oz_atm_inventories_delete" | "oz_atm_inventories_list" | "oz_atm_inventories_list_relationships" | "oz_atm_inventories_remove_relationships" | "oz_atm_inventories_set_privileges" | "oz_atm_inventories_update" | "oz_atm_inventories_view" | "oz_atm_inventories_view_privileges" | "oz_clusters_add_relationships" | "oz_clusters_list" | "oz_clusters_list_relationships" | "oz_clusters_remove_relationships" | "oz_clusters_set_privileges" | "oz_clusters_update" | "oz_clusters_view" | "oz_clusters_view_privileges" | "oz_groups_add_relationships" | "oz_groups_create" | "oz_groups_delete" | "oz_groups_list" | "oz_groups_list_relationships" | "oz_groups_remove_relationships" | "oz_groups_set_privileges" | "oz_groups_update" | "oz_groups_view" | "oz_groups_view_privileges" | "oz_handle_services_add_relationships" | "oz_handle_services_create" | "oz_handle_services_delete" | "oz_handle_services_list" | "oz_handle_services_list_relationships" | "oz_handle_services_remove_relationships" | "oz_handle_services_set_privileges" | "oz_handle_services_update" | "oz_handle_services_view" | "oz_handle_services_view_privileges" | "oz_handles_add_relationships" | "oz_handles_create" | "oz_handles_delete" | "oz_handles_list" | "oz_handles_list_relationships" | "oz_handles_remove_relationships" | "oz_handles_set_privileges" | "oz_handles_update" | "oz_handles_view" | "oz_handles_view_privileges" | "oz_harvesters_add_relationships" | "oz_harvesters_create" | "oz_harvesters_delete" | "oz_harvesters_list" | "oz_harvesters_list_relationships" | "oz_harvesters_remove_relationships" | "oz_harvesters_set_privileges" | "oz_harvesters_update" | "oz_harvesters_view" | "oz_harvesters_view_privileges" | "oz_providers_delete" | "oz_providers_invite" | "oz_providers_list" | "oz_providers_list_relationships" | "oz_providers_update" | "oz_providers_view" | "oz_set_privileges" | "oz_shares_create" | "oz_shares_delete" | "oz_shares_list" | "oz_shares_update" | "oz_shares_view" | "oz_spaces_add_relationships" | "oz_spaces_create" | "oz_spaces_delete" | "oz_spaces_list" | "oz_spaces_list_relationships" | "oz_spaces_remove_relationships" | "oz_spaces_set_privileges" | "oz_spaces_update" | "oz_spaces_view" | "oz_spaces_view_privileges" | "oz_tokens_manage" | "oz_users_add_relationships" | "oz_users_create" | "oz_users_delete" | "oz_users_list" | "oz_users_list_relationships" | "oz_users_manage_passwords" | "oz_users_remove_relationships" | "oz_users_update" | "oz_users_view" | "oz_view_privileges") | components["schemas"]["UnknownValue"];
        /** @description Admin privileges of a user or group. */
        AdminPrivilegeList: {
            privileges: components["schemas"]["AdminPrivilege"][];
        };
        /** @description Admin privileges to grant and to revoke; at least one of the lists. A privilege in both is granted. */
        AdminPrivilegeChange: {
            /** @description Privileges that the user or group has afterwards, whether it had them or not. */
            grant?: components["schemas"]["AdminPrivilege"][];
            /** @description Privileges that the user or group does not have afterwards, whether it had them or not. */
            revoke?: components["schemas"]["AdminPrivilege"][];
        };
        /** @description What to change in a user; at least one of the two. */
        UserModification: {
            fullName?: components["schemas"]["FullName"];
            username?: components["schemas"]["Username"];
        };
        /** @description A text, which may be empty. The server takes a boolean too, and makes text of it; `null` counts as no text. */
        Text: string | boolean | null;
        /** @description The present password and the new one. */
        PasswordChange: {
            /** @description The present password; `null` if the user has none. */
            oldPassword: components["schemas"]["Text"];
            newPassword: components["schemas"]["Password"];
        };
        /** @description Access tokens of a user. */
        ClientTokenList: {
            /** @description The tokens themselves, not their ids. */
            tokens: components["schemas"]["SerializedToken"][];
        };
        /** @description An access token that an identity provider has issued for a user. */
        IdpAccessToken: {
            /** @description The access token. It is not one of Onezone. */
            token: string;
            /** @description How long the access token is still valid, in seconds. */
            ttl: number;
        };
        /** @description A request to become a member of a space. */
        SpaceMembershipRequest: {
            /** @description Id of the request. */
            requestId: string;
            /** @description The e-mail address that the user gave with the request. */
            contactEmail: string;
            /** @description When the request was made, repeated or rejected, in seconds since 1970-01-01T00:00:00Z. */
            lastActivity: number;
        };
        /** @description The requests of a user to become a member of spaces, by id of the space. */
        SpaceMembershipRequests: {
            /** @description Requests that nobody has decided on yet. */
            pending: {
                [key: string]: components["schemas"]["SpaceMembershipRequest"];
            };
            /** @description Requests that were rejected. */
            rejected: {
                [key: string]: components["schemas"]["SpaceMembershipRequest"];
            };
        };
        /** @description Ids of spaces. */
        SpaceList: {
            spaces: components["schemas"]["Id"][];
        };
        /**
         * @description A name: 2 to 128 letters and digits of any script, `_`, `(` and `)`; inside also `-`, `.` and space. It need not be
         *     unique. The server takes a boolean too, and makes text of it.
         */
        Name: string | boolean;
        /** @description What the space is about. The tags that there are stand in `availableSpaceTags` of `getConfiguration`. */
        SpaceTags: string[];
        /**
         * @description A space to create. One that is advertised in the marketplace must have a description, an organization and a contact
         *     address.
         */
        SpaceCreation: {
            name: components["schemas"]["Name"];
            /** @description What the space holds, as Markdown; empty by default. */
            description?: components["schemas"]["Text"];
            /** @description The organization that the space belongs to; empty by default. */
            organizationName?: components["schemas"]["Text"];
            tags?: components["schemas"]["SpaceTags"];
            /** @description Whether the space is listed in the space marketplace; `false` by default. */
            advertisedInMarketplace?: boolean;
            /** @description The e-mail address that membership requests are sent to; empty by default. */
            marketplaceContactEmail?: components["schemas"]["Text"];
            /**
             * @description A text that the id of the space is made of. The same seed makes the same id, so that a second creation with it
             *     fails. By default, the id is random.
             */
            idGeneratorSeed?: components["schemas"]["Text"];
        };
        /** @description An invite token to use. */
        InviteTokenConsumption: {
            token: components["schemas"]["SerializedToken"];
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
        /** @description What the service that collects statistics of directories does at present. */
        DirStatsServiceStatus: ("initializing" | "enabled" | "stopping" | "disabled") | components["schemas"]["UnknownValue"];
        /** @description How a Oneprovider supports a space. */
        SupportParameters: {
            /** @description Whether the Oneprovider accounts for the use of its support. */
            accountingEnabled: boolean;
            /** @description Whether the Oneprovider is to collect statistics of directories. */
            dirStatsServiceEnabled: boolean;
            dirStatsServiceStatus: components["schemas"]["DirStatsServiceStatus"];
        };
        /** @description Who created the resource. */
        Creator: {
            /** @description What it is; `nobody` where this was not recorded. */
            type: ("nobody" | "user" | "oneprovider") | components["schemas"]["UnknownValue"];
            /** @description Its id; `null` for nobody. */
            id: string | null;
        };
        /** @description A space, a directory tree that its members share and that Oneproviders store. */
        Space: {
            /** @description Id of the space. */
            spaceId: string;
            /** @description Name of the space. Several spaces can have the same name. */
            name: string;
            /** @description What the space holds, as Markdown; empty if nobody has described it. */
            description: string;
            /** @description The organization that the space belongs to; empty if none was given. */
            organizationName: string;
            tags: components["schemas"]["SpaceTags"];
            /** @description Whether the space is listed in the space marketplace. */
            advertisedInMarketplace: boolean;
            /**
             * @description The e-mail address that membership requests are sent to. It is empty for a caller that has neither
             *     `oz_spaces_view` nor, in the space, both `space_view` and `space_manage_in_marketplace`.
             */
            marketplaceContactEmail: string;
            /** @description The Oneproviders that support the space, and the size of their support in bytes, by id of the Oneprovider. */
            providers: {
                [key: string]: number;
            };
            /**
             * @description The parameters of the support, by id of the Oneprovider. Those of a Oneprovider that no longer supports the space
             *     can remain.
             */
            supportParametersRegistry: {
                [key: string]: components["schemas"]["SupportParameters"];
            };
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description The user's own name for a space. */
        SpaceAlias: {
            /** @description The alias. */
            alias: string;
        };
        /** @description The user's own name for a space. */
        SpaceAliasSetting: {
            /** @description The alias. The server takes a boolean too, and makes text of it. */
            alias: string | boolean;
        };
        /** @description Ids of Oneproviders. */
        ProviderList: {
            providers: string[];
        };
        /** @description A Oneprovider. */
        Provider: {
            /** @description Id of the Oneprovider. */
            providerId: string;
            /** @description Name of the Oneprovider. Several Oneproviders can have the same name. */
            name: string;
            /** @description The domain name that the Oneprovider is reached by. */
            domain: string;
            /** @description Degrees of latitude, north positive. */
            latitude: number;
            /** @description Degrees of longitude, east positive. */
            longitude: number;
            /** @description Id of the cluster of the Oneprovider, the same as `providerId`. */
            clusterId: string;
            /** @description Whether the Oneprovider is connected to Onezone at present. */
            online: boolean;
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of clusters. */
        ClusterList: {
            clusters: components["schemas"]["Id"][];
        };
        /** @description A version of a service. */
        VersionInfo: {
            /** @description Number of the release. */
            release: string;
            /** @description The build of the release; `unknown` where it was not reported. */
            build: string;
            /** @description Hash of the GUI package; `empty` if there is none. */
            gui: string;
        };
        /** @description A cluster, the installation of a Oneprovider or of Onezone that users administer with Onepanel. */
        Cluster: {
            /** @description Id of the cluster. That of a Oneprovider has the id of the Oneprovider, that of Onezone the id `onezone`. */
            clusterId: string;
            /** @description The service that the cluster runs. */
            type: ("oneprovider" | "onezone") | components["schemas"]["UnknownValue"];
            /** @description The version of the service. A Oneprovider has `18.02.*` until it reports its own. */
            workerVersion: components["schemas"]["VersionInfo"];
            /** @description The version of Onepanel. A Oneprovider has `18.02.*` until it reports its own. */
            onepanelVersion: components["schemas"]["VersionInfo"];
            /** @description Whether the service passes requests on to Onepanel, so that Onepanel needs no port of its own. */
            onepanelProxy: boolean;
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of groups. */
        GroupList: {
            groups: components["schemas"]["Id"][];
        };
        /** @description What the group is. Onezone treats all types alike. */
        GroupType: ("organization" | "unit" | "team" | "role_holders") | components["schemas"]["UnknownValue"];
        /** @description A group to create. */
        GroupCreation: {
            name: components["schemas"]["Name"];
            /** @description A team by default. */
            type?: components["schemas"]["GroupType"];
        };
        /** @description A group of users and of other groups. */
        Group: {
            /** @description Id of the group. */
            groupId: string;
            /** @description Name of the group. Several groups can have the same name. */
            name: string;
            type: components["schemas"]["GroupType"];
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of handle services. */
        HandleServiceList: {
            handle_services: components["schemas"]["Id"][];
        };
        /** @description A service that registers DOIs, such as DataCite. */
        DoiServiceProperties: {
            /** @constant */
            type: "DOI";
            /** @description Address of the service. */
            host?: string;
            /** @description Path below the host for DOIs. */
            doiEndpoint?: string;
            /** @description Path below the host for metadata. */
            metadataEndpoint?: string;
            /** @description Path below the host for media. */
            mediaEndpoint?: string;
            /** @description What all handles of the service begin with. Without it, no handle can be registered. */
            prefix?: string;
            /** @description The account at the service. */
            username?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password?: string;
            /** @description What identifiers are made of. */
            identifierTemplate?: string;
            /** @description Whether the template can be overridden. */
            allowTemplateOverride?: boolean;
        };
        /** @description A service that registers persistent identifiers (PIDs), such as EPIC. */
        PidServiceProperties: {
            /** @constant */
            type: "PID";
            /** @description Address of the service. */
            endpoint?: string;
            /** @description What all handles of the service begin with. Without it, no handle can be registered. */
            prefix?: string;
            /** @description The account at the service. */
            username?: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password?: string;
            /** @description Whether the service makes up the rest of the identifier. */
            autoSuffixGeneration?: boolean;
            /** @description What the rest of the identifier begins with. */
            suffixPrefix?: string;
            /** @description What the rest of the identifier ends with. */
            suffixSuffix?: string;
            /** @description What identifiers are made of. */
            identifierTemplate?: string;
            /** @description Whether the template can be overridden. */
            allowTemplateOverride?: boolean;
        };
        /**
         * @description How to use the external service; `type` tells which one it is. Every member of the handle service can read them, the
         *     password included. Onezone stores them as they are; it does not check their members.
         */
        HandleServiceProperties: components["schemas"]["DoiServiceProperties"] | components["schemas"]["PidServiceProperties"] | {
            type: components["schemas"]["UnknownValue"];
        };
        /** @description A handle service to create. */
        HandleServiceCreation: {
            name: components["schemas"]["Name"];
            /** @description Where the handle proxy is reached that talks to the external service. */
            proxyEndpoint: string;
            serviceProperties: components["schemas"]["HandleServiceProperties"];
        };
        /** @description A handle service, which registers handles of shares at an external service. */
        HandleService: {
            /** @description Id of the handle service. */
            handleServiceId: string;
            /** @description Name of the handle service. */
            name: string;
            /** @description Where the handle proxy is reached that talks to the external service. */
            proxyEndpoint: string;
            serviceProperties: components["schemas"]["HandleServiceProperties"];
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of handles. */
        HandleList: {
            handles: components["schemas"]["Id"][];
        };
        /** @description The format of the metadata, Dublin Core or the Europeana Data Model. */
        MetadataPrefix: ("oai_dc" | "edm") | components["schemas"]["UnknownValue"];
        /** @description A handle to register for a share. */
        HandleCreation: {
            /** @description Id of the handle service to register it with. */
            handleServiceId: string;
            /** @description What the handle is for. */
            resourceType: "Share" | components["schemas"]["UnknownValue"];
            /** @description Id of the share that the handle is for. It must not have a handle yet. */
            resourceId: string;
            metadataPrefix: components["schemas"]["MetadataPrefix"];
            /**
             * @description The metadata as XML. The root element is `metadata` for Dublin Core, and `rdf:RDF` for the Europeana Data Model.
             *     Onezone adds the public handle and the address of the share.
             */
            metadata: string;
        };
        /** @description A handle, the persistent identifier that a share is registered under, with public metadata. */
        Handle: {
            /** @description Id of the handle. */
            handleId: string;
            /** @description Id of the handle service that has registered it. */
            handleServiceId: string;
            /** @description The persistent identifier itself, such as a DOI. */
            publicHandle: string;
            /** @description What the handle is for. */
            resourceType: "Share" | components["schemas"]["UnknownValue"];
            /** @description Id of the share that the handle is for. */
            resourceId: string;
            metadataPrefix: components["schemas"]["MetadataPrefix"];
            /** @description The metadata as XML, to which Onezone has added the identifiers of the share. */
            metadata: string;
            /**
             * Format: date-time
             * @description When the metadata was last changed, in UTC.
             */
            timestamp: string;
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of harvesters. */
        HarvesterList: {
            harvesters: components["schemas"]["Id"][];
        };
        /** @description The kind of back-end that stores the indices. */
        HarvestingBackendType: "elasticsearch_harvesting_backend" | components["schemas"]["UnknownValue"];
        /** @description A harvester to create. */
        HarvesterCreation: {
            name: components["schemas"]["Name"];
            harvestingBackendType: components["schemas"]["HarvestingBackendType"];
            /** @description Where the back-end is reached. It must respond when the harvester is created. A slash at the end is cut off. */
            harvestingBackendEndpoint: string;
            /** @description The configuration of the GUI plugin; empty by default. */
            guiPluginConfig?: {
                [key: string]: unknown;
            };
        };
        /** @description A harvester, which collects the metadata of spaces in indices that can be searched. */
        Harvester: {
            /** @description Id of the harvester. */
            harvesterId: string;
            /** @description Name of the harvester. */
            name: string;
            /** @description Whether everybody can search its indices. */
            public: boolean;
            harvestingBackendType: components["schemas"]["HarvestingBackendType"];
            /** @description Where the back-end is reached. */
            harvestingBackendEndpoint: string;
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of automation inventories. */
        AtmInventoryList: {
            atm_inventories: components["schemas"]["Id"][];
        };
        /** @description An automation inventory to create. */
        AtmInventoryCreation: {
            name: components["schemas"]["Name"];
        };
        /** @description An automation inventory, which holds automation lambdas and workflow schemas. */
        AtmInventory: {
            /** @description Id of the automation inventory. */
            atmInventoryId: string;
            /** @description Name of the automation inventory. */
            name: string;
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Sets of privileges of space members. */
        SpacePrivilegeSets: {
            /** @description The privileges of a new member. */
            member: components["schemas"]["SpacePrivilege"][];
            /** @description Privileges that suit a member who manages the space. */
            manager: components["schemas"]["SpacePrivilege"][];
            /** @description All privileges. */
            admin: components["schemas"]["SpacePrivilege"][];
        };
        /** @description What to change in a space; at least one of the fields. */
        SpaceModification: {
            name?: components["schemas"]["Name"];
            /** @description What the space holds, as Markdown. */
            description?: components["schemas"]["Text"];
            /** @description The organization that the space belongs to. */
            organizationName?: components["schemas"]["Text"];
            tags?: components["schemas"]["SpaceTags"];
            /** @description Whether the space is listed in the space marketplace. */
            advertisedInMarketplace?: boolean;
            /** @description The e-mail address that membership requests are sent to. */
            marketplaceContactEmail?: components["schemas"]["Text"];
        };
        /** @description An integer. The server takes it as text, too. */
        Integer: number | string;
        /** @description Which spaces of the marketplace to list. */
        MarketplaceListing: {
            /** @description The `nextPageToken` of the page before; the list continues after it. */
            token?: string;
            /** @description The `index` of the space to begin at; `token` goes before it. By default, the list begins with the first space. */
            index?: components["schemas"]["Text"];
            /** @description How many spaces to skip, counted from the beginning or from `index`; negative to go back. 0 by default. */
            offset?: components["schemas"]["Integer"];
            /** @description How many spaces to list at most; 1000 by default. */
            limit?: number | string;
            /** @description Only spaces that have at least one of these tags are listed; by default, all. */
            tags?: string[];
        };
        /** @description A page of the list of advertised spaces. */
        MarketplacePage: {
            /** @description The spaces, sorted by their index. */
            spaces: {
                /** @description Id of the space. */
                spaceId: string;
                /** @description Where the space stands in the list. */
                index: string;
            }[];
            /** @description Whether this is the last page. It may be false once more when the page was exactly full. */
            isLast: boolean;
            /** @description The `token` to get the next page with; `null` on the last one. */
            nextPageToken: string | null;
        };
        /** @description What the space marketplace shows of a space. */
        MarketplaceSpace: {
            /** @description Id of the space. */
            spaceId: string;
            /** @description Name of the space. */
            name: string;
            /** @description Where the space stands in the list of the marketplace. */
            index: string;
            /** @description What the space holds, as Markdown. */
            description: string;
            /** @description The organization that the space belongs to. */
            organizationName: string;
            tags: components["schemas"]["SpaceTags"];
            creationTime: components["schemas"]["Timestamp"];
            /** @description The size of all support of the space, in bytes. */
            totalSupportSize: number;
            /** @description The names of the Oneproviders that support the space. */
            providerNames: string[];
        };
        /** @description A request for membership in a space. */
        MembershipRequest: {
            /** @description The e-mail address at which the managers of the space can reach the user. */
            contactEmail: string;
            /** @description What the user tells the managers of the space; empty by default. */
            message?: string | boolean | null;
        };
        /** @description A request for membership that was sent. */
        RequestedMembership: {
            /** @description Id of the request. */
            requestId: string;
        };
        /** @description Who has requested membership in a space. */
        MembershipRequester: {
            /** @description Id of the user. */
            userId: string;
            /** @description Name of the person. */
            fullName: string;
            /** @description What the user signs in with; `null` if none was set. */
            username: string | null;
            /** @description The e-mail address given in the request. */
            contactEmail: string;
        };
        /** @description The decision on a request for membership. */
        MembershipRequestResolution: {
            /** @description Whether the user becomes a member of the space. */
            decision: ("grant" | "reject") | components["schemas"]["UnknownValue"];
            /** @description Why the request is rejected, for the user to read; empty by default. */
            rejectionReason?: string | boolean | null;
        };
        /** @description A user, as others who have something in common with them see them. */
        UserSummary: {
            /** @description Id of the user. */
            userId: string;
            /** @description Name of the person. */
            fullName: string;
            /** @description What the user signs in with; `null` if none was set. */
            username: string | null;
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
        };
        /** @description How a member is added. */
        SpaceMemberAddition: {
            /** @description The privileges of the new member, which may be none; by default the `member` set of the list of privileges. */
            privileges?: components["schemas"]["SpacePrivilege"][];
        };
        /** @description Privileges in a space. */
        SpacePrivilegeList: {
            privileges: components["schemas"]["SpacePrivilege"][];
        };
        /** @description Privileges to grant and to revoke; at least one of the lists. A privilege in both is granted. */
        SpacePrivilegeChange: {
            /** @description Privileges that the member has afterwards, whether it had them or not. */
            grant?: components["schemas"]["SpacePrivilege"][];
            /** @description Privileges that the member does not have afterwards, whether it had them or not. */
            revoke?: components["schemas"]["SpacePrivilege"][];
        };
        /** @description The direct members of an entity through which another member belongs to it. */
        MembershipIntermediaries: {
            intermediaries: {
                /**
                 * @description `group`, or the type of the entity in question where the member is a direct one. `storage` for a
                 *     Oneprovider, whose members are those of the spaces on its storage.
                 */
                type: string;
                /** @description Id of the group, or `self` for direct membership. */
                id: string;
            }[];
        };
        /** @description A group, as seen through an entity that it belongs to. Its creator is not shown. */
        GroupSummary: {
            /** @description Id of the group. */
            groupId: string;
            /** @description Name of the group. Several groups can have the same name. */
            name: string;
            type: components["schemas"]["GroupType"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Ids of shares. */
        ShareList: {
            shares: components["schemas"]["Id"][];
        };
        /** @description A share, a file or directory of a space that everybody can read. */
        Share: {
            /** @description Id of the share. */
            shareId: string;
            /** @description Id of the space that the file belongs to. */
            spaceId: string;
            /** @description Name of the share. */
            name: string;
            /** @description What the share holds, as Markdown; empty if nobody has described it. */
            description: string;
            /**
             * Format: uri
             * @description The public page of the share.
             */
            publicUrl: string;
            /**
             * Format: uri
             * @description The address that returns the public details of the share, as `getPublicShareDetails` does.
             */
            publicRestUrl: string;
            /** @description The id of the shared file in the share; `getSharedData` reads its content. */
            rootFileId: string;
            /** @description Whether the share is a file or a directory. */
            fileType: ("dir" | "file") | components["schemas"]["UnknownValue"];
            /** @description Id of the handle that the share is registered under; `null` if it has none. */
            handleId: string | null;
            creator: components["schemas"]["Creator"];
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description What to change in the parameters of a support; at least one of the three. `null` changes nothing. */
        SupportParametersModification: {
            /** @description Whether the Oneprovider is to account for the use of its support. */
            accountingEnabled?: boolean | null;
            /** @description Whether the Oneprovider is to collect statistics of directories. */
            dirStatsServiceEnabled?: boolean | null;
            /** @description What the service does at present. Only the Oneprovider itself reports it. */
            dirStatsServiceStatus?: components["schemas"]["DirStatsServiceStatus"] | null;
        };
        /** @description A harvester, as seen through a space that it indexes. */
        HarvesterSummary: {
            /** @description Id of the harvester. */
            harvesterId: string;
            /** @description Name of the harvester. */
            name: string;
        };
        /** @description What to change in a share; at least one of the two. */
        ShareModification: {
            name?: components["schemas"]["Name"];
            /** @description What the share holds, as Markdown. */
            description?: string | boolean | null;
        };
        /** @description What everybody can see of a share. */
        PublicShare: {
            /** @description Id of the share. */
            shareId: string;
            /** @description Name of the share. */
            name: string;
            /** @description What the share holds, as Markdown; empty if nobody has described it. */
            description: string;
            /**
             * Format: uri
             * @description The public page of the share.
             */
            publicUrl: string;
            /**
             * Format: uri
             * @description The address that returns the public details of the share, as `getPublicShareDetails` does.
             */
            publicRestUrl: string;
            /** @description The id of the shared file in the share; `getSharedData` reads its content. */
            rootFileId: string;
            /** @description Whether the share is a file or a directory. */
            fileType: ("dir" | "file") | components["schemas"]["UnknownValue"];
            /** @description Id of the handle that the share is registered under; `null` if it has none. */
            handleId: string | null;
            creationTime: components["schemas"]["Timestamp"];
        };
        /** @description Sets of privileges of group members. */
        GroupPrivilegeSets: {
            /** @description The privileges of a new member. */
            member: components["schemas"]["GroupPrivilege"][];
            /** @description Privileges that suit a member who manages the group. */
            manager: components["schemas"]["GroupPrivilege"][];
            /** @description All privileges. */
            admin: components["schemas"]["GroupPrivilege"][];
        };
        /** @description What to change in a group; at least one of the two. */
        GroupModification: {
            name?: components["schemas"]["Name"];
            type?: components["schemas"]["GroupType"];
        };
        /** @description How a member is added. */
        GroupMemberAddition: {
            /** @description The privileges of the new member, which may be none; by default the `member` set of the list of privileges. */
            privileges?: components["schemas"]["GroupPrivilege"][];
        };
        /** @description Privileges in a group. */
        GroupPrivilegeList: {
            privileges: components["schemas"]["GroupPrivilege"][];
        };
        /** @description Privileges to grant and to revoke; at least one of the lists. A privilege in both is granted. */
        GroupPrivilegeChange: {
            /** @description Privileges that the member has afterwards, whether it had them or not. */
            grant?: components["schemas"]["GroupPrivilege"][];
            /** @description Privileges that the member does not have afterwards, whether it had them or not. */
            revoke?: components["schemas"]["GroupPrivilege"][];
        };
        /** @description The e-mail address of the people who run the Oneprovider. No response shows it. */
        AdminEmail: string;
        /** @description Degrees of latitude, north positive. The server takes them as text, too. */
        Latitude: number | string;
        /** @description Degrees of longitude, east positive. The server takes them as text, too. */
        Longitude: number | string;
        /** @description A domain name, in lower case. */
        Domain: string;
        /** @description A Oneprovider to register. */
        ProviderRegistration: {
            /** @description A registration token. */
            token: components["schemas"]["SerializedToken"];
            name: components["schemas"]["Name"];
            adminEmail: components["schemas"]["AdminEmail"];
            /** @description Degrees of latitude, north positive; 0 by default. The server takes them as text, too. */
            latitude?: components["schemas"]["Latitude"];
            /** @description Degrees of longitude, east positive; 0 by default. The server takes them as text, too. */
            longitude?: components["schemas"]["Longitude"];
        } & ({
            /**
             * @description The Oneprovider has a domain of its own.
             * @constant
             */
            subdomainDelegation: false;
            domain: components["schemas"]["Domain"];
        } | {
            /**
             * @description The Oneprovider gets a subdomain of the domain of Onezone, which answers DNS requests for it.
             * @constant
             */
            subdomainDelegation: true;
            /** @description The subdomain, without the domain of Onezone. No two Oneproviders have the same. */
            subdomain: components["schemas"]["Domain"];
            /** @description The IPv4 addresses that the subdomain leads to. */
            ipList: string[];
        });
        /** @description A Oneprovider that has been registered. */
        RegisteredProvider: {
            /** @description Id of the Oneprovider and of its cluster. */
            providerId: string;
            /** @description The access token with which the Oneprovider calls Onezone. It has no caveats and is a secret. */
            providerRootToken: components["schemas"]["SerializedToken"];
            /**
             * @deprecated
             * @description Same as `providerRootToken`.
             */
            macaroon: components["schemas"]["SerializedToken"];
        };
        /** @description How the domain of a Oneprovider is resolved. */
        DomainConfig: {
            /** @description Whether the domain is a subdomain of that of Onezone, which answers DNS requests for it. */
            subdomainDelegation: boolean;
            /** @description The whole domain of the Oneprovider. */
            domain: string;
            /** @description The subdomain, without the domain of Onezone; `null` without delegation. */
            subdomain: string | null;
            /** @description The IPv4 addresses that the subdomain leads to; empty without delegation. */
            ipList: string[];
        };
        /** @description What to change in a Oneprovider; at least one of the properties. */
        ProviderModification: {
            name?: components["schemas"]["Name"];
            adminEmail?: components["schemas"]["AdminEmail"];
            latitude?: components["schemas"]["Latitude"];
            longitude?: components["schemas"]["Longitude"];
        };
        /** @description The new size of a support. */
        SupportModification: {
            /** @description The size in bytes, at least 1,000,000. The server takes it as text, too. */
            size: number | string;
        };
        /** @description The time of the server's clock. */
        CurrentTime: {
            /** @description Milliseconds since 1970-01-01T00:00:00Z. */
            timeMillis: number;
        };
        /** @description A user of an identity provider. */
        IdpUserMapping: {
            /** @description Id of an identity provider of this Onezone. */
            idp: string;
            /** @description Id of the user at the identity provider. */
            userId: string;
        };
        /** @description A user of Onezone. */
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
        /** @description A group of Onezone. */
        MappedGroup: {
            /** @description Id of the group in Onezone. */
            groupId: string;
        };
        /** @description An identity token and the Oneprovider that it is expected to be of. */
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
        /** @description Sets of privileges of cluster members. */
        ClusterPrivilegeSets: {
            /** @description The privileges of a new member. */
            member: components["schemas"]["ClusterPrivilege"][];
            /** @description Privileges that suit a member who manages the cluster. */
            manager: components["schemas"]["ClusterPrivilege"][];
            /** @description All privileges. */
            admin: components["schemas"]["ClusterPrivilege"][];
        };
        /** @description A version of a service. The server takes booleans too, and makes texts of them. */
        VersionReport: {
            /** @description Number of the release. */
            release: string | boolean;
            /** @description The build of the release. */
            build: string | boolean;
            /** @description Hash of the GUI package, which must have been uploaded to Onezone. */
            gui: string | boolean;
        };
        /** @description What to change in a cluster; at least one of the properties. */
        ClusterModification: {
            /** @description The version of the service. */
            workerVersion?: components["schemas"]["VersionReport"];
            /** @description The version of Onepanel. */
            onepanelVersion?: components["schemas"]["VersionReport"];
            /** @description Whether the service passes requests on to Onepanel. */
            onepanelProxy?: boolean;
        };
        /** @description How a member is added. */
        ClusterMemberAddition: {
            /** @description The privileges of the new member, which may be none; by default the `member` set of the list of privileges. */
            privileges?: components["schemas"]["ClusterPrivilege"][];
        };
        /** @description Privileges in a cluster. */
        ClusterPrivilegeList: {
            privileges: components["schemas"]["ClusterPrivilege"][];
        };
        /** @description Privileges to grant and to revoke; at least one of the lists. A privilege in both is granted. */
        ClusterPrivilegeChange: {
            /** @description Privileges that the member has afterwards, whether it had them or not. */
            grant?: components["schemas"]["ClusterPrivilege"][];
            /** @description Privileges that the member does not have afterwards, whether it had them or not. */
            revoke?: components["schemas"]["ClusterPrivilege"][];
        };
        /** @description What anybody may know about a Onezone. */
        Configuration: {
            /** @description Name of the Onezone; `null` if it has none. */
            name: string | null;
            /** @description The domain name that the Onezone is reached by. */
            domain: string;
            /** @description Version of the Onezone. */
            version: string;
            /** @description Build of the version. */
            build: string;
            /** @description Whether Oneproviders can have subdomains of the domain of the Onezone. */
            subdomainDelegationSupported: boolean;
            /** @description The versions of Oneprovider that work with the Onezone; `unknown` if the server has no compatibility registry. */
            compatibleOneproviderVersions: string[] | string;
            /** @description The revision of the compatibility registry; `unknown` if the server has none. */
            compatibilityRegistryRevision: number | string;
            /** @description The identity providers that users can sign in with. */
            supportedIdPs: {
                /** @description Id of the identity provider. */
                id: string;
                /** @description Whether `acquireIdpAccessToken` works with the identity provider. */
                offlineAccess: boolean;
            }[];
            /** @description The tags that spaces can have, by category. */
            availableSpaceTags: {
                [key: string]: string[];
            };
            /** @description Id of the automation workflow schema that uploads BagIt archives; `null` if there is none. */
            bagitUploaderWorkflowSchemaId: string | null;
            /** @description Domain of the XRootD server that serves open data; `null` if there is none. */
            openDataXrootdServerDomain: string | null;
        };
        /** @description The health of a Onezone. */
        Health: {
            /** @description `healthy`: an unhealthy Onezone returns an error. */
            status: string;
        };
        /** @description Sets of admin privileges. */
        AdminPrivileges: {
            /** @description Privileges that suit somebody who views everything. */
            viewer: components["schemas"]["AdminPrivilege"][];
            /** @description All privileges. */
            admin: components["schemas"]["AdminPrivilege"][];
        };
        /** @description The `details` of each error that has any, by error id. */
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
        /** @description The ids. */
        UserList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserList"];
            };
        };
        /** @description Invalid user data. */
        BadUserCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user. */
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description The user is the last owner of a space. */
        LastSpaceOwner: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid settings, or a new password for a user whose basic authentication is off. */
        BadBasicAuthModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid block. */
        BadAccessBlock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The admin privileges. */
        AdminPrivilegeList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AdminPrivilegeList"];
            };
        };
        /** @description Invalid privileges. */
        BadPrivilegeChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The invite token. */
        InviteTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatedToken"];
            };
        };
        /** @description Invalid user data. */
        BadUserModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid passwords. */
        BadPasswordChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The identity provider does not issue access tokens. */
        BadIdp: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The space marketplace is disabled. */
        MarketplaceDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The ids. */
        SpaceList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpaceList"];
            };
        };
        /** @description Invalid space data. */
        BadSpaceCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A space with the same `idGeneratorSeed` exists already. */
        SpaceExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid invite token. */
        BadInviteTokenConsumption: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is a direct member already. */
        MemberExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The space. */
        Space: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Space"];
            };
        };
        /** @description Invalid alias, or the user does not belong to the space. */
        BadSpaceAlias: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The ids. */
        ProviderList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProviderList"];
            };
        };
        /** @description The Oneprovider. */
        Provider: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Provider"];
            };
        };
        /** @description The ids. */
        ClusterList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterList"];
            };
        };
        /** @description The cluster. */
        Cluster: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Cluster"];
            };
        };
        /** @description The ids. */
        GroupList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupList"];
            };
        };
        /** @description Invalid group data. */
        BadGroupCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The group. */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Group"];
            };
        };
        /** @description The ids. */
        HandleServiceList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HandleServiceList"];
            };
        };
        /** @description Invalid handle service data. */
        BadHandleServiceCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The handle service. */
        HandleService: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HandleService"];
            };
        };
        /** @description The ids. */
        HandleList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HandleList"];
            };
        };
        /** @description Invalid handle data. */
        BadHandleCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The share has a handle already. */
        HandleExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The handle service failed, or the server cannot respond now. Try again later. */
        HandleServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The handle. */
        Handle: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Handle"];
            };
        };
        /** @description The ids. */
        HarvesterList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HarvesterList"];
            };
        };
        /** @description Invalid harvester data, or the back-end does not respond. */
        BadHarvesterCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The harvester. */
        Harvester: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Harvester"];
            };
        };
        /** @description The ids. */
        AtmInventoryList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AtmInventoryList"];
            };
        };
        /** @description Invalid automation inventory data. */
        BadAtmInventoryCreation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The automation inventory. */
        AtmInventory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AtmInventory"];
            };
        };
        /** @description The sets of privileges. */
        SpacePrivilegeSets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpacePrivilegeSets"];
            };
        };
        /** @description Invalid space data. */
        BadSpaceModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The page. */
        MarketplacePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MarketplacePage"];
            };
        };
        /** @description Invalid listing. */
        BadMarketplaceListing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The space. */
        MarketplaceSpace: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MarketplaceSpace"];
            };
        };
        /** @description The id of the request, which is that of the earlier request if this is a reminder. */
        MembershipRequested: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestedMembership"];
            };
        };
        /** @description Invalid membership request. */
        BadMembershipRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The requester. */
        MembershipRequester: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MembershipRequester"];
            };
        };
        /** @description Invalid id of a membership request. */
        BadMembershipRequestId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid decision. */
        BadMembershipRequestResolution: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user. */
        UserSummary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserSummary"];
            };
        };
        /** @description Invalid member, or invalid privileges. */
        BadMemberAddition: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The privileges. */
        SpacePrivilegeList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SpacePrivilegeList"];
            };
        };
        /** @description The intermediaries. */
        MembershipIntermediaries: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MembershipIntermediaries"];
            };
        };
        /** @description The group. */
        GroupSummary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupSummary"];
            };
        };
        /** @description The user does not belong to the space. */
        BadSpaceOwnerAddition: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user is an owner already. */
        SpaceOwnerExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The ids. */
        ShareList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ShareList"];
            };
        };
        /** @description The share. */
        Share: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Share"];
            };
        };
        /** @description Invalid support parameters. */
        BadSupportParametersModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The harvester. */
        HarvesterSummary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HarvesterSummary"];
            };
        };
        /** @description Invalid share data. */
        BadShareModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The share. */
        PublicShare: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PublicShare"];
            };
        };
        /** @description The id is not that of a shared file. */
        BadSharedFileId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The Oneprovider is too old for this. */
        SharedDataNotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sets of privileges. */
        GroupPrivilegeSets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupPrivilegeSets"];
            };
        };
        /** @description The group is protected, or the caller may not delete it. */
        GroupProtected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid group data. */
        BadGroupModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The privileges. */
        GroupPrivilegeList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupPrivilegeList"];
            };
        };
        /** @description Invalid child group, or invalid privileges. */
        BadChildGroupAddition: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid registration data. */
        BadProviderRegistration: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The storages. */
        StorageIntermediaries: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MembershipIntermediaries"];
            };
        };
        /** @description The configuration. */
        DomainConfig: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DomainConfig"];
            };
        };
        /** @description Invalid Oneprovider data. */
        BadProviderModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid size. */
        BadSupportModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Invalid identity provider or id. */
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
        /** @description The sets of privileges. */
        ClusterPrivilegeSets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterPrivilegeSets"];
            };
        };
        /** @description Invalid cluster data, or a GUI package that Onezone does not have. */
        BadClusterModification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The privileges. */
        ClusterPrivilegeList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterPrivilegeList"];
            };
        };
    };
    parameters: {
        /** @description Id of the user. */
        UserId: components["schemas"]["Id"];
        /** @description Name of the token. Case matters. */
        NamedTokenName: string;
        /** @description Id of the Oneprovider. */
        ProviderId: components["schemas"]["Id"];
        /**
         * @description Id of the named token. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
         *     followed by `ch` and four more; the server takes any string that is not empty.
         */
        NamedTokenId: string;
        /** @description The token itself, not its id. It is a secret, which logs of addresses must not show. */
        ClientToken: components["schemas"]["SerializedToken"];
        /** @description Id of the identity provider, as `linkedAccounts` of `getCurrentUser` names it. */
        Idp: components["schemas"]["Id"];
        /** @description Id of the space. */
        NestedSpaceId: components["schemas"]["Id"];
        /** @description Id of the Oneprovider. */
        NestedProviderId: components["schemas"]["Id"];
        /** @description Id of the cluster. */
        NestedClusterId: components["schemas"]["Id"];
        /** @description Id of the group. */
        NestedGroupId: components["schemas"]["Id"];
        /** @description Id of the handle service. */
        NestedHandleServiceId: components["schemas"]["Id"];
        /** @description Id of the handle. */
        NestedHandleId: components["schemas"]["Id"];
        /** @description Id of the harvester. */
        NestedHarvesterId: components["schemas"]["Id"];
        /** @description Id of the automation inventory. */
        NestedAtmInventoryId: components["schemas"]["Id"];
        /** @description Id of the space. */
        SpaceId: components["schemas"]["Id"];
        /** @description Id of the membership request: the id of the user, `-` and 8 hexadecimal digits. */
        MembershipRequestId: components["schemas"]["Id"];
        /** @description Id of the user. */
        NestedUserId: components["schemas"]["Id"];
        /** @description Id of the share. */
        NestedShareId: components["schemas"]["Id"];
        /** @description Id of the share. */
        ShareId: components["schemas"]["Id"];
        /** @description Id of a shared file or directory, as the `rootFileId` of a share. */
        SharedFileId: string;
        /**
         * @description The rest of the path at the Oneprovider: `content`, `children`, `metadata/json` and so on. It may have several
         *     segments, and it may be empty, which returns the attributes of the file.
         */
        SharedDataPath: string;
        /** @description Id of the group. */
        GroupId: components["schemas"]["Id"];
        /** @description Id of the parent group. */
        ParentGroupId: components["schemas"]["Id"];
        /** @description Id of the child group. */
        ChildGroupId: components["schemas"]["Id"];
        /** @description Id of the cluster. */
        ClusterId: components["schemas"]["Id"];
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
        AdminPrivilegeChange: {
            content: {
                "application/json": components["schemas"]["AdminPrivilegeChange"];
            };
        };
        SpaceCreation: {
            content: {
                "application/json": components["schemas"]["SpaceCreation"];
            };
        };
        InviteTokenConsumption: {
            content: {
                "application/json": components["schemas"]["InviteTokenConsumption"];
            };
        };
        GroupCreation: {
            content: {
                "application/json": components["schemas"]["GroupCreation"];
            };
        };
        HandleServiceCreation: {
            content: {
                "application/json": components["schemas"]["HandleServiceCreation"];
            };
        };
        HandleCreation: {
            content: {
                "application/json": components["schemas"]["HandleCreation"];
            };
        };
        HarvesterCreation: {
            content: {
                "application/json": components["schemas"]["HarvesterCreation"];
            };
        };
        AtmInventoryCreation: {
            content: {
                "application/json": components["schemas"]["AtmInventoryCreation"];
            };
        };
        SpaceModification: {
            content: {
                "application/json": components["schemas"]["SpaceModification"];
            };
        };
        MarketplaceListing: {
            content: {
                "application/json": components["schemas"]["MarketplaceListing"];
            };
        };
        MembershipRequest: {
            content: {
                "application/json": components["schemas"]["MembershipRequest"];
            };
        };
        MembershipRequestResolution: {
            content: {
                "application/json": components["schemas"]["MembershipRequestResolution"];
            };
        };
        SpaceMemberAddition: {
            content: {
                "application/json": components["schemas"]["SpaceMemberAddition"];
            };
        };
        SpacePrivilegeChange: {
            content: {
                "application/json": components["schemas"]["SpacePrivilegeChange"];
            };
        };
        SupportParametersModification: {
            content: {
                "application/json": components["schemas"]["SupportParametersModification"];
            };
        };
        ShareModification: {
            content: {
                "application/json": components["schemas"]["ShareModification"];
            };
        };
        GroupModification: {
            content: {
                "application/json": components["schemas"]["GroupModification"];
            };
        };
        GroupMemberAddition: {
            content: {
                "application/json": components["schemas"]["GroupMemberAddition"];
            };
        };
        GroupPrivilegeChange: {
            content: {
                "application/json": components["schemas"]["GroupPrivilegeChange"];
            };
        };
        ClusterMemberAddition: {
            content: {
                "application/json": components["schemas"]["ClusterMemberAddition"];
            };
        };
        ClusterPrivilegeChange: {
            content: {
                "application/json": components["schemas"]["ClusterPrivilegeChange"];
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the user. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
                /** @description Id of the Oneprovider. */
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
    ozUsersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
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
            /** @description The user has been created. */
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
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LastSpaceOwner"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeUserBasicAuthSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BasicAuthModification"];
            };
        };
        responses: {
            /** @description The settings have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadBasicAuthModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    toggleUserAccessBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessBlock"];
            };
        };
        responses: {
            /** @description The user has been blocked or unblocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadAccessBlock"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AdminPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeUserAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges have been revoked. */
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
    updateUserAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserEffectiveAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AdminPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProviderRegistrationTokenForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
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
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LastSpaceOwner"];
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
    changeUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The password has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPasswordChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCurrentUserAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AdminPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCurrentUserAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges have been revoked. */
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
    updateCurrentUserAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCurrentUserEffectiveAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AdminPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClientTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientTokenList"];
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
    createClientToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
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
    removeClientToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token itself, not its id. It is a secret, which logs of addresses must not show. */
                tid: components["parameters"]["ClientToken"];
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
    acquireIdpAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the identity provider, as `linkedAccounts` of `getCurrentUser` names it. */
                idp: components["parameters"]["Idp"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdpAccessToken"];
                };
            };
            400: components["responses"]["BadIdp"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceMembershipRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceMembershipRequests"];
                };
            };
            400: components["responses"]["MarketplaceDisabled"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUserSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SpaceCreation"];
        responses: {
            /** @description The space has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSpaceCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SpaceExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The user has joined the space. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leaveSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the space. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LastSpaceOwner"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserSpaceAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceAlias"];
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
    setUserSpaceAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpaceAliasSetting"];
            };
        };
        responses: {
            /** @description The alias has been set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSpaceAlias"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeUserSpaceAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias has been deleted. */
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
    listEffectiveUserSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveUserProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProviderList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserEffectiveProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Provider"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserSpacesInEffectiveProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserClusters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProviderRegistrationTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    userJoinCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The user has joined the cluster. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cluster"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    userLeaveCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the cluster. */
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
    listUserEffectiveClusters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserEffectiveCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cluster"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupCreation"];
        responses: {
            /** @description The group has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The user has joined the group. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the group. */
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
    listEffectiveUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserEffectiveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserHandleServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleServiceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addUserHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HandleServiceCreation"];
        responses: {
            /** @description The handle service has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadHandleServiceCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleService"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leaveHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the handle service. */
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
    listUserEffectiveHandleServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleServiceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserEffectiveHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleService"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserHandles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUserHandle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HandleCreation"];
        responses: {
            /** @description The handle has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadHandleCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["HandleExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["HandleServiceUnavailable"];
        };
    };
    getUserHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeUserHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the handle. */
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
    listUserEffectiveHandles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserEffectiveHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserHarvesters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HarvesterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUserHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HarvesterCreation"];
        responses: {
            /** @description The harvester has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadHarvesterCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The user has joined the harvester. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Harvester"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    userLeaveHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the harvester. */
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
    listEffectiveUserHarvesters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HarvesterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Harvester"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserAtmInventories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventoryList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUserAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AtmInventoryCreation"];
        responses: {
            /** @description The automation inventory has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadAtmInventoryCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The user has joined the automation inventory. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUserAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventory"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    userLeaveAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the automation inventory. */
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
    listEffectiveUserAtmInventories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventoryList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventory"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SpaceCreation"];
        responses: {
            /** @description The space has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSpaceCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SpaceExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpacePrivilegeSets"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space has been deleted. */
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
    modifySpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SpaceModification"];
        responses: {
            /** @description The space has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSpaceModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["MarketplaceListing"];
        responses: {
            200: components["responses"]["MarketplacePage"];
            400: components["responses"]["BadMarketplaceListing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceDataInMarketplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MarketplaceSpace"];
            400: components["responses"]["MarketplaceDisabled"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestSpaceMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MembershipRequest"];
        responses: {
            200: components["responses"]["MembershipRequested"];
            400: components["responses"]["BadMembershipRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMembershipRequesterInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the membership request: the id of the user, `-` and 8 hexadecimal digits. */
                rid: components["parameters"]["MembershipRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipRequester"];
            400: components["responses"]["BadMembershipRequestId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resolveSpaceMembershipRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the membership request: the id of the user, `-` and 8 hexadecimal digits. */
                rid: components["parameters"]["MembershipRequestId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MembershipRequestResolution"];
        responses: {
            /** @description The request has been resolved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadMembershipRequestResolution"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSpaceUserInviteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addSpaceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["SpaceMemberAddition"];
        responses: {
            /** @description The user has been added. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadMemberAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSpaceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has been removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LastSpaceOwner"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpacePrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SpacePrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveSpaceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveSpaceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveUserSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpacePrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserSpaceMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaceGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSpaceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupCreation"];
        responses: {
            /** @description The group has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSpaceGroupToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addGroupToSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["SpaceMemberAddition"];
        responses: {
            /** @description The group has been added. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadMemberAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSpaceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has been removed. */
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
    listGroupSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpacePrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateGroupSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SpacePrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveSpaceGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveSpaceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveGroupSpacePrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpacePrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupSpaceMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaceOwners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addSpaceOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has become an owner. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSpaceOwnerAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SpaceOwnerExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSpaceOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer an owner. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["LastSpaceOwner"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaceShares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShareList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the share. */
                sid: components["parameters"]["NestedShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Share"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaceProviders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProviderList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSpaceSupportToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Provider"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ceaseSupportByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The support has ended. */
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
    updateSupportParametersOfProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SupportParametersModification"];
        responses: {
            /** @description The support parameters have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSupportParametersModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSpaceHarvesters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HarvesterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    spaceJoinHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The space has joined the harvester. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpaceHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HarvesterSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSpaceFromHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                id: components["parameters"]["SpaceId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space has left the harvester. */
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
    listShares: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ShareList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the share. */
                id: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Share"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    modifyShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the share. */
                id: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ShareModification"];
        responses: {
            /** @description The share has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadShareModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPublicShareDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the share. */
                id: components["parameters"]["ShareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PublicShare"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSharedData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a shared file or directory, as the `rootFileId` of a share. */
                file_id: components["parameters"]["SharedFileId"];
                /**
                 * @description The rest of the path at the Oneprovider: `content`, `children`, `metadata/json` and so on. It may have several
                 *     segments, and it may be empty, which returns the attributes of the file.
                 */
                subpath: components["parameters"]["SharedDataPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the data at the Oneprovider. */
            307: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSharedFileId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["SharedDataNotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupCreation"];
        responses: {
            /** @description The group has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPrivilegeSets"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupProtected"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    modifyGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupModification"];
        responses: {
            /** @description The group has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AdminPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroupAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges have been revoked. */
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
    updateGroupAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupEffectiveAdminPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AdminPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUserGroupInviteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["GroupMemberAddition"];
        responses: {
            /** @description The user has been added. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadMemberAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has been removed. */
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
    listUserGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveUserGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserGroupMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listParentGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createParentGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupCreation"];
        responses: {
            /** @description The group has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    joinParentGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The group has joined the parent group. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getParentGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the parent group. */
                pid: components["parameters"]["ParentGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    leaveParentGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the parent group. */
                pid: components["parameters"]["ParentGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the parent group. */
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
    listEffectiveParentGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveParentGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the parent group. */
                pid: components["parameters"]["ParentGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listChildGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createChildGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupCreation"];
        responses: {
            /** @description The group has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createChildGroupToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getChildGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addChildGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["GroupMemberAddition"];
        responses: {
            /** @description The child group has been added. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadChildGroupAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeChildGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The child group has been removed. */
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
    listChildGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateChildGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveChildrenGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveChildGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveChildGroupPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveChildGroupMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the child group. */
                cid: components["parameters"]["ChildGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSpaceForGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SpaceCreation"];
        responses: {
            /** @description The space has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSpaceCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SpaceExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupJoinSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The group has joined the space. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroupFromSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the space. */
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
    listEffectiveGroupSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveGroupProviders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProviderList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupEffectiveProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Provider"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupSpacesInEffectiveProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the Oneprovider. */
                pid: components["parameters"]["NestedProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupHandleServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleServiceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addGroupHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HandleServiceCreation"];
        responses: {
            /** @description The handle service has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadHandleServiceCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleService"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupLeaveHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the handle service. */
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
    listEffectiveGroupHandleServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleServiceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupEffectiveHandleService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle service. */
                hsid: components["parameters"]["NestedHandleServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleService"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupHandles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroupHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HandleCreation"];
        responses: {
            /** @description The handle has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadHandleCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["HandleExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["HandleServiceUnavailable"];
        };
    };
    getGroupHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupLeaveHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the handle. */
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
    listEffectiveGroupHandles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HandleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the handle. */
                hid: components["parameters"]["NestedHandleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupHarvesters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HarvesterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createHarvesterForGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["HarvesterCreation"];
        responses: {
            /** @description The harvester has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadHarvesterCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupJoinHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The group has joined the harvester. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Harvester"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroupFromHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the harvester. */
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
    listEffectiveGroupHarvesters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HarvesterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupHarvester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the harvester. */
                hid: components["parameters"]["NestedHarvesterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Harvester"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupJoinCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The group has joined the cluster. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cluster"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupLeaveCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the cluster. */
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
    listGroupEffectiveClusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupEffectiveCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the cluster. */
                cid: components["parameters"]["NestedClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cluster"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupAtmInventories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventoryList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAtmInventoryForGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AtmInventoryCreation"];
        responses: {
            /** @description The automation inventory has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadAtmInventoryCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    groupJoinAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InviteTokenConsumption"];
        responses: {
            /** @description The group has joined the automation inventory. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadInviteTokenConsumption"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroupAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventory"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroupFromAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has left the automation inventory. */
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
    listEffectiveGroupAtmInventories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventoryList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupAtmInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                id: components["parameters"]["GroupId"];
                /** @description Id of the automation inventory. */
                aiid: components["parameters"]["NestedAtmInventoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AtmInventory"];
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
            200: components["responses"]["ProviderList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderRegistration"];
            };
        };
        responses: {
            /** @description The Oneprovider has been registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredProvider"];
                };
            };
            400: components["responses"]["BadProviderRegistration"];
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
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Provider"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Oneprovider has been deleted. */
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
    listEffectiveProviderUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveProviderUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserProviderMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["StorageIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveProviderGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveProviderGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupProviderMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["StorageIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProviderSupportedSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderDomainConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the Oneprovider. */
                id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DomainConfig"];
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
            200: components["responses"]["Provider"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unregisterProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Oneprovider has been deleted. */
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
    modifyProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderModification"];
            };
        };
        responses: {
            /** @description The Oneprovider has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadProviderModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCurrentProviderSupportedSpaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SpaceList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSupportedSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Space"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeSpaceSupport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The support has ended. */
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
    modifySupportedSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the space. */
                sid: components["parameters"]["NestedSpaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportModification"];
            };
        };
        responses: {
            /** @description The support has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSupportModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentProviderDomainConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DomainConfig"];
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
    ozClustersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterPrivilegeSets"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cluster"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    modifyCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterModification"];
            };
        };
        responses: {
            /** @description The cluster has been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadClusterModification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClusterUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClusterUserInviteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClusterUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addClusterUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["ClusterMemberAddition"];
        responses: {
            /** @description The user has been added. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadMemberAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeClusterUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has been removed. */
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
    listUserClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ClusterPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClusterEffectiveUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClusterEffectiveUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveUserClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveUserClusterMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the user. */
                uid: components["parameters"]["NestedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipIntermediaries"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClusterGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClusterGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupCreation"];
        responses: {
            /** @description The group has been created. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadGroupCreation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClusterGroupInviteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InviteTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClusterGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addGroupToCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["ClusterMemberAddition"];
        responses: {
            /** @description The group has been added. */
            201: {
                headers: {
                    Location: components["schemas"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadMemberAddition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemberExists"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeClusterGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group has been removed. */
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
    listGroupClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateGroupClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ClusterPrivilegeChange"];
        responses: {
            /** @description The privileges have been changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPrivilegeChange"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClusterEffectiveGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClusterEffectiveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupSummary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEffectiveGroupClusterPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterPrivilegeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEffectiveGroupClusterMembershipIntermediaries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the cluster. */
                id: components["parameters"]["ClusterId"];
                /** @description Id of the group. */
                gid: components["parameters"]["NestedGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MembershipIntermediaries"];
            400: components["responses"]["BadRequest"];
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
