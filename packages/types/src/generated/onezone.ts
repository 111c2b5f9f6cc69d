// Made from spec/ by `npm run generate`. Do not edit.

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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke all temporary tokens of a user
         * @description Revokes, at once and for good, every temporary token of the user: access, identity and invite tokens alike, and
         *     those behind the sessions of the web interface. The tokens stop working immediately, everywhere, and the
         *     revocation **cannot be undone**.
         *
         *     Named tokens survive, and so do the password and the temporary tokens of everybody else. New temporary tokens can
         *     be made right away.
         *
         *     A user may do this for themselves, even with one of the temporary tokens that are about to be revoked; for any
         *     other user it takes the admin privilege `oz_tokens_manage`. Oneproviders may not do it at all.
         *
         *     Do not repeat a call whose answer was lost without need: each call also revokes the tokens that were made since
         *     the one before.
         *
         *     In practice the server answers 204, 401 or 403. It does not check that the user exists (to an administrator it
         *     answers 204 for an unknown id too), and it reads neither query nor body; the other statuses are part of the
         *     published contract of all operations.
         */
        delete: operations["revokeAllTemporaryTokensOfUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What Onezone answers when it refuses a request or fails at it. */
        Error: {
            /** @description The error. */
            error: {
                /** @description Tells errors apart. Deliberately no closed list: a newer server may send ids that this description lacks. */
                id: string;
                /** @description For people. Its wording differs between versions of the server, so do not match on it. */
                description: string;
                /**
                 * @description What is particular to this error; its properties depend on `id`. Where one error was caused by another, the
                 *     cause stands here as an object with `id`, `description` and `details` of its own: `authError` in
                 *     `unauthorized`, for instance, tells what is wrong with the credential.
                 */
                details?: {
                    [key: string]: unknown;
                };
                /** @description Where in the system the error arose, as newer servers tell. Opaque. */
                ctx?: unknown;
            };
        };
    };
    responses: {
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
    };
    parameters: {
        /**
         * @description Id of the user. Ids are case-sensitive. Those that Onezone makes are 32 hexadecimal digits, since version 20.02
         *     followed by `ch` and four more; the server takes any string that is not empty.
         */
        UserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
        };
    };
}
