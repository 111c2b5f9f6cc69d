import { createClient, createConfig } from "./generated/client";
import { getCurrentUser, revokeAllTemporaryTokensOfUser } from "./generated/sdk.gen";

/** With the fetch client that @hey-api/openapi-ts generates; `npm run bench` copies this file beside what it generates. */
export function connect(baseUrl: string, token: string) {
  const client = createClient(createConfig({ baseUrl, auth: token, throwOnError: true }));
  return {
    currentUser: async () => (await getCurrentUser({ client, throwOnError: true })).data,
    async revokeTemporaryTokens(id: string) {
      await revokeAllTemporaryTokensOfUser({ client, path: { id }, throwOnError: true });
    },
  };
}
