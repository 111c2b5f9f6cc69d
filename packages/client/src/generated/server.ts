// Generated from spec/ by `npm run generate`. Do not edit.

export const serverUrlTemplate = "https://{host}/api/v3/onezone";
export const restsOfPaths: readonly string[] = ["subpath"];
export const secretPaths: readonly string[] = ["/user/client_tokens/{tid}"];
