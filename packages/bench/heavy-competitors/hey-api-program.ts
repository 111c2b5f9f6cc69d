import { createClient, createConfig } from "./generated/client";
import { getCurrentUser, revokeAllTemporaryTokensOfUser } from "./generated/sdk.gen";

/** The program with the fetch client of @hey-api/openapi-ts. `npm run bench` copies this file next to the generated files. */
export function connect(baseUrl: string, token: string) {
  const client = createClient(createConfig({ baseUrl, auth: token, throwOnError: true }));
  return {
    currentUser: async () => (await getCurrentUser({ client, throwOnError: true })).data,
    async revokeTemporaryTokens(id: string) {
      await revokeAllTemporaryTokensOfUser({ client, path: { id }, throwOnError: true });
    },
  };
}
